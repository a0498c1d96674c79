/** Answers that go together: by hand, against trying every combination, and what is refused. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedModel } from '../../../test/models.ts'
import {
  answer,
  type Finding,
  type FindingOf,
  influencesIn,
  type Model,
  questionProject,
  readScw,
  recheckAnswer,
  stepBudget,
  writeScw,
} from '../../index.ts'
import { consistentAgain } from '../../recheck/cross-impact-again.ts'
import { type QuestionInput, question } from '../questions.ts'

type Input = Extract<QuestionInput, { kind: 'together' }>
type Influence = NonNullable<Input['influences']>[number]

const ceasefire = shippedModel('teaching/ceasefire.yaml')
const verified = shippedModel('korea-verified/model.yaml')
const both = ['aid', 'observers']

const influence = (from: string, on: string, strength: number): Influence => ({
  from: named(from),
  on: named(on),
  strength,
})

function named(text: string) {
  const [question = '', answer = ''] = text.split('=')
  return { question, answer }
}

function found(model: Model, input: Omit<Input, 'kind'>, steps?: number) {
  const answered = answer(model, question.parse({ kind: 'together', ...input }), stepBudget(steps))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered
}

function together(findings: readonly Finding[]): FindingOf<'together'> {
  const [one] = findings.filter((finding) => finding.kind === 'together')
  if (one === undefined) throw new Error('nothing was found')
  return one
}

describe('by hand: aid speaks for doing without observers, by 2', () => {
  const { findings } = found(ceasefire, {
    questions: both,
    influences: [influence('aid=yes', 'observers=no', 2)],
  })
  const one = together(findings)

  test('three of four combinations hold together, the one that agrees most first', () => {
    expect([one.combinations, one.count]).toEqual(['4', 3])
    expect(
      one.rows.map(({ answers, consistency, total }) => [answers, consistency, total]),
    ).toEqual([
      [{ aid: 'yes', observers: 'no' }, 0, 2],
      [{ aid: 'no', observers: 'yes' }, 0, 0],
      [{ aid: 'no', observers: 'no' }, 0, 0],
    ])
  })

  test('the reading as written is outweighed by 2, and every answer is in one of them', () => {
    expect([one.own.consistency, one.own.holds, one.never]).toEqual([-2, false, []])
  })

  test('a verdict on a plan is that of the plan itself in each reading', () => {
    for (const { answers, plans } of one.rows)
      for (const { plan, fails } of plans) {
        const asked = question.parse({ kind: 'compare', plans: [plan], world: answers })
        const alone = answer(ceasefire, asked)
        const all = 'findings' in alone ? alone.findings : []
        const [standing] = all.filter((finding) => finding.kind === 'plan-standing')
        expect([fails?.stage, fails?.test]).toEqual([standing?.fails?.stage, standing?.fails?.test])
      }
  })
})

test('without a judgement everything goes together, and nothing is ahead', () => {
  const one = together(found(ceasefire, { questions: both, influences: [] }).findings)
  expect([one.count, one.own.consistency, one.own.holds]).toEqual([4, 0, true])
})

test('more that hold together are counted than are told', () => {
  const input = { questions: both, influences: [], listedMax: 1 }
  const one = together(found(ceasefire, input).findings)
  expect([one.count, one.rows.length]).toEqual([4, 1])
})

test.each([
  ['a question', { questions: ['nobody'], influences: [] }],
  ['an answer', { questions: both, influences: [influence('aid=maybe', 'observers=no', 1)] }],
  [
    'a question left out',
    { questions: ['aid'], influences: [influence('aid=no', 'observers=no', 1)] },
  ],
])('%s that is not there is refused by its name', (_, input) => {
  const answered = answer(ceasefire, question.parse({ kind: 'together', ...input }))
  expect('problems' in answered && answered.problems.map((one) => one.code)).toEqual([
    'unknown-name',
  ])
})

test('a budget that ends says how far it came, and counts nothing', () => {
  const { findings } = found(ceasefire, { questions: both, influences: [] }, 3)
  expect(findings).toMatchObject([{ kind: 'unfinished', of: 'together' }])
})

const given = verified.questions.flatMap(({ id, answers }) =>
  answers.map((one) => `${id}=${one.id}`),
)

test('what holds together is what trying every combination finds, and is rechecked', () => {
  const drawn = fc.record({
    from: fc.constantFrom(...given),
    on: fc.constantFrom(...given),
    strength: fc.integer({ min: -3, max: 3 }),
  })
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 30 }), fc.nat({ max: 2 }), (all, tolerance) => {
      const influences = all.map((one) => influence(one.from, one.on, one.strength))
      const questions = verified.questions.map((one) => one.id)
      const answered = found(verified, { questions, influences, tolerance, listedMax: 1 })
      const said = new Map(all.map((one) => [`${one.from} ${one.on}`, one.strength]))
      const again = consistentAgain(
        {
          variantCounts: verified.questions.map((one) => one.answers.length),
          rows: given.map((row) => given.map((column) => said.get(`${row} ${column}`) ?? 0)),
        },
        tolerance,
      )
      expect(together(answered.findings).count).toBe(again.length)
      expect(recheckAnswer(verified, JSON.parse(JSON.stringify(answered)))?.outcome).toBe(
        'accepted',
      )
    }),
    { numRuns: 12 },
  )
})

describe('the questions of a model as a project of ScenarioWizard', () => {
  test.each(['en', 'de'])('what is written is read as the same questions: %s', (language) => {
    for (const model of [ceasefire, verified]) {
      const project = questionProject(model, language)
      if (project === undefined) throw new Error('no questions')
      const read = readScw(writeScw(project))
      expect(read.remarks).toEqual([])
      expect(read.project && influencesIn(read.project, model)).toEqual({
        questions: model.questions.map((one) => one.id),
        influences: [],
      })
    }
  })

  test('a judgement comes back under the names of the answers', () => {
    const project = questionProject(ceasefire, 'en')
    const rows = project?.rows.map((row, r) => row.map((_, c) => (r === 0 && c === 3 ? -2 : 0)))
    expect(
      rows && influencesIn({ descriptors: project?.descriptors ?? [], rows }, ceasefire),
    ).toEqual({ questions: both, influences: [influence('aid=yes', 'observers=no', -2)] })
  })

  test('an answer that the matrix lacks, and a name that the model lacks, are told', () => {
    const project = questionProject(ceasefire, 'en')
    const [first] = project?.descriptors ?? []
    if (first === undefined) throw new Error('no questions')
    const short = { ...first, variants: first.variants.slice(0, 1) }
    expect(influencesIn({ descriptors: [short], rows: [[0]] }, ceasefire)).toMatchObject({
      strange: 'aid',
    })
    const other = { ...first, name: 'weather' }
    expect(influencesIn({ descriptors: [other], rows: [] }, ceasefire)).toMatchObject({
      strange: 'weather',
      known: both,
    })
  })
})
