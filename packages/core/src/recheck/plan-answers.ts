/** What answers a deviation, again: replies and chains of replies tried one by one. */
import type { Model, Plan } from '../model/model.ts'
import { isState, isStep, ownMoves, prefers, type SlowGame, type StateId } from './slow-game.ts'

export type Rule = 'one-reply' | 'chain' | 'any' | 'proportionate'

/** A plan, the options whose breach nobody sees, and how others are expected to answer. */
export interface SlowPlan {
  readonly plan: Plan
  readonly unseen: readonly string[]
  readonly rule: Rule
}

/** Somebody leaves `from` for `to`, alone; `kept` has a Y for each option the plan binds there. */
export interface Departure {
  readonly actor: string
  readonly from: StateId
  readonly to: StateId
  readonly kept: StateId
}

export function isAnswered(game: SlowGame, asked: SlowPlan, departure: Departure): boolean {
  const witnesses = witnessesOf(game, asked, departure)
  if (asked.rule === 'proportionate') return namedAnswerWorks(game, asked, departure)
  if (asked.rule === 'one-reply')
    return witnesses.some((other) => everyBestReplyAnswers(game, departure, other))
  for (const state of reachedBy(game, departure, witnesses, asked.rule === 'chain'))
    if (!prefers(game, departure.actor, state, departure.from)) return true
  return false
}

/** Others who see at least one of the options that changed. */
export function witnessesOf(game: SlowGame, asked: SlowPlan, { actor, from, to }: Departure) {
  const changed = game.model.options.filter((_, i) => from[i] !== to[i]).map((one) => one.id)
  return game.model.actors
    .map((one) => one.id)
    .filter((one) => one !== actor)
    .filter((one) => changed.some((option) => isSeenBy(game.model, asked, option, one)))
}

/** Named with the commitment, else with the option; with nobody named everyone sees. */
export function isSeenBy(model: Model, asked: SlowPlan, option: string, actor: string): boolean {
  if (asked.unseen.includes(option)) return false
  const commitments = commitmentsTo(asked.plan, option)
  const verified = commitments.at(-1)?.verification?.by
  const by = verified ?? model.options.find((one) => one.id === option)?.observed?.by ?? []
  return by.length === 0 || by.includes(actor)
}

export function commitmentsTo(plan: Plan, option: string) {
  return plan.stages
    .flatMap((stage) => stage.commitments)
    .filter((one) => one.keep.option === option)
}

/** Each reply that no other is preferred to leaves the deviator no better off. */
export function everyBestReplyAnswers(
  game: SlowGame,
  departure: Departure,
  other: string,
): boolean {
  const { actor, from, to } = departure
  const replies = [to, ...ownMoves(game, other, to)]
  const best = replies.filter((one) => !replies.some((two) => prefers(game, other, two, one)))
  return best.every((reply) => !prefers(game, actor, reply, from))
}

/** States that others can bring about, the first step by one who saw the deviation. */
function* reachedBy(
  game: SlowGame,
  { actor, to }: Departure,
  witnesses: readonly string[],
  onlyGains: boolean,
): Generator<StateId> {
  const others = game.model.actors.map((one) => one.id).filter((one) => one !== actor)
  const reached = new Set<StateId>()
  const visit = function* (state: StateId, movers: readonly string[]): Generator<StateId> {
    for (const mover of movers)
      for (const next of ownMoves(game, mover, state)) {
        if (next === to || reached.has(next)) continue
        if (onlyGains && !prefers(game, mover, next, state)) continue
        reached.add(next)
        yield next
        yield* visit(next, others)
      }
  }
  yield* visit(to, witnesses)
}

function namedAnswerWorks(game: SlowGame, asked: SlowPlan, departure: Departure): boolean {
  const after = namedAnswer(game, asked, departure)
  return (
    after !== departure.to &&
    isState(game, after) &&
    isStep(game, departure.to, after) &&
    !prefers(game, departure.actor, after, departure.from)
  )
}

/** The state after the answers that the plan names for what was broken and seen. */
export function namedAnswer(game: SlowGame, asked: SlowPlan, departure: Departure): StateId {
  const { actor, from, to, kept } = departure
  const { options } = game.model
  const letters = [...to]
  for (const [i, option] of options.entries()) {
    if (from[i] === to[i] || kept[i] !== 'Y') continue
    const breach = commitmentsTo(asked.plan, option.id).at(-1)?.breach
    if (breach === undefined || breach.answer.length === 0) continue
    const owners = options
      .filter((one) => breach.answer.some((setting) => setting.option === one.id))
      .map((one) => one.owner)
    const by = breach.by.length > 0 ? breach.by : owners
    if (!by.some((one) => one !== actor && isSeenBy(game.model, asked, option.id, one))) continue
    for (const setting of breach.answer)
      letters[options.findIndex((one) => one.id === setting.option)] = setting.value ? 'Y' : 'N'
  }
  return letters.join('')
}

/** The same game and plan, where exactly these actors see everything. */
export function seenOnlyBy(game: SlowGame, asked: SlowPlan, actors: readonly string[]) {
  const options = game.model.options.map((option) => ({
    ...option,
    observed: { by: actors, basis: [] },
  }))
  const stages = asked.plan.stages.map((stage) => ({
    ...stage,
    commitments: stage.commitments.map(({ verification: _, ...rest }) => rest),
  }))
  return {
    game: { ...game, model: { ...game.model, options } },
    asked: { ...asked, plan: { ...asked.plan, stages }, unseen: [] },
  }
}
