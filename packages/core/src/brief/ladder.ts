/** The plan as a ladder: a row a stage, a column an actor; past six actors the other way round. */
import { type Ladder, type LadderCell, ladderTold } from '../subjects/plan/told/told.ts'
import { ofKind, type Telling } from './asked.ts'
import { restsOf } from './board.ts'
import type { BriefSection, LadderPart } from './told-parts.ts'

const columnsMax = 6

export function ladder({ model, plan, findings, v, words }: Telling): BriefSection {
  const answer = { model, plan: plan.id, findings, language: v.language }
  const whole = ladderTold(answer)
  const told = withoutIdle(whole)
  const idle = whole.columns.filter((one) => !told.columns.includes(one)).map((one) => one.label)
  const legend = [told.legend, ...(idle.length === 0 ? [] : [words.ladder.idle(v.list(idle))])]
  const isTurned = told.columns.length > columnsMax && told.rows.length < told.columns.length
  const laid = isTurned ? turned(told) : asItStands(told)
  // A row of which nothing was tested rests on the plan as a whole.
  const ofPlan = ofKind({ findings }, 'plan').map((one) => one.id)
  const rows = laid.rows.map((row) => (row.rests.length > 0 ? row : { ...row, rests: ofPlan }))
  const part = { columns: laid.columns, rows }
  return {
    id: 'ladder',
    heading: words.ladder.heading(v.text(plan.label)),
    parts: [{ kind: 'ladder', title: words.ladder.title, legend: legend.join(' '), ...part }],
  }
}

/**
 * Without actors who give nothing and are no worse or better off anywhere; empty cells are empty.
 * Who would leave is said by the bead that nothing answers, and not again at each later stage.
 */
function withoutIdle(ladder: Ladder): Ladder {
  const { columns, rows } = ladder
  const isBusy = ({ gives, gets }: LadderCell) => gives.length > 0 || gets !== undefined
  const kept = columns.map((_, i) => rows.some(({ cells }) => cells[i] && isBusy(cells[i])))
  return {
    ...ladder,
    columns: columns.filter((_, i) => kept[i]),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells
        .map((cell, i) =>
          isBusy(cell) ? staying(cell) : row.isTalks && i === 0 ? cell : { ...cell, lines: [] },
        )
        .filter((_, i) => kept[i]),
    })),
  }
}

function staying({ leaves, ...cell }: LadderCell): LadderCell {
  return { ...cell, lines: cell.lines.filter((one) => one !== `− ${leaves}`) }
}

type Laid = Pick<LadderPart, 'columns' | 'rows'>

function asItStands({ stageHead, columns, rows }: Ladder): Laid {
  return {
    columns: [stageHead, ...columns.map((one) => one.label)],
    rows: rows.map(({ stage, place, label, after, cells }) => ({
      id: `ladder-${stage}`,
      label: `${place} ${label}`,
      under: after,
      cells,
      rests: restsOf(cells),
    })),
  }
}

function turned({ columns, rows }: Ladder): Laid {
  const nothing: LadderCell = { gives: [], lines: [] }
  return {
    columns: ['', ...rows.map(({ place, label }) => `${place} ${label}`)],
    rows: columns.map(({ actors, label }, i) => {
      const cells = rows.map((row) => row.cells[i] ?? nothing)
      return { id: `ladder-${actors.join('-')}`, label, under: '', cells, rests: restsOf(cells) }
    }),
  }
}
