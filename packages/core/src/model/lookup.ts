/**
 * What every part of the resolver needs: the names that exist, a place to report mistakes, and the
 * reading of the small values (texts, bases, dates, settings, formulas).
 */

import type * as z from 'zod'
import { daysPerYear } from '../base/calendar.ts'
import { nearest } from '../base/nearest.ts'
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticFacts,
  type DocumentPath,
  diagnostic,
  type NameKind,
} from './diagnostic.ts'
import type { BasisDocument, DetectionDocument, ReviewDocument } from './document.ts'
import { type Formula, optionsIn, parseFormula } from './formula.ts'
import type { Basis, Detection, Range, Setting, Text } from './resolved.ts'
import type { date, delay, range, text, yesNo } from './values.ts'

/** The names known so far, the mistakes found so far, and what is missing, counted per kind. */
export interface Lookup {
  readonly languages: readonly string[]
  readonly defaultBasis: readonly Basis[]
  readonly names: Readonly<Partial<Record<NameKind, ReadonlySet<string>>>>
  readonly diagnostics: Diagnostic[]
  readonly unbased: Map<string, { count: number; path: DocumentPath }>
  readonly untranslated: Map<string, { count: number; path: DocumentPath }>
}

export function report<K extends DiagnosticCode>(
  lookup: Lookup,
  code: K,
  path: DocumentPath,
  facts: DiagnosticFacts[K],
): void {
  lookup.diagnostics.push(diagnostic(code, path, facts))
}

/** Past so many mistakes nobody reads on, and comparing every name with every other takes long. */
export const diagnosticCountMax = 200

/** True when the name exists in the model; reports it with its nearest neighbour otherwise. */
export function isKnown(lookup: Lookup, what: NameKind, name: string, path: DocumentPath): boolean {
  return isAmong(lookup, { what, name, path }, lookup.names[what] ?? new Set())
}

/** The same for names that only exist inside some part: stages of a plan, answers to a question. */
export function isAmong(
  lookup: Lookup,
  named: { readonly what: NameKind; readonly name: string; readonly path: DocumentPath },
  among: ReadonlySet<string>,
): boolean {
  const { what, name, path } = named
  if (among.has(name)) return true
  const known = [...among]
  const isRead = lookup.diagnostics.length < diagnosticCountMax
  const near = isRead ? nearest(name, known) : undefined
  const facts = { what, name, nearest: near, known: known.slice(0, 12) }
  report(lookup, 'unknown-name', path, facts)
  return false
}

export function textOf(lookup: Lookup, path: DocumentPath, written: z.infer<typeof text>): Text {
  const main = lookup.languages[0] ?? 'en'
  const texts = typeof written === 'string' ? { [main]: written } : { ...written }
  for (const language of lookup.languages)
    if (texts[language] === undefined) countUp(lookup.untranslated, language, path)
  return texts
}

/** Reads a text that may be absent, as properties to spread: `{}` or `{ [name]: text }`. */
export function optionalText<N extends string>(
  lookup: Lookup,
  path: DocumentPath,
  name: N,
  written: z.infer<typeof text> | undefined,
): { readonly [K in N]?: Text } {
  if (written === undefined) return {}
  return { [name]: textOf(lookup, [...path, name], written) } as { readonly [K in N]?: Text }
}

interface JudgedDocument {
  readonly basis?: BasisDocument | undefined
  readonly review?: ReviewDocument | undefined
}

/**
 * The basis of a judgement, or the model's own default; having neither is counted. A doubt that
 * stands comes last.
 */
export function basisOf(
  lookup: Lookup,
  path: DocumentPath,
  written: JudgedDocument,
  what: string,
): readonly Basis[] {
  const doubts = doubtOf(lookup, path, written.review)
  if (written.basis !== undefined)
    return [...optionalBasis(lookup, [...path, 'basis'], written.basis), ...doubts]
  if (lookup.defaultBasis.length === 0) countUp(lookup.unbased, what, path)
  return [...lookup.defaultBasis, ...doubts]
}

