/**
 * Sheets of PA-X → dated events of a model and their sources; on request a plan for each agreement
 * whose provisions are coded. Such a plan promises nothing yet: what is coded stands as what its
 * only stage is about, since a code names a subject and not who undertakes what.
 */
import { compareDates, spanOf } from '../../base/dates.ts'
import type { JsonRecord } from '../../base/json.ts'
import { idPattern, type Model } from '../../model/model.ts'
import type { PartEntry } from '../model-part.ts'
import { shownName } from '../names.ts'
import { dateWritten } from '../written-dates.ts'
import { codeColumns, depthOf, headOf, paxColumns } from './columns.ts'
import { type PaxRemark, paxRemark } from './remark.ts'

export interface PaxRead {
  readonly entries: readonly PartEntry[]
  readonly present: number
  readonly remarks: readonly PaxRemark[]
}

export interface PaxSettings {
  readonly model?: Model | undefined
  /** Only agreements whose process or country contains this. */
  readonly process?: string | undefined
  /** Do coded provisions come along as plans? */
  readonly isWithPlans?: boolean
  readonly language: 'en' | 'de'
}

export const paxCountMax = 500
const labelMax = 160

interface Agreement {
  readonly id: string
  readonly row: number
  readonly date: string
  readonly title: string
  readonly cells: Cells
  readonly codes: readonly string[]
}

type Cells = (name: keyof typeof paxColumns) => string

export function readPax(
  [heads = [], ...rows]: readonly (readonly string[])[],
  settings: PaxSettings,
): PaxRead {
  const { places, left } = placesOf(heads, rows)
  const wanted = folded(settings.process ?? '')
  const filled = [...rows.entries()].filter(([, row]) => row.some((cell) => cell.trim() !== ''))
  const all = filled.map(([i, row]) => ({ i, row, cells: cellsOf(places.named, row) }))
  const own = all.filter(
    ({ cells }) =>
      wanted === '' ||
      folded(cells('process')).includes(wanted) ||
      folded(cells('country')).includes(wanted),
  )
  const outside = all.length - own.length
  const before = [
    ...(outside > 0 ? [paxRemark('outside', { count: outside })] : []),
    ...(left.length > 0 ? [paxRemark('columns-left', { names: left.join(', ') })] : []),
  ]
  if (own.length > paxCountMax)
    return nothing([paxRemark('too-many', { count: own.length, countMax: paxCountMax })])
  const remarks: PaxRemark[] = []
  const taken = new Set<string>()
  const agreements = own.flatMap(({ i, row, cells }) => {
    const number = i + 2
    const codes = codesOf(places.codes, row, number, remarks)
    return agreementOf({ cells, codes, row: number }, taken, remarks) ?? []
  })
  if (agreements.length === 0) return nothing([...remarks, paxRemark('no-agreement', {})])
  return entriesOf(agreements, [...before, ...remarks], settings)
}

function nothing(remarks: readonly PaxRemark[]): PaxRead {
  return { entries: [], present: 0, remarks }
}

function placesOf(heads: readonly string[], rows: readonly (readonly string[])[]) {
  const names = heads.map(headOf)
  const named = new Map(
    Object.entries(paxColumns).map(([field, name]) => [field, names.indexOf(name)]),
  )
  const codes = codeColumns(heads, rows)
  const used = new Set([...named.values(), ...codes.map(({ place }) => place)])
  const left = names.filter((name, place) => name !== '' && !used.has(place)).map(shownName)
  return { places: { named, codes }, left: left.slice(0, 60) }
}

function cellsOf(places: ReadonlyMap<string, number>, row: readonly string[]): Cells {
  return (name) => plain(row[places.get(name) ?? -1] ?? '')
}

/** On one line; hyphens that do not break are hyphens. */
function plain(cell: string): string {
  return shownName(cell.replace(/[\u2010\u2011]/g, '-'))
}

function folded(text: string): string {
  return plain(text).toLowerCase()
}

