/**
 * What can be written at a place: the fields that the published schema knows there, the values it
 * allows, and the names of the model itself.
 */
import type { Completion } from '@codemirror/autocomplete'
import {
  anyText,
  entriesOf,
  isRecord,
  type JsonRecord,
  type JsonValue,
} from '../../edits/written.ts'
import type { ModelWords } from '../../words/model.ts'
import { nameOf } from './contested.ts'
import type { Writing } from './place-in-text.ts'

export interface Known {
  readonly schema: JsonRecord | undefined
  readonly written: JsonRecord
  readonly language: string
  readonly words: ModelWords
}

/** Which names belong to which field. */
const actorFields = ['owner', 'of', 'by', 'parties', 'guarantors', 'refused-by', 'made-by', 'actor']
const formulaFields = [
  'want',
  'never',
  'keep',
  'set',
  'commitments',
  'forbid',
  'unseen',
  'offers',
  'answer',
  'where',
]
const statementFields = ['move', 'replace', 'drop', 'after', 'before']
const sections: readonly (readonly [readonly string[], string])[] = [
  [actorFields, 'actors'],
  [formulaFields, 'options'],
  [['source', 'basis', 'for', 'against'], 'sources'],
  [['question', 'answers'], 'questions'],
  [['fallback'], 'plans'],
]

export function completionsAt({ path, key }: Writing, known: Known): Completion[] {
  const schemas = schemasAt(known.schema, path)
  if (key === undefined) {
    const fields = schemas.flatMap((schema) => fieldsIn(schema, known))
    return [...fields, ...listItems(path, known)]
  }
  const values = schemas.flatMap((schema) => child(known.schema, schema, key))
  return [...valuesIn(values), ...namesFor(key, path, known)]
}

/** In a list of wishes or commitments a bare option may stand. */
function listItems(path: readonly string[], known: Known): Completion[] {
  const last = path.at(-1) ?? ''
  const isWishes = path[0] === 'preferences' && path.length === 2
  const isStage = path[0] === 'plans' && path.at(-2) === 'stages'
  return isWishes || isStage ? namesIn('options', known) : namesFor(last, path, known)
}

function namesFor(key: string, path: readonly string[], known: Known): Completion[] {
  if (statementFields.includes(key)) return statements(known, path)
  const found = sections.find(([fields]) => fields.includes(key))
  if (found === undefined) return []
  const names = namesIn(found[1], known)
  return found[1] === 'sources' ? [{ label: 'assumption', type: 'keyword' }, ...names] : names
}

function namesIn(section: string, { written, language }: Known): Completion[] {
  return entriesOf(written, section).map(([label, value]) => {
    const texts = isRecord(value) ? (value.label ?? value.title) : undefined
    return { label, detail: anyText(texts, language), type: 'variable' }
  })
}

function statements({ written, language }: Known, path: readonly string[]): Completion[] {
  const lists = entriesOf(written, 'preferences')
  const own = lists.filter(([actor]) => path.includes(actor))
  return (own.length > 0 ? own : lists).flatMap(([actor, list]) =>
    (Array.isArray(list) ? list : []).map((statement: JsonValue) => ({
      label: nameOf(statement),
      detail: `${actor}: ${anyText(isRecord(statement) ? statement.label : undefined, language)}`,
      type: 'variable',
    })),
  )
}

function schemasAt(schema: JsonRecord | undefined, path: readonly string[]): JsonRecord[] {
  let here = schema ? [schema] : []
  for (const step of path) here = here.flatMap((one) => child(schema, one, step))
  return here
}

/** Through references, alternatives and lists, which the path does not name. */
function alternatives(root: JsonRecord | undefined, schema: JsonRecord): JsonRecord[] {
  const { anyOf, items, $ref } = schema
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? ''
    const definitions = root?.$defs
    const found = isRecord(definitions) ? definitions[name] : undefined
    return isRecord(found) ? alternatives(root, found) : []
  }
  if (Array.isArray(anyOf)) return anyOf.filter(isRecord).flatMap((one) => alternatives(root, one))
  if (isRecord(items)) return [schema, ...alternatives(root, items)]
  return [schema]
}

function child(root: JsonRecord | undefined, schema: JsonRecord, step: string): JsonRecord[] {
  return alternatives(root, schema).flatMap((alternative) => {
    const { properties, additionalProperties } = alternative
    const found = isRecord(properties) ? properties[step] : undefined
    if (isRecord(found)) return alternatives(root, found)
    return isRecord(additionalProperties) ? alternatives(root, additionalProperties) : []
  })
}

function fieldsIn(schema: JsonRecord, { schema: root }: Known): Completion[] {
  return alternatives(root, schema).flatMap(({ properties }) =>
    isRecord(properties)
      ? Object.entries(properties).map(([name, field]) => ({
          label: name,
          apply: `${name}: `,
          detail: isRecord(field) ? anyText(field.description, 'en').slice(0, 80) : '',
          type: 'property',
        }))
      : [],
  )
}

function valuesIn(schemas: readonly JsonRecord[]): Completion[] {
  const values = schemas.flatMap((schema) => [
    ...(Array.isArray(schema.enum) ? schema.enum : []),
    ...(schema.const === undefined ? [] : [schema.const]),
  ])
  return [...new Set(values)].flatMap((value) =>
    typeof value === 'string' ? [{ label: value, type: 'enum' }] : [],
  )
}
