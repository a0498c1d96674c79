/** Counts by cases beside what draws say of the same, and beside every reading gone through. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { bearingOn } from '../../src/answer/bearing.ts'
import { readingsOf, spaceFor } from '../../src/answer/job.ts'
import { readingOf } from '../../src/answer/reading.ts'
import { isTrue } from '../../src/answer/truth.ts'
import { wilsonInterval } from '../../src/base/statistics.ts'
import { type World, worldOf } from '../../src/game/game.ts'
import { type Model, parseTest, type Test } from '../../src/model/model.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { drawnFrom, worldAt } from '../../src/subjects/worlds/worlds.ts'
import { firstKorea } from '../models.ts'
import { arbitraryContestedModel } from './arbitrary-contested-model.ts'
import { worldsOf } from './many-questions.ts'

const never = () => false

function testFrom(source: string): Test {
  const read = parseTest(source)
  if ('problem' in read) throw new Error(source)
  return read.test
}

function robust(model: Model, source: string): FindingOf<'robustness'> | undefined {
  const answered = answer(model, question.parse({ kind: 'robust', test: source }))
  if ('problems' in answered) return undefined // The base answers forbid what is so today.
  const [finding] = answered.findings
  if (finding?.kind !== 'robustness' || finding.strength.kind !== 'exhaustive')
    throw new Error('it was not counted')
  return finding
}

interface Drawing {
  readonly draws: number
  readonly seeds: readonly number[]
}

/** For each seed: does the exact share lie within the interval of so many draws? */
function within(model: Model, source: string, { draws, seeds }: Drawing): boolean[] {
  const exact = robust(model, source)
  if (exact === undefined || exact.vary.length === 0) return []
  const share = exact.trueCount / exact.worldCount
  const readings = readingsOf(model)
  const tested = testFrom(source)
  return seeds.map((seed) => {
    const asked = question.parse({ kind: 'robust', test: source, draws, seed })
    if (asked.kind !== 'robust') throw new Error(source)
    const all = spaceFor(model, asked, bearingOn(model, tested, { kind: 'fits' }))
    expect(all.switches.map(({ id }) => id)).toEqual(exact.vary)
    const space = drawnFrom(all, { draws, seed })
    let count = 0
    for (let k = 0; k < draws; k++)
      if (isTrue(readingOf(readings, worldAt(space, k)), tested, never)) count++
    const [low, high] = wilsonInterval(count, draws)
    return low <= share && share <= high
  })
}

/** Of intervals at 95 per cent about so many hold what they are of; of these seeds it is known. */
function expectMostWithin(found: readonly boolean[]): void {
  const share = found.filter(Boolean).length / found.length
  expect(share).toBeGreaterThan(0.93)
  expect(share).toBeLessThanOrEqual(1)
}

test('what is counted of random models lies within what draws say, as often as they say', () => {
  const found: boolean[] = []
  const sizes = { actorsMin: 2, actorsMax: 3, optionsMax: 4, questionsMin: 2, questionsMax: 6 }
  fc.assert(
    fc.property(arbitraryContestedModel(sizes), (model) => {
      for (const source of ['holds(p)', 'enters(p, today) or stable(today)', 'nash(today)'])
        found.push(...within(model, source, { draws: 200, seeds: [1, 2, 3] }))
    }),
    { numRuns: Number(process.env.CONTESTED ?? 100), seed: 9 },
  )
  expect(found.length).toBeGreaterThan(500)
  expectMostWithin(found)
}, 900_000)

test('and so it is for the Korea model', () => {
  const model = firstKorea()
  const drawing = { draws: 512, seeds: [1, 2, 3, 4, 5, 6, 7, 8] }
  expectMostWithin(
    ['holds(package)', 'holds(freeze)', 'enters(stufenplan, today)', 'stable(today)'].flatMap(
      (source) => within(model, source, drawing),
    ),
  )
})

test('each of 32,768 readings comes out as its case says, and for its reason', () => {
  const model = firstKorea()
  const found = robust(model, 'holds(package)')
  if (found?.cases === undefined) throw new Error('there are no cases')
  const readings = readingsOf(model)
  const tested = testFrom('holds(package)')
  const judged = [...worldsOf(model, found.vary)].map((world) => ({
    world,
    holds: isTrue(readingOf(readings, worldOf(model, world)), tested, never),
  }))
  type Answers = (typeof found.cases)[number]['answers']
  const outcomes = (answers: Answers) => {
    const meets = (world: World) =>
      Object.entries(answers).every(([id, given]) => given.includes(world[id] ?? ''))
    return judged.filter(({ world }) => meets(world)).map(({ holds }) => holds)
  }
  expect(judged.filter(({ holds }) => holds).length).toBe(found.trueCount)
  expect(found.cases.length).toBeGreaterThan(5)
  for (const { answers, holds, count, reason } of found.cases) {
    expect(outcomes(answers)).toEqual(new Array<boolean>(count).fill(holds))
    expect(answers).toMatchObject(reason)
    expect(new Set(outcomes(reason))).toEqual(new Set([holds]))
    for (const left of Object.keys(reason)) {
      const { [left]: _, ...others } = reason
      expect(new Set(outcomes(others)), `${left} could be left out`).toEqual(new Set([true, false]))
    }
  }
}, 300_000)
