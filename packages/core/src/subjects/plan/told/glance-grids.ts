/** The board and the ladder as grids, which a terminal and a document draw. */
import type { Cell } from '../../../voice/cell.ts'
import type { Block } from '../../../voice/explanation.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import { wordsOf } from '../words/words.ts'
import { type Board, boardColumns } from './board.ts'
import { ofKind } from './found.ts'
import type { Ladder, LadderCell, LadderRow } from './ladder.ts'
import { blockedText, ladderText, requirementText } from './search.ts'

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

interface GridPart {
  readonly label: string
  /** A cell for each stage. */
  readonly cells: readonly Cell[]
}

export function ladderGrid(ladder: Ladder, clip?: number): Grid {
  const { stageHead, rows } = ladder
  const parts = partsOf(ladder)
  const shared = { kind: 'grid', name: 'ladder', ...(clip !== undefined && { clip }) } as const
  const isTurned = parts.length > columnsMax && rows.length < parts.length
  if (!isTurned)
    return {
      ...shared,
      columns: [stageHead, ...parts.map((one) => one.label)],
      rows: rows.map((row, i) => [stageCell(row), ...parts.map(({ cells }) => cellAt(cells, i))]),
    }
  return {
    ...shared,
    columns: ['', ...rows.map((row) => stageCell(row).lines.join(', '))],
    rows: parts.map(({ label, cells }) => [{ lines: [label] }, ...cells]),
  }
}

function cellAt(cells: readonly Cell[], i: number): Cell {
  return cells[i] ?? { lines: [''] }
}

/** Who gives nothing at any stage shares a column with others of the kind. */
function partsOf({ columns, rows }: Ladder): GridPart[] {
  const all = columns.map(({ label }, i) => ({
    label,
    cells: rows.map((row) => row.cells[i] ?? { gives: [], lines: [''] }),
  }))
  const giving = all.filter(({ cells }) => cells.some((one) => one.gives.length > 0))
  const idle = all.filter((one) => !giving.includes(one))
  if (idle.length < 2 || giving.length === 0) return all
  return [...giving, { label: idle.map((one) => one.label).join(' · '), cells: together(idle) }]
}

/** What there is to say of each, with its name; else what is said of all. */
function together(
  parts: readonly { readonly label: string; readonly cells: readonly LadderCell[] }[],
): Cell[] {
  const [first] = parts
  return (first?.cells ?? []).map((quiet, i) => {
    const lines = parts.flatMap(({ label, cells }) => {
      const cell = cells[i]
      const isSaid = cell?.gets !== undefined || cell?.leaves !== undefined || cell?.margin
      return isSaid ? [`${label} ${cell.lines.join(' ')}`] : []
    })
    return { lines: lines.length > 0 ? lines : quiet.lines }
  })
}

function stageCell({ place, label, after }: LadderRow): Cell {
  return { lines: [`${place} ${label}`, ...(after === '' ? [] : [after])] }
}

/** Ladders that pass, or what would have to be given up for one to pass. */
export function searchGrids(
  findings: readonly { readonly kind: string }[],
  v: Vocabulary,
  { rowsMax, clip }: { readonly rowsMax?: number; readonly clip?: number },
): Block[] | undefined {
  const [search] = ofKind(findings, 'search')
  if (search === undefined) return undefined
  const { searchGlance: words, search: said, plan } = wordsOf(v)
  const clipped = clip === undefined ? {} : { clip }
  const ladders = ofKind(findings, 'ladder').map(({ stages, losers }) => [
    { lines: [ladderText(stages, v)] },
    { lines: [losers.length === 0 ? words.nobody : v.list(losers.map(v.actor))] },
  ])
  const found = ofKind(findings, 'blocked')
  const blocks = blockedText(search, found, v)
  const blocked = found.map(({ without, stages }) => [
    { lines: [without.map((one) => requirementText(one, v)).join(` ${said.and} `)] },
    { lines: [ladderText(stages, v)] },
  ])
  const grids: Grid[] = [
    { kind: 'grid', name: 'ladders', columns: [words.stages, words.losers], rows: ladders },
    { kind: 'grid', name: 'requirements', columns: [words.without, words.then], rows: blocked },
  ]
  return [
    ...(blocks === undefined ? [] : [{ kind: 'paragraph', text: [blocks] } as const]),
    ...grids
      .filter(({ rows }) => rows.length > 0)
      .map((one) => ({ ...one, rows: one.rows.slice(0, rowsMax), ...clipped })),
    { kind: 'paragraph', text: [`${said.test[search.test]} ${plan.rule[search.rule]}`] },
  ]
}
