/**
 * The lattice of subsets of possible commitments: which states they lead to, and which steps from
 * one subset to a larger one pass.
 *
 * A piece is one commitment or a bundle of them. A set of pieces is a number, bit p for piece p; a
 * step adds one or more pieces to it. Everything that depends on the larger set alone is computed
 * once per set:
 *
 *     state[set]   the state, with everything in the set carried out
 *     open[set]    actors with an improvement that nothing answers, as bits; -1: not known yet
 *     worst[set]   per actor, where the worst single betrayal of it leads, if only what can be
 *                  taken back is broken
 */
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import type { Step } from '../../../game/game.ts'
import {
  type ActorIndex,
  type Agreement,
  afterStep,
  type Game,
  isFeasible,
  isPassable,
  type Settings,
  type State,
  watchOver,
} from '../../../game/game.ts'
import { type AnswerRule, answerTo } from './answers.ts'
import { bindingIn } from './delivered.ts'
import { losersOf, refusersOf, type Test } from './entered.ts'
import { lossBy, worstBetrayal } from './exposure.ts'
import { someImprovement } from './held.ts'

/** One commitment or several that come together, and the pieces that must come before it. */
export interface Piece extends Settings {
  readonly id: string
  /** Pieces that must have been carried out in an earlier stage, as bits. */
  readonly after: number
}

/** What a step must pass. `agreeing` and `keeping`: actors who count, as bits. */
export interface Requirements {
  readonly test: Test
  readonly rule: AnswerRule
  readonly agreeing: number
  readonly keeping: number
}

export interface Lattice {
  readonly game: Game
  readonly agreement: Agreement
  readonly pieces: readonly Piece[]
  readonly state: Uint32Array
  readonly open: Int32Array
  readonly worst: Map<number, readonly (State | undefined)[]>
}

/** More pieces than this make too many sets to keep. */
export const piecesMax = 16

export function latticeOf(game: Game, agreement: Agreement, pieces: readonly Piece[]): Lattice {
  const state = new Uint32Array(2 ** pieces.length)
  state[0] = game.frame.today
  for (let set = 1; set < state.length; set++) {
    const last = 31 - Math.clz32(set)
    state[set] = afterStep(at(state, set ^ (1 << last)), at(pieces, last))
  }
  return {
    game,
    agreement,
    pieces,
    state,
    open: new Int32Array(state.length).fill(-1),
    worst: new Map(),
  }
}

/** Does the step from one set of pieces to a larger one pass? */
export function passes(
  lattice: Lattice,
  before: number,
  after: number,
  requirements: Requirements,
): boolean {
  const { game, pieces } = lattice
  const step = stepBetween(lattice, before, after)
  if (!isFeasible(game.frame, step.to) || !isPassable(game.frame, step.from, step.to)) return false
  for (const piece of bitsOf(after & ~before))
    if ((at(pieces, piece).after & ~before) !== 0) return false
  if ((refusersOf(game, step, requirements.test) & requirements.agreeing) !== 0) return false
  return (openAt(lattice, after, requirements.rule) & requirements.keeping) === 0
}

export function stepBetween({ state, pieces }: Lattice, before: number, after: number): Step {
  let kept = 0
  for (const piece of bitsOf(after)) kept |= at(pieces, piece).yes | at(pieces, piece).no
  return { stage: 0, from: at(state, before), to: at(state, after), kept, reached: [] }
}

/** The actors with an unanswered improvement once a set of pieces is carried out, as bits. */
export function openAt(lattice: Lattice, set: number, rule: AnswerRule): number {
  const known = at(lattice.open, set)
  if (known >= 0) return known
  const { game, agreement } = lattice
  const { to: from, kept } = stepBetween(lattice, 0, set)
  const watch = watchOver(agreement, kept)
  let open = 0
  for (let actor: ActorIndex = 0; actor < game.frame.actorCount; actor++) {
    const leaves = someImprovement(
      game,
      { actor, from },
      (to) => answerTo(game, watch, { actor, from, to, kept }, rule) === undefined,
    )
    if (leaves) open |= 1 << actor
  }
  lattice.open[set] = open
  return open
}

/** The most important place that any actor risks by a step; Infinity: nobody risks anything. */
export function riskOf(lattice: Lattice, before: number, after: number): number {
  const { game } = lattice
  const step = stepBetween(lattice, before, after)
  let risk = Number.POSITIVE_INFINITY
  for (const [actor, worst] of worstOf(lattice, step, after).entries()) {
    const place = worst === undefined ? risk : lossBy(game, step, actor, worst)?.loss.place
    if (place !== undefined && place < risk) risk = place
  }
  return risk
}

/** Per actor where the worst betrayal leads; once per set, unless the step brings what binds. */
function worstOf(lattice: Lattice, step: Step, set: number): readonly (State | undefined)[] {
  const { game, agreement } = lattice
  const binds = bindingIn(game, agreement, step) !== 0
  const known = binds ? undefined : lattice.worst.get(set)
  if (known !== undefined) return known
  const worst = game.names.actors.map((_, actor) => worstBetrayal(game, agreement, step, actor)?.to)
  if (!binds) lattice.worst.set(set, worst)
  return worst
}

export function losersBetween(lattice: Lattice, before: number, after: number): number {
  return losersOf(lattice.game, stepBetween(lattice, before, after))
}
