/** Answers about plans: the order of what is wanted and amounts both have something to say. */
import { type Asking, unknown } from '../asking/asking.ts'
import { agreed, firstOrder, planNamed, unseenIn } from '../asking/plans.ts'
import { unfinished } from '../documents/unfinished.ts'
import { inWorld, rulesInForce } from '../game/game.ts'
import type { Plan } from '../model/model.ts'
import type { Finding } from '../subjects/findings.ts'
import {
  comparePlan,
  contestFinding,
  planStanding,
  shockFindings,
  stageFindings,
} from '../subjects/plan/plan.ts'
import type { QuestionOf } from '../subjects/questions.ts'
import { stakesFindings, stakesInBrief } from '../subjects/stakes/stakes.ts'
import { Stopped } from './by-cases/counted.ts'
import { planContest } from './by-cases/plan-contest.ts'
import { type CountedReadings, overReadings } from './by-cases/plan-rows.ts'
import { leastSeen } from './least-seen.ts'

export function answerPlan(asking: Asking, question: QuestionOf<'plan'>): Finding[] {
  const plan = planNamed(asking, question.plan)
  const unseen = unseenIn(asking, question.unseen)
  if (plan === undefined || unseen === undefined) return []
  const agreement = agreed(asking, plan, unseen)
  if (question.shock !== undefined) return shockFindings(asking, agreement, question)
  const found = stageFindings(asking, agreement, question.rule)
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
  const glance = atAGlance(asking, plan, question)
  if (question.shocks === false) return [...found, ...stakes, ...glance]
  return [...found, ...stakes, ...shockFindings(asking, agreement, question), ...glance]
}

/** How the plan stands over all readings, and against its strongest rivals. */
function atAGlance(asking: Asking, plan: Plan, question: QuestionOf<'plan'>): Finding[] {
  const { model, budget } = asking
  const spend = spendOf(asking)
  const agreement = agreed(asking, plan, new Set(unseenIn(asking, question.unseen)))
  try {
    const readings =
      question.readings === false ? undefined : overReadings(model, question, spend)(plan).standing
    const contest = isCounted(question) ? planContest(model, plan, spend) : undefined
    return [
      ...(contest ? [contestFinding(plan.id, contest)] : []),
      planStanding(ruled(asking), agreement, question.rule, {
        budget,
        readings,
        leastSeen: leastSeen(model, plan),
      }),
    ]
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    return [unfinished({ of: 'plan-standing', limit: 'plans compared', explored: 0, whole: 1 })]
  }
}

function ruled({ model, world, game }: Asking) {
  return { game, rules: rulesInForce(model, inWorld(model, world).rules) }
}

function spendOf({ budget }: Asking) {
  return (steps: number) => {
    if (!budget.spend(steps)) throw new Stopped()
  }
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

export function answerCompare(asking: Asking, question: QuestionOf<'compare'>): Finding[] {
  const { game, model, budget } = asking
  const unseen = unseenIn(asking, question.unseen)
  const ids = question.plans.length > 0 ? question.plans : model.plans.map((one) => one.id)
  const plans = ids.flatMap((id) => planNamed(asking, id) ?? [])
  if (unseen === undefined) return []
  const spend = spendOf(asking)
  const readingsOf = question.readings === false ? () => ({}) : overReadings(model, question, spend)
  const rows: Finding[] = []
  for (const [explored, plan] of plans.entries()) {
    const agreement = agreed(asking, plan, unseen)
    try {
      spend(agreement.stages.length * game.frame.actorCount)
      const { row: readings, standing }: CountedReadings = readingsOf(plan)
      const row = comparePlan(game, agreement, question.rule, { budget, readings })
      const stands = planStanding(ruled(asking), agreement, question.rule, {
        budget,
        readings: standing,
        leastSeen: leastSeen(model, plan),
      })
      // Rivals are looked for to what the model itself puts forward as a plan.
      const contest =
        isCounted(question) && plan.role === 'plan'
          ? unlessStopped(() => planContest(model, plan, spend))
          : undefined
      rows.push(...(contest ? [contestFinding(plan.id, contest)] : []), row, stands)
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
      const whole = plans.length
      rows.push(unfinished({ of: 'plan-compared', limit: 'plans compared', explored, whole }))
      break
    }
    if (question.stakes === undefined) continue
    const order = firstOrder(asking, agreement)
    rows.push(...stakesInBrief(asking, { plan, order, unseen, settings: question.stakes }))
  }
  return rows
}

/** Undefined where no more may be done: what was found before stands. */
function unlessStopped<R>(find: () => R): R | undefined {
  try {
    return find()
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    return undefined
  }
}

/** Rivals are counted by the rule of tests, and with what each reading lets be seen. */
function isCounted({
  readings,
  rule,
  unseen,
}: Pick<QuestionOf<'plan' | 'compare'>, 'readings' | 'rule' | 'unseen'>): boolean {
  return readings !== false && rule === 'one-reply' && unseen.length === 0
}
