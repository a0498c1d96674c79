/** Answers about plans. */
import type { Finding } from '../finding/finding.ts'
import { type Agreement, agreementOf, inWorld } from '../game/game.ts'
import type { Plan } from '../model/model.ts'
import { planFindings } from '../plan/plan.ts'
import type { QuestionOf } from '../question/question.ts'
import { type Asking, unknown } from './asking.ts'

export function answerPlan(asking: Asking, question: QuestionOf<'plan'>): Finding[] {
  const plan = planNamed(asking, question.plan)
  const unseen = unseenIn(asking, question.unseen)
  if (plan === undefined || unseen === undefined) return []
  const agreement = agreed(asking, plan, unseen)
  return planFindings(asking.game, agreement, question.rule, asking.budget)
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
  for (const one of strange) problems.push(unknown('option', one, known))
  return strange.length > 0 ? undefined : new Set([...inWorld(model, world).unseen, ...asked])
}
