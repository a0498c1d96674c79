/** A list of references → sources of a model, and all that there is to say of them. */

import { spanOf } from '../../base/dates.ts'
import type { JsonRecord } from '../../base/json.ts'
import { idPattern, type Model } from '../../model/model.ts'
import { idMaker, shownName } from '../names.ts'
import { isBibtex, readBibtex } from './bibtex.ts'
import { bibtexCount, bibtexDepthMax } from './bibtex-entries.ts'
import { isCsl, readCsl } from './csl.ts'
import {
  type FoundReference,
  type ReferenceField,
  type ReferenceForm,
  referenceCountMax,
  referenceLengthMax,
} from './reference.ts'
import { type ReferenceRemark, referenceRemark } from './remark.ts'
import { isRis, readRis, risCount } from './ris.ts'

/** Sources as they stand in the file, by their ids. */
export interface ReferencesRead {
  readonly entries: readonly { readonly id: string; readonly value: JsonRecord }[]
  /** How many the model has already. */
  readonly present: number
  readonly remarks: readonly ReferenceRemark[]
}

/** Which form a file has, by what stands in it; `name` is what it is called. */
export function referenceFormOf(name: string, text: string): ReferenceForm | undefined {
  if (isRis(text)) return 'ris'
  if (isBibtex(name, text)) return 'bibtex'
  return isCsl(text) ? 'csl' : undefined
}

/** Reads such a file; what the model has already is not taken twice. */
export function readReferences(text: string, form: ReferenceForm, model?: Model): ReferencesRead {
  const nothing = (remark: ReferenceRemark) => ({ entries: [], present: 0, remarks: [remark] })
  if (text.length > referenceLengthMax)
    return nothing(referenceRemark('too-long', { size: text.length, sizeMax: referenceLengthMax }))
  const tooMany = (count: number) =>
    nothing(referenceRemark('too-many', { count, countMax: referenceCountMax }))
  const begun = form === 'ris' ? risCount(text) : form === 'bibtex' ? bibtexCount(text) : 0
  if (begun > referenceCountMax) return tooMany(begun)
  const read = foundIn(text, form)
  if ('count' in read) return tooMany(read.count)
  if ('line' in read) return nothing(referenceRemark('not-json', read))
  const { found, remarks } = read
  if (found.length === 0)
    return { entries: [], present: 0, remarks: [...remarks, referenceRemark('no-entry', {})] }
  return taken(found, remarks, model)
}

function foundIn(text: string, form: ReferenceForm) {
  if (form === 'ris') return { found: readRis(text), remarks: [] }
  if (form === 'csl') {
    const found = readCsl(text)
    return 'line' in found || 'count' in found ? found : { found, remarks: [] }
  }
  const { found, problems } = readBibtex(text)
  const remarks = problems.map(({ line, reason, found: there }) =>
    reason === 'deep'
      ? referenceRemark('too-deep', { line, depthMax: bibtexDepthMax })
      : referenceRemark('entry-unread', { line, found: shownName(there) }),
  )
  return { found, remarks }
}

function taken(
  found: readonly FoundReference[],
  before: readonly ReferenceRemark[],
  model: Model | undefined,
): ReferencesRead {
  const remarks = [...before]
  const known = new Set((model?.sources ?? []).map((one) => keyOf(first(one.title), one)))
  const named = namer(new Set((model?.sources ?? []).map(({ id }) => id)))
  const entries: { id: string; value: JsonRecord }[] = []
  const left = new Map<string, number>()
  let present = 0
  for (const one of found) {
    const told = new Set<string>()
    const value = sourceOf(one, (remark) => {
      const said = JSON.stringify(remark)
      if (!told.has(said)) remarks.push(remark)
      told.add(said)
    })
    for (const field of one.left) left.set(field, (left.get(field) ?? 0) + 1)
    if (value.title === undefined)
      remarks.push(referenceRemark('no-title', { line: one.line, key: shownName(one.key) }))
    else if (known.has(keyOf(value.title, value))) present++
    else {
      const id = named(one.key, value.title)
      const key = shownName(one.key)
      if (key !== '' && id !== key) remarks.push(referenceRemark('key-changed', { key, id }))
      entries.push({ id, value })
    }
  }
  for (const [field, count] of left)
    remarks.push(referenceRemark('field-left', { field: shownName(field).slice(0, 40), count }))
  return { entries, present, remarks }
}

const order: readonly ReferenceField[] = [
  ...(['title', 'author', 'in', 'publisher', 'kind', 'date', 'language', 'url'] as const),
  ...(['accessed', 'note'] as const),
]

/** The entry as it stands in a model: on one line each, nothing hidden, dates of the calendar. */
function sourceOf(
  { key, fields, commands }: FoundReference,
  tell: (remark: ReferenceRemark) => void,
): Partial<Record<ReferenceField, string>> {
  const shownKey = shownName(key)
  for (const command of commands)
    tell(referenceRemark('command-left', { key: shownKey, command: command.slice(0, 40) }))
  const shown = order.flatMap((field): [ReferenceField, string][] => {
    const value = shownName(fields.get(field) ?? '')
    if (value === '') return []
    const isDate = field === 'date' || field === 'accessed'
    if (!isDate || spanOf(value) !== undefined) return [[field, value]]
    tell(referenceRemark('date-unread', { key: shownKey, date: value.slice(0, 60) }))
    return []
  })
  return Object.fromEntries(shown)
}

/** Keys stay as they are where they can be names; else a name is made of key or title. */
function namer(taken: Set<string>): (key: string, title: string) => string {
  const made = idMaker('source')
  return (key, title) => {
    const isName = idPattern.test(key) && key.length <= 80 && key !== 'assumption'
    if (isName && !taken.has(key)) {
      taken.add(key)
      return key
    }
    for (;;) {
      const { id } = made(key === '' ? title : key)
      if (taken.has(id)) continue
      taken.add(id)
      return id
    }
  }
}

function keyOf(
  title: string,
  { date = '', url = '' }: { readonly date?: string; readonly url?: string },
): string {
  return JSON.stringify([title.toLowerCase(), date, url])
}

function first(text: Readonly<Record<string, string>>): string {
  return Object.values(text)[0] ?? ''
}
