/** What is judged when margins are lived through again: parties, options, stages, as data. */

import type { Budget } from '../base/budget.ts'

/** Where in the ranges a party is judged. */
export type Corner = 'worst' | 'middle' | 'best'

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
    /** Ways to break it, each seen in a way of its own, and perhaps answered later or sooner. */
    readonly ways?: readonly {
      readonly id: string
      readonly detection?: ByState
      readonly lag?: ByState
    }[]
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
        /** New steps of others that do not happen, where stated. */
        readonly dropped?: Numbers
        /** By which way each is broken, where there are several. */
        readonly ways?: readonly { readonly option: number; readonly way: string }[]
      }
    | undefined
}

export interface MarginSettings {
  readonly look?: 'forward' | 'alone'
  readonly cheater?: 'march-on' | 'gated'
  readonly memory?: 'lasting' | 'fading'
  /** All who answer do so together, also those who would rather not. */
  readonly joint?: boolean
  /** Tried instead of the discount factor of the party that is judged. */
  readonly discount?: number
}

/**
 * What may not stand together, anything but the options of the ladder being as it is today; only
 * rules that some setting of these options breaks.
 */
export interface JudgedRule {
  readonly id: string
  /** Options of the ladder of which it speaks. */
  readonly mentions: Numbers
  /** In full, with what stands today; left out where it was made of another rule. */
  readonly says?: string | undefined
  readonly forbids: (standing: ReadonlySet<number>) => boolean
}

/** Everything that a claim is about. */
export interface JudgedCase {
  readonly stakes: JudgedStakes
  readonly ladder: JudgedLadder
  readonly settings: MarginSettings
  readonly rules?: readonly JudgedRule[]
  /** Parties of whom worths are missing: they are taken to want to answer. */
  readonly granting?: Numbers
  /**
   * What was found before with the same worths, shares and rules. Who changes one of these begins
   * with nothing known.
   */
  readonly known?: Known
  /** What was found before of the same model, whatever was changed in between. */
  readonly found?: MarginsFound | undefined
  /** What living through it spends from. */
  readonly budget?: Budget | undefined
}

/** States and flows, by what they follow from. */
export interface Known {
  readonly numbers: Map<string, number>
  readonly lists: Map<string, readonly Breached[]>
  readonly papers: Map<JudgedLadder, Map<number, Paper>>
  readonly days: Map<JudgedStakes, Map<string, Day>>
  /** With each broken in one way alone, by these ways: the same again, as days are known of it. */
  readonly byWay: Map<JudgedStakes, Map<string, JudgedStakes>>
}

/** Margins by a name of everything that they hang on; what is long in it by a number. */
export interface MarginsFound {
  readonly margins: Map<string, number>
  /** Numbers of what was met, by what it says. */
  readonly numbers: Map<string, number>
  readonly met: WeakMap<object, number>
}

/** A day of a stage, however much the next one counts. */
export interface Day {
  readonly flow: number
  /** Flow if it ends the agreement through somebody else. */
  readonly ended: number
  readonly goesOn: number
  /** Chance that the agreement ends through somebody else, if nothing is seen. */
  readonly ending: number
  readonly seen: number
  /** The flow after an answer, less the sanction, on average; if nobody sees it, after all. */
  readonly answered: number
  readonly outcomes: readonly Outcome[]
}

/** What is seen with some chance: the flow after the answer, when it comes, what is forfeited. */
export interface Outcome {
  readonly chance: number
  readonly lag: number
  readonly after: number
  readonly hostage: number
}

/** A stage of a ladder, if everything is kept. */
export interface Paper {
  readonly standing: ReadonlySet<number>
  readonly promised: ReadonlySet<number>
  readonly name: string
}

/** What really stands: in full, and what was taken back and cannot be wholly. */
export interface Held {
  readonly standing: ReadonlySet<number>
  readonly partly: ReadonlySet<number>
  readonly name: string
}

/** A state in breach, and new steps of others that the rules do not allow in it. */
export interface Breached extends Held {
  readonly dropped: Numbers
}
