/** How plans stand seen from the state reached by a day, by the order of what is wanted. */
import type { Asking } from '../asking/asking.ts'
import { agreed } from '../asking/plans.ts'
import { compile, inWorld, isFeasible, rulesInForce } from '../game/game.ts'
import { asOf } from '../implementation/implementation.ts'
import type { Model, Plan } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { planStanding } from '../subjects/plan/plan.ts'

type Standing = FindingOf<'plan-standing'>

/** The model as of a day with its game; undefined where the rules exclude the state reached. */
export function askingAsOf(asking: Asking, day: string): Asking | undefined {
  return askingOf(asking, asOf(asking.model, day))
}

function askingOf(asking: Asking, model: Model): Asking | undefined {
  const game = compile(model, asking.world)
  return isFeasible(game.frame, game.frame.today) ? { ...asking, model, game } : undefined
}

/**
 * How the plan stands there; undefined where the budget has ended. `seenLeast`: of breaches of
 * options the one that an inspection is least likely to see, where that is told too.
 */
export function standingIn(
  asking: Asking,
  plan: Plan,
  seenLeast?: (options: readonly string[]) => Standing['seen']['least'],
): Standing | undefined {
  const { model, world, game, budget } = asking
  const agreement = agreed(asking, plan, new Set(inWorld(model, world).unseen))
  if (!budget.spend(agreement.stages.length * game.frame.actorCount)) return undefined
  const rules = rulesInForce(model, inWorld(model, world).rules)
  return planStanding({ game, rules }, agreement, 'one-reply', {
    budget,
    ...(seenLeast && { leastSeen: seenLeast }),
  })
}

/** Where it fails first, and whose doing that is. */
export function weakestOf({ fails }: Standing) {
  if (fails === undefined) return {}
  const parties = fails.actors.map(({ actor }) => actor)
  return { weakest: { stage: fails.stage, parties, test: fails.test } }
}
