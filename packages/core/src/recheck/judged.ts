/** What is judged when margins are lived through again: parties, options, stages, as data. */

import type { Budget } from '../base/budget.ts'

export type Numbers = readonly number[]
export type ByState =
  | number
  | {
      readonly base: number
      readonly when: readonly { readonly option: number; readonly value: number }[]
    }

export interface JudgedAnswer {
  readonly lag: ByState
  readonly sanction: ByState
  readonly hostage: ByState
  readonly responders?: Numbers
}

/** What was judged, as data: parties, options, worths that hang on several options. */
export interface JudgedStakes {
  readonly parties: readonly (JudgedAnswer & {
    readonly discount: number
    readonly detection: ByState
    readonly falseAlarm: ByState
  })[]
  readonly options: readonly {
    readonly owner: number
    readonly values: Numbers
    readonly irreversibleShare: number
    readonly detection?: ByState
    readonly answer?: JudgedAnswer
    readonly falseAlarm?: number
  }[]
  readonly terms?: readonly {
    readonly party: number
    readonly worth: number
    readonly options: Numbers
    readonly truth: readonly boolean[]
  }[]
  readonly breakdown?: ByState
  /** What stands before the first stage without having been promised. */
  readonly today?: Numbers
}

export type JudgedLadder = readonly {
  readonly options: Numbers
  readonly dwell: number
  readonly survival: number
  readonly escrow?: boolean
}[]

export interface JudgedNode {
  readonly kind: 'entry' | 'dwell' | 'ended'
  readonly stage: number
  readonly left: number
}

/** The claim: the least margin of a stage for a party, where and how it comes about. */
export interface MarginClaim {
  readonly stage: number
  readonly party: number
  readonly margin: number
  readonly binding:
    | {
        readonly node: JudgedNode
        readonly withheld: Numbers
        readonly undone: Numbers
        readonly comply: number
        readonly deviate: number
        /** Where stated: flows per period and the chance that the breach is seen. */
        readonly kept?: number
        readonly tempted?: number
        readonly answered?: number
        readonly detection?: number
      }
    | undefined
}

export interface MarginSettings {
  readonly look?: 'forward' | 'alone'
  readonly cheater?: 'march-on' | 'gated'
  readonly memory?: 'lasting' | 'fading'
}

/** Everything that a claim is about. */
export interface JudgedCase {
  readonly stakes: JudgedStakes
  readonly ladder: JudgedLadder
  readonly settings: MarginSettings
  /** What living through it spends from. */
  readonly budget?: Budget | undefined
}
