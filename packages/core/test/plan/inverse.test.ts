/** Changed orders against orders computed anew; repairs and flips against trying everything. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { compile, reorderableMax, withStatementMoved } from '../../src/game/game.ts'
import type { Model } from '../../src/model/model.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { arbitraryModel } from '../laws/arbitrary-model.ts'
import { arbitraryPlannedModel } from './arbitrary-plan.ts'
import { advised, korea } from './korea.ts'

function reordered(model: Model, actor: number, from: number, to: number): Model {
  const actors = model.actors.map((one, i) => {
    if (i !== actor) return one
    const statements = [...one.statements]
    statements.splice(to, 0, ...statements.splice(from, 1))
    return { ...one, statements }
  })
  return { ...model, actors }
}

test('moving a statement gives the ranks that the new list gives', () => {
  fc.assert(
    fc.property(arbitraryModel(), fc.nat(), fc.nat(), fc.nat(), (model, a, b, c) => {
      const actor = a % model.actors.length
      const count = model.actors[actor]?.statements.length ?? 0
      if (count === 0) return
      const [from, to] = [b % count, c % count]
      const moved = withStatementMoved(compile(model), actor, from, to)
      expect(moved.ranks).toEqual(compile(reordered(model, actor, from, to)).ranks)
    }),
    { numRuns: 2_000, seed: 31 },
  )
})

test('and does so up to the longest list of which every statement is one bit', () => {
  const [model] = fc.sample(arbitraryModel({ optionsMax: 6, rulesMax: 0 }), { numRuns: 1, seed: 5 })
  if (model === undefined) throw new Error('no model was drawn')
  const one = {
    want: { kind: 'option', option: 'o0' },
    strong: false,
    known: true,
    basis: [],
  } as const
  const statements = Array.from({ length: reorderableMax }, (_, i) => ({ ...one, id: `s${i}` }))
  const long = { ...model, actors: model.actors.map((actor) => ({ ...actor, statements })) }
  const last = reorderableMax - 1
  const moved = withStatementMoved(compile(long), 0, last, 0)
  expect(moved.ranks).toEqual(compile(reordered(long, 0, last, 0)).ranks)
})

function passes(model: Model, test: string): boolean {
  const answered = answer(model, question.parse({ kind: 'plan', plan: 'p' }))
  const [order] =
    'findings' in answered
      ? answered.findings.flatMap((one) => (one.kind === 'plan' ? one.orders : []))
      : []
  return order?.held === true && (test === 'step' ? order.step : order.today)
}

test('a single move of a statement turns the verdict over exactly when one is found', () => {
  let flipped = 0
  fc.assert(
    fc.property(
      arbitraryPlannedModel({ actorsMax: 3, optionsMax: 4, statementsMax: 4 }),
      fc.constantFrom('step', 'today'),
      (drawn, test) => {
        // Only the first order is asked about, so let there be one only.
        const [plan] = drawn.plans
        if (plan === undefined) return
        const stages = plan.stages.map((stage, i) => ({
          ...stage,
          after: i === 0 ? [] : [`t${i - 1}`],
        }))
        const model = { ...drawn, plans: [{ ...plan, stages }] }
        const before = passes(model, test)
        const slow = model.actors.some((one, actor) =>
          one.statements.some((_, from) =>
            one.statements.some(
              (_, to) => to !== from && passes(reordered(model, actor, from, to), test) !== before,
            ),
          ),
        )
        const answered = answer(model, question.parse({ kind: 'inverse', plan: 'p', test }))
        const found = 'findings' in answered ? answered.findings : []
        const summary = found.find((one): one is FindingOf<'inverse'> => one.kind === 'inverse')
        expect(summary?.passes).toBe(before)
        expect(summary?.size === 1).toBe(slow)
        if (slow) flipped++
      },
    ),
    { numRuns: 600, seed: 5 },
  )
  expect(flipped).toBeGreaterThan(9)
})

function ask(asked: object) {
  const answered = answer(korea, question.parse(asked))
  return 'findings' in answered ? answered.findings : []
}

test('with the demand standing, one exchange in the list of Washington lets the plan pass', () => {
  const flips = ask({ kind: 'inverse', plan: 'stufenplan', test: 'today' }).flatMap((one) =>
    one.kind === 'flip' ? [one.changes] : [],
  )
  expect(flips).toEqual([
    [expect.objectContaining({ actor: 'US', statement: 'insp', past: 'no-drop-before-denuc' })],
  ])
})

test('the staged plan needs two changes to pay at every step, and relief is always one of them', () => {
  const repairs = ask({
    kind: 'repair',
    plan: 'stufenplan',
    world: advised,
    listedMax: 100,
  }).flatMap((one) => (one.kind === 'repair' ? [one.changes] : []))
  expect(repairs.length).toBe(12)
  for (const changes of repairs) {
    expect(changes.length).toBe(2)
    expect(changes.map((one) => one.option)).toContain('relief')
  }
})

test('2.8: a government with the old demand undoes the plan at every stage', () => {
  const struck = ask({ kind: 'plan', plan: 'stufenplan', world: advised }).filter(
    (one): one is FindingOf<'shock-struck'> => one.kind === 'shock-struck',
  )
  const leader = struck.filter((one) => one.shock === 'leader')
  expect(leader.length).toBe(4)
  for (const one of leader) {
    expect(one.stands).toBe(false)
    expect(one.undone?.actor).toBe('US')
    expect(one.undone?.to[korea.options.findIndex(({ id }) => id === 'drop')]).toBe('N')
    expect(one.rest).toMatchObject({ standing: [] })
  }
  expect(struck.filter((one) => one.shock === 'patron').every((one) => one.stands)).toBe(true)
})
