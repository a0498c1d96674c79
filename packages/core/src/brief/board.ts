/** The board: plans and tests, the best outcome first, and never without the plan asked about. */
import {
  type Board,
  type BoardColumn,
  boardColumns,
  boardTold,
} from '../subjects/plan/told/told.ts'
import type { Cell } from '../voice/cell.ts'
import type { Telling } from './asked.ts'
import type { BriefSection } from './told-parts.ts'

const plansShown = 7

export function board({ model, plan, findings, v, words }: Telling): BriefSection {
  const told = boardTold(model, findings, v.language)
  const own = told.rows.findIndex((one) => one.plan === plan.id)
  const count = told.rows.length > plansShown ? plansShown - 1 : told.rows.length
  const shown = told.rows.filter((_, i) => i < count || i === own)
  const rest = told.rows.filter((one) => !shown.includes(one))
  const rests = rest.flatMap(({ cells }) => restsOf(Object.values(cells)))
  const more = told.more(rest.map((one) => one.label))
  return {
    id: 'board',
    heading: words.board.heading,
    parts: [
      {
        kind: 'table',
        title: words.board.title,
        columns: [told.headsOf.plan, ...boardColumns.map((one) => told.headsOf[one])],
        rows: shown.map(({ plan: id, label, cells }) => {
          const inOrder = boardColumns.map((one) => shortened(one, cells[one], told))
          const name = id === plan.id ? [{ kind: 'strong', text: `▸ ${label}` } as const] : [label]
          return { id: `board-${id}`, cells: [name, ...inOrder], rests: restsOf(inOrder) }
        }),
      },
      ...(rest.length === 0
        ? []
        : [
            {
              kind: 'paragraph' as const,
              look: 'small' as const,
              said: [{ id: 'board-more', text: [more], rests: [...new Set(rests)] }],
            },
          ]),
    ],
  }
}

/** Where the head names the whole, the cell names the count alone; few things need no bar. */
function shortened(column: BoardColumn, cell: Cell, { heads, headsOf }: Board): Cell {
  const { count, ...words } = cell
  if (column === 'seen') return words
  const isNamed = heads[column] !== headsOf[column]
  return isNamed && count && cell.short ? { ...cell, lines: [cell.short] } : cell
}

export function restsOf(cells: readonly Cell[]): string[] {
  return [...new Set(cells.flatMap(({ opens }) => opens?.findings ?? []))]
}
