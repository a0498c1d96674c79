/** Laws of the ways from a state, of what equilibria share, and of jumps between them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepBudget } from '../../src/base/budget.ts'
import { compile, stateId } from '../../src/game/game.ts'
import { answer, canonicalJson, type Finding, type Model, recheck } from '../../src/index.ts'
import { question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'
import { arbitraryModel } from './arbitrary-model.ts'
import { arbitraryRankedModel } from './arbitrary-ranked-model.ts'

const runs = { numRuns: 250, seed: 11 }
const models = fc.oneof(
  arbitraryModel({ actorsMin: 1, actorsMax: 4, optionsMax: 5 }),
  arbitraryRankedModel({ actorsMax: 4, optionsMax: 5 }),
)

function findings(model: Model, asked: object, budget = stepBudget()): readonly Finding[] {
  const answered = answer(model, question.parse(asked), budget)
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered.findings
}

function ofKind<K extends Finding['kind']>(list: readonly Finding[], kind: K) {
  return list.filter((one): one is Extract<Finding, { kind: K }> => one.kind === kind)
}

describe('ways from today', () => {
  test('every finding is what the definitions give', () => {
    let checked = 0
    const concept = fc.constantFrom('nash', 'gmr', 'seq')
    fc.assert(
      fc.property(models, concept, fc.integer({ min: 1, max: 3 }), (model, which, togetherMax) => {
        const paths = { kind: 'paths', concept: which, togetherMax, listedMax: 40 }
        const shared = { kind: 'stable', concept: which, common: true, jumps: true }
        for (const asked of [paths, { ...paths, toward: 'o0' }, shared])
          for (const finding of findings(model, asked)) {
            const verdict = recheck(model, {}, finding)
            expect(verdict, JSON.stringify(finding)).toEqual({ accepted: true })
            checked++
          }
      }),
      runs,
    )
    expect(checked).toBeGreaterThan(2_000)
  })

  test('what improvements reach, moves reach; and steps together reach it too, in as many steps', () => {
    fc.assert(
      fc.property(models, (model) => {
        const found = findings(model, { kind: 'paths', togetherMax: 20 })
        const [moves, improvements, together] = ofKind(found, 'reach')
        if (!moves || !improvements || !together) throw new Error('a reach is missing')
        expect(improvements.count).toBeLessThanOrEqual(moves.count)
        expect(improvements.count).toBeLessThanOrEqual(together.count)
        for (const one of [moves, improvements, together])
          expect(one.byLength.reduce((sum, count) => sum + count, 0)).toBe(one.count)
      }),
      runs,
    )
  })

  test('a path never lets an actor move twice in succession', () => {
    fc.assert(
      fc.property(models, (model) => {
        for (const path of ofKind(findings(model, { kind: 'paths', listedMax: 40 }), 'path')) {
          if (path.by === 'together') continue
          const movers = path.steps.map((step) => step.actors[0]?.actor)
          for (const [i, mover] of movers.entries()) expect(mover).not.toBe(movers[i - 1])
        }
      }),
      runs,
    )
  })

  test('from a state that nobody leaves alone, improvements lead nowhere and it is its own rest', () => {
    fc.assert(
      fc.property(models, (model) => {
        const found = findings(model, { kind: 'paths' })
        const [summary] = ofKind(found, 'paths')
        const reach = ofKind(found, 'reach').find((one) => one.by === 'improvements')
        if (summary?.isThere) expect(reach?.count).toBe(0)
        expect(summary?.isThere).toBe(reach?.count === 0)
      }),
      runs,
    )
  })

  test('the same question gives the same bytes, and a budget that ends is said', () => {
    const model = shippedModel('literature/hipel-fraser-1980/garrison.yaml')
    const once = canonicalJson(findings(model, { kind: 'paths', concept: 'seq' }))
    expect(canonicalJson(findings(model, { kind: 'paths', concept: 'seq' }))).toBe(once)
    const cut = findings(model, { kind: 'paths' }, stepBudget(600))
    expect(cut.map((one) => one.kind)).toEqual(['unfinished'])
    expect(cut[0]).toMatchObject({ of: 'paths', strength: { kind: 'truncated' } })
  })
})

/** The fifth state of the literature is delay and insistence, the eighth the agreement. */
describe('Elmira (Hipel, Fang, Kilgour and Haight 1993; Kilgour, Hipel, Fang and Peng 2001)', () => {
  const elmira = shippedModel('literature/hipel-et-al-1993/elmira.yaml')
  const [fifth, eighth] = ['NYNNY', 'YNYNY']

  test('ministry and company jump from the fifth equilibrium to the eighth, and nobody else does', () => {
    const found = findings(elmira, { kind: 'stable', jumps: true })
    expect(ofKind(found, 'jumps')).toMatchObject([{ count: 1, leavableCount: 1 }])
    const [jump] = ofKind(found, 'jump')
    expect(jump).toMatchObject({ from: fifth, to: eighth })
    expect(jump?.movers.map((one) => one.actor)).toEqual(['MoE', 'Uniroyal'])
    expect(jump?.losers.map((one) => one.actor)).toEqual(['LG'])
  })

  test('improvements lead from the status quo to the deadlock and stall there', () => {
    const found = findings(elmira, { kind: 'paths' })
    const reach = ofKind(found, 'reach').find((one) => one.by === 'improvements')
    expect(reach).toMatchObject({ count: 1, restingCount: 1, resting: [fifth] })
    const [nearest] = ofKind(found, 'path')
    expect(nearest).toMatchObject({ to: fifth, by: 'improvements', unwantedCount: 0 })
    expect(nearest?.steps.map((step) => step.actors.map((one) => one.actor))).toEqual([['LG']])
  })

  test('the agreement is reached by moves only if the ministry moves against its preference', () => {
    const found = findings(elmira, { kind: 'paths', toward: 'modify & accept & insist' })
    const [byMoves, together] = ofKind(found, 'path')
    expect(byMoves).toMatchObject({ to: eighth, by: 'moves', unwantedCount: 1 })
    expect(byMoves?.steps[0]?.actors).toMatchObject([{ actor: 'MoE', gains: false }])
    expect(together).toMatchObject({ to: eighth, by: 'together', unwantedCount: 0 })
  })

  test('its equilibria share no option', () => {
    const [common] = ofKind(findings(elmira, { kind: 'stable', common: true }), 'common')
    expect(common).toMatchObject({ count: 6, always: [], never: [] })
    expect(stateId(5, compile(elmira).frame.today)).toBe('NYNNN')
  })
})
