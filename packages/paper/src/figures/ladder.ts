/**
 * A ladder as a picture: a row a stage, a column an actor. In a cell a bead for each thing that the
 * actor gives, with a flag where a breach tempts and a minus and a thick edge where nothing answers
 * it; below, what the step brings it.
 */
import { ink, paper } from './ink.ts'
import { box, drawing, lines, linesHeight, rule, type Sign, sign } from './marks.ts'
import { wrapped } from './measure.ts'

export interface LadderBead {
  readonly text: string
  readonly tempting?: 'answered' | 'open'
}

export interface LadderField {
  readonly gives: readonly LadderBead[]
  readonly gets?: { readonly is: 'gains' | 'loses' | 'equal'; readonly text: string }
  /** Said where neither of the two is. */
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
const pad = 5
const gap = 3
const getsSigns: Readonly<Record<'gains' | 'loses' | 'equal', Sign>> = {
  gains: 'up',
  loses: 'down',
  equal: 'equal',
}

/** Of each text at most so many lines. */
const linesMax = 2

export function ladderFigure({
  title,
  alternative,
  stageHead,
  columns,
  rows,
}: LadderPicture): string {
  const first = Math.min(150, width / (columns.length + 1))
  const each = (width - first) / Math.max(1, columns.length)
  const inner = each - 2 * pad
  const place = (i: number) => first + i * each
  const heads = [stageHead, ...columns].map((head, i) =>
    wrapped(head, { width: i === 0 ? first - pad : inner, size, linesMax }),
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
    const name = wrapped(label, { width: first - pad, size, linesMax: 3 })
    const after = wrapped(under, { width: first - pad, size: size * 0.9, linesMax })
    drawn += lines({ x: 0, y: y + pad }, name, { size, weight: 600 })
    const below = y + pad + linesHeight(name.length, size) + gap
    drawn += lines({ x: 0, y: below }, after, { size: size * 0.9, fill: ink.quiet })
    const parts = fields.map((field, i) =>
      fieldParts(field, { x: place(i) + pad, y: y + pad, width: inner }),
    )
    drawn += parts.map((one) => one.drawn).join('')
    const end = below + linesHeight(after.length, size * 0.9)
    y = Math.max(end, ...parts.map((one) => one.end)) + pad + 1
  }
  return drawing({ width, height: y }, { title, alternative }, drawn)
}

interface Space {
  readonly x: number
  readonly y: number
  readonly width: number
}

function fieldParts({ gives, gets, quiet }: LadderField, { x, y, width: room }: Space) {
  let at = y
  let drawn = ''
  for (const bead of gives) {
    const part = beadPart(bead, { x, y: at, width: room })
    drawn += part.drawn
    at = part.end + gap
  }
  if (gets) {
    const texts = wrapped(gets.text, { width: room - size - 2, size, linesMax })
    drawn += sign(getsSigns[gets.is], { x: x + 1, y: at }, size)
    drawn += lines({ x: x + size + 2, y: at }, texts, { size })
    at += linesHeight(texts.length, size) + gap
  }
  if (gives.length === 0 && gets === undefined && quiet) {
    const texts = wrapped(quiet, { width: room, size, linesMax })
    drawn += lines({ x, y: at }, texts, { size, fill: ink.quiet })
    at += linesHeight(texts.length, size)
  }
  return { drawn, end: at }
}

function beadPart({ text, tempting }: LadderBead, { x, y, width: room }: Space) {
  const signs: Sign[] =
    tempting === undefined ? [] : tempting === 'open' ? ['flag', 'minus'] : ['flag']
  const lead = signs.length * size
  const texts = wrapped(text, { width: room - 8 - lead, size, linesMax })
  const height = linesHeight(texts.length, size) + 6
  const look = {
    open: { fill: paper.bad, stroke: ink.text, thick: 1.6 },
    answered: { fill: paper.warn, stroke: ink.edge },
    none: { fill: paper.sunk, stroke: ink.line },
  }[tempting ?? 'none']
  const drawn =
    box({ x, y, width: room, height }, look) +
    signs.map((one, i) => sign(one, { x: x + 4 + i * size, y: y + 3 }, size)).join('') +
    lines({ x: x + 4 + lead, y: y + 3 }, texts, { size })
  return { drawn, end: y + height }
}
