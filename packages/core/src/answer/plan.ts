/** Answers about plans. */
import type { Finding } from '../finding/finding.ts'
import {
  type Agreement,
  agreementOf,
  compile,
  inWorld,
  rulesInForce,
  settingsOf,
  worldOf,
} from '../game/game.ts'
import type { Plan } from '../model/model.ts'
import { comparePlan, ordersOf, planFindings, stepsOf, strike } from '../plan/plan.ts'
import type { QuestionOf } from '../question/question.ts'
import { type Asking, unknown } from './asking.ts'
import { stakesFindings, stakesInBrief } from './stakes.ts'
import { unfinished } from './unfinished.ts'

export function answerPlan(asking: Asking, question: QuestionOf<'plan'>): Finding[] {
  const plan = planNamed(asking, question.plan)
  const unseen = unseenIn(asking, question.unseen)
  if (plan === undefined || unseen === undefined) return []
  const agreement = agreed(asking, plan, unseen)
  if (question.shock !== undefined) return shockFindings(asking, agreement, question)
  const rules = rulesInForce(asking.model, inWorld(asking.model, asking.world).rules)
  const ruled = { game: asking.game, rules }
  const found = planFindings(ruled, agreement, question.rule, asking.budget)
  if (found === undefined) return [unfinished({ of: 'plan', limit: 'stages judged', explored: 0 })]
  const isOneCommitment = question.option !== undefined && question.stage === undefined
  const stakes =
    question.margins === false || isOneCommitment
      ? []
      : stakesFindings(asking, {
          plan,
          order: firstOrder(asking, agreement),
          unseen,
          settings: question.stakes,
          ...(question.party !== undefined && {
            only: { stage: question.stage, party: question.party },
          }),
        })
  if (question.stage !== undefined || question.option !== undefined)
    return partOf(asking, plan, [...found, ...stakes], question)
  if (question.shocks === false) return [...found, ...stakes]
  return [...found, ...stakes, ...shockFindings(asking, agreement, question)]
}

/** Only what was found about one stage, one party in it, or one commitment. */
function partOf(
  { problems, model }: Asking,
  plan: Plan,
  found: readonly Finding[],
  { stage, option, party }: Pick<QuestionOf<'plan'>, 'stage' | 'option' | 'party'>,
): Finding[] {
  const stages = plan.stages.map((one) => one.id)
  const options = plan.stages.flatMap((stage) => stage.commitments.map(({ keep }) => keep.option))
  if (stage !== undefined && !stages.includes(stage)) problems.push(unknown('stage', stage, stages))
  if (option !== undefined && !options.includes(option))
    problems.push(unknown('option', option, options))
  const actors = model.actors.map((one) => one.id)
  if (party !== undefined && !actors.includes(party)) problems.push(unknown('actor', party, actors))
  if (party !== undefined)
    return found.filter((one) => one.kind === 'stakes' || isAbout(one, stage, party))
  return found.filter((finding) =>
    finding.kind === 'commitment'
      ? finding.option === option
      : 'stage' in finding && finding.stage === stage,
  )
}

/** What bears on one party at one stage: its margin, and what it could do by its own order. */
function isAbout(finding: Finding, stage: string | undefined, party: string): boolean {
  switch (finding.kind) {
    case 'stage-margin':
    case 'stage-repairs':
    case 'stage-trust':
      return finding.stage === stage && finding.actor === party
    case 'stage-held':
    case 'stage-delivered':
      return finding.stage === stage
    default:
      return false
  }
}

/** The stages of the first order, by id. */
function firstOrder({ budget }: Asking, agreement: Agreement): string[] {
  const [first = []] = ordersOf(agreement, budget).orders
  return first.flatMap((stage) => agreement.stages[stage]?.id ?? [])
}

export function answerCompare(asking: Asking, question: QuestionOf<'compare'>): Finding[] {
  const { game, model, budget } = asking
  const unseen = unseenIn(asking, question.unseen)
  const ids = question.plans.length > 0 ? question.plans : model.plans.map((one) => one.id)
  const plans = ids.flatMap((id) => planNamed(asking, id) ?? [])
  if (unseen === undefined) return []
  const agreements = plans.map((plan) => ({ plan, agreement: agreed(asking, plan, unseen) }))
  const costs = agreements.map(({ agreement: { stages } }) => stages.length * game.frame.actorCount)
  const cutAt = costs.findIndex((cost) => !budget.spend(cost))
  const judged = cutAt < 0 ? agreements : agreements.slice(0, cutAt)
  const whole = plans.length
  const rest =
    cutAt < 0
      ? []
      : [unfinished({ of: 'plan-compared', limit: 'plans compared', explored: cutAt, whole })]
  const rows = judged.flatMap(({ plan, agreement }): Finding[] => {
    const row = comparePlan(game, agreement, question.rule, budget)
    if (question.stakes === undefined) return [row]
    const order = firstOrder(asking, agreement)
    return [row, ...stakesInBrief(asking, { plan, order, unseen, settings: question.stakes })]
  })
  return [...rows, ...rest]
}

/** Each shock (or the one asked about) at each stage of the first order; asserted ones not. */
function shockFindings(
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
