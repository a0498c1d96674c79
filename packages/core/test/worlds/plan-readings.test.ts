/** In how many readings the verdicts on plans hold: by cases, and by asking in each reading. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, answer } from '../../src/answer/answer.ts'
import { stepBudget } from '../../src/base/budget.ts'
import type { World } from '../../src/game/game.ts'
import type { Model } from '../../src/model/model.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { firstKorea } from '../models.ts'
import { arbitraryContestedModel } from './arbitrary-contested-model.ts'
import { manyQuestions, worldsOf } from './many-questions.ts'

type Row = FindingOf<'plan-compared'>

function compared(model: Model, asked: object, steps?: number): Answer | undefined {
  const whole = question.parse({ kind: 'compare', ...asked })
  const answered = answer(model, whole, stepBudget(steps))
  return 'problems' in answered ? undefined : answered
}

function rowsIn(answered: Answer | undefined): Row[] {
  return (answered?.findings ?? []).filter((one) => one.kind === 'plan-compared')
}

/** The same counts, from the row in each reading; where today is forbidden there is none. */
function countedOneByOne(model: Model, worlds: readonly World[], asked: object) {
  const rows = worlds.flatMap((world) =>
    rowsIn(compared(model, { ...asked, world, readings: false })),
  )
  const count = (is: (row: Row) => boolean) => rows.filter(is).length
  return {
    step: count((row) => row.step),
    today: count((row) => row.today),
    lasting: {
      held: count((row) => row.held),
      delivered: count((row) => row.held && row.delivered),
      step: count((row) => row.held && row.step),
      today: count((row) => row.held && row.today),
    },
  }
}

test('each count is that of the readings in which the row says so', () => {
  const seen = new Set<string>()
  const sizes = { actorsMin: 2, actorsMax: 3, optionsMax: 5, questionsMin: 1, questionsMax: 4 }
  fc.assert(
    fc.property(arbitraryContestedModel(sizes), fc.boolean(), (model, isHidden) => {
      const unseen = isHidden ? model.options.slice(0, 1).map((one) => one.id) : []
      const answered = compared(model, { unseen })
      const [row] = rowsIn(answered)
      if (answered === undefined || row === undefined) return // The base answers forbid today.
      const open = row.readings?.vary ?? []
      const bears = (id: string) =>
        model.questions
          .find((one) => one.id === id)
          ?.answers.some(({ changes }) => changes.length > 0)
      expect(open).toEqual(model.questions.map(({ id }) => id).filter(bears))
      if (row.readings === undefined) return
      const worlds = [...worldsOf(model, open)]
      const { is, vary, readingCount, unseen: hidden, ...found } = row.readings as never as Counted
      const { basis, losing, ...numbersHeld } = found.lasting
      const counts = { ...found, lasting: numbersHeld }
      if (basis !== undefined) seen.add(basis)
      if (losing?.actor) seen.add('one want against it')
      expect({ is, readingCount, hidden }).toEqual({
        is: 'counted',
        readingCount: worlds.length,
        hidden: unseen,
      })
      expect(counts).toEqual(countedOneByOne(model, worlds, { unseen }))
      expect(recheck(model, answered.world, row)).toEqual({ accepted: true })
      const { lasting, step, today } = counts
      const { held, delivered } = lasting
      const both = { steps: lasting.step, stays: lasting.today }
      const numbers = { step, today, held, delivered, ...both }
      for (const [name, number] of Object.entries(numbers))
        if (number > 0 && number < worlds.length) seen.add(name)
      if (lasting.delivered < lasting.held) seen.add('held, and not delivered')
    }),
    { numRuns: Number(process.env.CONTESTED ?? 320), seed: 7 },
  )
  expect([...seen].sort()).toEqual([
    'by-construction',
    'delivered',
    'held',
    'held, and not delivered',
    'one want against it',
    'read-off',
    'searched',
    'stays',
    'step',
    'steps',
    'today',
  ])
}, 900_000)

type CountedReadings = Extract<NonNullable<Row['readings']>, { is: 'counted' }>
type Counted = CountedReadings & { readonly lasting: NonNullable<CountedReadings['lasting']> }

test('of the Korea model all 32,768 are counted, as for plans over all readings', () => {
  const model = firstKorea()
  const robust = answer(model, question.parse({ kind: 'robust-plans' }))
  const plans = 'problems' in robust ? [] : robust.findings
  const rows = rowsIn(compared(model, { world: { U6: 'yes' } }))
  expect(rows.length).toBe(14)
  for (const { plan, readings } of rows) {
    const one = plans.find((found) => found.kind === 'plan-robustness' && found.plan === plan)
    if (one?.kind !== 'plan-robustness' || readings?.is !== 'counted') throw new Error(plan)
    const { held, step, today } = one
    expect(readings).toMatchObject({ readingCount: 32_768, lasting: { held, step, today } })
  }
})

test('under another rule only who enters is counted; without questions nothing is', () => {
  const model = firstKorea()
  const plans = ['stufenplan']
  const [chain] = rowsIn(compared(model, { plans, rule: 'chain' }))
  expect(chain?.readings).toMatchObject({ is: 'counted', today: 1_024 })
  expect(chain?.readings).not.toHaveProperty('lasting')
  const [settled] = rowsIn(compared({ ...model, questions: [], shocks: [], claims: [] }, { plans }))
  expect(settled).toBeDefined()
  expect(settled).not.toHaveProperty('readings')
  const [left] = rowsIn(compared(model, { plans, readings: false }))
  expect(left).not.toHaveProperty('readings')
})

test('where there are too many cases it says so, and draws none', () => {
  const [row] = rowsIn(compared(manyQuestions({ count: 40, ofFirst: 40 }), {}))
  expect(row?.readings).toMatchObject({ is: 'not-counted', readingCount: 2 ** 40 })
  expect(row?.readings).not.toHaveProperty('step')
  const [some] = rowsIn(compared(manyQuestions({ count: 40, ofFirst: 12 }), {}))
  expect(some?.readings).toMatchObject({
    is: 'counted',
    readingCount: 2 ** 40,
    step: 2 ** 40 - 2 ** 28,
  })
})

test('a budget that ends within the count leaves whole rows only', () => {
  const model = firstKorea()
  const whole = compared(model, {})?.findings.map((one) => JSON.stringify(one))
  const cut = compared(model, {}, 30_000)?.findings ?? []
  expect(cut.length).toBeGreaterThan(1)
  const rows = cut.filter((one) => one.kind === 'plan-compared')
  const last = cut.at(-1)
  expect(last).toMatchObject({
    kind: 'unfinished',
    whole: 14,
    strength: { limit: 'plans compared', explored: rows.length },
  })
  for (const one of cut.slice(0, -1)) expect(whole).toContain(JSON.stringify(one))
})
