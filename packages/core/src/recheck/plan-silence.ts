/** Why nobody answers, again: each other actor's steps tried one by one, excluded ones too. */
import type { FindingOf } from '../finding/finding.ts'
import type { Model } from '../model/model.ts'
import {
  type Departure,
  isAnswered,
  isSeenBy,
  namedFor,
  type SlowPlan,
  withAnswers,
} from './plan-answers.ts'
import { decides } from './preference.ts'
import {
  canChange,
  isState,
  isStep,
  isTrue,
  prefers,
  type SlowGame,
  type StateId,
} from './slow-game.ts'

type Silence = NonNullable<FindingOf<'stage-held'>['tempted'][number]['silent']>[number]

export function isSilentAsTold(
  game: SlowGame,
  asked: SlowPlan,
  departure: Departure,
  told: readonly Silence[] | undefined,
): boolean {
  const others = game.model.actors.map((one) => one.id).filter((id) => id !== departure.actor)
  return (
    told !== undefined &&
    told.map((one) => one.actor).join() === others.join() &&
    told.every((one) => isReason(game, asked, departure, one))
  )
}

function isReason(game: SlowGame, asked: SlowPlan, departure: Departure, one: Silence): boolean {
  const witness = alsoSeenBy(game, asked, one.actor)
  if (isAnswered(witness.game, witness.asked, departure)) return one.why === 'unseen'
  if (asked.rule === 'proportionate') return isReasonOfNamed(game, asked, departure, one)
  return isReasonOfOwn(game, asked, departure, one)
}

/** Only what the plan names counts, and it is given together by all whom it names. */
function isReasonOfNamed(
  game: SlowGame,
  asked: SlowPlan,
  departure: Departure,
  one: Silence,
): boolean {
  const all = namedFor(game, asked, departure)
  const own = all.filter(({ by }) => by.includes(one.actor))
  if (own.length === 0) return one.why === 'unnamed'
  const to = withAnswers(game, departure.to, all)
  const isPossible = to !== departure.to && isStep(game, departure.to, to)
  if (isPossible && !isState(game, to)) return isForbidden(game, [to], one)
  const sees = own.some(({ option }) => isSeenBy(game, asked, departure, { option, by: one.actor }))
  const works = isPossible && !prefers(game, departure.actor, to, departure.from)
  return one.why === (works && !sees ? 'unseen' : 'useless')
}

function isReasonOfOwn(
  game: SlowGame,
  asked: SlowPlan,
  departure: Departure,
  one: Silence,
): boolean {
  const { actor, from, to: start } = departure
  const undoes = (to: StateId) => !prefers(game, actor, to, from)
  const steps = rawMoves(game, one.actor, start)
  const replies = [start, ...steps.filter((to) => isState(game, to))]
  const best = replies.filter((a) => !replies.some((b) => prefers(game, one.actor, b, a)))
  const allowed = replies.filter((to) => to !== start && undoes(to))
  const instead = asked.rule === 'one-reply' ? best : [start]
  const excluded = steps.filter((to) => !isState(game, to) && undoes(to))
  const barred = excluded.filter(
    (to) => allowed.length === 0 || instead.every((other) => prefers(game, one.actor, to, other)),
  )
  if (barred.length > 0) return isForbidden(game, barred, one)
  if (allowed.length === 0) return one.why === 'useless'
  return (
    one.why === 'unwilling' &&
    allowed.includes(one.to) &&
    !allowed.some((to) => prefers(game, one.actor, to, one.to)) &&
    instead.includes(one.instead) &&
    !undoes(one.instead) &&
    decides(game, one.actor, { from: one.instead, to: one.to }, one.reason)
  )
}

/** The state is one of these, and the rules named are all those that exclude it. */
function isForbidden(game: SlowGame, states: readonly StateId[], one: Silence): boolean {
  if (one.why !== 'forbidden' || !states.includes(one.to)) return false
  const rules = game.world.rules.filter((rule) => isTrue(game, rule.never, one.to))
  return rules.map((rule) => rule.id).join() === one.rules.join()
}

/** Every other setting of an actor's own options that can still be changed, forbidden or not. */
function rawMoves({ model }: SlowGame, actor: string, state: StateId): StateId[] {
  let reached = [state]
  for (const [i, option] of model.options.entries())
    if (option.owner === actor && canChange(option, state[i] ?? 'N')) {
      const other = state[i] === 'Y' ? 'N' : 'Y'
      reached = reached.flatMap((one) => [one, one.slice(0, i) + other + one.slice(i + 1)])
    }
  return reached.filter((one) => one !== state)
}

/** The same game and plan, where this actor sees everything besides those who do already. */
function alsoSeenBy(game: SlowGame, asked: SlowPlan, actor: string) {
  const more = (option: string, by: readonly string[] = []) => {
    if (asked.unseen.includes(option)) return [actor]
    return by.length === 0 ? by : [...by, actor]
  }
  const options: Model['options'] = game.model.options.map((one) => ({
    ...one,
    observed: { basis: [], by: more(one.id, one.observed?.by) },
  }))
  const stages = asked.plan.stages.map((stage) => ({
    ...stage,
    commitments: stage.commitments.map((one) => {
      if (one.verification?.by === undefined) return one
      const by = more(one.keep.option, one.verification.by)
      return { ...one, verification: { ...one.verification, by } }
    }),
  }))
  return {
    game: { ...game, model: { ...game.model, options } },
    asked: { ...asked, plan: { ...asked.plan, stages }, unseen: [] },
  }
}
