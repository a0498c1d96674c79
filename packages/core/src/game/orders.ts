/**
 * The orders in which the stages of a plan can be taken, and the steps between states that each
 * order makes.
 *
 * A plan is a partial order of stages; each way to line them up that respects it (a linear
 * extension) is an order. A stage that sets no option (talks) makes no step and is not lined up.
 */
import { at } from '../base/assert.ts'
import { type WideSet, wideFrom } from '../base/bits.ts'
import type { Budget } from '../base/budget.ts'
import { type Agreement, afterStep } from './agreement.ts'
import type { State } from './layout.ts'

/** One stage taken at one point of an order. */
export interface Step {
  readonly stage: number
  readonly from: State
  readonly to: State
  /** Options that the stages so far, this one included, ask to be kept, as bits. */
  readonly kept: number
  /** The stages so far, this one included, in the order taken. */
  readonly reached: readonly number[]
}

export interface Orders {
  readonly orders: readonly (readonly number[])[]
  /** The budget ended before all orders were found. */
  readonly cut: boolean
}

/** At most so many orders are lined up; ten stages side by side would make 3,628,800. */
const ordersMax = 5_040

/**
 * All orders, the one nearest to the file first. That one is found whatever the budget: it takes no
 * more steps than the plan has stages, and without it nothing can be said of a plan.
 */
export function ordersOf(agreement: Agreement, budget: Budget): Orders {
  const orders: number[][] = []
  const all = [...agreement.stages.keys()]
  const own = all.map((stage) => wideFrom([stage]))
  let cut = false
  const extend = (order: readonly number[], reached: WideSet) => {
    if (order.length === all.length) {
      cut = orders.length >= ordersMax || (orders.length > 0 && !budget.spend(order.length))
      if (!cut) orders.push([...order])
      return
    }
    for (const stage of all) {
      if (cut) return
      const isOpen = (reached & at(own, stage)) === 0n
      if (isOpen && (at(agreement.stages, stage).after & ~reached) === 0n)
        extend([...order, stage], reached | at(own, stage))
    }
  }
  extend([], 0n)
  return { orders: withoutTalks(agreement, orders), cut }
}

/** Stages that set nothing leave the orders; orders that are then alike become one. */
function withoutTalks(agreement: Agreement, orders: readonly number[][]): number[][] {
  const seen = new Map<string, number[]>()
  for (const order of orders) {
    const acting = order.filter((stage) => !isTalks(agreement, stage))
    seen.set(acting.join(), acting)
  }
  return [...seen.values()]
}

export function isTalks(agreement: Agreement, stage: number): boolean {
  const { yes, no } = at(agreement.stages, stage)
  return (yes | no) === 0
}

/** The steps of one order, from today on. */
export function stepsOf(agreement: Agreement, today: State, order: readonly number[]): Step[] {
  let from = today
  let kept = 0
  return order.map((stage, place) => {
    const settings = at(agreement.stages, stage)
    const to = afterStep(from, settings)
    kept |= settings.yes | settings.no
    const step = { stage, from, to, kept, reached: order.slice(0, place + 1) }
    from = to
    return step
  })
}

/** Each different step once, in the order of first occurrence. */
export function distinctSteps(
  steps: readonly Step[],
  keyOf: (step: Step) => string = stepKey,
): Step[] {
  const seen = new Map<string, Step>()
  for (const step of steps) if (!seen.has(keyOf(step))) seen.set(keyOf(step), step)
  return [...seen.values()]
}

function stepKey({ stage, from, kept }: Step): string {
  return `${stage} ${from} ${kept}`
}

/** Steps that differ in nothing but the watch are told apart too: who saw last counts. */
export function watchedKey({ stages }: Agreement): (step: Step) => string {
  return (step) => {
    const holder = new Map<number, number>()
    for (const stage of step.reached)
      for (const { option } of at(stages, stage).terms) holder.set(option, stage)
    const held = [...holder].sort(([a], [b]) => a - b)
    return `${stepKey(step)} ${held.join(' ')}`
  }
}
