/** Rows of a workbook → entries of the document, sheet by sheet; each tells how many it took. */
import { isRecord, type JsonRecord, type JsonValue } from '../base/json.ts'
import { idMaker } from './names.ts'
import { columnsOf, type SheetId, sectionOf } from './workbook-columns.ts'
import { signalRead } from './workbook-links.ts'
import { aliasOf, type Draft, draftOf, valueAt, without } from './workbook-places.ts'
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

/** Stages of plans, in the order of their rows. */
export function addStages(reading: Reading, rows: readonly SheetRow[]): number {
  const namers = new Map<string, (row: SheetRow) => string | undefined>()
  // Names first: a stage may wait for one further down.
  const named = rows.map((row) => {
    const plan = planOf(reading, row, 'stages')
    if (plan === undefined) return undefined
    const namer = namers.get(plan) ?? namerFor(reading, 'stages', rows, plan)
    namers.set(plan, namer)
    const name = namer(row)
    if (name !== undefined) stagesOf(reading, plan)[name] = {}
    return name === undefined ? undefined : { row, plan, name }
  })
  for (const one of named) {
    if (one === undefined) continue
    const { row, plan, name } = one
    const { plan: _, id: __, ...stage } = rowRead(reading, withoutId(row), undefined, plan)
    stagesOf(reading, plan)[name] = stage
  }
  return named.filter((one) => one !== undefined).length
}

export function addCommitments(reading: Reading, rows: readonly SheetRow[]): number {
  return count(rows, (row) => {
    const plan = planOf(reading, row, 'commitments')
    if (plan === undefined) return false
    const read = rowRead(reading, row, undefined, plan)
    const { plan: _, stage: name, ...commitment } = read
    const stage = typeof name === 'string' ? stagesOf(reading, plan)[name] : undefined
    if (!isRecord(stage)) return incomplete(reading, row, 'stage', 'commitments')
    if (typeof commitment.keep !== 'string') return incomplete(reading, row, 'keep', 'commitments')
    const before = Array.isArray(stage.commitments) ? stage.commitments : []
    ;(stage as Draft).commitments = [...before, alone(commitment, 'keep')]
    return true
  })
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
function alone(entry: JsonRecord, field: string): JsonValue {
  return Object.keys(entry).length === 1 ? (entry[field] ?? null) : entry
}

function stagesOf({ document }: Reading, plan: string): Draft {
  return valueAt(document, ['plans', plan, 'stages']) as Draft
}

/** The plan of a row; where there is one plan alone, it need not be said. */
function planOf(reading: Reading, row: SheetRow, sheet: SheetId): string | undefined {
  const own = row.cells.filter(({ column }) => column.path.join() === 'plan')
  const { plan } = rowRead(reading, { row: row.row, cells: own })
  const plans = Object.keys(draftOf(reading.document.plans))
  if (own.length === 0 && plans.length === 1) return plans[0]
  if (typeof plan === 'string') return plan
  incomplete(reading, row, 'plan', sheet)
  return undefined
}

const isId = ({ column }: SheetRow['cells'][number]) => column.kind === 'id'
const withoutId = ({ row, cells }: SheetRow): SheetRow => ({
  row,
  cells: cells.filter((one) => !isId(one)),
})

/** Names of rows: as written, or made of the label; what else cells may call them is kept. */
function namerFor(reading: Reading, id: SheetId, rows: readonly SheetRow[], plan?: string) {
  const { sheet, tell, aliases, joining } = reading
  const taken = joining?.taken ?? []
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

function count<T>(list: readonly T[], test: (one: T) => boolean): number {
  return list.filter(test).length
}
