/**
 * A compiled game: dense, immutable, and free of strings but for the table of names.
 *
 * A state is a number: bit i is the value of option i, in the order of the model file. With k
 * options there are 2^k raw states; the feasible ones among them are marked in one bit each:
 *
 *     feasible   word w   bit b        b = 0 … 31      state = 32 w + b
 *
 * Ranks are one number per actor and raw state. A higher rank is preferred, equal ranks mean
 * indifference, and the distance between two ranks means nothing; no analysis may subtract them.
 *
 *     ranks[actor][state]              `infeasibleRank` where the state is not feasible
 *
 * The frame (what can be) is apart from the ranks (what is wanted): many worlds share one frame.
 */
/** Number of an actor, 0 first, in the order of the model file. */
export type ActorIndex = number
/** A raw state: bit i is the value of option i. */
export type State = number
/** A set of raw states, one bit each; see above. */
export type StateSet = Uint32Array

export const infeasibleRank = -1

export interface Frame {
  readonly optionCount: number
  readonly actorCount: number
  /** 2 to the power of `optionCount`. */
  readonly rawStateCount: number
  /** Per actor, the options it owns, as bits. Every option has one owner. */
  readonly ownOptions: Uint32Array
  /** Options that stay yes once they are yes, as bits. */
  readonly onceYes: number
  /** Options that stay no once they are no, as bits. */
  readonly onceNo: number
  /** Per actor, those whose options share a rule with its own, as bits; itself among them. */
  readonly ruledTogether: Uint32Array
  readonly feasible: StateSet
  readonly stateCount: number
  readonly today: State
  /** What turning an option hangs on besides; without any an own move is a cube of options. */
  readonly conditions?: readonly TurnCondition[]
  /** Moves given one by one, per actor; options are then mere digits of the state's number. */
  readonly arcs?: readonly Arcs[]
}

/** An option may be turned one way only from certain states. */
export interface TurnCondition {
  /** The option, as one bit. */
  readonly bit: number
  /** Which way. */
  readonly to: boolean
  readonly from: StateSet
  /** The options on which it hangs whether a state is one of these, as bits. */
  readonly options: number
}

/**
 * The moves of one actor, row by row: from state s they lead to `targets[i]` for i from `starts[s]`
 * up to, without, `starts[s + 1]`, in ascending order.
 */
export interface Arcs {
  readonly starts: Uint32Array
  readonly targets: Uint32Array
}

/** One statement of an actor in one world, and how to tell whether it holds in a state. */
export interface RankedStatement {
  readonly id: string
  /** The options it speaks of, as bits. */
  readonly options: number
  readonly holds: (state: State) => boolean
}

/** A statement as it bears on a comparison: also those whose direction nobody knows. */
export interface ComparedStatement {
  readonly holds: (state: State) => boolean
  readonly known: boolean
  /** By how many degrees it makes a state better: 1 is better, 2 much better, and so on. */
  readonly degree: number
}

/** Ids by number; used to write findings, never to compute. */
export interface Names {
  readonly actors: readonly string[]
  readonly options: readonly string[]
  /** In state form: what the author calls each state. */
  readonly states?: readonly string[]
}

/** A model in one of its worlds as numbers and typed arrays; made by `compile`, never kept. */
export interface Game {
  readonly frame: Frame
  readonly ranks: readonly Int32Array[]
  /** Per actor, most important first: what the ranks were made of. */
  readonly statements: readonly (readonly RankedStatement[])[]
  /** The same with those statements among them whose direction is unknown, which rank nothing. */
  readonly compared: readonly (readonly ComparedStatement[])[]
  readonly names: Names
}

export function isFeasible(frame: Frame, state: State): boolean {
  return has(frame.feasible, state)
}

export function has(set: StateSet, state: State): boolean {
  return (((set[state >>> 5] ?? 0) >>> (state & 31)) & 1) === 1
}

export function rankOf(game: Game, actor: ActorIndex, state: State): number {
  return game.ranks[actor]?.[state] ?? infeasibleRank
}
