/**
 * How well an inspection sees each way of breaking, once more: every path of steps gone, every
 * visit counted, samples drawn one item after another.
 */
import { daysPerYear } from '../base/calendar.ts'
import type {
  InspectedSite,
  InspectedStep,
  Inspection,
  InspectionMeans,
  Range,
  WayToBreak,
} from '../model/model.ts'

/** As seldom seen as the ranges allow, or as often. */
export type Luck = 0 | 1

interface Circumstances {
  readonly days: number
  readonly effort: number
  readonly luck: Luck
  readonly afar: boolean
}

/** Between what ends the chance lies that a way is seen within a period. */
export function seenRangeAgain(
  design: Inspection,
  way: WayToBreak,
  { days, effort, afar }: Omit<Circumstances, 'luck'>,
): Range {
  const [least, most] = ([0, 1] as const).map((luck) =>
    seenAgain(design, way, { days, effort, afar, luck }),
  )
  return [tenDigits(least ?? 0), tenDigits(Math.max(least ?? 0, most ?? 0))]
}

/** As far as it is told: the last digits are those of the machine. */
export function tenDigits(chance: number): number {
  return Number(chance.toPrecision(10))
}

function seenAgain(design: Inspection, way: WayToBreak, now: Circumstances): number {
  if (way.open) return 1
  const missedAt = (id: string): number | undefined => {
    const site = design.sites.find((one) => one.id === id)
    return site && missedAtSite(site, design, way, now)
  }
  const tried =
    way.route === undefined
      ? way.at.flatMap((site) => missedAt(site) ?? [])
      : missedOnPaths(design.steps, way.route, missedAt)
  return 1 - Math.max(0, ...tried)
}

/** The chance that nobody sees it, along each path that comes nowhere twice. */
function missedOnPaths(
  steps: readonly InspectedStep[],
  { from, to }: { readonly from: string; readonly to: string },
  missedAt: (site: string) => number | undefined,
): number[] {
  const ends: number[] = []
  const trails: {
    readonly form: string
    readonly been: readonly string[]
    readonly missed: number
  }[] = [{ form: from, been: [from], missed: 1 }]
  for (const { form, been, missed } of trails)
    for (const step of steps) {
      if (step.from !== form || been.includes(step.to)) continue
      const here = missedAt(step.at)
      if (here === undefined) continue
      if (step.to === to) ends.push(missed * here)
      else trails.push({ form: step.to, been: [...been, step.to], missed: missed * here })
    }
  return ends
}

function missedAtSite(
  site: InspectedSite,
  { means }: Inspection,
  way: WayToBreak,
  now: Circumstances,
): number | undefined {
  const items = site.strata.reduce((sum, stratum) => sum + stratum.items, 0)
  const isCounted = way.amount !== undefined && items > 0
  const gone = isCounted ? itemsGone(site, way.amount?.[now.luck] ?? 0, now.luck) : 0
  if (gone === undefined) return undefined
  let missed = 1
  for (const one of means) {
    const isThere = one.at.includes(site.id)
    const works = !now.afar || one.kind === 'satellite' || one.kind === 'public'
    if (!isThere || !works) continue
    const drawn =
      isCounted && one.sample !== undefined ? missedByDrawing(one.sample, items, gone) : 0
    const letIn = site.access?.refusal === 'nothing' ? site.access.granted[now.luck] : 1
    missed *= missedBy(one, way, now, letIn * one.sees[now.luck] * (1 - drawn))
  }
  return missed
}

function missedBy(
  means: InspectionMeans,
  way: WayToBreak,
  { days, effort, luck }: Circumstances,
  each: number,
): number {
  const worked = means.days === undefined ? 1 : effort
  if (means.visits === undefined)
    return (1 - each) ** ((worked * days) / (means.withinDays ?? days))
  const visits = (worked * means.visits[luck] * days) / daysPerYear
  if (means.kind !== 'announced') return Math.exp(-visits * each)
  if (way.lastsDays === undefined) return (1 - each) ** visits
  const during = Math.floor((visits * way.lastsDays) / days + 1e-9)
  return (1 - each) ** (during * (days / way.lastsDays))
}

/** One item after another is taken from where most is in it; undefined: all are not enough. */
function itemsGone(site: InspectedSite, amount: number, luck: Luck): number | undefined {
  const full = site.strata
    .map(({ items, content }) => ({ items, holds: content[luck === 0 ? 1 : 0] }))
    .sort((a, b) => b.holds - a.holds)
  let [left, gone] = [amount, 0]
  for (const { items, holds } of full) {
    const needed = holds > 0 ? Math.ceil(left / holds - 1e-9) : Number.POSITIVE_INFINITY
    const taken = Math.min(items, Math.max(0, needed))
    if (holds > 0) {
      gone += taken
      left -= taken * holds
    }
  }
  return left > amount * 1e-9 ? undefined : Math.max(1, gone)
}

/** No item drawn is one of those gone; the shorter of two orders of drawing. */
function missedByDrawing(sample: number, items: number, gone: number): number {
  const [draws, spoilt] = sample <= gone ? [sample, gone] : [gone, sample]
  if (draws + spoilt > items) return 0
  let missed = 1
  for (let i = 0; i < draws && missed > 0; i++) missed *= 1 - spoilt / (items - i)
  return missed
}
