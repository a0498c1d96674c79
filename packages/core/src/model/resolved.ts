/**
 * A model with every shorthand written out and every name looked up: plain JSON, ids everywhere,
 * no positions, nothing computed. `resolve.ts` makes it from the document an author wrote.
 */
import type { Formula } from './formula.ts'
import type { Inspection } from './inspection-design.ts'
import type { Judgement } from './resolved-judgements.ts'
import type { StateGraph, TurnCondition } from './resolved-moves.ts'
import type { Deadline, Gate, Lapse, Link, StatusRecord } from './resolved-schedule.ts'
import type { Basis, Range, Setting, Text } from './resolved-values.ts'

export type { Status } from './implementation-fields.ts'
export type { Judgement } from './resolved-judgements.ts'
export type { StateGraph, TurnCondition } from './resolved-moves.ts'
export type { Deadline, Gate, Lapse, Link, StatusRecord } from './resolved-schedule.ts'
export type { Basis, Range, Setting, Text } from './resolved-values.ts'

export interface Source {
  readonly id: string
  readonly title: Text
  /** Persons as "family, given", institutions by their name, several joined by ";". */
  readonly author?: Text
  readonly in?: Text
  readonly publisher?: Text
  readonly kind?: string
  readonly date?: string
  readonly language?: string
  readonly url?: string
  readonly accessed?: string
  readonly note?: Text
}

export interface Statement {
  readonly id: string
  readonly want: Formula
  readonly label?: Text
  readonly worth?: Range
  /** Is losing it much worse, not only worse? */
  readonly strong: boolean
  /** By how many degrees, where these are more than two. */
  readonly degree?: number
  readonly known: boolean
  readonly basis: readonly Basis[]
}

/** How much the future counts: rates per year, or what a year's wait leaves of a good thing. */
export interface Patience {
  readonly rate?: Range
  readonly hazard?: Range
  readonly factor?: Range
  readonly basis: readonly Basis[]
}

export interface Watch {
  readonly probability: Range
  readonly withinDays: number
  /** Counts only once this option stands. */
  readonly when?: string
  readonly basis: readonly Basis[]
}

export interface Consequence {
  readonly by: readonly string[]
  readonly withinDays?: Range
  readonly sanction?: Range
  readonly hostage?: Range
  readonly basis: readonly Basis[]
}

export interface Actor {
  readonly id: string
  readonly label: Text
  /** Its name inside a sentence, with the article; the label where it needs none. */
  readonly inSentence?: Text
  /** The languages in which that name is a plural. */
  readonly plural?: readonly string[]
  readonly about?: Text
  readonly patience?: Patience
  /** How any breach is seen, where a commitment does not say so; the last that holds counts. */
  readonly watched?: readonly Watch[]
  /** Chance per year of a false alarm about it. */
  readonly falseAlarm?: Range
  /** What follows a breach by it, where a commitment does not say so. */
  readonly breach?: Consequence
  /** What walking away is worth per year, against today. */
  readonly outside?: Range
  /** Most important first. States that agree on every statement are tied. */
  readonly statements: readonly Statement[]
  /** Where the author ranked states directly: tiers of patterns, best first. */
  readonly ranking?: readonly (readonly string[])[]
  readonly basis: readonly Basis[]
}

export interface Detection {
  readonly by?: readonly string[]
  readonly how?: Text
  readonly probability?: Range
  readonly withinDays?: number
  readonly falseAlarm?: Range
  /** The design of inspection from which chances follow, in place of the above. */
  readonly inspection?: string
  readonly basis: readonly Basis[]
}

export interface Option {
  readonly id: string
  readonly owner: string
  readonly label: Text
  readonly yes?: Text
  readonly today: boolean
  /** `once-yes`: once yes it stays yes. `once-no`: once no it stays no. */
  readonly reversible: 'yes' | 'once-yes' | 'once-no'
  readonly irreversibleShare?: Range
  readonly observed?: Detection
  /** Besides what can be undone: when it may be turned, each of these for one way. */
  readonly conditions?: readonly TurnCondition[]
  /** The graded option that this one is a level of. */
  readonly gradeOf?: string
  readonly basis: readonly Basis[]
}

