/** What answers a deviation, again: replies and chains of replies tried one by one. */
import type { Commitment, Plan, Setting } from '../model/model.ts'
import { isState, isStep, ownMoves, prefers, type SlowGame, type StateId } from './slow-game.ts'

export type Rule = 'one-reply' | 'chain' | 'any' | 'proportionate'

/** A plan, the options whose breach nobody sees, and how others are expected to answer. */
export interface SlowPlan {
  readonly plan: Plan
  readonly unseen: readonly string[]
  readonly rule: Rule
  /** The stages taken so far; left out: whichever holds what is kept. */
  readonly reached?: readonly string[]
}

/** Somebody leaves `from` for `to`, alone; `kept` has a Y for each option the plan binds there. */
export interface Departure {
  readonly actor: string
  readonly from: StateId
  readonly to: StateId
  readonly kept: StateId
  /** Options that the actor itself broke, where more changed in consequence. */
  readonly broken?: readonly string[]
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

/** Others who see at least one of the options that the actor broke. */
export function witnessesOf(game: SlowGame, asked: SlowPlan, departure: Departure) {
  return game.model.actors
    .map((one) => one.id)
    .filter((one) => one !== departure.actor)
    .filter((observer) =>
      brokenBy(game, departure).some((option) =>
        isSeenBy(game, asked, departure, { option, by: observer }),
      ),
    )
}

export function brokenBy({ model }: SlowGame, { from, to, broken }: Departure): readonly string[] {
  return broken ?? model.options.filter((_, i) => from[i] !== to[i]).map((one) => one.id)
}

/** Named with the commitment in force, else with the option; with nobody named everyone sees. */
export function isSeenBy(
  game: SlowGame,
  asked: SlowPlan,
  { kept }: Pick<Departure, 'kept'>,
  { option, by: actor }: { readonly option: string; readonly by: string },
): boolean {
  if (asked.unseen.includes(option)) return false
  const verified = commitmentInForce(game, asked, kept, option)?.verification?.by
  const by = verified ?? game.model.options.find((one) => one.id === option)?.observed?.by ?? []
  return by.length === 0 || by.includes(actor)
}

/** The commitment to an option in the last stage so far that holds it; none before such a stage. */
export function commitmentInForce(
  { model }: SlowGame,
  { plan, reached }: SlowPlan,
  kept: StateId,
  option: string,
): Commitment | undefined {
  const isKept = kept[model.options.findIndex((one) => one.id === option)] === 'Y'
  const stages = reached
    ? reached.flatMap((id) => plan.stages.find((stage) => stage.id === id) ?? [])
    : plan.stages.filter(() => isKept)
  return stages
    .flatMap((stage) => stage.commitments)
    .filter((one) => one.keep.option === option)
    .at(-1)
}

/** Each reply that no other is preferred to leaves the deviator no better off. */
export function everyBestReplyAnswers(
  game: SlowGame,
  departure: Departure,
  other: string,
): boolean {
  const { actor, from, to } = departure
  const replies = [to, ...ownMoves(game, other, to)]
  const best = replies.filter((reply) => !replies.some((two) => prefers(game, other, two, reply)))
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
  const given = namedFor(game, asked, departure).filter(({ option, by }) =>
    by.some((one) => isSeenBy(game, asked, departure, { option, by: one })),
  )
  return withAnswers(game, departure.to, given)
}

export interface NamedFor {
  readonly option: string
  /** Who is to answer, the deviator not among them. */
  readonly by: readonly string[]
  readonly answer: readonly Setting[]
}

/** The answers that the plan names for what was broken of what it keeps, seen or not. */
export function namedFor(game: SlowGame, asked: SlowPlan, departure: Departure): NamedFor[] {
  const { options } = game.model
  return options.flatMap(({ id }, i) => {
    if (departure.kept[i] !== 'Y' || !brokenBy(game, departure).includes(id)) return []
    const breach = commitmentInForce(game, asked, departure.kept, id)?.breach
    if (breach === undefined || breach.answer.length === 0) return []
    const owners = options
      .filter((option) => breach.answer.some((setting) => setting.option === option.id))
      .map((one) => one.owner)
    const named = breach.by.length > 0 ? breach.by : owners
    const by = named.filter((one) => one !== departure.actor)
    return by.length > 0 ? [{ option: id, by, answer: breach.answer }] : []
  })
}

export function withAnswers({ model }: SlowGame, to: StateId, given: readonly NamedFor[]): StateId {
  const letters = [...to]
  for (const { option, value } of given.flatMap((one) => one.answer))
    letters[model.options.findIndex((one) => one.id === option)] = value ? 'Y' : 'N'
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
