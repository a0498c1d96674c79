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
import { always, type Diagram, type Diagrams } from '../../src/base/diagram.ts'
import { type World, worldOf } from '../../src/game/game.ts'
import { type Model, parseTest } from '../../src/model/model.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import { question } from '../../src/subjects/questions.ts'
import { regionTexts } from '../../src/subjects/worlds/told/told.ts'
import { vocabularyOf } from '../../src/voice/vocabulary.ts'
import { shippedModel } from '../models.ts'
import { arbitraryContestedModel } from './arbitrary-contested-model.ts'
import { manyQuestions, worldsOf } from './many-questions.ts'

/** Tests of every function of the language, for the names of a random model. */
function sources({ options, actors, questions, shocks, observed }: Model): string[] {
  const [o, z] = [options[0]?.id ?? '', options.at(-1)?.id ?? '']
  const [a, b] = [actors[0]?.id ?? '', actors.at(-1)?.id ?? '']
  const ladder = `[${o}] then [not ${z}, ${o}]`
  return [
    `prefers(${a}, [${o}], today) iff prefers(${b}, [not ${z}], [${z}])`,
    `nash(today) or nash([${o}, not ${z}])`,
    `stable(today)`,
    `stable([${o}]) or not stable([not ${o}, ${z}])`,
    `stable(today, seq)`,
    `stable([${z}], gmr, ${a}) iff stable(today, smr, ${b})`,
    `pays([${o}, ${z}]) or pays([not ${o}])`,
    'fits',
    ...(observed.length > 0 ? ['fits(fact0) and not fits'] : []),
    'enters(p)',
    'enters(p, today)',
    `enters(p.t0, ${a}) iff enters(p, today, ${b})`,
    'holds(p)',
    'holds(p.t0)',
    `enters(${ladder}, today) and holds(${ladder})`,
    `reachable(${o} & !${z})`,
    `reachable(!${o})`,
    `${questions[0]?.id}=a1 or holds(p)`,
    ...(shocks.length > 0
      ? [
          'under(shock0, holds(p))',
          `under(shock0, fits or prefers(${a}, [${o}], today))`,
          `under(shock0, reachable(${z}) or stable(today, sseq))`,
          `under(shock0, ${questions[0]?.id}=a0 or nash(today))`,
        ]
      : []),
    ...(shocks.length > 1 ? ['under(shock1, under(shock0, holds(p) or stable(today)))'] : []),
    `without(p, [${o}], holds(p) or enters(p))`,
    'success(p) > 0',
    'success(p, step) > 0',
    'durability(p) > 0',
    `without(p, [${z}], durability(p)) > success(${ladder})`,
    ...(shocks.length > 0 ? ['under(shock0, durability(p)) > under(shock0, success(p))'] : []),
  ]
}

function isIn(
  { diagrams, questions }: ReturnType<typeof openQuestions>,
  of: Diagram,
  world: World,
): boolean {
  let node = of
  const end = (from: Diagrams, one: Diagram) => from.choiceAt(one) === from.ways.length
  while (!end(diagrams, node)) {
    const choice = diagrams.choiceAt(node)
    const question = questions[choice]
    const way = question?.answers.indexOf(world[question.id] ?? '') ?? -1
    node = diagrams.after(node, choice, way)
  }
  return node === always
}

test('every test of the language is true by cases where it is reading by reading', () => {
  const varied = new Set<string>()
  const sizes = { actorsMin: 1, actorsMax: 3, optionsMax: 4, statementsMax: 4, questionsMax: 5 }
  fc.assert(
    fc.property(arbitraryContestedModel(sizes), fc.boolean(), (model, isOneGiven) => {
      const open = model.questions.map((one) => one.id).slice(isOneGiven ? 1 : 0)
      const readings = readingsOf(model)
      const asked = openQuestions(model, worldOf(model), open)
      const cases = byCases(readings, asked, () => undefined)
      const worlds = [...worldsOf(model, open)].map((world) => readingOf(readings, world))
      for (const source of sources(model)) {
        const read = parseTest(source)
        if ('problem' in read) throw new Error(`${source}: ${JSON.stringify(read.problem)}`)
        const never = () => false
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
          expect(
            isIn(asked, found, reading.world),
            `${source} ${JSON.stringify(reading.world)}`,
          ).toBe(isTrue(reading, read.test, never))
        if (asked.diagrams.support(found).length > 0) varied.add(source.slice(0, 9))
      }
    }),
    { numRuns: Number(process.env.CONTESTED ?? 100), seed: 5 },
  )
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
  const model = shippedModel('korea-2025/model.yaml')
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
