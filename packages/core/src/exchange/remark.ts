/**
 * What there is to say of a file that came in or goes out: mistakes in it, what our format or
 * theirs cannot hold, and what was settled without being asked. Values, never exceptions.
 */
import type { Span } from '../model/model.ts'

/** `error`: nothing comes of the file. `loss`: something is left behind. `note`: settled so. */
export type RemarkSeverity = 'error' | 'loss' | 'note'

/** What an exported file has no place for. */
export type LostKind =
  | 'sources'
  | 'languages'
  | 'questions'
  | 'judgements'
  | 'readings'
  | 'perceptions'
  | 'states'
  | 'observed'
  | 'plans'
  | 'shocks'
  | 'claims'
  | 'signals'
  | 'worths'
  | 'strong'
  | 'unknown'
  | 'patience'
  | 'detections'
  | 'reasons'
  | 'labels'
  | 'today'

/** The facts of each code: all that a message may say. `where` is the way to it in the file. */
export interface RemarkFacts {
  'too-long': { size: number; sizeMax: number }
  'not-json': { expected: string; found: string }
  'too-many': { what: string; count: number; countMax: number }
  'wrong-value': { where: string; expected: string; found: string }
  'missing-field': { where: string; field: string }
  'no-such-option': { where: string; index: number; optionCount: number }
  'no-such-state': { actor: string; ordinal: number; stateCount: number }
  'shared-option': { option: string; first: string; second: string }
  'ownerless-option': { option: string }
  'ranking-missing': { actor: string }
  'ranking-gap': { actor: string; count: number; ordinal: number }
  'ranking-overlap': { actor: string; ordinal: number }
  'no-feasible-state': Record<never, never>
  /** The first mistake of what would be the model, in both languages. */
  'not-a-model': { reason: { readonly en: string; readonly de: string } }
  'not-expressible': { what: string; countMax: number }
  misperceptions: { actor: string; count: number }
  'sees-nothing': { actor: string }
  coalitions: { members: readonly string[] }
  'statements-unused': { actor: string; count: number }
  'ranking-unused': { actor: string }
  lost: { what: LostKind; count: number }
  'field-unknown': { where: string; field: string }
  'coalitions-unclear': Record<never, never>
  'flag-missing': { isManual: boolean }
  'no-status-quo': { state: string }
  reordered: { order: readonly string[] }
  'same-name': { name: string; id: string }
  'name-changed': { name: string }
  'compound-rule': { place: number }
  'statement-constant': { actor: string; place: number }
  'statement-repeated': { actor: string; place: number }
  'as-ranking': { actor: string }
  'not-nfg': { expected: string; found: string }
  'not-efg': { expected: string; found: string }
  'order-lost': Record<never, never>
  'chance-averaged': Record<never, never>
  'payoffs-ordered': Record<never, never>
  'ranks-as-payoffs': Record<never, never>
  'not-a-product': { profiles: number; states: number }
  'moves-lost': Record<never, never>
  'conditions-lost': Record<never, never>
  'without-options': Record<never, never>
}

export type RemarkCode = keyof RemarkFacts

/** Something that a change of form loses, assumes or refuses, and where. */
export type Remark = {
  readonly [K in RemarkCode]: {
    readonly code: K
    readonly severity: RemarkSeverity
    readonly at?: Span
  } & Readonly<RemarkFacts[K]>
}[RemarkCode]

const severities: { readonly [K in RemarkCode]: RemarkSeverity } = {
  'too-long': 'error',
  'not-json': 'error',
  'too-many': 'error',
  'wrong-value': 'error',
  'missing-field': 'error',
  'no-such-option': 'error',
  'no-such-state': 'error',
  'shared-option': 'error',
  'ownerless-option': 'error',
  'ranking-missing': 'error',
  'ranking-gap': 'error',
  'ranking-overlap': 'error',
  'no-feasible-state': 'error',
  'not-a-model': 'error',
  'not-expressible': 'error',
  'not-nfg': 'error',
  'not-efg': 'error',
  'not-a-product': 'error',
  'sees-nothing': 'loss',
  coalitions: 'loss',
  'statements-unused': 'loss',
  'ranking-unused': 'loss',
  'payoffs-ordered': 'loss',
  'order-lost': 'loss',
  'chance-averaged': 'loss',
  'moves-lost': 'loss',
  'conditions-lost': 'loss',
  'without-options': 'error',
  lost: 'loss',
  misperceptions: 'note',
  'field-unknown': 'note',
  'coalitions-unclear': 'note',
  'flag-missing': 'note',
  'no-status-quo': 'note',
  reordered: 'note',
  'same-name': 'note',
  'name-changed': 'note',
  'compound-rule': 'note',
  'statement-constant': 'note',
  'statement-repeated': 'note',
  'as-ranking': 'note',
  'ranks-as-payoffs': 'note',
}

export const remarkCodes: readonly string[] = Object.keys(severities)

export function remark<K extends RemarkCode>(code: K, facts: RemarkFacts[K], at?: Span): Remark {
  const made = { code, severity: severities[code], ...facts, ...(at && { at }) }
  return made as unknown as Remark
}

/** Is there a remark for which nothing was read or written? */
export function hasErrorRemarks(remarks: readonly Remark[]): boolean {
  return remarks.some((one) => one.severity === 'error')
}
