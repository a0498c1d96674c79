/**
 * Coded events from lists that others keep, as signals that nobody has linked yet: they wait in
 * the inbox, and nothing is scored from them. What a row says of itself is kept: when, what,
 * and where it can be read.
 */
import { compareDates, spanOf } from '../base/dates.ts'
import type { JsonRecord } from '../base/json.ts'
import type { Model } from '../model/model.ts'
import { dateWritten } from './written-dates.ts'

type EventField = 'id' | 'date' | 'label' | 'about' | 'url' | 'actor'

/** Names of columns: English, German, and those of lists of provocations and of missile tests. */
const names: Readonly<Record<string, EventField>> = {
  id: 'id',
  date: 'date',
  datum: 'date',
  event_date: 'date',
  label: 'label',
  event: 'label',
  ereignis: 'label',
  title: 'label',
  titel: 'label',
  missile: 'label',
  description: 'about',
  beschreibung: 'about',
  notes: 'about',
  url: 'url',
  link: 'url',
  resources: 'url',
  quelle: 'url',
  source_url: 'url',
  actor: 'actor',
  akteur: 'actor',
}

/** A signal and the source that it rests on, as they stand in the file, under one name. */
export interface EventEntry {
  readonly id: string
  readonly signal: JsonRecord
  readonly source: JsonRecord
}

export type EventRemark =
  | { readonly kind: 'column-missing' }
  | { readonly kind: 'event-unread'; readonly row: number; readonly cell: string }
  | { readonly kind: 'address-unread'; readonly row: number; readonly cell: string }

export interface EventsRead {
  readonly entries: readonly EventEntry[]
  /** Rows of other days than were asked for, and rows that the model has already. */
  readonly outside: number
  readonly present: number
  /** Columns that are not taken over. */
  readonly left: readonly string[]
  readonly remarks: readonly EventRemark[]
}

/** Only what was over by `until` and had begun by `since`, where these are given. */
export interface EventDays {
  readonly since?: string | undefined
  readonly until?: string | undefined
}

const aboutMax = 500
const labelMax = 80

/** Rows of a list of events, its heads first, oldest first. */
export function readEvents(
  model: Model,
  [heads = [], ...rows]: readonly (readonly string[])[],
  { since = '', until = '9999' }: EventDays = {},
): EventsRead {
  const columns = heads.map((head) => names[head.trim().toLowerCase()])
  const left = heads.filter((_, i) => columns[i] === undefined)
  if (!columns.includes('date') || !columns.includes('label'))
    return { entries: [], outside: 0, present: 0, left, remarks: [{ kind: 'column-missing' }] }
  const remarks: EventRemark[] = []
  const known = countOf(model.signals.map(({ label, date }) => keyOf(first(label), date)))
  const taken = new Set([...model.signals, ...model.sources].map(({ id }) => id))
  const entries: EventEntry[] = []
  let [outside, present] = [0, 0]
  for (const [i, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue
    const event = eventOf(columns, row)
    const date = dateWritten(event.date ?? '')
    const label = event.label ?? (event.about && shortened(event.about, labelMax))
    if (date === undefined || date === 'ambiguous' || label === undefined) {
      remarks.push({ kind: 'event-unread', row: i + 2, cell: event.date ?? '' })
      continue
    }
    const { first: begin = '', last = '' } = spanOf(date) ?? {}
    // A list may name alike what happened twice on a day: each stands for one that is there.
    const left = known.get(keyOf(label, date)) ?? 0
    if (begin < since || last > until) outside++
    else if (left > 0) {
      known.set(keyOf(label, date), left - 1)
      present++
    } else {
      const id = freeId(`event-${begin}`, taken)
      if (event.url !== undefined && addressIn(event.url) === undefined)
        remarks.push({ kind: 'address-unread', row: i + 2, cell: event.url.slice(0, 60) })
      entries.push(entryOf(model, id, { ...event, date, label }))
    }
  }
  const inTime = entries.toSorted((a, b) =>
    compareDates(String(a.signal.date), String(b.signal.date)),
  )
  return { entries: inTime, outside, present, left, remarks }
}

type Event = Partial<Record<EventField, string>>

/** The first cell that says something of each field; "unknown" says nothing. */
function eventOf(columns: readonly (EventField | undefined)[], row: readonly string[]): Event {
  const event: Event = {}
  for (const [at, field] of columns.entries()) {
    const cell = (row[at] ?? '').replace(/\s+/g, ' ').trim()
    if (field !== undefined && cell !== '' && cell !== 'unknown') event[field] ??= cell
  }
  return event
}

function addressIn(cell: string): string | undefined {
  return /https?:\/\/[^\s;,|"']+/.exec(cell)?.[0]
}

function entryOf(
  model: Model,
  id: string,
  { label, date, about, url, actor }: Event & { readonly label: string; readonly date: string },
): EventEntry {
  const address = url === undefined ? undefined : addressIn(url)
  const who = model.actors.find((one) => one.id === actor || first(one.label) === actor)?.id
  const title = about === undefined ? label : shortened(about, aboutMax)
  return {
    id,
    signal: { label, date, ...(who !== undefined && { actor: who }), basis: id },
    source: { title, kind: 'event data', date, ...(address !== undefined && { url: address }) },
  }
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function keyOf(label: string, date: string): string {
  return `${date} ${label.toLowerCase()}`
}

function first(text: Readonly<Record<string, string>>): string {
  return Object.values(text)[0] ?? ''
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let i = 2; taken.has(id); i++) id = `${wanted}-${i}`
  taken.add(id)
  return id
}

/** What is told of a list of events. */
export function eventMessage(remark: EventRemark, language: 'en' | 'de'): string {
  const isGerman = language === 'de'
  switch (remark.kind) {
    case 'column-missing':
      return isGerman
        ? 'Die erste Zeile nennt keine Spalten für Datum (date) und Ereignis (event).'
        : 'The first row names no columns for a date (date) and an event (event).'
    case 'event-unread':
      return isGerman
        ? `Zeile ${remark.row}: ohne lesbares Datum („${remark.cell}“) oder ohne Ereignis; sie blieb weg.`
        : `Row ${remark.row}: no date that can be read ("${remark.cell}"), or no event; it was left out.`
    case 'address-unread':
      return isGerman
        ? `Zeile ${remark.row}: „${remark.cell}“ ist keine Adresse; das Signal kam ohne sie mit.`
        : `Row ${remark.row}: "${remark.cell}" is no address; the signal came along without it.`
  }
}
