/**
 * Why nothing answers a deviation: for each other actor, what keeps it from answering. The first
 * that applies:
 *
 * - `unseen`: it would answer, and does not see the deviation;
 * - `unnamed`: only the answers that the plan names count, and the plan names none for it;
 * - `forbidden`: it has a step that would undo the gain and that rules exclude, and either no step
 *   that would undo it is allowed, or it would take the excluded one if it were;
 * - `unwilling`: it has a step that would undo the gain, and would rather not take it;
 * - `useless`: no step of its own would undo the gain.
 *
 * Where only named answers count, they are given together, so they are forbidden or undo nothing
 * together. Excluded states are compared by the statements alone: they have no rank.
 */
import { at } from '../../../base/assert.ts'
import {
  type ActorIndex,
  afterStep,
  changeable,
  decidingStatement,
  type Game,
  isFeasible,
  isPassable,
  type RuleInForce,
  rankOf,
  type State,
  stateId,
  type Watch,
} from '../../../game/game.ts'
import type { FindingOf } from '../documents/finding.ts'
import { type AnswerRule, answerTo, bestReplies, brokenIn, type Deviation } from './answers.ts'

/** A game and the rules that exclude states from it. */
export interface Ruled {
  readonly game: Game
  readonly rules: readonly RuleInForce[]
}

export type Silence = NonNullable<FindingOf<'stage-held'>['tempted'][number]['silent']>[number]

/** One entry for each other actor, in the order of the model. */
export function silenceOf(
  ruled: Ruled,
  watch: Watch,
  deviation: Deviation,
  rule: AnswerRule,
): Silence[] {
  return ruled.game.names.actors.flatMap((_, other) =>
    other === deviation.actor ? [] : [silenceOfOne(ruled, watch, { deviation, other }, rule)],
  )
}

interface Pair {
  readonly deviation: Deviation
  readonly other: ActorIndex
}

function silenceOfOne(ruled: Ruled, watch: Watch, pair: Pair, rule: AnswerRule): Silence {
  const { game } = ruled
  const actor = at(game.names.actors, pair.other)
  const only = { ...watch, seenBy: watch.seenBy.map((seers) => seers | (1 << pair.other)) }
  if (answerTo(game, only, pair.deviation, rule) !== undefined) return { actor, why: 'unseen' }
  if (rule === 'proportionate') return silenceOfNamed(ruled, watch, pair)
  const { allowed, excluded } = undoingSteps(game, pair)
  const barred = excluded.find((to) => allowed.length === 0 || wouldTake(game, pair, to, rule))
  if (barred !== undefined) return { actor, why: 'forbidden', ...excludedBy(ruled, barred) }
  const dearest = bestOf(game, pair.other, allowed)
  if (dearest === undefined) return { actor, why: 'useless' }
  const [instead = pair.deviation.to] =
    rule === 'one-reply'
      ? bestReplies(game, pair.deviation.to, pair.other).filter((to) => !undoes(game, pair, to))
      : []
  const reason = decidingStatement(game, pair.other, instead, dearest)
  const id = (state: State) => stateId(game.frame.optionCount, state)
  return {
    actor,
    why: 'unwilling',
    to: id(dearest),
    instead: id(instead),
    ...(reason && { reason }),
  }
}

/** What the plan names for the broken commitments, given by all whom it names. */
function silenceOfNamed(ruled: Ruled, watch: Watch, { deviation, other }: Pair): Silence {
  const { game } = ruled
  const { to, kept } = deviation
  const actor = at(game.names.actors, other)
  const named = brokenIn(deviation).flatMap((option) => {
    const answer = (kept >>> option) & 1 ? watch.answers[option] : undefined
    const by = (answer?.by ?? 0) & ~(1 << deviation.actor)
    return answer && by !== 0 ? [{ ...answer, by, seenBy: at(watch.seenBy, option) }] : []
  })
  const own = named.filter(({ by }) => (by >>> other) & 1)
  if (own.length === 0) return { actor, why: 'unnamed' }
  const after = named.reduce(afterStep, to)
  if (after === to || !isPassable(game.frame, to, after)) return { actor, why: 'useless' }
  if (!isFeasible(game.frame, after))
    return { actor, why: 'forbidden', ...excludedBy(ruled, after) }
  const isBlind = !own.some(({ seenBy }) => (seenBy >>> other) & 1)
  return { actor, why: isBlind && undoes(game, { deviation, other }, after) ? 'unseen' : 'useless' }
}

/** Own steps of the other that leave the deviator no better off, allowed by the rules or not. */
function undoingSteps(game: Game, pair: Pair) {
  const { frame } = game
  const start = pair.deviation.to
  const free = changeable(frame, at(frame.ownOptions, pair.other), start)
  const [allowed, excluded]: [State[], State[]] = [[], []]
  for (let change = -free & free; change !== 0; change = (change - free) & free) {
    const to = (start ^ change) >>> 0
    if (undoes(game, pair, to)) (isFeasible(frame, to) ? allowed : excluded).push(to)
  }
  return { allowed, excluded }
}

function undoes(game: Game, { deviation: { actor, from } }: Pair, to: State): boolean {
  return decidingStatement(game, actor, from, to)?.gained !== true
}

/** Would the other take an excluded step, were it allowed: above all it can do, or by a gain? */
function wouldTake(game: Game, { deviation, other }: Pair, to: State, rule: AnswerRule): boolean {
  const above = rule === 'one-reply' ? bestReplies(game, deviation.to, other)[0] : deviation.to
  return decidingStatement(game, other, above ?? deviation.to, to)?.gained === true
}

function bestOf(game: Game, actor: ActorIndex, states: readonly State[]): State | undefined {
  const rank = (state: State) => rankOf(game, actor, state)
  return states.reduce<State | undefined>(
    (best, state) => (best !== undefined && rank(best) >= rank(state) ? best : state),
    undefined,
  )
}

/** The excluded state, and the rules that exclude it. */
function excludedBy({ game, rules }: Ruled, to: State) {
  return {
    to: stateId(game.frame.optionCount, to),
    rules: rules.filter(({ forbids }) => forbids(to)).map(({ id }) => id),
  }
}
