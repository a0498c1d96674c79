/** Why nobody answers, again: each other actor's steps tried one by one, excluded ones too. */

import type { Model } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
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
  isState,
  isStep,
  isTrue,
  mayTurn,
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

function isReason(
  game: SlowGame,
  asked: SlowPlan,
  departure: Departure,
  silence: Silence,
): boolean {
  const witness = alsoSeenBy(game, asked, silence.actor)
  if (isAnswered(witness.game, witness.asked, departure)) return silence.why === 'unseen'
  if (asked.rule === 'proportionate') return isReasonOfNamed(game, asked, departure, silence)
  return isReasonOfOwn(game, asked, departure, silence)
}

/** Only what the plan names counts, and it is given together by all whom it names. */
function isReasonOfNamed(
  game: SlowGame,
  asked: SlowPlan,
  departure: Departure,
  silence: Silence,
): boolean {
  const all = namedFor(game, asked, departure)
  const own = all.filter(({ by }) => by.includes(silence.actor))
  if (own.length === 0) return silence.why === 'unnamed'
  const to = withAnswers(game, departure.to, all)
  const isPossible = to !== departure.to && isStep(game, departure.to, to)
  if (isPossible && !isState(game, to)) return isForbidden(game, [to], silence)
  const sees = own.some(({ option }) =>
    isSeenBy(game, asked, departure, { option, by: silence.actor }),
  )
  const works = isPossible && !prefers(game, departure.actor, to, departure.from)
  return silence.why === (works && !sees ? 'unseen' : 'useless')
}

function isReasonOfOwn(
  game: SlowGame,
  asked: SlowPlan,
  departure: Departure,
  silence: Silence,
): boolean {
  const { actor, from, to: start } = departure
  const undoes = (to: StateId) => !prefers(game, actor, to, from)
  const steps = rawMoves(game, silence.actor, start)
  const replies = [start, ...steps.filter((to) => isState(game, to))]
  const best = replies.filter((a) => !replies.some((b) => prefers(game, silence.actor, b, a)))
  const allowed = replies.filter((to) => to !== start && undoes(to))
  const instead = asked.rule === 'one-reply' ? best : [start]
  const excluded = steps.filter((to) => !isState(game, to) && undoes(to))
  const barred = excluded.filter(
    (to) =>
      allowed.length === 0 || instead.every((other) => prefers(game, silence.actor, to, other)),
  )
  if (barred.length > 0) return isForbidden(game, barred, silence)
  if (allowed.length === 0) return silence.why === 'useless'
  return (
    silence.why === 'unwilling' &&
    allowed.includes(silence.to) &&
    !allowed.some((to) => prefers(game, silence.actor, to, silence.to)) &&
    instead.includes(silence.instead) &&
    !undoes(silence.instead) &&
    decides(game, silence.actor, { from: silence.instead, to: silence.to }, silence.reason)
  )
}

/** The state is one of these, and the rules named are all those that exclude it. */
function isForbidden(game: SlowGame, states: readonly StateId[], silence: Silence): boolean {
  if (silence.why !== 'forbidden' || !states.includes(silence.to)) return false
  const rules = game.world.rules.filter((rule) => isTrue(game, rule.never, silence.to))
  return rules.map((rule) => rule.id).join() === silence.rules.join()
}

/** Every other setting of an actor's own options that can still be changed, forbidden or not. */
function rawMoves(game: SlowGame, actor: string, state: StateId): StateId[] {
  let reached = [state]
  for (const [i, option] of game.model.options.entries())
    if (option.owner === actor && mayTurn(game, option, state)) {
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
  const options: Model['options'] = game.model.options.map((option) => ({
    ...option,
    observed: { basis: [], by: more(option.id, option.observed?.by) },
  }))
  const stages = asked.plan.stages.map((stage) => ({
    ...stage,
    commitments: stage.commitments.map((commitment) => {
      if (commitment.verification?.by === undefined) return commitment
      const by = more(commitment.keep.option, commitment.verification.by)
      return { ...commitment, verification: { ...commitment.verification, by } }
    }),
  }))
  return {
    game: { ...game, model: { ...game.model, options } },
    asked: { ...asked, plan: { ...asked.plan, stages }, unseen: [] },
  }
}
