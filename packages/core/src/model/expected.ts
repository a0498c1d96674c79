/**
 * What a field of a document may hold, as values: read off the schema that checks it, so that no
 * sentence of the library that checks reaches a reader. `expected-words.ts` puts it into words.
 */
import * as z from 'zod'
import { formOf } from '../base/forms.ts'
import { own } from '../base/own.ts'
import type { DocumentPath } from './document-path.ts'

/** Kinds of values that have a name and an example of their own. */
export type Form =
  | 'name'
  | 'text'
  | 'language'
  | 'yes-no'
  | 'formula'
  | 'setting'
  | 'date'
  | 'duration'
  | 'delay'
  | 'range'
  | 'basis'
  | 'review'
  | 'statement'
  | 'pattern'
  | 'state'
  | 'test'
  | 'plan'

export type Expected =
  | { readonly form: Form }
  | { readonly form: 'one-of'; readonly values: readonly string[] }
  | { readonly form: 'number' | 'whole-number'; readonly least?: number; readonly most?: number }
  | { readonly form: 'word'; readonly most?: number }
  | { readonly form: 'list'; readonly of: readonly Expected[] }
  | { readonly form: 'fields'; readonly known: readonly string[] }
  | { readonly form: 'entries' }
  /** Terms of a question that do not go together. */
  | { readonly form: 'version'; readonly version: number }
  | { readonly form: 'two-actors' }
  | { readonly form: 'with-options' }
  | { readonly form: 'not-both'; readonly what: 'unknown-and-attitudes' | 'coalitions-and-seen' }
  | { readonly form: 'concept'; readonly values: readonly string[]; readonly of: ConceptNeed }

/** What asks for one of some concepts. */
export type ConceptNeed = 'attitudes' | 'unknown' | 'degree' | 'horizon' | 'coalitions'

/** What is expected at a path of a document, in the order of the definition, each once. */
export function expectedAt(root: z.core.$ZodType, path: DocumentPath): Expected[] {
  return unique(schemasAt(root, path).flatMap(expectedOf))
}

/** The definitions that a path leads to; several where there are shorthands. */
function schemasAt(root: z.core.$ZodType, path: DocumentPath): z.core.$ZodType[] {
  let here: z.core.$ZodType[] = [root]
  for (const step of path)
    here = here.flatMap(alternatives).flatMap((schema) => child(schema, step))
  return here
}

/** The fields that the definition knows at a path, in its order; none where names are free. */
export function knownFields(root: z.core.$ZodType, path: DocumentPath): string[] {
  const objects = schemasAt(root, path).flatMap(alternatives)
  const names = objects.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []))
  return [...new Set(names)]
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return inner(schema.def.innerType)
  return schema
}

function alternatives(schema: z.core.$ZodType): z.core.$ZodType[] {
  const bare = inner(schema)
  return bare instanceof z.ZodUnion ? bare.def.options.flatMap(alternatives) : [bare]
}

function child(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const field = own(schema.shape, String(step))
    return field ? [field] : []
  }
  if (schema instanceof z.ZodRecord) return [schema.def.valueType]
  if (schema instanceof z.ZodTuple) {
    const item = schema.def.items[Number(step)]
    return item ? [item] : []
  }
  return schema instanceof z.ZodArray ? [schema.def.element] : []
}

function expectedOf(schema: z.core.$ZodType): Expected[] {
  const bare = inner(schema)
  const form = formOf(bare) as Form | undefined
  if (form !== undefined) return [{ form }]
  if (bare instanceof z.ZodUnion) return bare.def.options.flatMap(expectedOf)
  if (bare instanceof z.ZodEnum) return [oneOf(bare.options)]
  if (bare instanceof z.ZodLiteral) return [oneOf([...bare.values])]
  if (bare instanceof z.ZodBoolean) return [{ form: 'yes-no' }]
  if (bare instanceof z.ZodNumber) return [numberOf(bare)]
  if (bare instanceof z.ZodString)
    return [{ form: 'word', ...(bare.maxLength !== null && { most: bare.maxLength }) }]
  if (bare instanceof z.ZodArray)
    return [{ form: 'list', of: unique(expectedOf(bare.def.element)) }]
  if (bare instanceof z.ZodObject) return [{ form: 'fields', known: Object.keys(bare.shape) }]
  return [{ form: 'entries' }]
}

function oneOf(values: readonly unknown[]): Expected {
  return { form: 'one-of', values: values.map(String) }
}

function numberOf({ format, minValue, maxValue }: z.ZodNumber): Expected {
  const bound = (value: number | null) =>
    value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined
  const [least, most] = [bound(minValue), bound(maxValue)]
  return {
    form: format === 'safeint' ? 'whole-number' : 'number',
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
  }
}

/** Each once; choices among words are one choice. */
function unique(found: readonly Expected[]): Expected[] {
  const values = found.flatMap((one) => (one.form === 'one-of' ? one.values : []))
  const choice = values.length > 0 ? [oneOf([...new Set(values)])] : []
  const rest = found.filter((one) => one.form !== 'one-of')
  const seen = new Map([...rest, ...choice].map((one) => [JSON.stringify(one), one]))
  return [...seen.values()]
}
