/**
 * What happened over time as a picture: a lane for each promise or actor, in it bands as high as
 * what was carried out, lines for days that a date leaves open, and signs for what happened on a
 * day. Places run from 0 at the beginning of the axis to 1 at its end. Signs with a number stand
 * apart from each other, in as many rows as they need; what the numbers stand for is said below.
 */
import { ink, paper } from './ink.ts'
import { box, drawing, leading, lines, linesHeight, rule } from './marks.ts'
import { textWidth, wrapped } from './measure.ts'
import { element } from './xml.ts'

export type LaneSign = 'due' | 'breach' | 'lapse' | 'signal' | 'made' | 'refused'

export interface LaneMark {
  readonly kind: LaneSign
  readonly at: number
  readonly number?: number
}

interface Stretch {
  readonly from: number
  readonly to: number
}

export interface LaneRow {
  readonly label: string
  /** What is said at its end. */
  readonly text?: string
  /** The height is a step of the scale, 0 to 3. */
  readonly bands: readonly (Stretch & { readonly step: number })[]
  readonly unsure: readonly Stretch[]
  readonly marks: readonly LaneMark[]
}

export interface LanesPicture {
  readonly title: string
  readonly alternative: string
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  /** Long times in little room. */
  readonly gaps: readonly number[]
  /** The day by which all of it was known. */
  readonly now?: number
  readonly groups: readonly { readonly head?: string; readonly lanes: readonly LaneRow[] }[]
  /** Below the lanes: how it is read, what the numbers stand for. */
  readonly notes: readonly string[]
}

const width = 720
const size = 10.5
const [first, pad] = [176, 5]
const laneHeight = 30
const heights = [2, 8, 14, 20]
const fills = [ink.edge, '#b7c0c9', '#7d8a97', '#1f2a36']

export function lanesFigure({ ticks, gaps, now, groups, notes, ...named }: LanesPicture): string {
  const last = groups.some(({ lanes }) => lanes.some(({ text }) => text !== undefined)) ? 130 : 12
  const room = width - first - last
  const x = (at: number) => Math.round((first + at * room) * 100) / 100
  let y = 28
  let drawn = ''
  for (const { head, lanes } of groups) {
    if (head !== undefined) {
      const heads = wrapped(head, { width, size: size + 1, linesMax: 2 })
      drawn += lines({ x: 0, y: y + pad }, heads, { size: size + 1, weight: 600 })
      y += linesHeight(heads.length, size + 1) + 2 * pad
    }
    for (const lane of lanes) {
      const one = laneDrawn(lane, { x, y, last })
      drawn += one.drawn
      y += one.height
    }
  }
  const axis = axisDrawn({ ticks, gaps }, { x, bottom: y })
  const day = now === undefined ? '' : dashed(x(now), y)
  y += 2 * pad
  for (const note of notes) {
    const texts = wrapped(note, { width, size: size * 0.9 })
    drawn += lines({ x: 0, y }, texts, { size: size * 0.9, fill: ink.quiet })
    y += linesHeight(texts.length, size * 0.9) + 4
  }
  return drawing({ width, height: y }, named, `${axis}${day}${drawn}`)
}

interface Place {
  readonly x: (at: number) => number
  readonly y: number
  readonly last: number
}

