/** Rows of a workbook → entries of the document, sheet by sheet; each tells how many it took. */
import { isRecord, type JsonRecord, type JsonValue } from '../base/json.ts'
import { idMaker } from './names.ts'
import { columnsOf, type SheetId, sectionOf } from './workbook-columns.ts'
import { signalRead } from './workbook-links.ts'
import { aliasOf, type Draft, draftOf, stagesIn, valueAt, without } from './workbook-places.ts'
import { inWords } from './workbook-questions.ts'
import { incomplete, type Reading, rowRead } from './workbook-row.ts'
import type { SheetRow } from './workbook-rows.ts'

/** Entries by name: actors, options, plans and the like. */
export function addEntries(reading: Reading, id: SheetId, rows: readonly SheetRow[]): number {
  const section = sectionOf[id] ?? id
  const entries: Draft = {}
  reading.document[section] = entries
  const namer = namerFor(reading, id, rows)
  return count(rows, (row) => {
    const name = namer(row)
    if (name === undefined) return false
    const read = section === 'signals' ? signalRead : rowRead
    const entry: Draft = { ...read(reading, withoutId(row)) }
    if (section === 'options' && entry.owner === undefined)
      return incomplete(reading, row, 'owner', id)
    if (section === 'plans') entry.stages = {}
    entries[name] = entry
    reading.rowsOf.set(`${section}/${name}`, { sheet: reading.sheet, id, row: row.row })
    return true
  })
}

/** What actors want: a row for each statement, in the order of the ranks where there are any. */
export function addStatements(reading: Reading, rows: readonly SheetRow[]): number {
  const lists = new Map<string, { rank: number; value: JsonValue }[]>()
  const taken = count(rows, (row) => {
    const { actor, rank, ...statement } = rowRead(reading, row)
    if (typeof actor !== 'string') return incomplete(reading, row, 'actor', 'preferences')
    if (typeof statement.want !== 'string') return incomplete(reading, row, 'want', 'preferences')
    const list = lists.get(actor) ?? []
    lists.set(actor, list)
    const place = typeof rank === 'number' ? rank : Number.POSITIVE_INFINITY
    if (Number.isFinite(place) && list.some((one) => one.rank === place))
      reading.tell({ kind: 'rank-tied', sheet: reading.sheet, row: row.row, rank: place })
    list.push({ rank: place, value: alone(statement, 'want') })
    return true
  })
  const ordered = [...lists].map(([actor, list]) => {
    const inOrder = list.toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    return [actor, inOrder.map((one) => one.value)] as const
  })
  reading.document.preferences = Object.fromEntries(ordered)
  return taken
}

/** What an entry cannot do without, once all sheets are read: a label is made of its name. */
export function completed(reading: Reading): void {
  const { document, rowsOf, tell } = reading
  inWords(reading)
  for (const [way, { sheet, id, row }] of rowsOf) {
    const [section = '', name = ''] = way.split('/')
    const entry = valueAt(document, [section, name])
    const lacking = columnsOf[id].find(
      ({ needed, path }) => needed && valueAt(entry, path) === undefined,
    )
    if (lacking === undefined || !isRecord(entry)) continue
    const field = lacking.path.join('.')
    if (lacking.kind === 'text') {
      ;(entry as Draft)[field] = name
      tell({ kind: 'assumed', field: `${way}/${field}`, value: name })
    } else {
      document[section] = without(draftOf(document[section]), [name])
      tell({ kind: 'row-incomplete', sheet, row, head: lacking.en })
    }
  }
}

/** Of the fields only this one: in short, its value. */
export function alone(entry: JsonRecord, field: string): JsonValue {
  return Object.keys(entry).length === 1 ? (entry[field] ?? null) : entry
}

const isId = ({ column }: SheetRow['cells'][number]) => column.kind === 'id'
export const withoutId = ({ row, cells }: SheetRow): SheetRow => ({
  row,
  cells: cells.filter((one) => !isId(one)),
})

/** Names of rows: as written, or made of the label; what else cells may call them is kept. */
export function namerFor(reading: Reading, id: SheetId, rows: readonly SheetRow[], plan?: string) {
  const { sheet, tell, aliases, joining } = reading
  const { taken: own = [] } = joining ?? {}
  const taken = joining && plan !== undefined ? Object.keys(stagesIn(reading.document, plan)) : own
  const cells = rows.flatMap((row) => row.cells.filter(isId).map(({ cell }) => cell))
  const written = [...cells, ...taken]
  const maker = idMaker(id.replace(/s$/, ''))
  // What the page makes up is in small letters, as all its other names are.
  const make = (from: string) => maker(joining ? from.toLowerCase() : from)
  const given = new Set(taken)
  return (row: SheetRow): string | undefined => {
    const cell = row.cells.find(isId)?.cell
    const label = row.cells.find(({ column }) => column.needed && column.kind === 'text')?.cell
    const free = row.cells.find(({ column }) => column.kind === 'text')?.cell
    const from = cell ?? label ?? free ?? `${id} ${row.row}`
    const isFit = cell !== undefined && cell === readId(reading, row)
    let name = isFit ? cell : make(from).id
    while (!isFit && written.includes(name)) name = make(from).id
    if (given.has(name)) {
      tell({ kind: 'name-taken', sheet, row: row.row, id: name })
      return undefined
    }
    given.add(name)
    if (!isFit) tell({ kind: 'name-made', sheet, row: row.row, from, id: name })
    aliases.set(aliasOf(sectionOf[id] ?? id, from, plan), name)
    return name
  }
}

function readId(reading: Reading, { row, cells }: SheetRow): JsonValue | undefined {
  return rowRead({ ...reading, tell: () => undefined }, { row, cells: cells.filter(isId) }).id
}

export function count<T>(list: readonly T[], test: (one: T) => boolean): number {
  return list.filter(test).length
}
