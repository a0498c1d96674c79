/**
 * The published JSON Schemas. What the definitions repeat in many places (a text, a basis) is
 * written once under `$defs`, so that a person can read the file and an editor can name the part.
 */
import {
  calculatedJsonSchema,
  calculationJsonSchema,
  findingJsonSchema,
  modelJsonSchema,
  questionJsonSchema,
} from '../../packages/core/src/index.ts'

/** As much of JSON Schema as the definitions use. */
export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string
  readonly description?: string
  readonly default?: unknown
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly propertyNames?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema | boolean
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** The schema of the model file with its repeated parts named. */
export function modelSchema(): Schema {
  const schema = modelJsonSchema() as Schema
  return withSharedParts(schema, sharedParts(schema))
}

export function schemaFiles(): { path: string; text: string }[] {
  const schemas = {
    model: modelSchema(),
    question: questionJsonSchema(),
    finding: findingJsonSchema(),
    calculation: calculationJsonSchema(),
    calculated: calculatedJsonSchema(),
  }
  return Object.entries(schemas).map(([name, schema]) => ({
    path: `packages/core/schema/${name}.schema.json`,
    text: `${JSON.stringify(schema, undefined, 2)}\n`,
  }))
}

/** Each repeated part, found where it stands with the description that is most its own. */
function sharedParts(model: Schema): Map<string, Schema> {
  const option = entryOf(model, 'options')
  const [list] = alternatives(entryOf(model, 'preferences'))
  const statements = alternatives(itemsOf(list))
  const worth = field(statements.find(hasFields), 'worth')
  const parts: Record<string, Schema | undefined> = {
    basis: field(entryOf(model, 'actors'), 'basis'),
    detection: field(option, 'observed'),
    text: field(model, 'title'),
    name: field(model, 'actors')?.propertyNames,
    date: field(entryOf(model, 'sources'), 'date'),
    duration: field(entryOf(model, 'plans'), 'horizon'),
    delay: described(
      field(field(entryOf(model, 'actors'), 'breach'), 'within'),
      'A length of time, or [shortest, longest]',
    ),
    range: described(worth, 'A number, or [lowest, highest]'),
    'yes-or-no': alternatives(field(option, 'today'))[0],
    formula: statements.find((one) => !hasFields(one)),
    setting: itemsOf(field(entryOf(model, 'states'), 'set')),
    statement: described(itemsOf(list), 'Something an actor wants'),
    commitments: described(
      alternatives(entryOf(entryOf(model, 'plans'), 'stages'))[0],
      'What is undertaken in a stage',
    ),
  }
  return new Map(
    Object.entries(parts).map(([name, part]) => {
      if (part?.description === undefined)
        throw new Error(`The schema of the model has no ${name} any more.`)
      return [name, part]
    }),
  )
}

function described(schema: Schema | undefined, description: string): Schema | undefined {
  return schema && { ...schema, description }
}

export const hasFields = (schema: Schema): boolean => schema.properties !== undefined
export const alternatives = (schema: Schema | undefined): readonly Schema[] =>
  schema?.anyOf ?? schema?.oneOf ?? (schema ? [schema] : [])

export function field(schema: Schema | undefined, name: string): Schema | undefined {
  return schema?.properties?.[name]
}

/** What stands under each name of a section such as `actors`. */
export function entryOf(schema: Schema | undefined, section: string): Schema | undefined {
  const values = field(schema, section)?.additionalProperties
  return typeof values === 'object' ? values : undefined
}

export function itemsOf(schema: Schema | undefined): Schema | undefined {
  return typeof schema?.items === 'object' ? schema.items : undefined
}

function withSharedParts(schema: Schema, parts: ReadonlyMap<string, Schema>): Schema {
  const names = new Map([...parts].map(([name, part]) => [shapeOf(part), name]))
  const replace = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(replace)
    if (node === null || typeof node !== 'object') return node
    const { description } = node as Schema
    const name = names.get(shapeOf(node))
    if (name === undefined) return inside(node)
    const own = description === parts.get(name)?.description ? {} : { description }
    return { $ref: `#/$defs/${name}`, ...own }
  }
  const inside = (node: object): Schema =>
    Object.fromEntries(Object.entries(node).map(([key, value]) => [key, replace(value)]))
  const $defs = Object.fromEntries([...parts].map(([name, part]) => [name, inside(part)]))
  return { ...inside(schema), $defs }
}

/**
 * What a schema allows, without what it says about it. Formulas and settings are strings like any
 * other; only what is said about them tells them apart.
 */
function shapeOf(schema: object): string {
  const { description, ...shape } = schema as Schema
  const text = JSON.stringify(shape, sorted)
  return text === '{"type":"string"}' ? `a string: ${description}` : text
}

function sorted(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
