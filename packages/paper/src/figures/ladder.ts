/**
 * A ladder as a picture: a row a stage, a column an actor. In a cell a bead for each thing that the
 * actor gives, with a flag where a breach tempts and a minus and a thick edge where nothing answers
 * it; below, what the step brings it.
 */
import { ink, paper } from './ink.ts'
import { box, drawing, lines, linesHeight, rule, type Sign, sign } from './marks.ts'
import { textWidth, wrapped } from './measure.ts'

export interface LadderBead {
  readonly text: string
  readonly tempting?: 'answered' | 'open'
}

export interface LadderField {
  readonly gives: readonly LadderBead[]
  readonly gets?: { readonly is: 'gains' | 'loses' | 'equal'; readonly text: string }
  /** Would gain by leaving, and nothing answers it. */
  readonly leaves?: string
  /** Said where there is nothing else. */
  readonly quiet?: string
}

export interface LadderPicture {
  readonly title: string
  readonly alternative: string
  readonly stageHead: string
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly label: string
    readonly under: string
    readonly fields: readonly LadderField[]
  }[]
}

const width = 720
const size = 10
const pad = 4
const gap = 2
/** Bold letters are wider by this much. */
const bold = 1.1
const getsSigns: Readonly<Record<'gains' | 'loses' | 'equal', Sign>> = {
  gains: 'up',
  loses: 'down',
  equal: 'equal',
}

export function ladderFigure(picture: LadderPicture): string {
  const { title, alternative, stageHead, columns, rows } = picture
  const first = Math.min(126, width / (columns.length + 1))
  const widths = widthsOf(picture, width - first)
  const starts = widths.map((_, i) => first + widths.slice(0, i).reduce((sum, one) => sum + one, 0))
  const place = (i: number) => starts[i] ?? first
  const inner = (i: number) => (widths[i] ?? 0) - 2 * pad
  const heads = [stageHead, ...columns].map((head, i) =>
    wrapped(head, { width: i === 0 ? first - pad : inner(i - 1), size: size * bold }),
  )
  const headHeight = linesHeight(Math.max(...heads.map((one) => one.length)), size) + 2 * pad
  let y = headHeight
  let drawn = heads
    .map((head, i) =>
      lines({ x: i === 0 ? 0 : place(i - 1) + pad, y: pad }, head, { size, weight: 600 }),
    )
    .join('')
  for (const { label, under, fields } of rows) {
    drawn += rule({ x: 0, y }, { x: width, y }, y === headHeight ? ink.text : ink.line)
    const name = wrapped(label, { width: first - pad, size: size * bold })
    const after = wrapped(under, { width: first - pad, size: size * 0.9 })
    drawn += lines({ x: 0, y: y + pad }, name, { size, weight: 600 })
    const below = y + pad + linesHeight(name.length, size) + gap
    drawn += lines({ x: 0, y: below }, after, { size: size * 0.9, fill: ink.quiet })
    const parts = fields.map((field, i) =>
      fieldParts(field, { x: place(i) + pad, y: y + pad, width: inner(i) }),
    )
    drawn += parts.map((one) => one.drawn).join('')
    const end = below + linesHeight(after.length, size * 0.9)
    y = Math.max(end, ...parts.map((one) => one.end)) + pad + 1
  }
  return drawing({ width, height: y }, { title, alternative }, drawn)
}

/**
 * Widths of the columns after the first: each at least as wide as its longest word, and what is
 * left goes step by step to the column that makes the picture lowest.
 */
function widthsOf({ columns, rows }: LadderPicture, room: number): number[] {
  const words = columns.map((head, i) =>
    [head, ...rows.flatMap(({ fields }) => textsIn(fields[i]))].flatMap((one) => one.split(/\s+/)),
  )
  const least = words.map((all) => Math.max(...all.map((one) => textWidth(one, size))) + signsRoom)
  const all = least.reduce((sum, one) => sum + one, 0)
  if (all >= room) return least.map((one) => (one / all) * room)
  const widths = [...least]
  const step = (room - all) / steps
  for (let i = 0; i < steps; i++) {
    const heights = widths.map((_, one) =>
      heightOf(
        rows,
        widths.map((width, at) => (at === one ? width + reach * step : width)),
      ),
    )
    const lowest = heights.indexOf(Math.min(...heights))
    const isNone = Math.min(...heights) === Math.max(...heights)
    const widest = isNone ? i % widths.length : lowest
    widths[widest] = (widths[widest] ?? 0) + step
  }
  return widths
}

/** A word stands beside two signs at most, inside the edge of a bead. */
const signsRoom = 2 * pad + 8 + 2 * size
const steps = 40
/** How many steps ahead it is looked whether a line is saved. */
const reach = 6

function heightOf(rows: LadderPicture['rows'], widths: readonly number[]): number {
  const tallest = rows.map(({ fields }) =>
    Math.max(
      0,
      ...fields.map(
        (field, i) => fieldParts(field, { x: 0, y: 0, width: (widths[i] ?? 0) - 2 * pad }).end,
      ),
    ),
  )
  return tallest.reduce((sum, one) => sum + one, 0)
}

function textsIn(field: LadderField | undefined): string[] {
  if (field === undefined) return []
  const { gives, gets, leaves, quiet } = field
  return [...gives.map((one) => one.text), gets?.text, leaves, quiet].filter(
    (one): one is string => one !== undefined,
  )
}

interface Space {
  readonly x: number
  readonly y: number
  readonly width: number
}

function fieldParts({ gives, gets, leaves, quiet }: LadderField, { x, y, width: room }: Space) {
  let at = y
  let drawn = ''
  for (const bead of gives) {
    const part = beadPart(bead, { x, y: at, width: room })
    drawn += part.drawn
    at = part.end + gap
  }
  if (gets) {
    const texts = wrapped(gets.text, { width: room - size - 2, size })
    drawn += sign(getsSigns[gets.is], { x: x + 1, y: at }, size)
    drawn += lines({ x: x + size + 2, y: at }, texts, { size })
    at += linesHeight(texts.length, size) + gap
  }
  if (leaves !== undefined) {
    const texts = wrapped(leaves, { width: room - size - 2, size })
    drawn += sign('minus', { x: x + 1, y: at }, size)
    drawn += lines({ x: x + size + 2, y: at }, texts, { size })
    at += linesHeight(texts.length, size) + gap
  }
  if (quiet) {
    const texts = wrapped(quiet, { width: room, size })
    drawn += lines({ x, y: at }, texts, { size, fill: ink.quiet })
    at += linesHeight(texts.length, size)
  }
  return { drawn, end: at }
}

function beadPart({ text, tempting }: LadderBead, { x, y, width: room }: Space) {
  const signs: Sign[] =
    tempting === undefined ? [] : tempting === 'open' ? ['flag', 'minus'] : ['flag']
  const lead = signs.length * size
  const texts = wrapped(text, { width: room - 8 - lead, size })
  const height = linesHeight(texts.length, size) + 5
  const look = {
    open: { fill: paper.bad, stroke: ink.text, thick: 1.6 },
    answered: { fill: paper.warn, stroke: ink.edge },
    none: { fill: paper.sunk, stroke: ink.line },
  }[tempting ?? 'none']
  const drawn =
    box({ x, y, width: room, height }, look) +
    signs.map((one, i) => sign(one, { x: x + 4 + i * size, y: y + 2.5 }, size)).join('') +
    lines({ x: x + 4 + lead, y: y + 2.5 }, texts, { size })
  return { drawn, end: y + height }
}
