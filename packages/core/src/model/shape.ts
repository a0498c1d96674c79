/** Zod's issues → our diagnostics: which field, what was expected, what stands there instead. */
import * as z from 'zod'
import { nearest } from '../base/nearest.ts'
import { own } from '../base/own.ts'
import { type Diagnostic, type DocumentPath, diagnostic } from './diagnostic.ts'
import { modelDocument } from './document.ts'

type Issue = z.core.$ZodIssue

/** At most this many: past them, one mistake usually explains the rest. */
const issueCountMax = 50

export function shapeDiagnostics(error: z.ZodError, value: unknown): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const issue of error.issues) {
    found.push(...fromIssue(issue, [], value))
    if (found.length >= issueCountMax) break
  }
  return found.slice(0, issueCountMax)
}

function fromIssue(issue: Issue, base: DocumentPath, value: unknown): Diagnostic[] {
  const path = [...base, ...(issue.path as (string | number)[])]
  const found = valueAt(value, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, issueCountMax).map((field) => unknownField(field, path))
    case 'invalid_union':
      return fromUnion(issue, path, value, found)
    case 'invalid_key':
      return [diagnostic('bad-name', path, { name: String(path.at(-1)) })]
    case 'invalid_type':
      return found === undefined
        ? [missingField(path)]
        : [wrongValue(path, expectedType(issue.expected), found)]
    default:
      return [wrongValue(path, descriptionAt(path) ?? issue.message, found)]
  }
}

/** Of a union's branches the one that was meant: the one whose kind of value stands there. */
function fromUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: DocumentPath,
  value: unknown,
  found: unknown,
): Diagnostic[] {
  if (found === undefined) return [missingField(path)]
  const meant = issue.errors
    .filter(
      (branch) => !branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
    )
    .sort((a, b) => unknownKeyCount(a) - unknownKeyCount(b) || a.length - b.length)[0]
  if (meant === undefined || meant.length === 0)
    return [wrongValue(path, descriptionAt(path) ?? issue.message, found)]
  return meant.flatMap((inner) => fromIssue(inner, path, value))
}

function unknownKeyCount(branch: readonly Issue[]): number {
  const counts = branch.map((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.length : issue.code === 'invalid_type' ? 1 : 0,
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

function unknownField(field: string, path: DocumentPath): Diagnostic {
  const known = fieldsAt(path)
  return diagnostic('unknown-field', [...path, field], {
    field,
    nearest: nearest(field, known),
    known,
  })
}

function missingField(path: DocumentPath): Diagnostic {
  return diagnostic('missing-field', path.slice(0, -1), {
    field: String(path.at(-1) ?? ''),
    means: descriptionAt(path),
  })
}

function wrongValue(path: DocumentPath, expected: string, found: unknown): Diagnostic {
  return diagnostic('wrong-value', path, { expected, found: briefly(found) })
}

function expectedType(type: string): string {
  const words: Record<string, string> = {
    record: 'fields with names',
    object: 'fields',
    array: 'a list',
  }
  return words[type] ?? `a ${type}`
}

function briefly(found: unknown): string {
  if (Array.isArray(found)) return 'a list'
  if (found !== null && typeof found === 'object') return 'fields'
  return String(found).slice(0, 60)
}

function valueAt(value: unknown, path: DocumentPath): unknown {
  let here = value
  for (const step of path)
    here = (here as Record<string | number, unknown> | undefined | null)?.[step]
  return here
}

/** The definitions that a path of the document leads to; several where there are shorthands. */
function schemasAt(path: DocumentPath): z.core.$ZodType[] {
  let here: z.core.$ZodType[] = [modelDocument]
  for (const step of path)
    here = here.flatMap(alternatives).flatMap((schema) => child(schema, step))
  return here
}

function alternatives(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return alternatives(schema.def.innerType)
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(alternatives)
  return [schema]
}

function child(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const field = own(schema.shape, String(step))
    return field ? [field] : []
  }
  if (schema instanceof z.ZodRecord) return [schema.def.valueType]
  return schema instanceof z.ZodArray ? [schema.def.element] : []
}

/** The fields that the definition knows at a path, in its order; none where names are free. */
export function fieldsAt(path: DocumentPath): string[] {
  const objects = schemasAt(path).flatMap(alternatives)
  return [
    ...new Set(
      objects.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : [])),
    ),
  ]
}

/** The description that the published schema gives to the value at a path. */
function descriptionAt(path: DocumentPath): string | undefined {
  return schemasAt(path)
    .map((schema) => descriptionOf(schema))
    .find((description) => description !== undefined)
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
  if (schema instanceof z.ZodType && schema.description !== undefined) return schema.description
  return schema instanceof z.ZodOptional ? descriptionOf(schema.def.innerType) : undefined
}
