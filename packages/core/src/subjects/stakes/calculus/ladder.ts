/**
 * What the stakes of a staged agreement are: parties, options with worths, and a ladder of stages.
 *
 * Inner forms. Time is counted in periods. Worths are flows per period in the party's own units;
 * all values are normalised (multiplied by one minus the discount factor), so that a flow u kept
 * for ever is worth u and a lump sum L counts (1 - discount) * L.
 */
import { at } from '../../../base/assert.ts'

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

/** What follows a breach once it is seen. */
export interface AnswerTerms {
  /** Whole periods between a breach being seen and the answer biting. */
  readonly lag: Varying
  /** Flow per period that the breaker loses once it is answered, beside what is taken back. */
  readonly sanction: Varying
  /** Lump sum that it loses when it is answered. */
  readonly hostage: Varying
  /** Who answers; everyone else where left out. */
  readonly responders?: readonly PartyIndex[]
}

export interface Party extends AnswerTerms {
  readonly id: string
  /** Discount factor per period, above 0 and below 1; time preference and survival together. */
  readonly discount: number
  /** Chance per period that a breach of this party is seen, false alarms included. */
  readonly detection: Varying
  /** Chance per period of an alarm although this party complies. */
  readonly falseAlarm: Varying
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
  /** Where leaving out this option is answered in a way of its own. */
  readonly answer?: AnswerTerms
  /** Chance per period, once it is promised, of an alarm about it although it is kept. */
  readonly falseAlarm?: number
  /** In how many ways its owner can break it; each takes the place of the two numbers above. */
  readonly ways?: readonly BreachWay[]
}

/** A way to break a commitment, seen and answered as none of the others. */
export interface BreachWay {
  readonly id: string
  /** By the party's common detection, where left out. */
  readonly detection?: Varying
  /** In place of the lag with which breaches of the commitment are answered. */
  readonly lag?: Varying
}

/** A worth of one party that hangs on several options together. */
export interface Term {
  readonly party: PartyIndex
  readonly worth: number
  readonly options: readonly OptionIndex[]
  /** Layout: entry a says whether it holds when `options[b]` stands for each bit b of a. */
  readonly truth: readonly boolean[]
}

/** A rule that forbids at least one set of the ladder's options. */
export interface LadderRule {
  readonly id: string
  /** Those that it speaks of. */
  readonly options: readonly OptionIndex[]
  readonly forbids: (standing: Standing) => boolean
}

export interface Stakes {
  readonly parties: readonly Party[]
  readonly options: readonly LadderOption[]
  readonly terms?: readonly Term[]
  /** Chance per period that an act of nobody in the agreement ends it. */
  readonly breakdown?: Varying
  /** Options that stand before the first stage; a stage that holds one promises to keep it. */
  readonly today?: readonly OptionIndex[]
  /** Rules that can bind along the ladder. */
  readonly rules?: readonly LadderRule[]
  /**
   * Who takes part in an answer: those it does not cost anything (`willing`), or all who are
   * called upon (`together`).
   */
  readonly answering?: 'willing' | 'together'
  /** Parties of whom it is not known what an answer costs them; they are taken to want to. */
  readonly granted?: readonly PartyIndex[]
  /** Where numbers are known by no more than a range: breaches then bring the most they may. */
  readonly open?: OpenNumbers
  /** Alike in all stakes that differ in numbers alone: these share what does not hang on them. */
  readonly kin?: object
}

/** Numbers of which the stakes hold one value, and that may be others. */
export interface OpenNumbers {
  /** Per option, between what ends its share lies that stays; exact where both are one. */
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** The same stakes where a breach is seen as surely, and answered as soon, as it may be. */
  readonly surest: () => Stakes
  /** How many more ways of answering may be followed that only some shares would ask for. */
  waysLeft: number
  /** Set once there were more: nothing is then proved. */
  isTooOpen: boolean
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
  return sumsAlong(ladder, setOf(stakes, stakes.today ?? []))
}

