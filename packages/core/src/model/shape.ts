/**
 * The schema's issues → our diagnostics: which field, what was expected, what stands there instead.
 * The only place that knows them; none of their sentences is passed on.
 */
import type * as z from 'zod'
import { nearest } from '../base/nearest.ts'
import { type Diagnostic, type DocumentPath, diagnostic, type Found } from './diagnostic.ts'
import { modelDocument } from './document.ts'
import { type Expected, expectedAt, knownFields } from './expected.ts'

type Issue = z.core.$ZodIssue

/** At most this many: past them, one mistake usually explains the rest. */
const issueCountMax = 50

/** A document that does not fit its schema, and how its author wrote a value. */
interface Misfit {
  readonly schema: z.core.$ZodType
  readonly value: unknown
  readonly written: (path: DocumentPath) => string | undefined
}

export function shapeDiagnostics(
  error: z.ZodError,
  value: unknown,
  written: Misfit['written'],
): Diagnostic[] {
  return misfits(error, { schema: modelDocument, value, written })
}

/** The same for any document that a schema refuses; without a text, values stand as they are. */
export function schemaDiagnostics(
  error: z.ZodError,
  schema: z.core.$ZodType,
  value: unknown,
): Diagnostic[] {
  return misfits(error, { schema, value, written: () => undefined })
}

/** The fields of a model that its definition knows at a path; none where names are free. */
export function fieldsAt(path: DocumentPath): string[] {
  return knownFields(modelDocument, path)
}

function misfits(error: z.ZodError, misfit: Misfit): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const issue of error.issues) {
    found.push(...fromIssue(issue, [], misfit))
    if (found.length >= issueCountMax) break
  }
  return found.slice(0, issueCountMax)
}

function fromIssue(issue: Issue, base: DocumentPath, misfit: Misfit): Diagnostic[] {
  const path = [...base, ...(issue.path as (string | number)[])]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, issueCountMax).map((field) => unknownField(field, path, misfit))
    case 'invalid_union':
      return fromUnion(issue, path, misfit)
    case 'invalid_key':
      return [diagnostic('bad-name', path, { name: String(path.at(-1)) })]
    default:
      return [wrongOrMissing(path, misfit)]
  }
}

/** Of a union's branches the one that was meant: the one whose kind of value stands there. */
function fromUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: DocumentPath,
  misfit: Misfit,
): Diagnostic[] {
  if (valueAt(misfit.value, path) === undefined) return [wrongOrMissing(path, misfit)]
  const meant = issue.errors
    .filter(
      (branch) => !branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
    )
    .sort((a, b) => unknownKeyCount(a) - unknownKeyCount(b) || a.length - b.length)[0]
  if (meant === undefined || meant.length === 0) return [wrongOrMissing(path, misfit)]
  return meant.flatMap((inner) => fromIssue(inner, path, misfit))
}

function unknownKeyCount(branch: readonly Issue[]): number {
  const counts = branch.map((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.length : issue.code === 'invalid_type' ? 1 : 0,
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

function unknownField(field: string, path: DocumentPath, { schema }: Misfit): Diagnostic {
  const known = knownFields(schema, path)
  return diagnostic('unknown-field', [...path, field], {
    field,
    nearest: nearest(field, known),
    known,
  })
}

function wrongOrMissing(path: DocumentPath, misfit: Misfit): Diagnostic {
  const value = valueAt(misfit.value, path)
  const expected = expectedAt(misfit.schema, path)
  if (value === undefined && path.length > 0)
    return diagnostic('missing-field', path.slice(0, -1), { field: String(path.at(-1)), expected })
  return diagnostic('wrong-value', path, wrongValue(value, expected, misfit.written(path)))
}

/** What stands there and what was expected, with what to do where that is plain. */
function wrongValue(value: unknown, expected: readonly Expected[], written: string | undefined) {
  const found = foundIn(value, written)
  const hint = hintFor(value, expected)
  return { expected, found, ...(hint !== undefined && { hint }) }
}

function foundIn(value: unknown, written: string | undefined): Found {
  if (Array.isArray(value)) return { kind: 'list' }
  if (value === null && (written ?? '') === '') return { kind: 'nothing' }
  if (value !== null && typeof value === 'object') return { kind: 'fields' }
  return { kind: 'value', written: (written ?? String(value)).slice(0, 60) }
}

function hintFor(value: unknown, expected: readonly Expected[]): 'quote' | 'point' | undefined {
  const forms: readonly string[] = expected.map((one) => one.form)
  if (typeof value === 'number' || typeof value === 'boolean')
    return forms.some((form) => textForms.includes(form)) ? 'quote' : undefined
  const isDecimal = typeof value === 'string' && /^-?\d+,\d+$/.test(value)
  return isDecimal && forms.some((form) => form === 'range' || form === 'number')
    ? 'point'
    : undefined
}

/** Forms of which a number or yes in quotation marks is one. */
const textForms = ['text', 'word', 'language']

function valueAt(value: unknown, path: DocumentPath): unknown {
  let here = value
  for (const step of path)
    here = (here as Record<string | number, unknown> | undefined | null)?.[step]
  return here
}
