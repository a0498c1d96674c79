/**
 * What the stakes of a staged agreement are: parties, options with worths, and a ladder of stages.
 *
 * Inner forms. Time is counted in periods. Worths are flows per period in the party's own units;
 * all values are normalised (multiplied by one minus the discount factor), so that a flow u kept
 * for ever is worth u and a lump sum L counts (1 - discount) * L.
 */
import { at } from '../base/assert.ts'

/** Place of a party in `Stakes.parties`. */
export type PartyIndex = number
/** Place of an option in `Stakes.options`. */
export type OptionIndex = number

/** A number that may depend on what stands: the last entry whose option stands decides. */
export type Varying =
  | number
  | {
      readonly base: number
      readonly when: readonly { readonly option: OptionIndex; readonly value: number }[]
    }

export interface Party {
  readonly id: string
  /** Discount factor per period, above 0 and below 1; time preference and survival together. */
  readonly discount: number
  /** Chance per period that a breach of this party is seen, false alarms included. */
  readonly detection: Varying
  /** Whole periods between a breach being seen and the answer biting. */
  readonly lag: Varying
  /** Flow per period that this party loses once it is answered, beside what is taken back. */
  readonly sanction: Varying
  /** Lump sum that this party loses when it is answered. */
  readonly hostage: Varying
  /** Chance per period of an alarm although this party complies. */
  readonly falseAlarm: Varying
  /** Who answers a breach of this party; everyone else where left out. */
  readonly responders?: readonly PartyIndex[]
  /** Value of walking away altogether, where it is not just an open breach. */
  readonly outside?: number
}

export interface LadderOption {
  readonly id: string
  readonly owner: PartyIndex
  /** Flow per period of this option's standing, per party. */
  readonly values: readonly number[]
  /** The share of it that cannot be taken back, 0 to 1. */
  readonly irreversibleShare: number
  /** Options that must stand no later than this one. */
  readonly prerequisites: readonly OptionIndex[]
  /** Where this option is watched on its own; else the party's common detection counts. */
  readonly detection?: Varying
}

/** A worth of one party that hangs on several options together. */
export interface Term {
  readonly party: PartyIndex
  readonly worth: number
  readonly options: readonly OptionIndex[]
  /** Layout: entry a says whether it holds when `options[b]` stands for each bit b of a. */
  readonly truth: readonly boolean[]
}

export interface Stakes {
  readonly parties: readonly Party[]
  readonly options: readonly LadderOption[]
  readonly terms?: readonly Term[]
  /** Chance per period that an act of nobody in the agreement ends it. */
  readonly breakdown?: Varying
}

export interface Stage {
  /** The package: what is newly brought about when this stage is entered. */
  readonly options: readonly OptionIndex[]
  /** Periods it stands before the next; the last stage stands for ever whatever is said here. */
  readonly dwell: number
  /** Chance that the ladder goes on after this stage, 0 to 1. */
  readonly survival: number
  /** Exchanged at one stroke through a third hand, so that nothing can be withheld at entry. */
  readonly escrow?: boolean
}

export type Ladder = readonly Stage[]

/** Which options stand, one byte each. */
export type Standing = Uint8Array

/** How the tests look at a ladder; each default is the first of its kind. */
export interface TestSettings {
  /** What later stages bring counts (`forward`), or nothing follows (`alone`). */
  readonly look?: 'forward' | 'alone'
  /** An unseen breach lets the ladder go on (`march-on`), or it stops at the next gate. */
  readonly cheater?: 'march-on' | 'gated'
  /** Evidence of a past breach stays (`lasting`), or is gone after a period (`fading`). */
  readonly memory?: 'lasting' | 'fading'
  /** The least margin and the least gain over the stage before that are asked for. */
  readonly marginMin?: number
  readonly gainMin?: number
}

export function valueIn(varying: Varying, standing: Standing): number {
  if (typeof varying === 'number') return varying
  const last = varying.when.findLast(({ option }) => standing[option] === 1)
  return last?.value ?? varying.base
}

/** What stands before the first stage, after it, and so on: one entry more than stages. */
export function statesAlong(stakes: Stakes, ladder: Ladder): Standing[] {
  const states = [new Uint8Array(stakes.options.length)]
  for (const stage of ladder) {
    const next = at(states, states.length - 1).slice()
    for (const option of stage.options) next[option] = 1
    states.push(next)
  }
  return states
}

/** A ladder of the given packages, each stage alike in dwell and certain to be followed. */
export function ladderOf(packages: readonly (readonly OptionIndex[])[], dwell = 1): Ladder {
  return packages.map((options) => ({ options, dwell, survival: 1 }))
}

/** Whether the worths are a sum over options, so that the closed form holds. */
export function isAdditive(stakes: Stakes): boolean {
  return (stakes.terms ?? []).length === 0
}

/** Whether some option of this party is watched on its own. */
export function watchedSingly(stakes: Stakes, party: PartyIndex): boolean {
  return stakes.options.some((option) => option.owner === party && option.detection !== undefined)
}

/** The same stakes with one party's numbers replaced. */
export function withParty(stakes: Stakes, party: PartyIndex, change: Partial<Party>): Stakes {
  const parties = stakes.parties.map((one, i) => (i === party ? { ...one, ...change } : one))
  return { ...stakes, parties }
}