/** What is promised before the first stage, after it, and so on. */
export function promisedAlong(stakes: Stakes, ladder: Ladder): Standing[] {
  return sumsAlong(ladder, setOf(stakes, []))
}

function sumsAlong(ladder: Ladder, start: Standing): Standing[] {
  const sets = [start]
  for (const stage of ladder) {
    const next = at(sets, sets.length - 1).slice()
    for (const option of stage.options) next[option] = 1
    sets.push(next)
  }
  return sets
}

export function setOf(stakes: Stakes, options: readonly OptionIndex[]): Standing {
  const set = new Uint8Array(stakes.options.length)
  for (const option of options) set[option] = 1
  return set
}

/** A ladder of the given packages, each stage alike in dwell and certain to be followed. */
export function ladderOf(packages: readonly (readonly OptionIndex[])[], dwell = 1): Ladder {
  return packages.map((options) => ({ options, dwell, survival: 1 }))
}

/** Whether the worths are a sum over options, so that the closed form holds. */
export function isAdditive(stakes: Stakes): boolean {
  return (stakes.terms ?? []).length === 0
}

/** Whether the owner takes part in an answer whatever it is worth to it, or because it costs it. */
export function isTakenBack(stakes: Stakes, { owner, values }: LadderOption): boolean {
  if (stakes.answering === 'together' || stakes.granted?.includes(owner)) return true
  return isAdditive(stakes) && at(values, owner) <= 0
}

/** Whether some option of this party is watched, or answered, in a way of its own. */
export function watchedSingly(stakes: Stakes, party: PartyIndex): boolean {
  return stakes.options.some(
    ({ owner, detection, answer, ways }) =>
      owner === party && [detection, answer, ways].some((one) => one !== undefined),
  )
}

/** Whether a false alarm, or an act of nobody, may end an agreement that all keep. */
export function mayEndUnbroken({ parties, options, breakdown = 0 }: Stakes): boolean {
  const alarms = [...parties, ...options].map(({ falseAlarm = 0 }) => falseAlarm)
  return [breakdown, ...alarms].some((chance) => chance !== 0)
}

/** The same stakes with one party's numbers replaced. */
export function withParty(stakes: Stakes, party: PartyIndex, change: Partial<Party>): Stakes {
  const parties = stakes.parties.map((one, i) => (i === party ? { ...one, ...change } : one))
  return { ...stakes, parties }
}

/** The same stakes with what follows this party's breaches changed, wherever it is stated. */
export function withAnswers(
  stakes: Stakes,
  party: PartyIndex,
  change: (terms: AnswerTerms) => Partial<AnswerTerms>,
): Stakes {
  const options = stakes.options.map((option) => {
    const { answer, ways, owner } = option
    if (owner !== party || (answer === undefined && ways === undefined)) return option
    const lagOf = (terms: AnswerTerms): Varying => change(terms).lag ?? terms.lag
    const answered = answer ?? at(stakes.parties, party)
    return {
      ...option,
      ...(answer && { answer: { ...answer, ...change(answer) } }),
      ...(ways && {
        ways: ways.map((way) =>
          way.lag === undefined ? way : { ...way, lag: lagOf({ ...answered, lag: way.lag }) },
        ),
      }),
    }
  })
  return withParty({ ...stakes, options }, party, change(at(stakes.parties, party)))
}

/** A number that may vary, changed alike wherever it does. */
export function mapped(varying: Varying, change: (value: number) => number): Varying {
  if (typeof varying === 'number') return change(varying)
  const when = varying.when.map(({ option, value }) => ({ option, value: change(value) }))
  return { base: change(varying.base), when }
}

/** The same stakes with one chance of detection for all that a party does, whatever stands. */
export function withDetection(stakes: Stakes, party: PartyIndex, detection: number): Stakes {
  const options = stakes.options.map((option) => {
    if (option.owner !== party) return option
    const { detection: _, ways, ...unwatched } = option
    if (ways === undefined) return option.detection === undefined ? option : unwatched
    return { ...unwatched, ways: ways.map(({ detection: _, ...way }) => way) }
  })
  return withParty({ ...stakes, options }, party, { detection })
}