function agreementOf(
  read: Pick<Agreement, 'cells' | 'codes' | 'row'>,
  taken: Set<string>,
  remarks: PaxRemark[],
): Agreement | undefined {
  const { cells, row } = read
  const title = cells('title')
  const date = dayOf(cells('date'))
  const number = cells('id').replace(/\.0*$/, '')
  const id = idPattern.test(`pax-${number}`) ? `pax-${number}` : `pax-row-${row}`
  if (title === '') remarks.push(paxRemark('no-title', { row }))
  else if (date === undefined)
    remarks.push(paxRemark('date-unread', { row, cell: cells('date').slice(0, 40) }))
  else if (taken.has(id)) remarks.push(paxRemark('id-again', { row, id: number }))
  else {
    taken.add(id)
    return { ...read, id, date, title }
  }
  return undefined
}

/** PA-X writes the day first, whoever reads it: 04/10/2007 is the fourth of October. */
function dayOf(cell: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? []
  const written =
    year === '' ? dateWritten(cell) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return written !== undefined && written !== 'ambiguous' && spanOf(written) ? written : undefined
}

function codesOf(
  columns: readonly { readonly place: number; readonly code: string }[],
  row: readonly string[],
  number: number,
  remarks: PaxRemark[],
): string[] {
  return columns.flatMap(({ place, code }) => {
    const cell = plain(row[place] ?? '')
    const depth = depthOf(cell)
    if (cell !== '' && depth === undefined)
      remarks.push(paxRemark('code-unread', { row: number, column: code, cell: cell.slice(0, 40) }))
    return depth ? [`${code} ${depth}`] : []
  })
}

function entriesOf(
  agreements: readonly Agreement[],
  before: readonly PaxRemark[],
  { model, isWithPlans = false, language }: PaxSettings,
): PaxRead {
  const known = new Set([
    ...(model?.sources ?? []).map(({ id }) => id),
    ...(model?.signals ?? []).map(({ id }) => id),
  ])
  const remarks = [...before]
  const fresh = agreements
    .filter(({ id }) => !known.has(id))
    .toSorted((a, b) => compareDates(a.date, b.date))
  const plans = new Set((model?.plans ?? []).map(({ id }) => id))
  const coded = agreements.filter(({ id, codes }) => codes.length > 0 && !plans.has(id))
  if (coded.length > 0)
    remarks.push(
      isWithPlans
        ? paxRemark('plans-unwritten', { count: coded.length })
        : paxRemark('provisions-left', { count: coded.length }),
    )
  return {
    entries: [
      ...fresh.map((one) => entry('sources', one.id, sourceOf(one, remarks))),
      ...fresh.map((one) => entry('signals', one.id, signalOf(one))),
      ...(isWithPlans ? coded.map((one) => entry('plans', one.id, planOf(one, language))) : []),
    ],
    present: agreements.length - fresh.length,
    remarks,
  }
}

function entry(section: PartEntry['section'], id: string, value: JsonRecord): PartEntry {
  return { section, id, value }
}

function sourceOf({ cells, title, date, row }: Agreement, remarks: PaxRemark[]): JsonRecord {
  const written = cells('page') || cells('file')
  const isAddress = /^https?:\/\/\S+$/.test(written)
  if (written !== '' && !isAddress)
    remarks.push(paxRemark('address-unread', { row, cell: written.slice(0, 40) }))
  const stage = [cells('stage'), cells('stageSub')].filter((one) => one !== '').join('/')
  const version = cells('version')
  const note = [
    `PA-X ${cells('id')}`,
    ...(version === '' ? [] : [`version ${version}`]),
    ...(stage === '' ? [] : [stage]),
    ...(cells('status') === '' ? [] : [cells('status')]),
    ...(cells('process') === '' ? [] : [cells('process')]),
  ]
  return {
    title,
    in: 'PA-X Peace Agreements Database',
    kind: 'agreement',
    date,
    ...(isAddress && { url: written }),
    note: note.join('; '),
  }
}

function signalOf({ id, title, date }: Agreement): JsonRecord {
  return { label: shortened(title), date, basis: id }
}

function planOf({ id, title, date, codes }: Agreement, language: 'en' | 'de'): JsonRecord {
  const talks =
    language === 'de'
      ? `Noch auszuarbeiten. Kodiert in PA-X (Tiefe 1 bis 3): ${codes.join(', ')}.`
      : `Yet to be written. Coded in PA-X (depth 1 to 3): ${codes.join(', ')}.`
  return {
    label: shortened(title),
    role: 'alternative',
    stages: { provisions: { talks } },
    signed: date,
    basis: id,
  }
}

function shortened(text: string): string {
  return text.length > labelMax ? `${text.slice(0, labelMax - 1)}…` : text
}
