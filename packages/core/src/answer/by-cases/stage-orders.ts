/**
 * The stages of a plan in every order, some or all of them taken together: all weak orders of the
 * stages that set something, the single package among them, each once.
 */
import type { Agreement, Step } from '../../game/game.ts'
import type { Plan, Stage } from '../../model/model.ts'

/** Stages that are taken together, one after another. */
export type StageOrder = readonly (readonly Stage[])[]

/** With more stages than these only the single package is looked at: six have 4,683 orders. */
export const unitsMax = 6

export function* stageOrders({ stages }: Plan): Generator<StageOrder> {
  const units = stages.filter((one) => one.commitments.length > 0)
  if (units.length > unitsMax) yield [units]
  else yield* ordersOver(units)
}

function* ordersOver(rest: readonly Stage[]): Generator<StageOrder> {
  if (rest.length === 0) {
    yield []
    return
  }
  // The largest first step first, so that the single package is the first order of all.
  for (let part = 2 ** rest.length - 1; part > 0; part--) {
    const first = rest.filter((_, i) => (part >> i) & 1)
    const later = rest.filter((_, i) => !((part >> i) & 1))
    for (const order of ordersOver(later)) yield [first, ...order]
  }
}

/** The same commitments in that order, as a plan. */
export function reordered(plan: Plan, order: StageOrder): Plan {
  const stages = order.map((together, place): Stage => {
    const [first] = together
    const before = place === 0 ? [] : [String(place - 1)]
    const commitments = together.flatMap((one) => one.commitments)
    return { ...(first as Stage), id: String(place), commitments, after: before }
  })
  return { ...plan, stages: stages.map(({ fallback: _, ...stage }) => stage) }
}

/** The order in which the plan itself is looked at. */
export function isOwnOrder(
  { agreement, steps }: { readonly agreement: Agreement; readonly steps: readonly Step[] },
  order: StageOrder,
): boolean {
  const own = steps.map(({ stage }) => agreement.stages[stage]?.id)
  return (
    order.length === own.length &&
    order.every((together, i) => together.length === 1 && together[0]?.id === own[i])
  )
}
