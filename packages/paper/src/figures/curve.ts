/** An amount over another: a line through points, with the value that it has to reach. */
import { ink } from './ink.ts'
import { drawing, lines, rule } from './marks.ts'
import { textWidth, wrapped } from './measure.ts'
import { element } from './xml.ts'

export interface CurvePoint {
  readonly at: number
  readonly value: number
  /** Both in words, as the axes name them. */
  readonly atText: string
  readonly valueText: string
}

interface Curve {
  readonly title: string
  readonly alternative: string
  /** What lies along the line, and what it shows. */
  readonly along: string
  readonly shows: string
  readonly points: readonly CurvePoint[]
  /** From here on it is enough. */
  readonly enough: number
  readonly enoughText: string
}

const width = 720
const size = 11
const pad = 6
const high = 220

export function curveFigure({ along, shows, points, enough, enoughText, ...named }: Curve): string {
  const values = [enough, ...points.map(({ value }) => value)]
  const [low, top] = [Math.min(...values), Math.max(...values)]
  const most = Math.max(1e-9, ...points.map(({ at }) => at))
  const texts = [enoughText, ...points.map(({ valueText }) => valueText)]
  const first = Math.max(...texts.map((text) => textWidth(text, size))) + 2 * pad
  const head = wrapped(shows, { width, size, linesMax: 2 })
  const start = pad + head.length * 14 + pad
  const x = (at: number) => first + (at / most) * (width - first - 2 * pad)
  const y = (value: number) => start + ((top - value) / (top - low || 1)) * high
  let drawn = lines({ x: 0, y: pad }, head, { size, fill: ink.quiet })
  drawn += rule({ x: first, y: y(enough) }, { x: width, y: y(enough) }, ink.text)
  drawn += apart([{ place: y(enough), text: enoughText }, ...points.map(heightOf(y))], size * 1.2)
    .map(({ place, text }) =>
      lines({ x: first - pad, y: place - size / 2 }, [text], { size, anchor: 'end' }),
    )
    .join('')
  const below = start + high + 2 * pad
  drawn += apart(
    points.map(({ at, atText }) => ({ place: x(at), text: atText })),
    Math.max(...points.map(({ atText }) => textWidth(atText, size))) + pad,
  )
    .map(({ place, text }) => lines({ x: place, y: below }, [text], { size, anchor: 'middle' }))
    .join('')
  const path = points.map(({ at, value }, i) => `${i === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`)
  drawn += element('path', {
    d: path.join(''),
    fill: 'none',
    stroke: ink.strong,
    'stroke-width': 1.8,
  })
  for (const { at, value } of points)
    drawn += element('circle', { cx: x(at), cy: y(value), r: 2.6, fill: ink.strong })
  drawn += lines({ x: width, y: below + 16 }, [along], { size, fill: ink.quiet, anchor: 'end' })
  return drawing({ width, height: below + 34 }, named, drawn)
}

interface Mark {
  readonly place: number
  readonly text: string
}

const heightOf =
  (y: (value: number) => number) =>
  ({ value, valueText }: CurvePoint): Mark => ({ place: y(value), text: valueText })

/** Marks that would be set into one another are left out; those that come first stay. */
function apart(marks: readonly Mark[], distance: number): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks)
    if (kept.every(({ place }) => Math.abs(place - mark.place) >= distance)) kept.push(mark)
  return kept
}
