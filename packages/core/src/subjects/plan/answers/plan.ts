/** What is found about one plan by the order of what each wants: its stages, and shocks to it. */
import type { Asking } from '../../../asking/asking.ts'
import { unknown } from '../../../asking/asking.ts'
import { unfinished } from '../../../documents/unfinished.ts'
import {
  type Agreement,
  compile,
  inWorld,
  ordersOf,
  rulesInForce,
  settingsOf,
  stepsOf,
  worldOf,
} from '../../../game/game.ts'
import { strike } from '../computing/durable.ts'
import { planFindings } from '../computing/overview.ts'
import type { Finding } from '../documents/finding.ts'
import type { QuestionOf } from '../documents/question.ts'

/** Its stages in their orders; undefined where the budget ended before any was judged. */
export function stageFindings(
  { model, world, game, budget }: Asking,
  agreement: Agreement,
  rule: QuestionOf<'plan'>['rule'],
): Finding[] | undefined {
  const rules = rulesInForce(model, inWorld(model, world).rules)
  return planFindings({ game, rules }, agreement, rule, budget)
}

/** Each shock (or the one asked about) at each stage of the first order; asserted ones not. */
export function shockFindings(
  asking: Asking,
  agreement: Agreement,
  { rule, shock: only }: Pick<QuestionOf<'plan'>, 'rule' | 'shock'>,
): Finding[] {
  const { model, world, game, budget, problems } = asking
  const known = model.shocks.map((one) => one.id)
  if (only !== undefined && !known.includes(only)) problems.push(unknown('shock', only, known))
  const { orders } = ordersOf(agreement, budget)
  const steps = stepsOf(agreement, game.frame.today, orders[0] ?? [])
  const asked = model.shocks.filter(
    (shock) =>
      (only === undefined || shock.id === only) &&
      (shock.set.length > 0 || Object.keys(shock.answers).length > 0),
  )
  const found: Finding[] = []
  for (const [explored, one] of asked.entries()) {
    // Each shock is judged in a game of its own.
    if (!budget.spend(game.frame.rawStateCount)) {
      const limit = 'shocks tried'
      return [...found, unfinished({ of: 'shock-struck', limit, explored, whole: asked.length })]
    }
    const after = compile(model, worldOf(model, { ...world, ...one.answers }))
    const shock = { ...settingsOf(model, one.set), id: one.id, held: one.held, after }
    found.push(...strike(game, agreement, { shock, steps }, rule))
  }
  return found
}
