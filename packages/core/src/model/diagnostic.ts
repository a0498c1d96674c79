/**
 * A mistake of the author, as a value: what, where in the model, how bad. Never an exception.
 *
 * A new code does not compile until it has a message in both languages (`diagnostic-message.ts`),
 * and the checks then ask for its broken example in `models/broken/`.
 */

import type { DocumentPath } from './document-path.ts'
import type { Expected } from './expected.ts'
import type { OtherProgram } from './other-program.ts'
import type { SyntaxReason } from './syntax-reason.ts'

export type { DocumentPath } from './document-path.ts'

/** A place in the author's text; lines and columns start at 1, `offset` at 0. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly offset: number
  readonly length: number
}

/** `error`: nothing is computed. `warning`: a result may mislead. `note`: worth a look. */
export type Severity = 'error' | 'warning' | 'note'

/** What kind of thing a name was meant to be a name of. */
export type NameKind =
  | 'actor'
  | 'option'
  | 'source'
  | 'statement'
  | 'question'
  | 'answer'
  | 'stage'
  | 'state'
  | 'level'
  | 'plan'
  | 'shock'
  | 'fact'
  | 'claim'
  | 'concept'
  | 'rule'
  | 'party'
  | 'commitment'
  | 'commitment-or-party'
  | 'language'
  | 'inspection'
  | 'site'
  | 'form'
  | 'sight'

/** What stands where something else was expected. */
export type Found =
  | { readonly kind: 'value'; readonly written: string }
  | { readonly kind: 'list' | 'fields' | 'nothing' }

/** The facts of each code: all that a message may say. */
export interface DiagnosticFacts {
  'not-text': { encoding: string }
  'too-long': { size: number; sizeMax: number }
  empty: Record<never, never>
  syntax: { reason: SyntaxReason }
  'line-ends': Record<never, never>
  'other-program': { program: OtherProgram }
  'duplicate-key': { key: string }
  'too-deep': { depthMax: number }
  alias: { text: string }
  tag: { tag: string }
  'hidden-character': { codePoint: string }
  'several-documents': Record<never, never>
  'newer-format': { version: number; versionMax: number }
  'unknown-field': { field: string; nearest: string | undefined; known: readonly string[] }
  'missing-field': { field: string; expected: readonly Expected[] }
  'wrong-value': { expected: readonly Expected[]; found: Found; hint?: 'quote' | 'point' }
  'bad-name': { name: string }
  'unknown-name': {
    what: NameKind
    name: string
    nearest: string | undefined
    known: readonly string[]
  }
  'name-taken': { name: string; by: string }
  'bad-formula': { source: string; found: string; offset: number; expected: string }
  'bad-test': { source: string; found: string; offset: number; expected: string }
  /** `commas`: the options of what was written as a formula, where a state was to be named. */
  'bad-setting': { source: string; commas?: string }
  'bad-range': {
    low: number
    high: number
    least: number
    greatest: number | undefined
    example: number
  }
  'bad-period': { days: number; daysLeast: number; daysMost: number }
  'too-many': { what: string; count: number; countMax: number }
  'too-many-states': { optionCount: number; optionCountMax: number; optionCountEver: number }
  /** A set of rules that excludes everything and of which none can be left out. */
  'no-feasible-state': { rules: readonly string[]; smallest: boolean }
  /** `level`, `below`: the state holds a level without the one below it. */
  'infeasible-state': { state: string; rule: string; level?: string; below?: string }
  'cyclic-stages': { cycle: readonly string[] }
  'not-the-owner': { option: string; by: string; owner: string }
  'not-a-party': { option: string; owner: string; parties: readonly string[] }
  /** A field that only models of the other form have; or a question that only they answer. */
  'wrong-form': { field: string; form: 'states' | 'options' | 'asked' }
  'idle-move': { actor: string; state: string }
  'empty-stage': { stage: string }
  'both-ways': { stage: string; option: string }
  'empty-offer': Record<never, never>
  'unclear-observation': { count: number }
  'untested-claim': { claim: string }
  'no-statements': { actor: string }
  'bad-patience': { actor: string; reason: 'one-of' | 'no-limit' }
  'no-time': Record<never, never>
  'blind-watch': { seen: number; falseAlarm: number }
  'watch-without-time': Record<never, never>
  'not-a-dilemma': Record<never, never>
  'bad-means': { means: string; count: number }
  'blind-means': { means: string; site: string }
  'sample-too-large': { means: string; site: string; sample: number; items: number }
  'bad-way': { way: string; count: number }
  'foreign-way': { way: string; option: string; owner: string; of: string }
  'no-way': { inspection: string; option: string }
  'no-route': { way: string; from: string; to: string }
  'route-cycle': { inspection: string; cycle: readonly string[] }
  'nothing-to-take': { way: string; amount: number }
  'two-watches': Record<never, never>
  'only-declared': { inspection: string }
  unsigned: { plan: string }
  'due-circle': { cycle: readonly string[] }
  'due-out-of-order': { stage: string; day: string; before: string; beforeDay: string }
  'dwell-cut': { stage: string; dwell: number; left: number; next: string }
  'lapse-first': { option: string; day: string; due: string }
  'which-plan': { plans: readonly string[] }
  'not-promised': { plan: string; keep: string; stage: string | undefined }
  'broken-and-full': Record<never, never>
  'empty-record': Record<never, never>
  'before-signing': { plan: string; date: string; signed: string }
  'unclear-link': { count: number }
  'answer-forbidden': { plan: string; stage: string; breach: string; answer: string; rule: string }
  'no-leverage': { plan: string; stage: string; actor: string }
  'worth-against-order': { actor: string; statement: string; below: string }
  'perceives-itself': { actor: string }
  'sees-nothing': { actor: string }
  'bad-pattern': { pattern: string; optionCount: number }
  'ranking-gap': { actor: string; state: string; count: number; nearest: number | undefined }
  'ranking-overlap': { actor: string; state: string; first: number; second: number }
  'ranking-void': { actor: string; pattern: string }
  'no-basis': { what: string; count: number }
  'missing-language': { language: string; count: number }
  'dead-statement': { actor: string; statement: string; always: boolean }
  'repeated-statement': { actor: string; statement: string; earlier: string }
  'unused-option': { option: string }
  unobserved: { option: string; plan: string }
  reciprocity: { actor: string; statement: string; own: string }
  'unclear-judgement': { count: number }
  'too-strong': { strength: number; strengthMax: number }
  'judged-twice': { answer: string; earlier: string }
  'judges-itself': { question: string }
  /** Without names: nothing in the whole model, and a question about it was asked. */
  'nothing-judged': { judgement?: string; on?: string }
  doubted: { by: string | undefined; on: string | undefined }
}

