/**
 * BibTeX, with the fields of biblatex beside those of the older styles. Names are told apart as in
 * section 11.2 of Markey, *Tame the BeaST* (2009): "First von Last", "von Last, First" and "von
 * Last, Jr, First"; in braces a name is one piece.
 */

import { type AuthorName, authorText, namesIn } from '../../model/model.ts'
import { type BibtexEntry, type BibtexProblem, bibtexEntries } from './bibtex-entries.ts'
import { dateFrom, dateRead, monthName, partsOf } from './dates.ts'
import { kindOf, typeOf } from './kinds.ts'
import type { FoundReference, Reference, ReferenceField } from './reference.ts'
import { fromTex, toTex } from './tex.ts'

/** By how it begins: an entry at the beginning of a line, before it remarks at most. */
export function isBibtex(name: string, text: string): boolean {
  const start = text.slice(0, 20_000).replace(/^(?:\ufeff|\s|%[^\n]*\n)*/, '')
  const isEntry = (piece: string) => /^@[ \t]*[A-Za-z]+[ \t\r\n]*[{(]/m.test(piece)
  return (
    isEntry(start.slice(0, 200).split('\n')[0] ?? '') || (/\.bib$/i.test(name) && isEntry(start))
  )
}

export function readBibtex(text: string): {
  readonly found: readonly FoundReference[]
  readonly problems: readonly BibtexProblem[]
} {
  const { entries, problems } = bibtexEntries(text)
  return { found: entries.map(referenceOf), problems }
}

/** Fields that say the same, the first counts. */
const sames: Readonly<Record<Exclude<ReferenceField, 'author' | 'date' | 'kind'>, string[]>> = {
  title: ['title', 'booktitle'],
  in: ['journaltitle', 'journal', 'maintitle', 'booktitle', 'howpublished'],
  publisher: ['publisher', 'institution', 'organization', 'school'],
  language: ['language', 'langid'],
  url: ['url', 'doi'],
  accessed: ['urldate', 'lastchecked'],
  note: ['note', 'annotation', 'annote'],
}

/** Fields that say nothing of the work. */
const silent = new Set(['keywords', 'file', 'owner', 'timestamp', 'groups', 'abstract'])

function referenceOf({ type, key, line, fields: written }: BibtexEntry): FoundReference {
  const used = new Set<string>()
  const commands = new Set<string>()
  const plain = (tex: string) => {
    const { text, unknown } = fromTex(tex)
    for (const one of unknown) commands.add(one)
    return text
  }
  const fields = new Map<ReferenceField, string>()
  for (const [field, names] of Object.entries(sames) as [keyof typeof sames, string[]][]) {
    const name = names.find((one) => written.has(one) && !used.has(one))
    const raw = name === undefined ? undefined : written.get(name)
    if (name === undefined || raw === undefined) continue
    if (field === 'accessed') fields.set(field, dateRead(raw) ?? raw)
    else if (field === 'url') fields.set(field, addressOf(name, raw))
    else fields.set(field, plain(raw))
    used.add(name)
  }
  moveAddress(fields)
  const author = written.get('author')
  if (author !== undefined) fields.set('author', authorText(authorsIn(author, plain)))
  const kind = written.get('type')
  const known = kind === undefined ? kindOf(type, 'bibtex') : plain(kind)
  if (known !== undefined) fields.set('kind', known)
  for (const [field, value] of dateOf(written)) fields.set(field, value)
  for (const name of ['author', 'type', 'year', 'month', 'day', 'date']) used.add(name)
  const left = [...written.keys()].filter((one) => !used.has(one) && !silent.has(one))
  return { key, line, fields, left, commands: [...commands] }
}

function addressOf(name: string, raw: string): string {
  const address = raw
    .replace(/\\url\{([^}]*)\}/, '$1')
    .replace(/\\([_%&#~{}])/g, '$1')
    .trim()
  return name === 'doi' && !/^https?:/.test(address) ? `https://doi.org/${address}` : address
}

/** Older styles have no field for an address: it stands in how the work was published. */
function moveAddress(fields: Map<ReferenceField, string>): void {
  const published = fields.get('in') ?? ''
  if (!/^https?:\/\/\S+$/.test(published)) return
  fields.delete('in')
  if (!fields.has('url')) fields.set('url', published)
}

function dateOf(written: ReadonlyMap<string, string>): [ReferenceField, string][] {
  const whole = written.get('date')
  const [year = '', month, day] = ['year', 'month', 'day'].map((one) => written.get(one))
  const date = whole === undefined ? undefined : dateRead(whole)
  const found = date ?? dateFrom(year, month, day)
  const said = whole ?? [year, month, day].filter(Boolean).join('-')
  return found === undefined && said === '' ? [] : [['date', found ?? said]]
}

/** The names of a field, each told apart. */
function authorsIn(raw: string, plain: (tex: string) => string): AuthorName[] {
  return splitWords(raw, 'and').map((words): AuthorName => {
    const joined = (some: readonly string[]) => plain(some.join(' ')).trim()
    const comma = partsAtCommas(words)
    if (comma.length > 1) {
      const [family = [], ...rest] = comma
      const given = rest.at(-1) ?? []
      const suffix = rest.length > 1 ? joined(rest[0] ?? []) : ''
      return { family: joined(family), given: joined(given), ...(suffix !== '' && { suffix }) }
    }
    if (words.length === 1 && words[0] === 'others') return { literal: 'et al.' }
    if (words.length < 2) return { literal: joined(words) }
    const von = words.findIndex((one, i) => i > 0 && /^\p{Ll}/u.test(one))
    const from = von > 0 && von < words.length - 1 ? von : words.length - 1
    return { family: joined(words.slice(from)), given: joined(words.slice(0, from)) }
  })
}

/** Words outside of braces, in runs between that word. */
function splitWords(raw: string, between: string): string[][] {
  const runs: string[][] = [[]]
  for (const word of wordsOutside(raw)) {
    if (word === between) runs.push([])
    else runs.at(-1)?.push(word)
  }
  return runs.filter((run) => run.length > 0)
}

function wordsOutside(raw: string): string[] {
  const words: string[] = []
  let [depth, word] = [0, '']
  for (const c of `${raw} `) {
    if (c === '{') depth++
    if (c === '}') depth--
    if (depth === 0 && /\s/.test(c)) {
      if (word !== '') words.push(word)
      word = ''
    } else word += c
  }
  return word === '' ? words : [...words, word]
}

/** Words of a name in runs between commas that end a word. */
function partsAtCommas(words: readonly string[]): string[][] {
  const parts: string[][] = [[]]
  for (const word of words) {
    const pieces = commasOutside(word)
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) parts.push([])
      if (piece !== '') parts.at(-1)?.push(piece)
    }
  }
  return parts
}

function commasOutside(word: string): string[] {
  const pieces = ['']
  let depth = 0
  for (const c of word) {
    if (c === '{') depth++
    if (c === '}') depth--
    if (depth === 0 && c === ',') pieces.push('')
    else pieces[pieces.length - 1] += c
  }
  return pieces
}

/** The references as entries, in order. */
export function bibtexText(references: readonly Reference[]): string {
  return references.map(entryOf).join('\n')
}

function entryOf(one: Reference): string {
  const { type, isSaid } = typeOf(one.kind, 'bibtex')
  const [year, month] = one.date === undefined ? [] : partsOf(one.date)
  const place = places[type] ?? 'howpublished'
  const house = houses[type] ?? 'publisher'
  const lines: (string | undefined)[] = [
    grouped('author', one.author && namesIn(one.author).map(nameText).join(' and ')),
    grouped('title', `{${toTex(one.title)}}`),
    text(place, one.in),
    text(house, one.publisher),
    isSaid ? text('type', one.kind) : undefined,
    grouped('date', one.date && partsOf(one.date).join('-')),
    grouped('year', year),
    month === undefined ? undefined : `  month = ${monthName(month)},`,
    grouped('language', one.language),
    grouped('url', one.url?.replace(/[\\{}\s]/g, encodeURIComponent)),
    grouped('urldate', one.accessed && partsOf(one.accessed).join('-')),
    text('note', one.note),
  ]
  return `@${type}{${one.id},\n${lines.filter((line) => line !== undefined).join('\n')}\n}\n`
}

const places: Readonly<Record<string, string>> = {
  article: 'journal',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
}

const houses: Readonly<Record<string, string>> = { techreport: 'institution', phdthesis: 'school' }

function text(name: string, value: string | undefined): string | undefined {
  return grouped(name, value && toTex(value))
}

function grouped(name: string, value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `  ${name} = {${value}},`
}

function nameText(name: AuthorName): string {
  if ('literal' in name) return name.literal === 'et al.' ? 'others' : `{${toTex(name.literal)}}`
  const [family, given] = [name.family, name.given].map((one) => guarded(toTex(one)))
  return name.suffix ? `${family}, ${guarded(toTex(name.suffix))}, ${given}` : `${family}, ${given}`
}

/** The word that joins names is none inside of a name. */
function guarded(part: string): string {
  return /(^|\s)(and|others)(\s|$)/.test(part) ? `{${part}}` : part
}
