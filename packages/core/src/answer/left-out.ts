/**
 * Rivals of a claim: those that it names and that do at least as well, and those that it does not
 * let in: where its test says that one plan does better than others,
 * the plans of the model that it does not name, each by the same number. A comparison that comes
 * out well against those named says so only against them.
 */
import { type Amount, type Compared, type Model, printAmount, type Test } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'

export interface LeftOut {
  /** The number of the plan that is said to do better, and that of one that is not named. */
  readonly than: Amount
  readonly amount: Amount
}

export function leftOutOf({ plans }: Model, comparisons: readonly Compared[]): LeftOut[] {
  const compared = comparisons.flatMap((one) => sidesOf(one) ?? [])
  const firsts = new Map(compared.map(({ more }) => [printAmount(more), more]))
  return [...firsts].flatMap(([name, more]) => {
    const named = compared.filter((one) => printAmount(one.more) === name)
    const known = new Set([more.plan, ...named.map((one) => one.less.plan)])
    return plans
      .filter((one) => !known.has(one.id))
      .map((one) => ({ than: more, amount: { ...more, plan: one.id } }))
  })
}

type Beaten = NonNullable<FindingOf<'claim'>['beaten']>[number]

/** Comparisons which the test asks to come out in favour of a plan, and which do not. */
export function beatenIn(
  test: Test,
  comparisons: readonly Compared[],
  comesOut: (comparison: Compared) => boolean,
): Beaten[] {
  const asked = new Set(askedFor(test))
  return comparisons.flatMap((one): Beaten[] => {
    const sides = sidesOf(one)
    if (!asked.has(one.at) || sides === undefined || comesOut(one)) return []
    const { more, less } = sides
    const measure = more.kind === 'durability' ? 'durability' : more.step ? 'step' : 'today'
    const amounts = { amount: printAmount(more), than: printAmount(less) }
    return [{ plan: more.plan, by: less.plan, measure, ...amounts }]
  })
}

/** The parts that must all be true. */
function askedFor(test: Test): Test[] {
  return test.kind === 'and' ? test.parts.flatMap(askedFor) : [test]
}

/** Of two plans compared by the same number the one that is to do better, and the other. */
function sidesOf({ at, left, right }: Compared): { more: OfPlan; less: OfPlan } | undefined {
  const [more, less] = at.sign.startsWith('>') ? [left, right] : [right, left]
  return isOfPlan(more) && isOfPlan(less) && isSameNumber(more, less) ? { more, less } : undefined
}

type OfPlan = Extract<Amount, { kind: 'success' | 'durability' }> & { readonly plan: string }

function isOfPlan(amount: Amount): amount is OfPlan {
  const isNumber = amount.kind === 'success' || amount.kind === 'durability'
  return isNumber && typeof amount.plan === 'string'
}

function isSameNumber(one: OfPlan, other: OfPlan): boolean {
  return printAmount({ ...one, plan: '' }) === printAmount({ ...other, plan: '' })
}