/** The doubt that stands: the last mark of all that readers left, where it is one. */
function doubtOf(
  lookup: Lookup,
  path: DocumentPath,
  written: ReviewDocument | undefined,
): readonly Basis[] {
  if (written === undefined) return []
  const remarks = Array.isArray(written) ? written : [written]
  const at = (i: number) => [...path, 'review', ...(Array.isArray(written) ? [i] : [])]
  const told = remarks.map(({ says }, i) => optionalText(lookup, at(i), 'says', says))
  const last = remarks.findLastIndex(({ mark }) => mark !== undefined)
  const remark = remarks[last]
  if (remark?.mark !== 'doubted') return []
  const { by, on } = remark
  report(lookup, 'doubted', at(last), { by, on: on === undefined ? undefined : dateOf(on) })
  return [
    {
      kind: 'doubt',
      ...(by !== undefined && { by }),
      ...(on !== undefined && { on: dateOf(on) }),
      ...told[last],
    },
  ]
}

export function optionalBasis(
  lookup: Lookup,
  path: DocumentPath,
  written: BasisDocument | undefined,
): readonly Basis[] {
  if (written === undefined) return []
  if (!Array.isArray(written)) return [oneBasis(lookup, path, written)]
  return written.map((one, i) => oneBasis(lookup, [...path, i], one))
}

function oneBasis(
  lookup: Lookup,
  path: DocumentPath,
  written: Exclude<BasisDocument, readonly unknown[]>,
): Basis {
  if (written === 'assumption') return { kind: 'assumption' }
  if (typeof written === 'string') {
    const [source = '', ...place] = written.split(' ')
    isKnown(lookup, 'source', source, path)
    return { kind: 'source', source, ...(place.length > 0 && { at: place.join(' ') }) }
  }
  if ('assumption' in written)
    return { kind: 'assumption', why: textOf(lookup, [...path, 'assumption'], written.assumption) }
  isKnown(lookup, 'source', written.source, [...path, 'source'])
  const { source, at, quote } = written
  return {
    kind: 'source',
    source,
    ...(at !== undefined && { at }),
    ...(quote !== undefined && { quote }),
    ...optionalText(lookup, path, 'note', written.note),
  }
}

export function dateOf(written: z.infer<typeof date>): string {
  return String(written)
}

const daysPerUnit: Readonly<Record<string, number>> = {
  d: 1,
  w: 7,
  m: daysPerYear / 12,
  y: daysPerYear,
}

/** A duration in days; a month is a twelfth of 365.25 days. */
export function daysOf(written: string): number {
  const match = /^([\d.]+) ?([dwmy])/.exec(written)
  return Number(match?.[1]) * (daysPerUnit[match?.[2] ?? 'd'] ?? 1)
}

/** A length of time, or its shortest and longest, in days. */
export function delayOf(lookup: Lookup, path: DocumentPath, written: z.infer<typeof delay>): Range {
  const days = typeof written === 'string' ? daysOf(written) : written.map(daysOf)
  return rangeOf(lookup, path, days as number | [number, number], { least: 0, example: 30 })
}

/** What a number may be, both ends allowed, and one that fits. */
export interface Bounds {
  readonly least: number
  readonly greatest?: number
  readonly example: number
}

/** A share or chance: from 0 to 1. */
export const share: Bounds = { least: 0, greatest: 1, example: 0.5 }
/** Sums of larger amounts lose the small ones, and their products soon have no number. */
export const amount: Bounds = { least: 0, greatest: 1e12, example: 1 }

/** A range with its bounds checked. */
export function rangeOf(
  lookup: Lookup,
  path: DocumentPath,
  written: z.infer<typeof range>,
  { least, greatest, example }: Bounds,
): Range {
  const [low, high] = typeof written === 'number' ? [written, written] : written
  const fits = low <= high && low >= least && (greatest === undefined || high <= greatest)
  if (!fits) report(lookup, 'bad-range', path, { low, high, least, greatest, example })
  return [low, high]
}

/** Reads a range that may be absent, as properties to spread: `{}` or `{ [name]: range }`. */
export function optionalRange<N extends string>(
  lookup: Lookup,
  path: DocumentPath,
  named: { readonly name: N; readonly written: z.infer<typeof range> | undefined },
  bounds: Bounds,
): { readonly [K in N]?: Range } {
  const { name, written } = named
  if (written === undefined) return {}
  const found = rangeOf(lookup, [...path, name], written, bounds)
  return { [name]: found } as { readonly [K in N]?: Range }
}

