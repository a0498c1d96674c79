/**
 * RIS, as reference managers exchange it: a line is a tag of two signs, "  - " and a value; "TY"
 * opens a reference and "ER" closes it. Tags after the RIS Format Specifications of Research
 * Information Systems, and as Zotero and Mendeley write them.
 */

import { type AuthorName, authorText, namesIn } from '../../model/model.ts'
import { dateRead, partsOf } from './dates.ts'
import { kindOf, typeOf } from './kinds.ts'
import type { FoundReference, Reference, ReferenceField } from './reference.ts'

export function isRis(text: string): boolean {
  return /^(?:\ufeff|\s)*TY {1,2}- ?[A-Z]/.test(text)
}

/** How many references begin. */
export function risCount(text: string): number {
  return text.match(/^\ufeff?TY {1,2}-/gm)?.length ?? 0
}

const tagged = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*)|)$/

/** Tags that say the same, the first that a reference has counts; of authors all. */
const sames: readonly (readonly [ReferenceField, readonly string[]])[] = [
  ['title', ['TI', 'T1', 'CT']],
  ['in', ['T2', 'JO', 'JF', 'BT', 'JA', 'J2']],
  ['publisher', ['PB']],
  ['kind', ['M3']],
  ['date', ['DA', 'Y1', 'PY']],
  ['language', ['LA']],
  ['url', ['UR', 'L2', 'DO']],
  ['accessed', ['Y2']],
  ['note', ['N1', 'RN']],
]
const authors = ['AU', 'A1']
const silent = new Set(['TY', 'ER', 'ID', 'KW', 'N2', 'AB', 'L1', 'DB', 'DP'])

interface Lines {
  readonly line: number
  readonly values: Map<string, string[]>
}

export function readRis(text: string): readonly FoundReference[] {
  const all: Lines[] = []
  let last: string[] | undefined
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const [, tag, value = ''] = tagged.exec(line.trimEnd()) ?? []
    if (tag === 'TY') all.push({ line: i + 1, values: new Map() })
    const open = all.at(-1)
    if (tag === undefined) {
      // What has no tag goes on with the line before it.
      if (last !== undefined && line.trim() !== '') last.push(`${last.pop() ?? ''} ${line.trim()}`)
      continue
    }
    if (open === undefined) continue
    last = open.values.get(tag) ?? []
    last.push(value.trim())
    open.values.set(tag, last)
  }
  return all.map(referenceOf)
}

function referenceOf({ line, values }: Lines): FoundReference {
  const fields = new Map<ReferenceField, string>()
  const used = new Set<string>(authors)
  for (const [field, tags] of sames) {
    const tag = tags.find((one) => values.get(one)?.[0])
    const written = tag === undefined ? undefined : values.get(tag)?.join('; ')
    if (tag === undefined || written === undefined) continue
    used.add(tag)
    if (field === 'date') for (const one of tags) used.add(one)
    fields.set(field, plainValueOf(field, tag, written))
  }
  const names = authors.flatMap((tag) => values.get(tag) ?? []).filter((one) => one !== '')
  if (names.length > 0) fields.set('author', authorText(names.map(nameOf)))
  const type = values.get('TY')?.[0] ?? ''
  const kind = fields.get('kind') ?? kindOf(type, 'ris')
  if (kind !== undefined) fields.set('kind', kind)
  const left = [...values.keys()].filter((one) => !used.has(one) && !silent.has(one))
  return { key: values.get('ID')?.[0] ?? '', line, fields, left, commands: [] }
}

function plainValueOf(field: ReferenceField, tag: string, written: string): string {
  if (field === 'date' || field === 'accessed') return dateRead(dayOf(written)) ?? written
  return tag === 'DO' && !/^https?:/.test(written) ? `https://doi.org/${written}` : written
}

/** Year, month, day and a word about them, between strokes; what is not known stays empty. */
function dayOf(written: string): string {
  const parts = /^(\d{4})(?:\/(\d{0,2}))?(?:\/(\d{0,2}))?(?:\/.*)?$/.exec(written)
  if (parts === null) return written
  const [, ...dated] = parts
  const end = dated.findIndex((one) => !one)
  return dated.slice(0, end < 0 ? 3 : end).join('-')
}

/** With a comma a person: family, given, suffix. */
function nameOf(written: string): AuthorName {
  const [one] = namesIn(written.replace(/;/g, ','))
  return one ?? { literal: written }
}

export function risText(references: readonly Reference[]): string {
  return references.map(linesOf).join('\n')
}

function linesOf(one: Reference): string {
  const { type, isSaid } = typeOf(one.kind, 'ris')
  const names = one.author === undefined ? [] : namesIn(one.author).map(nameText)
  const date = one.date === undefined ? [] : partsOf(one.date)
  const lines: (readonly [string, string | undefined])[] = [
    ['TY', type],
    ['ID', one.id],
    ...names.map((name) => ['AU', name] as const),
    ['TI', one.title],
    ['T2', one.in],
    ['PB', one.publisher],
    ['M3', isSaid ? one.kind : undefined],
    ['PY', date[0]],
    ['DA', one.date && strokes(date)],
    ['LA', one.language],
    ['UR', one.url],
    ['Y2', one.accessed && strokes(partsOf(one.accessed))],
    ['N1', one.note],
  ]
  const written = lines.filter(([, value]) => value !== undefined && value !== '')
  return `${written.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')}\r\nER  - \r\n`
}

function strokes([year = '', month = '', day = '']: readonly string[]): string {
  return `${year}/${month}/${day}/`
}

function nameText(name: AuthorName): string {
  if ('literal' in name) return name.literal
  return [name.family, name.given, ...(name.suffix ? [name.suffix] : [])].join(', ')
}
