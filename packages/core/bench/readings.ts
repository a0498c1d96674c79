/**
 * Readings of tests of stakes with drawn worths, a second: by every corner of the whole plan, of
 * which those asked for are taken, and with no more looked at than it takes; beside that the stage
 * tests of a reading, each row that is asked for tested once where all is rather worse. All three
 * take the same readings in turn, so that what else the machine does weighs on each alike.
 */
import { readFileSync } from 'node:fs'
import { readingsOf } from '../src/answer/job.ts'
import { layOut, planIn, type Reading, readingOf } from '../src/answer/reading.ts'
import { isSelfEnforcing, type SelfEnforcing } from '../src/answer/self-enforcing.ts'
import { worthsIn } from '../src/answer/worths.ts'
import { at } from '../src/base/assert.ts'
import { worldOf } from '../src/game/game.ts'
import { parse, parseTest } from '../src/model/model.ts'
import { testParty, testStage } from '../src/subjects/stakes/calculus/calculus.ts'
import {
  atPoint,
  boxFor,
  marginsAtCorner,
  type Outline,
  outlineOf,
  type ReadLadder,
  readLadder,
  sensesIn,
} from '../src/subjects/stakes/from-model/from-model.ts'
import { waysIn } from '../src/subjects/stakes/from-model/ways-open.ts'

const slowReadings = 4
const quickReadings = 60

console.log(
  '\nreadings of self-enforcing(…)            true  every corner  now, a second   faster  stage tests  × of them',
)
for (const [model, test] of [
  ['korea-2025/model', 'self-enforcing(stufenplan)'],
  ['korea-2025/model', 'self-enforcing(stufenplan.nuclear)'],
  ['korea-2025/model', 'self-enforcing(stufenplan.nuclear, DPRK)'],
  ['korea-2025/model', 'self-enforcing(stufenplan, CN)'],
  ['korea-2025/model', 'self-enforcing(nuclear-relief-first, DPRK)'],
  ['korea-2025/model', 'self-enforcing(freeze)'],
  ['history/dayton-1995', 'self-enforcing(dayton)'],
  ['history/dayton-1995', 'self-enforcing(dayton, WEST)'],
  ['history/jcpoa-2015', 'self-enforcing(jcpoa, IR)'],
] as const)
  measure(model, test)

function measure(name: string, source: string): void {
  const { model } = parse(readFileSync(`models/${name}.yaml`, 'utf8'))
  const read = parseTest(source)
  if (model === undefined || !('test' in read) || read.test.kind !== 'self-enforcing')
    throw new Error(`${name} cannot be asked for ${source}`)
  const { test } = read
  const readings = readingsOf(model)
  const plain = readingOf(readings, worldOf(model))
  const readingAt = (draw: number): Reading => ({ ...plain, worths: { seed: 1, draw } })
  let [slow, quick, tests, holding] = [0, 0, 0, 0]
  for (let draw = 0; draw < 2 * quickReadings; draw++) {
    const reading = readingAt(draw)
    const isCounted = draw >= quickReadings // The first half warms up.
    const [tookQuick, holds] = timed(() => isSelfEnforcing(reading, test))
    const stageTests = stageTestsOf(reading, test)
    const [tookTests] = timed(() => stageTests())
    if (isCounted) {
      quick += tookQuick
      tests += tookTests
      holding += holds ? 1 : 0
    }
    if (!isCounted || draw >= quickReadings + slowReadings) continue
    const [tookSlow, heldSlowly] = timed(() => isSelfEnforcingSlowly(reading, test))
    slow += tookSlow
    if (heldSlowly !== holds) throw new Error(`${source} comes out otherwise in draw ${draw}`)
  }
  const [slowEach, quickEach] = [slow / slowReadings, quick / quickReadings]
  const cells = [
    (1_000 / slowEach).toFixed(1).padStart(13),
    (1_000 / quickEach).toFixed(0).padStart(14),
    `${(slowEach / quickEach).toFixed(0)} ×`.padStart(8),
    `${(tests / quickReadings).toFixed(2)} ms`.padStart(12),
    (quick / tests).toFixed(2).padStart(10),
  ]
  console.log(source.slice(15, -1).padEnd(36), `${holding}/${quickReadings}`.padStart(8), ...cells)
}

function timed<T>(work: () => T): readonly [number, T] {
  const start = performance.now()
  const result = work()
  return [performance.now() - start, result]
}

function outlineIn(reading: Reading, name: SelfEnforcing['plan']): Outline {
  const { readings, world, game, unseen } = reading
  const plan = planIn(reading, name)
  const { agreement, steps } = layOut(reading, name)
  const order = steps.map((step) => at(agreement.stages, step.stage).id)
  const settings = { worth: worthsIn(reading) }
  const asked = { world, frame: game.frame, order, unseen, settings }
  const outline = plan && outlineOf(readings.model, plan, asked)
  if (outline === undefined || 'option' in outline) throw new Error('the plan is no ladder')
  return outline
}

/** As readings were judged before: every margin of the plan at its worst corner. */
function isSelfEnforcingSlowly(reading: Reading, { plan, stage, actor }: SelfEnforcing): boolean {
  const outline = outlineIn(reading, plan)
  const rows = marginsAtCorner(outline, { side: 'worst', box: boxFor(outline) })
  return rows
    .filter(({ row }) => stage === undefined || at(outline.stages, row.stage).id === stage)
    .filter(({ row }) => actor === undefined || at(outline.parties, row.party) === actor)
    .every(({ row }) => row.margin >= -1e-10)
}

/** The rows that a reading asks for, each tested once; laying out and reading do not count. */
function stageTestsOf(reading: Reading, { plan, stage, actor }: SelfEnforcing): () => void {
  const outline = outlineIn(reading, plan)
  const senses = sensesIn(outline)
  const asked = [...outline.parties.entries()].filter(([, id]) => !actor || id === actor)
  const place = outline.stages.findIndex(({ id }) => id === stage)
  const cases = asked.map(([party, id]): ReadLadder & { party: number } => {
    return { ...readLadder(outline, atPoint(waysIn(senses, id).usual)), party }
  })
  return () => {
    for (const { stakes, ladder, party } of cases)
      if (stage === undefined) testParty(stakes, ladder, { party })
      else testStage(stakes, ladder, { party, stage: place })
  }
}
