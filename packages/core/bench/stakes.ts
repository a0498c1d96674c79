/**
 * Stages and ladders: microseconds per stage and party of the stage test, and the widest path over
 * all sets of options, with how it grows per option; the same as a program for a solver.
 */
import { readFileSync } from 'node:fs'
import loadHighs from 'highs'
import { answer } from '../src/answer/answer.ts'
import { compile, worldOf } from '../src/game/game.ts'
import { parse } from '../src/model/model.ts'
import { question } from '../src/subjects/questions.ts'
import {
  bestForward,
  bestLadders,
  type Ladder,
  ladderOf,
  ladderProgram,
  latticeOf,
  type Stakes,
  testStages,
} from '../src/subjects/stakes/calculus/calculus.ts'
import { along, outlineOf, readLadder } from '../src/subjects/stakes/from-model/from-model.ts'
import { medianMilliseconds, peakMegabytes, seeded } from './measure.ts'

referencePlan()

console.log('\nstage test               stages  parties   µs per stage and party')
for (const [stageCount, optionCount, dwell] of [
  [3, 6, 1],
  [3, 6, 4],
  [6, 18, 4],
  [12, 24, 12],
] as const) {
  const stakes = randomStakes(optionCount)
  measureTest(
    `${optionCount} options, dwell ${dwell}`,
    stakes,
    evenLadder(stakes, stageCount, dwell),
  )
}

console.log('\nwidest path     lattice    search   × before   peak MB')
let before = 0
for (const optionCount of [14, 16, 18]) {
  const stakes = randomStakes(optionCount)
  const compiling = medianMilliseconds(1, () => latticeOf(stakes))
  const lattice = latticeOf(stakes)
  const runs = optionCount > 16 ? 1 : 3
  const searching = medianMilliseconds(runs, () => bestLadders(lattice))
  const growth = before === 0 ? '' : (searching / before).toFixed(1)
  before = searching
  console.log(
    [
      `${optionCount} options`.padEnd(12),
      `${compiling.toFixed(0)} ms`.padStart(10),
      `${searching.toFixed(0)} ms`.padStart(9),
      growth.padStart(10),
      peakMegabytes().toFixed(0).padStart(9),
    ].join(' '),
  )
}

console.log('\nforward search   search   labels of one set')
for (const optionCount of [6, 8, 10]) {
  const stakes = randomStakes(optionCount)
  let labels = 0
  const searching = medianMilliseconds(1, () => {
    labels = bestForward(stakes, { dwell: 2 }).labelCountMax
  })
  console.log(
    `${optionCount} options`.padEnd(12),
    `${searching.toFixed(0)} ms`.padStart(10),
    labels,
  )
}

console.log('\nprogram           rows   solving')
const highs = await loadHighs()
for (const optionCount of [20, 40]) {
  const text = ladderProgram(randomStakes(optionCount), { stageCountMax: 6 })
  const solving = medianMilliseconds(1, () => {
    highs.solve(text, { time_limit: 30, mip_rel_gap: 1e-4 })
  })
  const rows = String(text.split('\n').length).padStart(9)
  console.log(`${optionCount} options`.padEnd(12), rows, `${solving.toFixed(0)} ms`.padStart(9))
}

/** The plan of the reference model: the stage test, and all that a page says of its margins. */
function referencePlan(): void {
  const { model } = parse(readFileSync('models/korea-2025/model.yaml', 'utf8'))
  if (model === undefined) throw new Error('the reference model has errors')
  const asked = question.parse({ kind: 'plan', plan: 'stufenplan', shocks: false })
  const bare = question.parse({ ...asked, margins: false })
  const [withMargins, without] = [asked, bare].map((one) =>
    medianMilliseconds(3, () => answer(model, one)),
  )
  const world = worldOf(model)
  const { frame } = compile(model, world)
  const [plan] = model.plans
  if (plan === undefined) throw new Error('the reference model has no plan')
  const order = plan.stages.map(({ id }) => id)
  const outline = outlineOf(model, plan, { world, frame, order, unseen: new Set(), settings: {} })
  if ('option' in outline) throw new Error('the reference plan is no ladder')
  const { stakes, ladder } = readLadder(outline, along(0.5))
  const one = medianMilliseconds(9, () => testStages(stakes, ladder))
  const rows = ladder.length * stakes.parties.length
  console.log(
    [
      'reference plan',
      `stage test ${((one * 1_000) / rows).toFixed(0)} µs per stage and party (${rows})`,
      `all margins, corners and critical numbers ${((withMargins ?? 0) - (without ?? 0)).toFixed(0)} ms`,
    ].join('; '),
  )
}

function measureTest(name: string, stakes: Stakes, ladder: Ladder): void {
  const repeats = 50
  const milliseconds = medianMilliseconds(5, () => {
    for (let i = 0; i < repeats; i++) testStages(stakes, ladder)
  })
  const each = (milliseconds * 1_000) / (repeats * ladder.length * stakes.parties.length)
  console.log(
    [
      name.padEnd(22),
      String(ladder.length).padStart(8),
      String(stakes.parties.length).padStart(8),
      each.toFixed(1).padStart(16),
    ].join(' '),
  )
}

/** Two parties, options in turn, each worth more to the other than it costs; no prerequisites. */
function randomStakes(optionCount: number): Stakes {
  const random = seeded(optionCount)
  return {
    parties: ['a', 'b'].map((id) => ({
      id,
      discount: 0.9,
      detection: 0.8,
      lag: 1,
      sanction: 0.5,
      hostage: 0,
      falseAlarm: 0,
    })),
    options: Array.from({ length: optionCount }, (_, o) => {
      const owner = o % 2
      const [cost, gain] = [1 + 3 * random(), 3 + 4 * random()]
      return {
        id: `o${o}`,
        owner,
        values: owner === 0 ? [-cost, gain] : [gain, -cost],
        irreversibleShare: 0.6 * random(),
        prerequisites: [],
      }
    }),
  }
}

function evenLadder(stakes: Stakes, stageCount: number, dwell: number): Ladder {
  const places = [...stakes.options.keys()]
  const size = Math.ceil(places.length / stageCount)
  return ladderOf(
    Array.from({ length: stageCount }, (_, k) => places.slice(k * size, (k + 1) * size)),
    dwell,
  )
}
