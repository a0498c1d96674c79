/**
 * Promises over time as they are drawn: of each a band as high as what was carried out, and marks
 * for what was due, broken, ended. Places run from 0 at the beginning of the axis to 1 at its end.
 *
 *     none ____         minimal ▁▁▁▁      intermediate ▄▄▄▄     full ████
 *
 * A date that is a month stands for any of its days: the band rises at its end, when it was so for
 * certain, and a line below marks the days in question.
 */
import type { Finding, Model } from '@stufenplan/core'
import { type Axis, apart, axisOf, type Span, spanOf, ticksBetween } from '../time/time.ts'

export type PromiseFound = Extract<Finding, { kind: 'promise' }>
type StatusRecord = NonNullable<Model['implementation']>[number]

export interface Lane {
  readonly found: PromiseFound
  /** Each up to where the next begins; the height is a step of the scale, 0 to 3. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly step: number }[]
  /** Days that a date leaves open. */
  readonly unsure: readonly { readonly from: number; readonly to: number }[]
  readonly marks: readonly Mark[]
}

export interface Mark {
  readonly kind: 'due' | 'breach' | 'lapse'
  readonly at: number
}

export interface Lanes {
  readonly lanes: readonly Lane[]
  readonly ticks: readonly { readonly at: number; readonly date: string }[]
  /** Long times in little room. */
  readonly gaps: readonly { readonly at: number; readonly days: number }[]
  /** The day by which all of it was known. */
  readonly now: number
  readonly signed: number | undefined
}

interface Shown {
  readonly model: Model
  readonly promises: readonly PromiseFound[]
  readonly day: string
  /** Labels of dates stand at least so far apart, as a share of the axis. */
  readonly apartMin: number
}

const steps = ['none', 'minimal', 'intermediate', 'full']

export function lanesOfPromises({ model, promises, day, apartMin }: Shown): Lanes {
  const now = spanOf(day) ?? { from: 0, to: 1 }
  const plan = model.plans.find(({ id }) => id === promises[0]?.plan)
  const signed = spanOf(plan?.signed ?? '')
  const records = new Map(model.implementation?.map((one) => [one.id, one]))
  const drawn = promises.map((found) => {
    return { found, said: found.records.flatMap((id) => records.get(id) ?? []) }
  })
  const spans = [now, ...(signed ? [signed] : []), ...drawn.flatMap(spansOf)]
  const axis = axisOf(spans)
  const laneOf = ({ found, said }: Drawn): Lane => ({
    found,
    bands: bandsOf(said, now, axis),
    unsure: said
      .map(spanOfRecord)
      .filter(isLong)
      .map((one) => placed(one, axis)),
    marks: marksOf({ found, said }, axis),
  })
  const dated = drawn.flatMap(({ said }) => said.map(({ date }) => date))
  const days = [...(plan?.signed === undefined ? [] : [plan.signed]), ...dated, day]
  return {
    lanes: drawn.map(laneOf),
    ticks: ticksOf(days, axis, apartMin),
    gaps: gapsOf(spans, axis),
    now: axis.at(now.to),
    signed: signed && axis.at(signed.from),
  }
}

/**
 * Days on which something happened first, then months where there is still room; none so near to
 * an end that its label would stand over it.
 */
function ticksOf(dates: readonly string[], axis: Axis, apartMin: number): Lanes['ticks'] {
  const tick = (date: string) => ({ date, day: spanOf(date)?.from ?? 0 })
  const isInside = ({ day }: { readonly day: number }) =>
    axis.at(day) >= apartMin / 2 && axis.at(day) <= 1 - apartMin / 2
  const days = [...new Set(dates)].filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date)).sort()
  const kept = apart(days.map(tick).filter(isInside), axis, apartMin)
  for (const month of ticksBetween(axis.range, ticksMax).filter(isInside))
    if (kept.every((one) => Math.abs(axis.at(one.day) - axis.at(month.day)) >= apartMin))
      kept.push(month)
  kept.sort((one, other) => one.day - other.day)
  return kept.map(({ day, date }) => ({ at: axis.at(day), date }))
}

const ticksMax = 60

interface Drawn {
  readonly found: PromiseFound
  readonly said: readonly StatusRecord[]
}

function spansOf({ found, said }: Drawn): Span[] {
  const days = [found.due, found.lapsesOn].flatMap((one) => spanOf(one ?? '') ?? [])
  return [...said.map(spanOfRecord), ...days]
}

function spanOfRecord({ date }: StatusRecord): Span {
  return spanOf(date) ?? { from: 0, to: 1 }
}

function isLong({ from, to }: Span): boolean {
  return to - from > 1
}

function placed({ from, to }: Span, axis: Axis) {
  return { from: axis.at(from), to: axis.at(to) }
}

/** Step by step as it became certain; of several records of one date the lowest is drawn. */
function bandsOf(said: readonly StatusRecord[], now: Span, axis: Axis): Lane['bands'] {
  const dates = [...new Set(said.map(({ date }) => date))]
  const heights = dates.flatMap((date) => {
    const together = said.filter((one) => one.date === date)
    const step = together.flatMap(({ status }) => (status ? [steps.indexOf(status)] : []))
    const to = spanOf(date)?.to ?? 0
    return step.length === 0 ? [] : [{ begin: Math.min(to, now.to), step: Math.min(...step) }]
  })
  return heights.flatMap(({ begin, step }, i) => {
    const end = heights[i + 1]?.begin ?? now.to
    return end > begin ? [{ ...placed({ from: begin, to: end }, axis), step }] : []
  })
}

function marksOf({ found, said }: Drawn, axis: Axis): Mark[] {
  const mark = (kind: Mark['kind'], span: Span | undefined): Mark[] =>
    span ? [{ kind, at: axis.at((span.from + span.to) / 2) }] : []
  const breaches = said.filter(({ broken }) => broken).map(({ date }) => date)
  return [
    ...mark('due', spanOf(found.due ?? '')),
    ...mark('lapse', spanOf(found.lapsesOn ?? '')),
    ...[...new Set(breaches)].flatMap((date) => mark('breach', spanOf(date))),
  ]
}

/** A gap is marked from two months on, where its days have less than half the room of most. */
const gapDaysMin = 60

function gapsOf(spans: readonly Span[], axis: Axis): Lanes['gaps'] {
  const ends = spans.flatMap(({ from, to }) => [from, to])
  const days = [...new Set(ends)].sort((a, b) => a - b)
  const mean = 1 / (axis.range.to - axis.range.from)
  return days.slice(1).flatMap((to, i) => {
    const from = days[i] ?? to
    const isShown = spans.some((one) => one.from <= from && one.to >= to)
    const room = (axis.at(to) - axis.at(from)) / (to - from)
    if (isShown || to - from < gapDaysMin || room > mean) return []
    return [{ at: axis.at((from + to) / 2), days: to - from }]
  })
}
