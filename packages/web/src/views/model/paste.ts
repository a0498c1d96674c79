/** Rows of a spreadsheet → options of the model. Columns are told by heading, or by place. */

import { idFor } from '../../edits/ids.ts'
import { newOption } from '../../edits/options.ts'
import type { JsonRecord } from '../../edits/written.ts'
import type { ModelWords } from '../../words/model.ts'

export interface PastedRow {
  readonly line: number
  readonly id: string
  readonly option: JsonRecord
  /** What is wrong with the row; such a row is not added. */
  readonly problem?: string
}

type Column = 'owner' | 'label' | 'yes' | 'today' | 'reversible' | 'seen' | 'id'
const usual: readonly Column[] = ['owner', 'label', 'yes', 'today', 'reversible', 'seen']
const headings: { readonly [K in Column]: RegExp } = {
  id: /^(id|kürzel|name)$/i,
  owner: /^(owner|actor|who|akteur|wer|eigner|eigentümer)$/i,
  label: /^(label|option|what|was|bezeichnung)$/i,
  yes: /^(yes|yes means|meaning|heißt|ja|ja heißt|bedeutung)$/i,
  today: /^(today|now|heute|jetzt)$/i,
  reversible: /^(reversible|umkehrbar|rücknehmbar)$/i,
  seen: /^(seen|observed|how seen|gesehen|beobachtet|sichtbar)$/i,
}
const rowsMax = 200

export interface Around {
  readonly language: string
  readonly languages: readonly string[]
  /** Actors by id, with the names they go by. */
  readonly actors: readonly (readonly [string, readonly string[]])[]
  readonly taken: readonly string[]
  readonly words: ModelWords
}

export function pastedRows(text: string, around: Around): readonly PastedRow[] {
  const rows = cellsOf(text).slice(0, rowsMax)
  const columns = columnsOf(rows[0] ?? [])
  const taken = [...around.taken]
  return rows.slice(columns ? 1 : 0).map((cells, i) => {
    const row = rowOf(cells, columns ?? usual, taken, around)
    taken.push(row.id)
    return { ...row, line: i + 1 + (columns ? 1 : 0) }
  })
}

/** Cells in quotes may hold tabs and line breaks; a doubled quote stands for one. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r?\n|\r|$)/gy
  for (;;) {
    const match = cell.exec(text)
    if (match === null) break
    row.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim())
    if (match[3] !== '\t') {
      if (row.some((one) => one !== '')) rows.push(row)
      row = []
    }
    if (match[3] === '' || cell.lastIndex >= text.length) break
  }
  if (row.some((one) => one !== '')) rows.push(row)
  return rows
}

function columnsOf(cells: readonly string[]): (Column | undefined)[] | undefined {
  const found = cells.map((cell) =>
    (Object.keys(headings) as Column[]).find((column) => headings[column].test(cell)),
  )
  return found.filter(Boolean).length >= 2 ? found : undefined
}

function rowOf(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  taken: readonly string[],
  { language, languages, actors, words }: Around,
): Omit<PastedRow, 'line'> {
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? ''
  const label = cell('label')
  const id = cell('id') || idFor(label, taken, 'o')
  const said = cell('owner').toLowerCase()
  const owner = actors.find(([actor, names]) =>
    [actor, ...names].some((name) => name.toLowerCase() === said),
  )?.[0]
  const told = {
    owner: owner ?? cell('owner'),
    label,
    yes: cell('yes'),
    seen: cell('seen'),
    isToday: isYes(cell('today')),
    ...(isNo(cell('reversible')) && { reversible: 'no' as const }),
  }
  const option = newOption(told, language, languages)
  if (label === '') return { id, option, problem: words.rowNoLabel }
  if (owner === undefined) return { id, option, problem: words.rowNoOwner(cell('owner')) }
  if (taken.includes(id)) return { id, option, problem: words.rowTaken(id) }
  return { id, option }
}

const isYes = (cell: string) => /^(y|yes|ja|j|x|1|true|wahr)$/i.test(cell)
const isNo = (cell: string) => /^(n|no|nein|0|false|falsch)$/i.test(cell)
