/**
 * The few things that take the time: what they compute, whoever computes it. A kernel is one
 * way of computing them; all kernels give the same numbers, bit for bit.
 *
 * Values are one whole number per raw state. A set of options is given as bits, and so is a set of
 * states, 32 to a word; `game/layout.ts` draws both.
 */

/** Greater than every value that counts: never lowers a minimum. Marks infeasible states. */
export const highestRank = 0x40000000

/** Bits that a rank may use, so that the difference of any two fits 32 bits. */
export const rankBitsMax = 30

/** Own options by how they may change. */
export interface Ways {
  readonly free: number
  /** Those that stay yes once they are yes, and those that stay no once they are no. */
  readonly onceYes: number
  readonly onceNo: number
}

/** Which of two values wins. */
export type Winner = 'lesser' | 'greater'

/** The sum of many values, in halves of 16 bits where it would not be exact in one. */
export interface Sum {
  readonly low: number
  readonly high: number
}

/**
 * One actor's own changes, from its best to its worst. The order depends on the settings of few
 * options of others, the context; there is a row for each, and a row has an entry for each setting
 * of the own options:
 *
 *     rows     row c, entry i     2 × setting + 1 where it is the first of its rank
 *
 * A setting of several options is their values side by side, the lowest option in bit 0.
 */
export interface Walk {
  readonly own: number
  readonly context: number
  readonly rows: Uint32Array
  /** Own options that cannot be undone, and those among them that stay no. */
  readonly oneWay: number
  readonly onceNo: number
}

export interface Judged {
  readonly ranks: Int32Array
  /** What a move is worth at most; overwritten. Without it a move is worth its rank. */
  readonly values?: Int32Array
  readonly own: Ways
  /** Left out where all states are. */
  readonly feasible?: Uint32Array | undefined
}

export interface Kernel {
  readonly kind: 'plain' | 'simd'
  /** Lends a copy of the values to work in, until `work` returns. */
  readonly copied: <T>(values: Int32Array, work: (copy: Int32Array) => T) => T
  /** Each state gets the winner among those that differ from it in these options alone. */
  readonly spread: (values: Int32Array, ways: Ways, winner: Winner) => void
  /**
   * Infeasible states get the value that never wins. Returns the sum of all other values: where
   * values only fall, two sums are the same exactly when nothing fell between them.
   */
  readonly block: (values: Int32Array, feasible: Uint32Array) => Sum
  /** Each state gets the least value that improvements lead to; returns whether any value fell. */
  readonly improve: (values: Int32Array, walk: Walk) => boolean
  /** The feasible states from which no own move is worth more than their rank. */
  readonly whereBest: (judged: Judged) => Uint32Array
  /**
   * Ranks of all states from at most 30 sets of states, one per statement, most important first:
   * the truth of the statements read as a binary number, -1 where the state is not feasible.
   */
  readonly rank: (sets: readonly Uint32Array[], feasible: Uint32Array, count: number) => Int32Array
}
