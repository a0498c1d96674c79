/** How weights moved: of each question a line per answer, from before to after, on one scale. */
import { ink } from './ink.ts'
import { drawing, lines, linesHeight, rule } from './marks.ts'
import { textWidth, wrapped } from './measure.ts'

export interface SlopeRow {
  readonly label: string
  /** Each answer with its shares of all weight, from 0 to 1, and both in words. */
  readonly answers: readonly {
    readonly label: string
    readonly before: number
    readonly after: number
    readonly text: string
  }[]
}

interface Slopes {
  readonly title: string
  readonly alternative: string
  readonly rows: readonly SlopeRow[]
}

const width = 720
const size = 11
const pad = 6
/** The room of a line: from nothing below to all above. */
const long = 90
const high = 44

export function slopesFigure({ rows, ...named }: Slopes): string {
  const texts = rows.flatMap((row) => row.answers.map(({ text }) => textWidth(text, size)))
  const last = Math.max(60, ...texts) + 2 * pad
  const first = width - last - long
  let y = pad
  let drawn = ''
  for (const { label, answers } of rows) {
    const head = wrapped(label, { width, size, linesMax: 2 })
    drawn += lines({ x: 0, y }, head, { size, weight: 600 })
    y += linesHeight(head.length, size) + pad
    for (const { label: answer, before, after, text } of answers) {
      const said = wrapped(answer, { width: first - 3 * pad, size, linesMax: 3 })
      const middle = y + high / 2
      const place = (share: number) => y + high * (1 - share)
      drawn += lines({ x: pad, y: middle - linesHeight(said.length, size) / 2 }, said, { size })
      for (const edge of [0, 1])
        drawn += rule({ x: first + edge * long, y }, { x: first + edge * long, y: y + high })
      drawn += rule(
        { x: first, y: place(before) },
        { x: first + long, y: place(after) },
        ink.strong,
      )
      drawn += lines({ x: width, y: middle - size / 2 }, [text], { size, anchor: 'end' })
      y += high + pad
    }
    y += pad
  }
  return drawing({ width, height: y }, named, drawn)
}
