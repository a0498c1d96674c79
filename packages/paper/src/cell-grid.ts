/** Tables of verdicts and counts: a sign for a verdict, a bar for a count, the words of both. */
import type { Cell, Explanation } from '@stufenplan/core'
import type { Grid, Run, Tone } from './document.ts'

type CellTable = Extract<Explanation[number], { kind: 'grid' }>

export function cellGrid({ columns, rows }: Pick<CellTable, 'columns' | 'rows'>): Grid {
  return {
    columns: columns.map((head) => [head]),
    rows: rows.map((cells) => ({ cells: cells.map(cellRuns) })),
  }
}

const signs = { yes: '✓', no: '✗', open: '–' } as const
const tones: Readonly<Record<keyof typeof signs, Tone>> = { yes: 'good', no: 'bad', open: 'open' }

/** A verdict is its sign before its words; a count has its bar. */
export function cellRuns({ lines, is, count }: Cell): Run[] {
  const text = lines.join('; ')
  if (count !== undefined)
    return [{ kind: 'bar', text, share: count.count / Math.max(1, count.of) }]
  if (is === undefined || lines.length > 1) return [text]
  return [{ kind: 'sign', text: signs[is], tone: tones[is], means: text }]
}
