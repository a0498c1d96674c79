/** The plan that a question is about: found by its name, laid out, and in which order. */
import { type Agreement, agreementOf, inWorld, ordersOf } from '../game/game.ts'
import type { Plan } from '../model/model.ts'
import { type Asking, unknown } from './asking.ts'

/** The stages of the first order, by id. */
export function firstOrder({ budget }: Asking, agreement: Agreement): string[] {
  const [first = []] = ordersOf(agreement, budget).orders
  return first.flatMap((stage) => agreement.stages[stage]?.id ?? [])
}

/** The stages of a plan in its first order, by id. */
export function stagesInOrder(asking: Asking, plan: Plan, unseen: ReadonlySet<string>): string[] {
  return firstOrder(asking, agreed(asking, plan, unseen))
}

export function agreed(asking: Asking, plan: Plan, unseen: ReadonlySet<string>): Agreement {
  return agreementOf(asking.model, asking.game.frame, plan, unseen)
}

/** The plan that a question names; undefined (and a problem) where there is none such. */
export function planNamed({ model, problems }: Asking, id: string): Plan | undefined {
  const plan = model.plans.find((one) => one.id === id)
  if (plan === undefined)
    problems.push(
      unknown(
        'plan',
        id,
        model.plans.map((one) => one.id),
      ),
    )
  return plan
}

/** Options whose breach nobody sees: in this world, and as the question asks. */
export function unseenIn(
  { model, world, problems }: Asking,
  asked: readonly string[],
): ReadonlySet<string> | undefined {
  const known = model.options.map((one) => one.id)
  const strange = asked.filter((one) => !known.includes(one))
  for (const option of strange) problems.push(unknown('option', option, known))
  return strange.length > 0 ? undefined : new Set([...inWorld(model, world).unseen, ...asked])
}
