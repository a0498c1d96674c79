import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedModel } from '../../test/models.ts'
import { canonicalJson } from '../base/hash.ts'
import { type PlanPart, partsOf, planChanges } from './plan-difference.ts'
import type { Plan } from './resolved.ts'

const plans = [
  'korea-2025/model.yaml',
  'korea-verified/model.yaml',
  'teaching/ceasefire-kept.yaml',
  'history/sinai-1979.yaml',
].flatMap((path) => shippedModel(path).plans)

const anyPlan = fc.constantFrom(...plans)
/** A plan with stages in another order, and with some promises gone: what an author may do. */
const altered = fc.tuple(anyPlan, fc.nat(), fc.nat()).map(([plan, turn, drop]): Plan => {
  const at = turn % plan.stages.length
  const stages = [...plan.stages.slice(at), ...plan.stages.slice(0, at)]
  return {
    ...plan,
    stages: stages.map((stage, i) => ({
      ...stage,
      commitments: stage.commitments.filter((_, j) => (i + j) % 4 !== drop % 4),
    })),
  }
})

const keyOf = ({ at, field }: Pick<PlanPart, 'at' | 'field'>) => canonicalJson([at, field])

function patched(before: Plan, changes: ReturnType<typeof planChanges>): Map<string, unknown> {
  const said = new Map(partsOf(before).map((one) => [keyOf(one), one]))
  for (const { at, field, after, ...change } of changes) {
    if (field === 'place') continue
    if (after !== undefined) said.set(keyOf({ at, field }), { at, field, value: after })
    else if (field === 'is')
      for (const [key, one] of said)
        if (canonicalJson(one.at) === canonicalJson(at)) said.delete(key)
    if (after === undefined && 'before' in change) said.delete(keyOf({ at, field }))
  }
  return new Map([...said].map(([key, { value }]) => [key, value]))
}

/** The leaves of a value that an author could have written otherwise. */
function* leaves(value: unknown, path: readonly (string | number)[] = []): Generator<typeof path> {
  if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* leaves(one, [...path, i])
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* leaves(one, [...path, key])
  else yield path
}

function withOther(value: unknown, [step, ...path]: readonly (string | number)[]): unknown {
  if (step === undefined)
    return typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${value}x`
  const inner = withOther((value as Record<string, unknown>)[step], path)
  return Array.isArray(value)
    ? value.with(step as number, inner)
    : { ...(value as object), [step]: inner }
}

describe('what differs inside a plan', () => {
  test('is nothing between a plan and itself', () => {
    for (const plan of plans) expect(planChanges(plan, structuredClone(plan))).toEqual([])
  })

  test('leads from what the one says to what the other says', () => {
    const check = fc.property(altered, altered, (before, after) => {
      const due = new Map(partsOf(after).map((one) => [keyOf(one), one.value]))
      expect(patched(before, planChanges(before, after))).toEqual(due)
    })
    fc.assert(check, { numRuns: 200 })
  })

  test('leaves out nothing that a plan can say', () => {
    for (const plan of plans)
      for (const path of leaves(plan)) {
        if (path[0] === 'id') continue
        const other = withOther(plan, path) as Plan
        expect(planChanges(plan, other), path.join('.')).not.toEqual([])
      }
  })

  test('of stages in another order names the fewest that moved', () => {
    const [plan] = plans.filter(({ stages }) => stages.length > 2)
    if (plan === undefined) throw new Error('no plan with three stages')
    const [first, ...rest] = plan.stages
    if (first === undefined) throw new Error('no stage')
    expect(planChanges(plan, { ...plan, stages: [...rest, first] })).toEqual([
      { at: { stage: first.id }, field: 'place', before: 1, after: plan.stages.length },
    ])
  })
})
