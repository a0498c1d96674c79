/** Findings about plans again, from the definitions. */

import type { Plan } from '../model/model.ts'
import type { FindingOf, Reason } from '../subjects/findings.ts'
import { isInOrder } from './lists.ts'
import { type Departure, isAnswered, type SlowPlan } from './plan-answers.ts'
import { gainfulWithholdings } from './plan-delivered.ts'
import { linesOf, type SlowStep } from './plan-steps.ts'
import { isAsTold } from './plan-told.ts'
import { decides, deciding } from './preference.ts'
import {
  isState,
  isStep,
  moversOf,
  ownMoves,
  prefers,
  type SlowGame,
  type StateId,
  today,
} from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

const noSuchPlan = 'there is no such plan'

export function planOf(game: SlowGame, id: string): Plan | undefined {
  return game.model.plans.find((one) => one.id === id)
}

export function actorsOf(game: SlowGame): string[] {
  return game.model.actors.map((actor) => actor.id)
}

export function recheckPlan(game: SlowGame, finding: FindingOf<'plan'>): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused(noSuchPlan)
  const asked = { plan, unseen: finding.unseen, rule: finding.rule }
  const known = new Map<string, string>()
  const found = new Map<string, { readonly first: string; readonly count: number }>()
  let orderCount = 0
  for (const line of linesOf(game, plan)) {
    orderCount++
    const verdicts = lineVerdicts(game, asked, line, known)
    const { first, count } = found.get(verdicts) ?? { first: stagesIn(line), count: 0 }
    found.set(verdicts, { first, count: count + 1 })
  }
  const told = finding.orders.map((one) => [verdictKey(one), one.stages.join(), one.count].join())
  const again = [...found].map(([key, { first, count }]) => [key, first, count].join())
  const talks = plan.stages.filter((one) => one.commitments.length === 0).map((one) => one.id)
  return allOf([
    [finding.orderCount === orderCount, `there are ${orderCount} orders`],
    [told.join(';') === again.join(';'), `the orders and what they come to: ${again.join('; ')}`],
    [finding.talks.join() === talks.join(), `stages that set nothing: ${talks.join() || 'none'}`],
    unseenClaim(game, plan, finding.unseen),
  ])
}

function stagesIn(line: readonly SlowStep[]): string {
  return line.map((step) => step.stage).join()
}

/** Options of the model, each once and in its order; all that this world hides are among them. */
export function unseenClaim(
  game: SlowGame,
  plan: Plan,
  unseen: readonly string[],
): readonly [boolean, string] {
  const options = game.model.options.map((one) => one.id)
  const hidden = options.filter((one) => game.world.unseen.has(one))
  const isSo = isInOrder(options, unseen) && hidden.every((one) => unseen.includes(one))
  return [isSo, `what nobody sees of ${plan.id} are not options of the model in their order`]
}

type Verdicts = Pick<FindingOf<'plan'>['orders'][number], 'step' | 'today' | 'held' | 'delivered'>

function verdictKey({ step, today: start, held, delivered }: Verdicts): string {
  return `step ${step}, today ${start}, held ${held}, delivered ${delivered}`
}

function lineVerdicts(
  game: SlowGame,
  asked: SlowPlan,
  line: readonly SlowStep[],
  known: Map<string, string>,
): string {
  const each = line.map((step) => {
    const key = `${step.stage} ${step.from} ${step.kept} ${holders(asked.plan, step).join()}`
    const found = known.get(key) ?? JSON.stringify(stepVerdicts(game, asked, step))
    known.set(key, found)
    return JSON.parse(found) as Verdicts
  })
  return verdictKey({
    step: each.every((one) => one.step),
    today: each.every((one) => one.today),
    held: each.every((one) => one.held),
    delivered: each.every((one) => one.delivered),
  })
}

/** Per option that the plan keeps so far, the last stage that holds it. */
function holders(plan: Plan, { reached }: SlowStep): string[] {
  const holds = (id: string, option: string) =>
    plan.stages.some(
      (stage) => stage.id === id && stage.commitments.some(({ keep }) => keep.option === option),
    )
  const options = plan.stages.flatMap((stage) => stage.commitments.map(({ keep }) => keep.option))
  return [...new Set(options)].map(
    (option) => `${option} ${reached.findLast((id) => holds(id, option)) ?? ''}`,
  )
}

function stepVerdicts(game: SlowGame, asked: SlowPlan, step: SlowStep) {
  if (!isPossible(game, step)) return { step: false, today: false, held: false, delivered: false }
  const movers = moversOf(game, step.from, step.to)
  return {
    step: movers.every((actor) => prefers(game, actor, step.to, step.from)),
    today: movers.every((actor) => prefers(game, actor, step.to, today(game))),
    held: openImprovements(game, asked, { ...step, state: step.to }).length === 0,
    delivered: gainfulWithholdings(game, asked, step).every((one) => one.isAnswered),
  }
}

export function isPossible(game: SlowGame, { from, to }: Pick<SlowStep, 'from' | 'to'>): boolean {
  return isState(game, from) && isState(game, to) && isStep(game, from, to)
}

/** Improvements of anybody that nothing answers. */
export function openImprovements(game: SlowGame, asked: SlowPlan, place: PlanState): Departure[] {
  const here = place.reached ? { ...asked, reached: place.reached } : asked
  return actorsOf(game).flatMap((actor) =>
    improvements(game, actor, place.state)
      .map((to) => ({ actor, from: place.state, to, kept: place.kept }))
      .filter((departure) => !isAnswered(game, here, departure)),
  )
}

