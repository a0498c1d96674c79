/** The board and the ladder as grids, which a terminal and a document draw. */
import type { Cell } from '../../../voice/cell.ts'
import type { Block } from '../../../voice/explanation.ts'
import { type Board, boardColumns } from './board.ts'
import type { Ladder, LadderRow } from './ladder.ts'

type Grid = Extract<Block, { kind: 'grid' }>

/** `rowsMax`: at most so many plans, the first. */
export function boardGrid(board: Board, rowsMax = board.rows.length): Grid {
  return {
    kind: 'grid',
    name: 'board',
    columns: [board.headsOf.plan, ...boardColumns.map((one) => board.headsOf[one])],
    rows: board.rows
      .slice(0, rowsMax)
      .map(({ label, cells }) => [
        { lines: [label] },
        ...boardColumns.map((column) => cells[column]),
      ]),
  }
}

/** More columns than this, and actors go down and stages across. */
const columnsMax = 6

export function ladderGrid(ladder: Ladder, clip?: number): Grid {
  const { stageHead, columns, rows } = ladder
  const clipped = clip === undefined ? {} : { clip }
  const isTurned = columns.length > columnsMax && rows.length < columns.length
  if (!isTurned)
    return {
      kind: 'grid',
      name: 'ladder',
      columns: [stageHead, ...columns.map((one) => one.label)],
      rows: rows.map((row) => [stageCell(row), ...row.cells]),
      ...clipped,
    }
  const nothing: Cell = { lines: [''] }
  return {
    kind: 'grid',
    name: 'ladder',
    columns: ['', ...rows.map((row) => stageCell(row).lines.join(', '))],
    rows: columns.map(({ label }, i) => [
      { lines: [label] },
      ...rows.map(({ cells }) => cells[i] ?? nothing),
    ]),
    ...clipped,
  }
}

function stageCell({ place, label, after }: LadderRow): Cell {
  return { lines: [`${place} ${label}`, ...(after === '' ? [] : [after])] }
}