export type DiagnosticCode = keyof DiagnosticFacts

/** A mistake or a doubt in a model: its code, its place, and what `messageOf` needs to say it. */
export type Diagnostic = {
  readonly [K in DiagnosticCode]: {
    readonly code: K
    readonly severity: Severity
    readonly path: DocumentPath
    readonly at?: Span
  } & Readonly<DiagnosticFacts[K]>
}[DiagnosticCode]

/** How bad each code is. Its keys are the list of all codes. */
const severities: { readonly [K in DiagnosticCode]: Severity } = {
  'not-text': 'error',
  'too-long': 'error',
  empty: 'error',
  syntax: 'error',
  'line-ends': 'error',
  'other-program': 'error',
  'duplicate-key': 'error',
  'too-deep': 'error',
  alias: 'error',
  tag: 'error',
  'hidden-character': 'error',
  'several-documents': 'error',
  'newer-format': 'error',
  'unknown-field': 'error',
  'missing-field': 'error',
  'wrong-value': 'error',
  'bad-name': 'error',
  'unknown-name': 'error',
  'name-taken': 'error',
  'bad-formula': 'error',
  'bad-test': 'error',
  'bad-setting': 'error',
  'bad-range': 'error',
  'bad-period': 'error',
  'too-many': 'error',
  'too-many-states': 'error',
  'no-feasible-state': 'error',
  'infeasible-state': 'error',
  'cyclic-stages': 'error',
  'not-the-owner': 'error',
  'not-a-party': 'error',
  'wrong-form': 'error',
  'idle-move': 'error',
  'empty-stage': 'error',
  'both-ways': 'error',
  'empty-offer': 'error',
  'unclear-observation': 'error',
  'bad-pattern': 'error',
  'perceives-itself': 'error',
  'sees-nothing': 'error',
  'ranking-gap': 'error',
  'ranking-overlap': 'error',
  'bad-patience': 'error',
  'no-time': 'error',
  'blind-watch': 'error',
  'watch-without-time': 'warning',
  'not-a-dilemma': 'error',
  'bad-means': 'error',
  'blind-means': 'error',
  'sample-too-large': 'error',
  'bad-way': 'error',
  'foreign-way': 'error',
  'no-way': 'error',
  'no-route': 'error',
  'route-cycle': 'warning',
  'nothing-to-take': 'error',
  'two-watches': 'error',
  unsigned: 'warning',
  'due-circle': 'error',
  'due-out-of-order': 'warning',
  'dwell-cut': 'warning',
  'lapse-first': 'warning',
  'which-plan': 'error',
  'not-promised': 'error',
  'broken-and-full': 'error',
  'empty-record': 'warning',
  'before-signing': 'warning',
  'unclear-link': 'error',
  'unclear-judgement': 'error',
  'too-strong': 'error',
  'judged-twice': 'error',
  'judges-itself': 'note',
  'nothing-judged': 'error',
  'answer-forbidden': 'warning',
  'no-leverage': 'warning',
  'worth-against-order': 'warning',
  'ranking-void': 'warning',
  'untested-claim': 'warning',
  'no-statements': 'warning',
  'no-basis': 'warning',
  'missing-language': 'warning',
  'dead-statement': 'warning',
  'repeated-statement': 'warning',
  'unused-option': 'note',
  unobserved: 'note',
  reciprocity: 'note',
  'only-declared': 'note',
  doubted: 'note',
}

/** Every code a diagnostic can have; each has an entry in the reference. */
export const diagnosticCodes: readonly string[] = Object.keys(severities)

/** A diagnostic of a code, its severity filled in; the parser adds the place in the text. */
export function diagnostic<K extends DiagnosticCode>(
  code: K,
  path: DocumentPath,
  facts: DiagnosticFacts[K],
): Diagnostic {
  return { code, severity: severities[code], path, ...facts } as unknown as Diagnostic
}

/** Is there a mistake for which nothing can be computed? Warnings and notes are none. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((found) => found.severity === 'error')
}
