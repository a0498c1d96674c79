/** What a resolved model says of days, and what was recorded on them. */
import type { Formula } from './formula.ts'
import type { Status } from './implementation-fields.ts'
import type { Basis, Setting, Text } from './resolved-values.ts'

/** A date, or so long after the signing or after a stage stands. */
export type Deadline = { readonly on: string } | { readonly within: string; readonly of: string }

/** A promise that ends by itself: its owner is free again, or what was given comes back. */
export interface Lapse {
  readonly at: Deadline
  readonly then: 'ends' | 'returns'
}

/** What must be the case for a stage to open. */
export interface Gate {
  readonly when: Formula
  readonly label?: Text
}

/** What a signal bears on: an answer, a promise or a statement. */
export interface Link {
  readonly to:
    | { readonly question: string; readonly answer?: string; readonly sees?: string }
    | { readonly plan: string; readonly keep: Setting }
    | { readonly actor: string; readonly statement: string }
  readonly speaks: 'for' | 'against' | 'both'
  readonly why?: Text
  readonly basis: readonly Basis[]
}

/** How far a promise was carried out, or what else was recorded of it, at a date. */
export interface StatusRecord {
  readonly id: string
  readonly plan: string
  readonly stage: string
  readonly keep: Setting
  readonly date: string
  readonly status?: Status
  readonly due?: string
  readonly broken?: true
  /** The option whose breach it answers. */
  readonly answers?: string
  readonly contested?: true
  readonly coder?: string
  readonly evidence?: Text
  readonly place?: Text
  readonly basis: readonly Basis[]
}