export interface Rule {
  readonly id: string
  readonly never: Formula
  readonly because?: Text
  readonly basis: readonly Basis[]
}

/** What an actor wants, as another sees it. */
export interface SeenPreferences {
  readonly actor: string
  readonly statements: readonly Statement[]
  readonly ranking?: Actor['ranking']
}

/** How an actor sees the conflict, where it sees it wrongly. */
export interface Perception {
  /** The actor that sees. */
  readonly id: string
  readonly unaware: readonly string[]
  readonly impossible: readonly Formula[]
  /** Rules, by id. */
  readonly disregards: readonly string[]
  readonly preferences: readonly SeenPreferences[]
  readonly basis: readonly Basis[]
}

/** What an answer to a contested question changes in the model. */
export type ModelChange =
  | {
      readonly kind: 'move'
      readonly of: string
      readonly statement: string
      readonly place: StatementPlace
      /** What it is worth there; as before when left out. */
      readonly worth?: Range
    }
  | {
      readonly kind: 'replace'
      readonly of: string
      readonly statement: string
      readonly with: readonly Statement[]
    }
  | {
      readonly kind: 'add'
      readonly of: string
      readonly add: Statement
      readonly place: StatementPlace
    }
  | { readonly kind: 'drop'; readonly of: string; readonly statement: string }
  | { readonly kind: 'unseen'; readonly options: readonly string[] }
  | { readonly kind: 'forbid'; readonly never: Formula; readonly because?: Text }

/** Right after or right before a statement; neither: at the end of the list. */
export interface StatementPlace {
  readonly after?: string
  readonly before?: string
}

/** What people dispute about a conflict; the base answer is the model as written. */
export interface ContestedQuestion {
  readonly id: string
  readonly title: Text
  readonly base: string
  readonly answers: readonly ContestedAnswer[]
  readonly for: readonly Basis[]
  readonly against: readonly Basis[]
  readonly basis: readonly Basis[]
}

export interface ContestedAnswer {
  readonly id: string
  readonly label: Text
  readonly changes: readonly ModelChange[]
  /** What one would see if it is right; left out where nothing is said. */
  readonly watch?: readonly { readonly id: string; readonly label: Text }[]
  readonly basis: readonly Basis[]
}

/** A named setting of the contested questions; questions not named take their base answer. */
export interface Reading {
  readonly id: string
  readonly label: Text
  readonly answers: Readonly<Record<string, string>>
  /** Questions that vary in counts over it; without them all that it does not answer. */
  readonly open?: readonly string[]
  readonly basis: readonly Basis[]
}

export interface NamedState {
  readonly id: string
  readonly label: Text
  /** What differs from today. */
  readonly set: readonly Setting[]
  readonly basis: readonly Basis[]
}

export interface Observation {
  readonly id: string
  readonly label: Text
  readonly date: string
  /** `refused-by-all`: each actor named refused; `-one-of`: at least one; `made`: they did it. */
  readonly kind: 'refused-by-all' | 'refused-by-one-of' | 'made'
  readonly actors: readonly string[]
  readonly offers: readonly (readonly Setting[])[]
  readonly from?: string
  readonly basis: readonly Basis[]
}

export interface Commitment {
  readonly keep: Setting
  readonly by: string
  readonly label?: Text
  readonly verification?: Detection
  readonly breach?: Breach
  readonly due?: Deadline
  readonly lapses?: Lapse
  readonly basis: readonly Basis[]
}

export interface Breach extends Consequence {
  readonly signal?: Text
  readonly answer: readonly Setting[]
  readonly note?: Text
}

/** What a stage does to the chances in a war between two of the parties. */
export interface PowerShift {
  readonly rising: string
  readonly declining: string
  readonly before: Range
  readonly after: Range
  readonly costRising: Range
  readonly costDeclining: Range
  readonly basis: readonly Basis[]
}

