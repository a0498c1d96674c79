/** Answers about plans as packages, beside what the tests of each plan say. */
import type { Asking } from '../asking/asking.ts'
import { agreed, planNamed, unseenIn } from '../asking/plans.ts'
import { unfinished } from '../documents/unfinished.ts'
import { type Agreement, inWorld, ordersOf, rulesInForce, stepsOf } from '../game/game.ts'
import type { Plan } from '../model/model.ts'
import type { Finding } from '../subjects/findings.ts'
import { type PlanLaid, packageFindings } from '../subjects/packages/packages.ts'
import { isPossible, planStanding } from '../subjects/plan/plan.ts'
import type { QuestionOf } from '../subjects/questions.ts'
import { leastSeen } from './least-seen.ts'

type Asked = QuestionOf<'plan-packages'>

export function answerPackages(asking: Asking, question: Asked): Finding[] {
  const { model, game, budget } = asking
  const unseen = unseenIn(asking, question.unseen)
  const ids = question.plans.length > 0 ? question.plans : model.plans.map((one) => one.id)
  const plans = ids.flatMap((id) => planNamed(asking, id) ?? [])
  if (unseen === undefined || plans.length < ids.length) return []
  const ended = () => [
    unfinished({ of: 'packages', limit: 'plans compared', explored: 0, whole: plans.length }),
  ]
  const standings = plans.map((plan) => {
    const agreement = agreed(asking, plan, unseen)
    if (!budget.spend(agreement.stages.length * game.frame.actorCount)) return undefined
    return { agreement, standing: standingOf(asking, plan, agreement, question) }
  })
  const laid = standings.flatMap((one) => (one ? [planLaid(asking, one)] : []))
  if (laid.length < plans.length) return ended()
  const found = packageFindings(asking, laid, partiesOf(asking, plans))
  return found ? [...found, ...standings.flatMap((one) => one?.standing ?? [])] : ended()
}

function standingOf(asking: Asking, plan: Plan, agreement: Agreement, { rule }: Asked) {
  const { model, world, game, budget } = asking
  const rules = rulesInForce(model, inWorld(model, world).rules)
  return planStanding({ game, rules }, agreement, rule, {
    budget,
    leastSeen: leastSeen(model, plan),
  })
}

/** Who is bound by any of them, or undertakes something in it; in the order of the model. */
function partiesOf({ game }: Asking, plans: readonly Plan[]): number[] {
  const bound = plans.flatMap(({ parties, stages }) =>
    parties.length > 0 ? parties : stages.flatMap((one) => one.commitments.map(({ by }) => by)),
  )
  return [...game.names.actors.keys()].filter((i) => bound.includes(game.names.actors[i] ?? ''))
}

function planLaid(
  { game, budget }: Asking,
  { agreement, standing }: { agreement: Agreement; standing: ReturnType<typeof planStanding> },
): PlanLaid {
  const { orders } = ordersOf(agreement, budget)
  const steps = stepsOf(agreement, game.frame.today, orders[0] ?? [])
  const possible = steps.filter((step) => isPossible(game, step))
  const { fails, rule, unseen } = standing
  return {
    plan: agreement.id,
    stages: possible.map(({ stage, to }) => ({
      stage: agreement.stages[stage]?.id ?? '',
      state: to,
    })),
    end: possible.length < steps.length ? undefined : (steps.at(-1)?.to ?? game.frame.today),
    rule,
    unseen,
    fails: fails && { ...fails, actors: fails.actors.map((one) => one.actor) },
  }
}
