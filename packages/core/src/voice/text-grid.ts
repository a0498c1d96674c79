/** A grid as text: columns side by side, each cell wrapped in its own; none is ever torn apart. */
import type { Cell } from './cell.ts'

interface GridSettings {
  readonly width: number
  readonly columnsOf: (text: string) => number
  /** At most so many lines for each line of a cell; the rest is cut, and the cut is shown. */
  readonly clip?: number | undefined
}

const gap = 2
/** A column narrower than this says nothing. */
const narrowest = 6

/** Lines of text, the heads first; undefined where the columns do not fit. */
export function gridLines(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  settings: GridSettings,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } | undefined {
  const heads = columns.map((text): Cell => ({ lines: [text] }))
  const widths = widthsOf(heads, rows, settings)
  if (widths === undefined) return undefined
  const draw = (cells: readonly Cell[], clip?: number) =>
    sideBySide(
      cells.map((cell, i) => wrapped(linesOf(cell), widths[i] ?? 0, { ...settings, clip })),
      widths,
      settings,
    )
  return { head: draw(heads), rows: rows.map((row) => draw(row, settings.clip)) }
}

function linesOf({ short, lines }: Cell): readonly string[] {
  return short === undefined ? lines : [short]
}

/** As wide as their texts; where that is too much the widest give way first. */
function widthsOf(
  heads: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  { width, columnsOf }: GridSettings,
): number[] | undefined {
  const widths = heads.map((head, i) => {
    const inHead = Math.max(...linesOf(head).flatMap((line) => line.split(' ').map(columnsOf)))
    const inRows = rows.flatMap((row) => (row[i] ? linesOf(row[i]).map(columnsOf) : []))
    return Math.max(inHead, narrowest, ...inRows)
  })
  const room = width - gap * (heads.length - 1)
  if (heads.length * narrowest > room) return undefined
  let over = widths.reduce((sum, one) => sum + one, 0) - room
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    widths[widest] = (widths[widest] ?? 0) - 1
    over--
  }
  return widths
}

function sideBySide(
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  { columnsOf }: GridSettings,
): string[] {
  const height = Math.max(1, ...cells.map((one) => one.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, i) => {
        const text = cell[line] ?? ''
        return text + ' '.repeat(Math.max(0, (widths[i] ?? 0) - columnsOf(text)))
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  )
}

function wrapped(
  lines: readonly string[],
  width: number,
  { columnsOf, clip }: Pick<GridSettings, 'columnsOf' | 'clip'>,
): string[] {
  return lines.flatMap((line) => {
    const broken = brokenAt(line, width, columnsOf)
    if (clip === undefined || broken.length <= clip) return broken
    const kept = broken.slice(0, clip)
    return [...kept.slice(0, -1), cut(kept.at(-1) ?? '', width, columnsOf)]
  })
}

/** With a mark at its end for what is left out. */
function cut(line: string, width: number, columnsOf: (text: string) => number): string {
  let kept = [...line]
  while (columnsOf(kept.join('')) > width - 1) kept = kept.slice(0, -1)
  return `${kept.join('').trimEnd()}…`
}

/** Between words; a word that is too long is broken where the line ends. */
function brokenAt(line: string, width: number, columnsOf: (text: string) => number): string[] {
  const found: string[] = []
  let now = ''
  for (const word of line.split(' ')) {
    const longer = now === '' ? word : `${now} ${word}`
    if (columnsOf(longer) <= width) {
      now = longer
      continue
    }
    if (now !== '') found.push(now)
    now = ''
    for (const character of word) {
      if (columnsOf(now + character) > width) {
        found.push(now)
        now = ''
      }
      now += character
    }
  }
  return now === '' && found.length > 0 ? found : [...found, now]
}
