/** A design of inspection with every name looked up and every length in days. */
import type { MeansKind } from './inspection-fields.ts'
import type { Basis, Range, Text } from './resolved-values.ts'

export type { MeansKind } from './inspection-fields.ts'

/** Items of one kind at one site. */
export interface Stratum {
  readonly id: string
  readonly label: Text
  readonly items: number
  /** What each holds, in the unit of the amounts of ways. */
  readonly content: Range
  readonly basis: readonly Basis[]
}

export interface InspectedSite {
  readonly id: string
  readonly label: Text
  /** False: nobody knows of it, and no visit can be sent there. */
  readonly known: boolean
  /** How many places alike it stands for. */
  readonly number: number
  readonly access?: {
    readonly granted: Range
    readonly refusal: 'breach' | 'nothing'
    readonly basis: readonly Basis[]
  }
  readonly strata: readonly Stratum[]
  readonly basis: readonly Basis[]
}

export interface InspectionMeans {
  readonly id: string
  readonly label: Text
  readonly kind: MeansKind
  /** Sites, by id. */
  readonly at: readonly string[]
  /** Visits a year to each place; or the days for which `sees` holds. Exactly one of them. */
  readonly visits?: Range
  readonly withinDays?: number
  readonly sees: Range
  /** Items drawn among all at the site in a visit; all where left out. */
  readonly sample?: number
  /** Person-days of a visit, or a year and place. */
  readonly days?: Range
  /** Chance a year. */
  readonly falseAlarm?: Range
  readonly basis: readonly Basis[]
}

export interface InspectedStep {
  readonly id: string
  readonly label: Text
  readonly from: string
  readonly to: string
  readonly at: string
  readonly basis: readonly Basis[]
}

/** A way of breaking commitments: in the open, at one of several sites, or along a path. */
export interface WayToBreak {
  readonly id: string
  readonly label: Text
  /** Options, by id. */
  readonly breaks: readonly string[]
  readonly open: boolean
  readonly at: readonly string[]
  readonly route?: { readonly from: string; readonly to: string }
  readonly amount?: Range
  readonly lastsDays?: number
  readonly answeredDays?: Range
  readonly basis: readonly Basis[]
}

export interface Inspection {
  readonly id: string
  readonly label: Text
  readonly about?: Text
  readonly of: string
  /** The option without which inspectors cannot work. */
  readonly while?: string
  /** Person-days for a first inventory. */
  readonly inventory?: Range
  readonly sites: readonly InspectedSite[]
  readonly means: readonly InspectionMeans[]
  readonly steps: readonly InspectedStep[]
  /** Names of the ends of steps, where they have any. */
  readonly forms: readonly { readonly id: string; readonly label: Text }[]
  readonly ways: readonly WayToBreak[]
  readonly basis: readonly Basis[]
}

/** Means that look from afar: they need nobody's leave, and see what nobody knew of. */
export function isRemote(kind: MeansKind): boolean {
  return kind === 'satellite' || kind === 'public'
}
