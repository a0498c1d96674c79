/**
 * Counts as pictures. Bars of one figure share one scale from nothing to all, so that lengths
 * can be compared; each count stands beside its bar.
 */
import { ink, paper } from './ink.ts'
import { box, drawing, lines, linesHeight, rule } from './marks.ts'
import { textWidth, wrapped } from './measure.ts'

interface Named {
  readonly title: string
  readonly alternative: string
}

const width = 720
const size = 11
const pad = 5

export interface BarRow {
  readonly label: string
  readonly count: number
  readonly text: string
}

/** A bar for each row, of `all`. */
export function barsFigure({
  all,
  rows,
  ...named
}: Named & { readonly all: number; readonly rows: readonly BarRow[] }): string {
  const first = 220
  const last = Math.max(40, ...rows.map((row) => textWidth(row.text, size))) + pad
  const room = width - first - last
  let y = 0
  let drawn = ''
  for (const { label, count, text } of rows) {
    const texts = wrapped(label, { width: first - 2 * pad, size, linesMax: 2 })
    const height = Math.max(18, linesHeight(texts.length, size) + 2 * pad)
    const middle = y + height / 2
    const long = all > 0 ? (count / all) * room : 0
    drawn += lines({ x: 0, y: middle - linesHeight(texts.length, size) / 2 }, texts, { size })
    drawn += box(
      { x: first, y: middle - 5, width: room, height: 10 },
      { fill: paper.sunk, round: 2 },
    )
    if (count > 0)
      drawn += box(
        { x: first, y: middle - 5, width: Math.max(1.5, long), height: 10 },
        { fill: ink.strong, round: 2 },
      )
    drawn += lines({ x: width, y: middle - size / 2 }, [text], { size, anchor: 'end' })
    y += height
  }
  return drawing({ width, height: y + 2 }, named, drawn)
}

export interface TornadoRow {
  readonly label: string
  /** Each answer with its share, from 0 to 1, and its count in words. */
  readonly answers: readonly {
    readonly label: string
    readonly share: number
    readonly text: string
  }[]
}

/**
 * For each question a bar from the answer with which least passes to the one with which most does,
 * on one scale around the share of all readings, which a line marks.
 */
export function tornadoFigure({
  share,
  rows,
  ...named
}: Named & { readonly share: number; readonly rows: readonly TornadoRow[] }): string {
  const first = 250
  const room = width - first - 2 * pad
  const most = Math.max(1e-9, share, ...rows.flatMap((row) => row.answers.map((one) => one.share)))
  const place = (one: number) => first + (one / most) * room
  let y = pad
  let drawn = ''
  for (const { label, answers } of rows) {
    const texts = wrapped(label, { width: first - 2 * pad, size, linesMax: 3 })
    const inOrder = answers.toSorted((a, b) => a.share - b.share)
    const [least, top] = [inOrder[0], inOrder.at(-1)]
    const low = least && sayOf(least)
    const high = top && sayOf(top)
    const said = [low, high].filter((one): one is string => one !== undefined && one !== '')
    const notes = [...new Set(said)].flatMap((one) =>
      wrapped(one, { width: room, size: size * 0.9, linesMax: 2 }),
    )
    const height =
      Math.max(linesHeight(texts.length, size), 12 + linesHeight(notes.length, size * 0.9)) +
      3 * pad
    drawn += lines({ x: 0, y }, texts, { size, weight: 600 })
    drawn += box({ x: first, y, width: room, height: 10 }, { fill: paper.sunk, round: 2 })
    if (least && top) {
      const [from, to] = [place(least.share), place(top.share)]
      drawn += box(
        { x: from, y, width: Math.max(2, to - from), height: 10 },
        { fill: ink.strong, round: 2 },
      )
    }
    drawn += lines({ x: first, y: y + 13 }, notes, { size: size * 0.9, fill: ink.quiet })
    y += height
  }
  drawn += rule({ x: place(share), y: 0 }, { x: place(share), y }, ink.text)
  return drawing({ width, height: y }, named, drawn)
}

function sayOf({ label, text }: TornadoRow['answers'][number]): string {
  return `${label}: ${text}`
}

export interface StackPart {
  readonly label: string
  readonly count: number
}

/** From dark to light, told apart by an edge as well. */
const greys = ['#1f2a36', '#4f5d6b', '#8794a1', '#b7c0c9', '#e2e6ea']

/** One bar of several parts that make up a whole, with their counts below it. */
export function stackFigure({
  parts,
  ...named
}: Named & { readonly parts: readonly StackPart[] }): string {
  const all = parts.reduce((sum, one) => sum + one.count, 0)
  let x = 0
  let drawn = ''
  for (const [i, { count }] of parts.entries()) {
    const long = all > 0 ? (count / all) * width : 0
    if (long > 0)
      drawn += box(
        { x, y: 0, width: long, height: 22 },
        { fill: greys[i % greys.length] ?? ink.quiet, stroke: paper.sheet, thick: 1.5, round: 0 },
      )
    x += long
  }
  let [left, y] = [0, 30]
  for (const [i, { label, count }] of parts.entries()) {
    const text = `${label}: ${count}`
    const long = textWidth(text, size) + 30
    if (left > 0 && left + long > width) {
      left = 0
      y += 20
    }
    drawn += box(
      { x: left, y, width: 11, height: 11 },
      { fill: greys[i % greys.length] ?? ink.quiet, stroke: ink.edge, round: 2 },
    )
    drawn += lines({ x: left + 16, y }, [text], { size })
    left += long
  }
  return drawing({ width, height: y + 18 }, named, drawn)
}