function laneDrawn(lane: LaneRow, { x, y, last }: Place) {
  const rows = rowsOf(lane.marks, x)
  const texts = wrapped(lane.label, { width: first - 2 * pad, size, linesMax: 3 })
  const ends = wrapped(lane.text ?? '', { width: last - 2 * pad, size, linesMax: 3 })
  const textHeight = linesHeight(Math.max(texts.length, ends.length), size) + pad
  const height = Math.max(rows.count * laneHeight, textHeight)
  const base = y + (height + laneHeight) / 2 - 6
  const top = (count: number) => y + (height - linesHeight(count, size)) / 2
  let drawn = rule({ x: 0, y }, { x: width, y })
  drawn += lines({ x: 0, y: top(texts.length) }, texts, { size })
  drawn += lines({ x: width - last + pad, y: top(ends.length) }, ends, { size })
  for (const { from, to, step } of lane.bands) {
    const high = heights[step] ?? 0
    drawn += box(
      { x: x(from), y: base - high, width: x(to) - x(from), height: high },
      { fill: fills[step] ?? ink.edge, round: 0 },
    )
  }
  for (const { from, to } of lane.unsure) {
    const long = Math.max(2, x(to) - x(from))
    const box1 = { x: x(from), y: base + 2, width: long, height: 2.4 }
    drawn += box(box1, { fill: ink.edge, round: 1 })
  }
  for (const [i, mark] of lane.marks.entries())
    drawn += signDrawn(mark, x(mark.at), y + ((rows.of[i] ?? 0) + 0.5) * laneHeight)
  return { drawn, height }
}

/** Signs with a number need room beside them; the others stand where their day is. */
function rowsOf(marks: readonly LaneMark[], x: (at: number) => number) {
  const ends: number[] = []
  const of = marks.map(({ at, number }) => {
    if (number === undefined) return 0
    const left = x(at) - 8
    const free = ends.findIndex((end) => end <= left)
    const row = free < 0 ? ends.length : free
    ends[row] = x(at) + 8 + textWidth(String(number), size)
    return row
  })
  return { of, count: Math.max(1, ends.length) }
}

function signDrawn({ kind, number }: LaneMark, x: number, y: number): string {
  const beside = number === undefined ? '' : numbered(String(number), x + 8, y)
  if (kind === 'signal')
    return `${element('circle', { cx: x, cy: y, r: 5.5, fill: ink.strong })}${beside}`
  const path = (d: string, more: Readonly<Record<string, string | number>>) =>
    element('path', { d, transform: `translate(${x} ${y})`, ...more })
  if (kind === 'made' || kind === 'refused')
    return `${path('M0 -7L7 0L0 7L-7 0Z', { fill: kind === 'made' ? ink.good : ink.bad })}${beside}`
  const line = { fill: 'none', stroke: ink.text, 'stroke-width': 2 }
  if (kind === 'lapse') return `${path('M0 -9V7M-5 7H5', line)}${beside}`
  if (kind === 'due')
    return `${path('M-5 -9H5L0 -1Z', { fill: paper.sheet, stroke: ink.text, 'stroke-width': 1.5 })}${beside}`
  const cross = 'M-5 -5L5 5M5 -5L-5 5'
  const halo = path(cross, { fill: 'none', stroke: paper.sheet, 'stroke-width': 7 })
  return `${halo}${path(cross, { fill: 'none', stroke: ink.bad, 'stroke-width': 3 })}${beside}`
}

function numbered(text: string, x: number, y: number): string {
  return lines({ x, y: y - (size * leading) / 2 }, [text], { size })
}

function axisDrawn(
  { ticks, gaps }: Pick<LanesPicture, 'ticks' | 'gaps'>,
  { x, bottom }: { readonly x: (at: number) => number; readonly bottom: number },
): string {
  const texts = ticks.map(
    ({ at, text }) =>
      rule({ x: x(at), y: 14 }, { x: x(at), y: bottom }) +
      lines({ x: x(at), y: 0 }, [text], { size: size * 0.9, fill: ink.quiet, anchor: 'middle' }),
  )
  const breaks = gaps.map((at) =>
    lines({ x: x(at), y: 14 }, ['≈'], { size, fill: ink.quiet, anchor: 'middle' }),
  )
  return [...texts, ...breaks].join('')
}

function dashed(x: number, bottom: number): string {
  const place = { x1: x, x2: x, y1: 24, y2: bottom }
  return element('line', {
    ...place,
    stroke: ink.edge,
    'stroke-width': 1,
    'stroke-dasharray': '3 3',
  })
}