export interface Stage {
  readonly id: string
  readonly label?: Text
  readonly commitments: readonly Commitment[]
  readonly talks?: Text
  readonly after: readonly string[]
  readonly dwellDays?: number
  readonly survival?: Range
  /** Exchanged at one stroke through a third hand. */
  readonly escrow?: true
  readonly power?: PowerShift
  readonly fallback?: string
  readonly due?: Deadline
  readonly gate?: Gate
  readonly basis: readonly Basis[]
}

/** Who stands surety, and where it says how: what it would do about a breach, at what price. */
export interface Guarantor {
  readonly actor: string
  /** Whose breaches; all when left out. */
  readonly against?: readonly string[]
  readonly sanction?: Range
  readonly executes?: Range
  readonly cost?: Range
  readonly stake?: Range
  readonly basis: readonly Basis[]
}

export interface Trust {
  readonly by: string
  readonly of: string
  readonly belief: Range
  readonly keeps?: { readonly trustworthy: Range; readonly untrustworthy: Range }
  readonly round?: {
    readonly trustworthy: {
      readonly keep: Range
      readonly betray: Range
      readonly neither: Range
      readonly betrayed: Range
    }
    readonly untrustworthy: { readonly keep: Range; readonly betray: Range }
  }
  readonly basis: readonly Basis[]
}

export interface Plan {
  readonly id: string
  readonly label: Text
  readonly about?: Text
  readonly role: 'plan' | 'alternative'
  readonly parties: readonly string[]
  readonly guarantors: readonly Guarantor[]
  /** Chance per year that an act of nobody in it ends the plan. */
  readonly breakdown?: Range
  readonly trust?: readonly Trust[]
  readonly stages: readonly Stage[]
  readonly horizonDays?: number
  /** When it was agreed. */
  readonly signed?: string
  readonly basis: readonly Basis[]
}

export interface Shock {
  readonly id: string
  readonly label: Text
  readonly set: readonly Setting[]
  readonly held: boolean
  readonly answers: Readonly<Record<string, string>>
  readonly asserted: readonly Text[]
  readonly basis: readonly Basis[]
}

/** What a text asserts of the conflict, with the test by which the model can judge it. */
export interface Claim {
  readonly id: string
  readonly says: Text
  readonly kind?: 'causal' | 'evaluative' | 'fact'
  readonly test?: string
  readonly needs: readonly Text[]
  readonly asserted?: Text
  readonly note?: Text
  readonly basis: readonly Basis[]
}

export interface Signal {
  readonly id: string
  readonly label: Text
  readonly date: string
  readonly actor?: string
  /** What a person links it to; left out where there is nothing. */
  readonly links?: readonly Link[]
  readonly bears: readonly {
    readonly question: string
    readonly likelihood: Readonly<Record<string, number>>
    readonly basis: readonly Basis[]
  }[]
  readonly basis: readonly Basis[]
}

/** A model with every shorthand written out and every name looked up. */
export interface Model {
  readonly format: 1
  readonly id: string
  readonly title: Text
  readonly date: string
  readonly about?: Text
  /** Main language first. */
  readonly languages: readonly string[]
  readonly periodDays?: number
  /** What the worths of all statements rest on, where that is said. */
  readonly worthBasis?: readonly Basis[]
  readonly sources: readonly Source[]
  readonly actors: readonly Actor[]
  /** In the order of the file; a state is written as Y and N in this order. */
  readonly options: readonly Option[]
  /** Only in state form. */
  readonly graph?: StateGraph
  readonly rules: readonly Rule[]
  /** Left out where everybody sees rightly. */
  readonly perceptions?: readonly Perception[]
  readonly questions: readonly ContestedQuestion[]
  /** Left out where there is none. */
  readonly judgements?: readonly Judgement[]
  readonly readings: readonly Reading[]
  readonly states: readonly NamedState[]
  readonly observed: readonly Observation[]
  /** Left out where there is none. */
  readonly inspections?: readonly Inspection[]
  readonly plans: readonly Plan[]
  readonly shocks: readonly Shock[]
  readonly claims: readonly Claim[]
  readonly signals: readonly Signal[]
  /** Left out where nothing is recorded. */
  readonly implementation?: readonly StatusRecord[]
}
