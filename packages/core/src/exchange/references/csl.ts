/** CSL-JSON, as citeproc and Zotero exchange it: the schema of CSL 1.0.2. */

import { type AuthorName, authorText, namesIn } from '../../model/model.ts'
import { type JsonNode, parseJson } from '../json.ts'
import { dateFrom, dateRead, partsOf } from './dates.ts'
import { kindOf, typeOf } from './kinds.ts'
import {
  type FoundReference,
  type Reference,
  type ReferenceField,
  referenceCountMax,
} from './reference.ts'

/** A list of objects that say their type, or one of them. */
export function isCsl(text: string): boolean {
  const start = text.slice(0, 20_000)
  const isList = /^(?:\ufeff|\s)*\[\s*(?:\{|\])/.test(start)
  return isList && /"(?:type|title|id)"\s*:/.test(start)
}

/** Of more than may come in, only how many there are. */
export function readCsl(
  text: string,
):
  | readonly FoundReference[]
  | { readonly count: number }
  | { readonly line: number; readonly found: string } {
  const read = parseJson(text.replace(/^\ufeff/, ' '))
  const lineOf = linesIn(text)
  if ('problem' in read) return { line: lineOf(read.problem.at), found: read.problem.found.trim() }
  const items = read.node.kind === 'array' ? read.node.items : [read.node]
  if (items.length > referenceCountMax) return { count: items.length }
  return items.map((one) => referenceOf(one, lineOf(one.at)))
}

/** The line that a place stands in; places are asked for in order. */
function linesIn(text: string): (at: number) => number {
  let [line, counted] = [1, 0]
  return (at) => {
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; ) {
      line++
      counted = next + 1
      next = text.indexOf('\n', counted)
    }
    return line
  }
}

const sames: Readonly<Record<string, ReferenceField>> = {
  title: 'title',
  'container-title': 'in',
  publisher: 'publisher',
  language: 'language',
  URL: 'url',
  note: 'note',
  genre: 'kind',
}

/** Beside what is taken, these say nothing of the work. */
const silent = new Set(['id', 'type', 'citation-key', 'abstract', 'keyword'])

function referenceOf(node: JsonNode, line: number): FoundReference {
  const own: ReadonlyMap<string, JsonNode> = node.kind === 'object' ? node.fields : new Map()
  const fields = new Map<ReferenceField, string>()
  const used = new Set<string>()
  for (const [name, field] of Object.entries(sames)) {
    const value = textOf(own.get(name))
    if (value === '') continue
    fields.set(field, value)
    used.add(name)
  }
  const doi = textOf(own.get('DOI'))
  if (doi !== '' && !fields.has('url')) {
    fields.set('url', /^https?:/.test(doi) ? doi : `https://doi.org/${doi}`)
    used.add('DOI')
  }
  const names = own.get('author')
  if (names?.kind === 'array' && names.items.length > 0) {
    fields.set('author', authorText(names.items.map(nameOf)))
    used.add('author')
  }
  for (const [name, field] of dates) {
    const value = dateOf(own.get(name))
    if (value === '') continue
    fields.set(field, value)
    used.add(name)
  }
  const kind = fields.get('kind') ?? kindOf(textOf(own.get('type')), 'csl')
  if (kind !== undefined) fields.set('kind', kind)
  const key = textOf(own.get('id')) || textOf(own.get('citation-key'))
  const left = [...own.keys()].filter((one) => !used.has(one) && !silent.has(one))
  return { key, line, fields, left, commands: [] }
}

const dates = [
  ['issued', 'date'],
  ['accessed', 'accessed'],
] as const

function textOf(node: JsonNode | undefined): string {
  return node?.kind === 'string' || node?.kind === 'number' ? String(node.value).trim() : ''
}

function nameOf(node: JsonNode): AuthorName {
  if (node.kind !== 'object') return { literal: textOf(node) }
  const part = (name: string) => textOf(node.fields.get(name))
  const joined = (...names: string[]) =>
    names
      .map(part)
      .filter((one) => one !== '')
      .join(' ')
  const family = joined('non-dropping-particle', 'family')
  const given = joined('given', 'dropping-particle')
  const suffix = part('suffix')
  if (family === '' || given === '') return { literal: part('literal') || family || given }
  return { family, given, ...(suffix !== '' && { suffix }) }
}

/** Of a span of days the first; what is only told in words stays as it is. */
function dateOf(node: JsonNode | undefined): string {
  if (node?.kind !== 'object') return textOf(node)
  const parts = node.fields.get('date-parts')
  const first = parts?.kind === 'array' ? parts.items[0] : undefined
  const figures = first?.kind === 'array' ? first.items.map(textOf) : []
  const [year = '', month, day] = figures
  const told = textOf(node.fields.get('raw')) || textOf(node.fields.get('literal'))
  return (year === '' ? dateRead(told) : dateFrom(year, month, day)) ?? (told || figures.join('-'))
}

export function cslText(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(itemOf), undefined, 2)}\n`
}

function itemOf(one: Reference) {
  const { type, isSaid } = typeOf(one.kind, 'csl')
  return {
    id: one.id,
    type,
    ...(isSaid && { genre: one.kind }),
    title: one.title,
    ...(one.author !== undefined && { author: namesIn(one.author).map(cslName) }),
    ...(one.in !== undefined && { 'container-title': one.in }),
    ...(one.publisher !== undefined && { publisher: one.publisher }),
    ...(one.date !== undefined && { issued: cslDate(one.date) }),
    ...(one.language !== undefined && { language: one.language }),
    ...(one.url !== undefined && { URL: one.url }),
    ...(one.accessed !== undefined && { accessed: cslDate(one.accessed) }),
    ...(one.note !== undefined && { note: one.note }),
  }
}

function cslName(name: AuthorName) {
  if ('literal' in name) return { literal: name.literal }
  const { family, given, suffix } = name
  return { family, given, ...(suffix !== undefined && { suffix }) }
}

function cslDate(date: string) {
  return { 'date-parts': [partsOf(date).map(Number)] }
}