/** A state of a plan; without the stages reached, any that holds what is kept counts. */
interface PlanState {
  readonly state: StateId
  readonly kept: StateId
  readonly reached?: readonly string[]
}

export function improvements(game: SlowGame, actor: string, state: StateId): StateId[] {
  return [...ownMoves(game, actor, state)].filter((to) => prefers(game, actor, to, state))
}

/** Is there a line of the plan in which this step occurs? */
function occurs(
  game: SlowGame,
  plan: Plan,
  step: { readonly stage: string; readonly from?: StateId; readonly to: StateId } & {
    readonly kept?: StateId
    readonly reached?: readonly string[]
  },
): boolean {
  for (const line of linesOf(game, plan))
    for (const other of line)
      if (
        other.stage === step.stage &&
        other.to === step.to &&
        (step.from ?? other.from) === other.from &&
        (step.kept ?? other.kept) === other.kept &&
        (step.reached ?? other.reached).join() === other.reached.join()
      )
        return true
  return false
}

export function recheckStageEntered(game: SlowGame, finding: FindingOf<'stage-entered'>): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused(noSuchPlan)
  const { from, to, stage } = finding
  if (!occurs(game, plan, { stage, from, to })) return refused('the plan makes no such step')
  const possible = isPossible(game, finding)
  const movers = possible ? moversOf(game, from, to) : []
  const gains = (before: StateId) => movers.every((actor) => prefers(game, actor, to, before))
  const losers = actorsOf(game).filter(
    (actor) => possible && !movers.includes(actor) && prefers(game, actor, from, to),
  )
  return allOf([
    [finding.possible === possible, `the step is ${possible ? '' : 'not '}possible`],
    [finding.movers.map((one) => one.actor).join() === movers.join(), `movers: ${movers.join()}`],
    [finding.step === (possible && gains(from)), 'the verdict against the state before is wrong'],
    [finding.today === (possible && gains(today(game))), 'the verdict against today is wrong'],
    ...finding.movers.flatMap(({ actor, step, today: start }) => [
      compares(game, actor, { from, to }, step),
      compares(game, actor, { from: today(game), to }, start),
    ]),
    [finding.spoilers.map((one) => one.actor).join() === losers.join(), `worse off: ${losers}`],
    ...finding.spoilers.map(
      (one) => [isSpoiler(game, finding, movers, one), `${one.actor} is not as stated`] as const,
    ),
  ])
}

interface Compared {
  readonly verdict: 'gains' | 'equal' | 'loses'
  readonly reason?: Reason | undefined
}

function compares(
  game: SlowGame,
  actor: string,
  step: { readonly from: StateId; readonly to: StateId },
  { verdict, reason }: Compared,
): readonly [boolean, string] {
  const found = deciding(game, actor, step.from, step.to)
  const real = found === undefined ? 'equal' : found.gained ? 'gains' : 'loses'
  return [verdict === real && decides(game, actor, step, reason), `${actor} is ${real} there`]
}

/** Its loss decided as stated; its move undoes the step, and none that does is one it prefers. */
function isSpoiler(
  game: SlowGame,
  { from, to }: FindingOf<'stage-entered'>,
  movers: readonly string[],
  { actor, reason, can }: FindingOf<'stage-entered'>['spoilers'][number],
): boolean {
  const hurtBy = (target: StateId) => movers.filter((one) => !prefers(game, one, target, from))
  const undoing = [...ownMoves(game, actor, to)].filter((target) => hurtBy(target).length > 0)
  if (!decides(game, actor, { from, to }, reason)) return false
  if (can === undefined) return undoing.length === 0
  return (
    undoing.includes(can.to) &&
    hurtBy(can.to).join() === can.hurt.join() &&
    compares(game, actor, { from: to, to: can.to }, can)[0] &&
    !undoing.some((target) => prefers(game, actor, target, can.to))
  )
}

export function recheckStageHeld(game: SlowGame, finding: FindingOf<'stage-held'>): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused(noSuchPlan)
  const { stage, state: to, kept, reached, rule, unseen } = finding
  if (!occurs(game, plan, { stage, to, kept, reached }))
    return refused('the plan has no such state')
  const unknown = unseenClaim(game, plan, unseen)
  if (!unknown[0]) return refused(unknown[1])
  const asked = { plan, unseen, rule, reached }
  const open = openImprovements(game, asked, { state: to, kept })
  const tempted = actorsOf(game).filter((actor) => improvements(game, actor, to).length > 0)
  return allOf([
    [finding.held === (open.length === 0), `${open.length} improvements are not answered`],
    [finding.tempted.map((one) => one.actor).join() === tempted.join(), `tempted: ${tempted}`],
    ...finding.tempted.map(
      (one) => [isTemptation(game, asked, finding, one), `${one.actor} is not as stated`] as const,
    ),
  ])
}

function isTemptation(
  game: SlowGame,
  asked: SlowPlan,
  { state: from, kept }: FindingOf<'stage-held'>,
  temptation: FindingOf<'stage-held'>['tempted'][number],
): boolean {
  const { actor, to } = temptation
  const gains = improvements(game, actor, from)
  const open = gains.filter((target) => !isAnswered(game, asked, { actor, from, to: target, kept }))
  const pool = open.length > 0 ? open : gains
  const departure = { actor, from, to, kept }
  return (
    temptation.improvementCount === gains.length &&
    temptation.unansweredCount === open.length &&
    pool.includes(to) &&
    !pool.some((target) => prefers(game, actor, target, to)) &&
    isAsTold(game, asked, departure, temptation)
  )
}

export { occurs }
