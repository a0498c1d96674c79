/** Where a test is true, by cases, against every reading tried one by one. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { whereCounted } from '../../src/answer/by-cases/amounts.ts'
import { openQuestions } from '../../src/answer/by-cases/open-questions.ts'
import { byCases } from '../../src/answer/by-cases/place.ts'
import { whereTrue } from '../../src/answer/by-cases/tests.ts'
import { readingsOf } from '../../src/answer/job.ts'
import { readingOf } from '../../src/answer/reading.ts'
import { counted, isTrue } from '../../src/answer/truth.ts'
import { worldOf } from '../../src/game/game.ts'
import { type Model, parseTest } from '../../src/model/model.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import { question } from '../../src/subjects/questions.ts'
import { regionTexts } from '../../src/subjects/worlds/told/told.ts'
import { vocabularyOf } from '../../src/voice/vocabulary.ts'
import { firstKorea } from '../models.ts'
import { arbitraryContestedModel } from './arbitrary-contested-model.ts'
import { isIn, sources } from './every-function.ts'
import { manyQuestions, worldsOf } from './many-questions.ts'

interface Tried {
  readonly model: Model
  readonly open: readonly string[]
  /** So many readings at most, evenly spread, are tried one by one. */
  readonly readingsMax: number
  readonly tests: readonly string[]
}

/** Each test, and each number in it, by cases and in each reading; which of them vary. */
function triedOneByOne({ model, open, readingsMax, tests }: Tried): string[] {
  const readings = readingsOf(model)
  const asked = openQuestions(model, worldOf(model), open)
  const cases = byCases(readings, asked, () => undefined)
  const all = [...worldsOf(model, open)]
  const every = Math.ceil(all.length / readingsMax)
  const worlds = all.filter((_, i) => i % every === 0).map((world) => readingOf(readings, world))
  const never = () => false
  return tests.filter((source) => {
    const read = parseTest(source)
    if ('problem' in read) throw new Error(`${source}: ${JSON.stringify(read.problem)}`)
    if (read.test.kind === 'compare')
      for (const amount of [read.test.left, read.test.right]) {
        const { counts, of } = whereCounted(cases, amount)
        for (const reading of worlds) {
          const count = counts.filter((one) => isIn(asked, one, reading.world)).length
          expect({ count, of }, source).toEqual(counted(reading, amount))
        }
      }
    const found = whereTrue(cases, read.test, never)
    for (const reading of worlds)
      expect(isIn(asked, found, reading.world), `${source} ${JSON.stringify(reading.world)}`).toBe(
        isTrue(reading, read.test, never),
      )
    return asked.diagrams.support(found).length > 0
  })
}

test('every test of the language is true by cases where it is reading by reading', () => {
  const varied = new Set<string>()
  const sizes = { actorsMin: 1, actorsMax: 3, optionsMax: 4, statementsMax: 4, questionsMax: 5 }
  fc.assert(
    fc.property(arbitraryContestedModel(sizes), fc.boolean(), (model, isOneGiven) => {
      const open = model.questions.map((one) => one.id).slice(isOneGiven ? 1 : 0)
      const tried = { model, open, readingsMax: 3 ** 5, tests: sources(model) }
      for (const source of triedOneByOne(tried)) varied.add(source.slice(0, 9))
    }),
    { numRuns: Number(process.env.CONTESTED ?? 100), seed: 5 },
  )
  expect(varied.size, [...varied].join(', ')).toBeGreaterThan(12)
}, 900_000)

test('so it is with up to twelve questions open', () => {
  const sizes = { actorsMin: 2, actorsMax: 3, optionsMax: 5, questionsMin: 6, questionsMax: 12 }
  const [varied, most] = [new Set<string>(), { open: 0 }]
  // What is tried case by case takes too long with so many.
  const isNear = (source: string) => !/reachable|seq|gmr|smr/.test(source)
  fc.assert(
    fc.property(arbitraryContestedModel(sizes), (model) => {
      const open = model.questions.map((one) => one.id)
      most.open = Math.max(most.open, open.length)
      const tests = sources(model).filter(isNear)
      for (const source of triedOneByOne({ model, open, readingsMax: 729, tests }))
        varied.add(source.slice(0, 9))
    }),
    { numRuns: Math.ceil(Number(process.env.CONTESTED ?? 100) / 4), seed: 8 },
  )
  expect(most.open).toBe(12)
  expect(varied.size, [...varied].join(', ')).toBeGreaterThan(12)
}, 900_000)

test('what is counted by cases is what the slow checker finds reading by reading', () => {
  const shapes = new Set<string>()
  const sizes = { actorsMin: 2, actorsMax: 3, optionsMax: 4, questionsMin: 2, questionsMax: 5 }
  fc.assert(
    fc.property(arbitraryContestedModel(sizes), (model) => {
      for (const test of ['holds(p)', 'enters(p, today) or stable(today)', 'fits']) {
        const answered = answer(model, question.parse({ kind: 'robust', test }))
        if ('problems' in answered) return // The base answers forbid what is so today.
        const [finding] = answered.findings
        if (finding?.kind !== 'robustness') throw new Error('nothing was counted')
        expect(recheck(model, answered.world, finding), test).toEqual({ accepted: true })
        const { cases = [], regions, holding = [] } = finding
        if (cases.length > 3) shapes.add('cases')
        if (regions.length > 1) shapes.add('regions')
        if (holding.length > 1) shapes.add('holding')
        if (cases.some((one) => Object.keys(one.reason).length < Object.keys(one.answers).length))
          shapes.add('a reason shorter than its case')
        if (regions.some((one) => one.size !== one.worldCount)) shapes.add('regions that overlap')
        if (cases.some((one) => Object.values(one.answers).some((given) => given.length > 1)))
          shapes.add('answers that go together')
      }
    }),
    { numRuns: Number(process.env.CONTESTED ?? 150), seed: 6 },
  )
  expect([...shapes].sort()).toEqual([
    'a reason shorter than its case',
    'answers that go together',
    'cases',
    'holding',
    'regions',
    'regions that overlap',
  ])
}, 900_000)

test('where it fails in every reading, the one region says so', () => {
  const model = firstKorea()
  const asked = question.parse({ kind: 'robust', test: 'holds(summit)' })
  const answered = answer(model, asked)
  const [finding] = 'problems' in answered ? [] : answered.findings
  if (finding?.kind !== 'robustness') throw new Error('nothing was counted')
  expect(regionTexts(finding, vocabularyOf(model, 'en'))).toEqual([
    'in every reading: 32,768 readings.',
  ])
})

test('of 40 questions those that bear are counted, and 2^40 readings where all may', () => {
  const counted = (source: string) => {
    const answered = answer(
      manyQuestions({ count: 40, ofFirst: 12 }),
      question.parse({ kind: 'robust', test: source }),
    )
    const [finding] = 'problems' in answered ? [] : answered.findings
    if (finding?.kind !== 'robustness') throw new Error('nothing was counted')
    return finding
  }
  expect(counted('stable(today, nash, a)')).toMatchObject({
    strength: { kind: 'exhaustive' },
    worldCount: 2 ** 12,
    trueCount: 1,
  })
  const whole = counted('nash(today)')
  expect(whole).toMatchObject({
    strength: { kind: 'exhaustive' },
    worldCount: 2 ** 40,
    trueCount: 2 ** 28,
    outsideCount: 2 ** 32 - 2 ** 28,
  })
  expect(whole.influence.filter((one) => (one.total ?? 0) > 0).length).toBe(12)
  expect(whole.regions[0]).toMatchObject({ size: 2 ** 39, worldCount: 2 ** 39 })
})
