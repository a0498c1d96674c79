/**
 * The reference page of the model file, from the same definition that checks it: which fields
 * there are, which are needed, and what they hold. Only the words around it are written by hand.
 */
import { fieldMeanings, formulaOrder, valueWords } from './field-words.ts'
import { bullets, fenced, page, paragraph, table } from './markdown.ts'
import { headLead, intro, partWords, sections } from './model-words.ts'
import { alternatives, hasFields, itemsOf, modelSchema, type Schema } from './schema-files.ts'

export function modelFormatPage(): string {
  const schema = modelSchema()
  const fields = Object.entries(schema.properties ?? {})
  const head = fields.filter(([, one]) => !isSection(one))
  const known = new Set(Object.keys(sections))
  const missing = fields.find(([name, one]) => isSection(one) && !known.has(name))
  if (missing) throw new Error(`model-words.ts has no words for the section "${missing[0]}".`)
  return page('The model file', 'packages/core/src/model/document.ts', [
    ...intro,
    '## The head of the file',
    paragraph(headLead.lead),
    fieldTable(schema, new Set(head.map(([name]) => name))),
    fenced('yaml part', headLead.example),
    ...Object.entries(sections).flatMap(([name, words]) => [
      `## ${name}`,
      paragraph(`${words.lead}${isNeeded(schema, name) ? '' : ' May be left out.'}`),
      ...entryTables(name, schema.properties?.[name]),
      ...bullets(words.notes ?? []),
      fenced('yaml part', words.example),
    ]),
    '## Parts used in several places',
    ...sharedObjects(schema),
    '## Values',
    table(
      ['value', 'is written as', 'example'],
      Object.entries(valueWords).map(([name, { says, example }]) => [
        says,
        schema.$defs?.[name]?.description ?? '',
        example,
      ]),
    ),
    paragraph(formulaOrder),
  ])
}

/** A section is a list of named things; everything else is a field of the head. */
function isSection(schema: Schema): boolean {
  return schema.$ref === undefined && schema.propertyNames !== undefined
}

function isNeeded(schema: Schema, name: string): boolean {
  return schema.required?.includes(name) === true
}

/** The tables of what stands under each name of a section, nested fields after it. */
function entryTables(title: string, section: Schema | undefined): string[] {
  const entry = section?.additionalProperties
  if (typeof entry !== 'object') return []
  return alternatives(entry).flatMap((one) => objectTables(title, one))
}

function objectTables(title: string, schema: Schema): string[] {
  if (!hasFields(schema)) return []
  const nested = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => {
    const inner = innerObjects(one)
    if (inner.length === 0) return []
    const heading = `### ${title}: ${name}`
    if (inner.length > 1) return [heading, formTable(inner)]
    return [heading, ...inner.flatMap((object) => objectTables(`${title}: ${name}`, object))]
  })
  return [fieldTable(schema), ...nested]
}

/** Objects that stand in a field itself, in its list, or under its names. */
function innerObjects(schema: Schema): Schema[] {
  if (schema.$ref !== undefined) return []
  const values = schema.additionalProperties
  const deeper = itemsOf(schema) ?? (typeof values === 'object' ? values : schema)
  return alternatives(deeper).filter((one) => one.$ref === undefined && hasFields(one))
}

function fieldTable(schema: Schema, only?: ReadonlySet<string>): string {
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => only?.has(name) ?? true)
  return table(
    ['field', 'needed', 'holds', 'meaning'],
    fields.map(([name, one]) => [
      `\`${name}\``,
      isNeeded(schema, name) ? 'yes' : '',
      typeOf(name, one),
      meaningOf(name, one),
    ]),
  )
}

/** Several forms of one thing, such as the changes that an answer makes. */
function formTable(forms: readonly Schema[]): string {
  return table(
    ['one of', 'with', 'if wanted'],
    forms.map((form) => {
      const names = Object.keys(form.properties ?? {})
      const needed = names.filter((name) => isNeeded(form, name))
      const words = (list: readonly string[]) => list.map((name) => `\`${name}\``).join(', ')
      return [
        words(needed.slice(0, 1)),
        words(needed.slice(1)),
        words(names.filter((name) => !needed.includes(name))),
      ]
    }),
  )
}

function meaningOf(name: string, schema: Schema): string {
  const meaning = schema.description ?? fieldMeanings[name]
  if (meaning === undefined) throw new Error(`model-words.ts does not say what "${name}" means.`)
  return meaning
}

const formulaFields = new Set(['want', 'never', 'forbid', 'test'])

/** The kind of value in plain words, with a link to where it is described. */
function typeOf(name: string, schema: Schema): string {
  if (schema.$ref !== undefined) return referenceOf(schema.$ref.replace('#/$defs/', ''))
  if (name !== 'test' && formulaFields.has(name)) return referenceOf('formula')
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(' or ')
  if (schema.anyOf) return [...new Set(schema.anyOf.map((one) => typeOf('', one)))].join(', or ')
  const values = schema.additionalProperties
  if (schema.type === 'array') return `a list: ${typeOf('', itemsOf(schema) ?? {})}`
  if (typeof values === 'object') return `by name: ${typeOf('', values)}`
  return plainTypes[schema.type ?? ''] ?? 'fields, see below'
}

const plainTypes: Readonly<Record<string, string>> = {
  string: 'a line of text',
  integer: 'a whole number',
  number: 'a number',
  object: 'fields, see below',
}

function referenceOf(name: string): string {
  const { says } = valueWords[name] ?? partWords[name] ?? { says: undefined }
  if (says === undefined) throw new Error(`model-words.ts has no word for "${name}".`)
  return partWords[name] ? `[${says}](#${name})` : `[${says}](#values)`
}

function sharedObjects(schema: Schema): string[] {
  return Object.entries(partWords).flatMap(([name, words]) => {
    const part = schema.$defs?.[name]
    const objects = part ? [...new Set(objectsWithin(part))] : []
    return [
      `### ${name}`,
      paragraph(words.lead),
      ...objects.flatMap((object) => objectTables(name, object)),
      ...bullets(words.notes ?? []),
    ]
  })
}

function objectsWithin(schema: Schema): Schema[] {
  const own = alternatives(itemsOf(schema) ?? schema).flatMap((one) => one.anyOf ?? [one])
  return own.filter(hasFields)
}
