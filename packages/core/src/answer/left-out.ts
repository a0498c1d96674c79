/**
 * Rivals that a claim does not let in: where its test says that one plan does better than others,
 * the plans of the model that it does not name, each by the same number. A comparison that comes
 * out well against those named says so only against them.
 */
import { type Amount, type Model, printAmount } from '../model/model.ts'
import type { Compared } from './compared.ts'

export interface LeftOut {
  /** The number of the plan that is said to do better, and that of one that is not named. */
  readonly than: Amount
  readonly amount: Amount
}

export function leftOutOf({ plans }: Model, comparisons: readonly Compared[]): LeftOut[] {
  const compared = comparisons.flatMap(({ at, left, right }) => {
    const [more, less] = at.sign.startsWith('>') ? [left, right] : [right, left]
    if (!isOfPlan(more) || !isOfPlan(less) || !isSameNumber(more, less)) return []
    return [{ more, less }]
  })
  const firsts = new Map(compared.map(({ more }) => [printAmount(more), more]))
  return [...firsts].flatMap(([name, more]) => {
    const named = compared.filter((one) => printAmount(one.more) === name)
    const known = new Set([more.plan, ...named.map((one) => one.less.plan)])
    return plans
      .filter((one) => !known.has(one.id))
      .map((one) => ({ than: more, amount: { ...more, plan: one.id } }))
  })
}

type OfPlan = Extract<Amount, { kind: 'success' | 'durability' }> & { readonly plan: string }

function isOfPlan(amount: Amount): amount is OfPlan {
  const isNumber = amount.kind === 'success' || amount.kind === 'durability'
  return isNumber && typeof amount.plan === 'string'
}

function isSameNumber(one: OfPlan, other: OfPlan): boolean {
  return printAmount({ ...one, plan: '' }) === printAmount({ ...other, plan: '' })
}
