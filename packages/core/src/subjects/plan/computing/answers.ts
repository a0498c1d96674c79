/**
 * What would answer a breach. The four rules differ in what the others are expected to do:
 *
 * - `one-reply`: some one other actor's best reply leaves the deviator no better off than before;
 *   where several replies are tied as best, each of them must.
 * - `chain`: others, each moving only to their own advantage, can bring that about (sequential
 *   stability, Fraser and Hipel 1984).
 * - `any`: others can bring it about, even against their own interest (general metarationality,
 *   Howard 1971).
 * - `proportionate`: the answers that the plan itself names for the commitments broken, given
 *   together by those who see the breach, bring it about.
 *
 * Whoever answers first must have seen the breach: one of the options that changed.
 */
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import {
  type ActorIndex,
  afterStep,
  forEachOwnMove,
  type Game,
  isFeasible,
  isPassable,
  rankOf,
  type State,
  type Watch,
} from '../../../game/game.ts'

export type AnswerRule = 'one-reply' | 'chain' | 'any' | 'proportionate'

/** One step of an answer and who makes it, as bits. */
export interface AnswerStep {
  readonly actors: number
  readonly to: State
}

/** An own move away from a state of the plan. */
export interface Deviation {
  readonly actor: ActorIndex
  readonly from: State
  readonly to: State
  /** Options that the plan asks to be kept in `from`, as bits. */
  readonly kept: number
  /** What the actor itself broke, as bits; left out: everything that changed. */
  readonly broken?: number
}

/** The steps that answer a deviation under a rule; undefined when nothing answers it. */
export function answerTo(
  game: Game,
  watch: Watch,
  deviation: Deviation,
  rule: AnswerRule,
): readonly AnswerStep[] | undefined {
  switch (rule) {
    case 'one-reply':
      return oneReply(game, watch, deviation)
    case 'chain':
      return chainOf(game, watch, deviation, true)
    case 'any':
      return chainOf(game, watch, deviation, false)
    case 'proportionate':
      return namedReply(game, watch, deviation)
  }
}

/** The actors other than the deviator who see at least one of the changed options, as bits. */
export function seersOf(watch: Watch, deviation: Deviation): number {
  let seers = 0
  for (const option of brokenIn(deviation)) seers |= watch.seenBy[option] ?? 0
  return seers & ~(1 << deviation.actor)
}

/** The options that the deviator itself broke. */
export function brokenIn({ from, to, broken = from ^ to }: Deviation): number[] {
  return bitsOf(broken)
}

/** An actor's best replies in a state, to do nothing among them. */
export function bestReplies(game: Game, state: State, other: ActorIndex): State[] {
  let best = [state]
  forEachOwnMove(game.frame, other, state, (to) => {
    const [rank, top] = [rankOf(game, other, to), rankOf(game, other, at(best, 0))]
    if (rank > top) best = [to]
    else if (rank === top) best.push(to)
  })
  return best
}

function oneReply(
  game: Game,
  watch: Watch,
  deviation: Deviation,
): readonly AnswerStep[] | undefined {
  for (const other of bitsOf(seersOf(watch, deviation))) {
    const reply = bestReplyThatAnswers(game, deviation, other)
    if (reply !== undefined) return [{ actors: 1 << other, to: reply }]
  }
  return undefined
}

/**
 * One of the best replies of an actor to a deviation, if each of them leaves the deviator no better
 * off. To do nothing is a reply too; it never answers, since the deviation pays.
 */
export function bestReplyThatAnswers(
  game: Game,
  { actor, from, to }: Deviation,
  other: ActorIndex,
): State | undefined {
  const limit = rankOf(game, actor, from)
  let best = rankOf(game, other, to)
  let reply: State | undefined
  let answers = rankOf(game, actor, to) <= limit
  forEachOwnMove(game.frame, other, to, (target) => {
    const rank = rankOf(game, other, target)
    if (rank < best) return
    const harmless = rankOf(game, actor, target) <= limit
    if (rank > best) {
      best = rank
      reply = target
      answers = harmless
    } else answers &&= harmless
  })
  return answers ? reply : undefined
}

/** The shortest sequence of moves by others (each gaining from its own, if asked) that answers. */
function chainOf(
  game: Game,
  watch: Watch,
  deviation: Deviation,
  onlyGains: boolean,
): readonly AnswerStep[] | undefined {
  const limit = rankOf(game, deviation.actor, deviation.from)
  const seers = seersOf(watch, deviation)
  const cameFrom = new Map<State, { readonly before: State; readonly actor: ActorIndex }>()
  const queue: State[] = [deviation.to]
  for (let head = 0; head < queue.length; head++) {
    const state = at(queue, head)
    let found: State | undefined
    for (let other: ActorIndex = 0; other < game.frame.actorCount; other++) {
      if (other === deviation.actor || (head === 0 && ((seers >>> other) & 1) === 0)) continue
      const here = rankOf(game, other, state)
      forEachOwnMove(game.frame, other, state, (target) => {
        if (found !== undefined || target === deviation.to || cameFrom.has(target)) return
        if (onlyGains && rankOf(game, other, target) <= here) return
        cameFrom.set(target, { before: state, actor: other })
        queue.push(target)
        if (rankOf(game, deviation.actor, target) <= limit) found = target
      })
      if (found !== undefined) return pathTo(found, cameFrom)
    }
  }
  return undefined
}

function pathTo(
  end: State,
  cameFrom: ReadonlyMap<State, { readonly before: State; readonly actor: ActorIndex }>,
): AnswerStep[] {
  const path: AnswerStep[] = []
  for (let link = cameFrom.get(end), to = end; link; to = link.before, link = cameFrom.get(to))
    path.unshift({ actors: 1 << link.actor, to })
  return path
}

/** What the plan names for the broken commitments, applied in one step. */
function namedReply(
  game: Game,
  watch: Watch,
  deviation: Deviation,
): readonly AnswerStep[] | undefined {
  const { actor, from, to, kept } = deviation
  let [after, actors] = [to, 0]
  for (const option of brokenIn(deviation)) {
    if (((kept >>> option) & 1) === 0) continue
    const named = watch.answers[option]
    if (named === undefined) continue
    const seen = (watch.seenBy[option] ?? 0) & named.by & ~(1 << actor)
    if (seen === 0) continue
    after = afterStep(after, named)
    actors |= seen
  }
  if (after === to || !isFeasible(game.frame, after) || !isPassable(game.frame, to, after))
    return undefined
  if (rankOf(game, actor, after) > rankOf(game, actor, from)) return undefined
  return [{ actors: actors >>> 0, to: after }]
}