export function isYes(written: z.infer<typeof yesNo> | undefined): boolean {
  return written === true || written === 'yes'
}

/** Reads `insp`, `not insp` or `!insp`; undefined (and reported) where it is neither. */
export function settingOf(lookup: Lookup, path: DocumentPath, source: string): Setting | undefined {
  const match = /^(?:(!|not )\s*)?(\S+)$/.exec(source.trim())
  const option = match?.[2]
  if (option === undefined || /[!&|()<>]/.test(option)) {
    report(lookup, 'bad-setting', path, { source })
    return undefined
  }
  if (!isKnown(lookup, 'option', option, path)) return undefined
  return { option, value: match?.[1] === undefined }
}

export function settingsOf(
  lookup: Lookup,
  path: DocumentPath,
  sources: readonly string[],
): Setting[] {
  return sources.flatMap((source, i) => settingOf(lookup, [...path, i], source) ?? [])
}

/** Reads a formula and checks that its options exist; undefined (and reported) otherwise. */
export function formulaOf(lookup: Lookup, path: DocumentPath, source: string): Formula | undefined {
  const read = parseFormula(source)
  if ('problem' in read) {
    const { found, offset, expected } = read.problem
    report(lookup, 'bad-formula', path, { source: source.slice(0, 60), found, offset, expected })
    return undefined
  }
  const known = optionsIn(read.formula).map((option) => isKnown(lookup, 'option', option, path))
  return known.every(Boolean) ? read.formula : undefined
}

export function detectionOf(
  lookup: Lookup,
  path: DocumentPath,
  written: DetectionDocument,
): Detection {
  for (const [i, actor] of (written.by ?? []).entries())
    isKnown(lookup, 'actor', actor, [...path, 'by', i])
  const { by, probability, within, inspection } = written
  if (inspection !== undefined) {
    isKnown(lookup, 'inspection', inspection, [...path, 'inspection'])
    if (probability !== undefined) report(lookup, 'two-watches', [...path, 'probability'], {})
  }
  const falseAlarm = written['false-alarm']
  if (probability !== undefined && within === undefined)
    report(lookup, 'watch-without-time', [...path, 'probability'], {})
  if (probability !== undefined && within !== undefined && daysOf(within) === 0)
    report(lookup, 'no-time', [...path, 'within'], {})
  const detection = {
    ...(by && { by }),
    ...optionalText(lookup, path, 'how', written.how),
    ...optionalRange(lookup, path, { name: 'probability', written: probability }, share),
    ...(within !== undefined && { withinDays: daysOf(within) }),
    ...(inspection !== undefined && { inspection }),
    ...(falseAlarm !== undefined && {
      falseAlarm: rangeOf(lookup, [...path, 'false-alarm'], falseAlarm, share),
    }),
    basis: optionalBasis(lookup, [...path, 'basis'], written.basis),
  }
  checkAlarms(lookup, path, detection)
  return detection
}

/** Who watches sees at least as often when there is something as when there is nothing. */
export function checkAlarms(
  lookup: Lookup,
  path: DocumentPath,
  watch: Pick<Detection, 'probability' | 'withinDays' | 'falseAlarm'>,
): void {
  const { probability, withinDays = 0, falseAlarm } = watch
  if (probability === undefined || falseAlarm === undefined || withinDays === 0) return
  const seen = 1 - (1 - probability[0]) ** (daysPerYear / withinDays)
  if (seen >= falseAlarm[1]) return
  const facts = { seen: Number(seen.toPrecision(3)), falseAlarm: falseAlarm[1] }
  report(lookup, 'blind-watch', [...path, 'false-alarm'], facts)
}

function countUp(
  counts: Map<string, { count: number; path: DocumentPath }>,
  key: string,
  path: DocumentPath,
): void {
  const before = counts.get(key)
  counts.set(key, { count: (before?.count ?? 0) + 1, path: before?.path ?? path })
}
