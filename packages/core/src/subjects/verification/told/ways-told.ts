/** How well each way of breaking would be seen, as cells and as a sentence above them. */
import type { Model } from '../../../model/model.ts'
import type { Cell } from '../../../voice/cell.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { type DesignNames, designNames } from './design-names.ts'

export type WaySeen = FindingOf<'way-seen'>
export type Inspected = FindingOf<'inspected'>

/** One inspection of the plan, with what was found about it. */
export interface InspectionTold {
  readonly summary: Inspected
  readonly names: DesignNames
  /** Sentences that answer first. */
  readonly lead: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Person-days a year, such as "318 to 438". */
  readonly days: string
  readonly ways: readonly WaySeen[]
  readonly effort?: FindingOf<'effort'>
}

export function inspectionsTold(
  model: Model,
  findings: readonly { readonly kind: string }[],
  v: Vocabulary,
): InspectionTold[] {
  const all = findings as readonly Finding[]
  return all
    .filter((one) => one.kind === 'inspected')
    .map((summary) => {
      const isOfIt = (one: Finding): boolean =>
        'inspection' in one && one.inspection === summary.inspection
      const ways = all.filter((one) => one.kind === 'way-seen').filter(isOfIt)
      const effort = all.filter((one) => one.kind === 'effort').find(isOfIt)
      const names = designNames(model, summary.inspection, v)
      const { verification: words, time } = wordsOf(v)
      return {
        summary,
        names,
        lead: leadOf({ summary, ways, effort, names }, v),
        columns: [
          words.promise,
          words.broken,
          words.seen(time(summary.periodDays)),
          words.needed,
          words.pays,
        ],
        rows: ways.map((one) => cellsOf(one, names, v)),
        days: rangeOf(summary.days, v, 'amount'),
        ways,
        ...(effort && { effort }),
      }
    })
}

interface Told {
  readonly summary: Inspected
  readonly ways: readonly WaySeen[]
  readonly effort: FindingOf<'effort'> | undefined
  readonly names: DesignNames
}

/** Of ways that keeping does not pay against: the one that tempts most. */
export function weakestOf(ways: readonly WaySeen[]): WaySeen | undefined {
  return ways
    .filter((one) => one.margin !== undefined)
    .reduce<WaySeen | undefined>(
      (least, one) =>
        least === undefined || (one.margin ?? 0) < (least.margin ?? 0) ? one : least,
      undefined,
    )
}

function leadOf(told: Told, v: Vocabulary): string[] {
  const { summary, ways, names } = told
  const { verification: words } = wordsOf(v)
  const actor = v.named(summary.actor)
  if (summary.notLadder) return [words.noLadder]
  if (summary.holds === undefined) {
    const what = [...new Set(summary.missing.map((one) => one.what))]
    return [words.untested(actor, v.list(what.map((one) => missingText(one, v))))]
  }
  const weakest = weakestOf(ways)
  if (summary.holds || weakest === undefined)
    return [words.holds(actor, names.inspection), ...effortSaid(told, v)]
  const tied = tiedWith(weakest, ways)
  const options = new Set(tied.map((one) => one.option))
  if (options.size > 1) {
    const count = wordsOf(v).number(options.size)
    const isHopeless = tied.every((one) => one.enough === 'never')
    return [
      words.failsTogether(actor, names.inspection, count),
      ...(isHopeless ? [words.however] : []),
      ...effortSaid(told, v),
    ]
  }
  return [
    words.fails(actor, names.inspection, v.option(weakest.option), names.way(weakest.way)),
    seenSaid(weakest, v),
    ...effortSaid(told, v),
  ]
}

/** Margins closer than this are those of one breach that takes all these ways. */
const alike = 1e-9

/** Ways whose least margin is that of the same breach: all of it at once. */
function tiedWith({ margin = 0 }: WaySeen, ways: readonly WaySeen[]): WaySeen[] {
  const isAlike = (other: number): boolean =>
    Math.abs(other - margin) <= alike * Math.max(1, Math.abs(margin))
  return ways.filter((one) => one.margin !== undefined && isAlike(one.margin))
}

function missingText(what: string, v: Vocabulary): string {
  const { what: texts } = wordsOf(v).verification
  return Object.hasOwn(texts, what) ? texts[what as keyof typeof texts] : what
}

function seenSaid(way: WaySeen, v: Vocabulary): string {
  const { verification: words, chance, time } = wordsOf(v)
  const within = time(v.periodDays)
  if (way.chance[0] === 1) return words.atOnceNever
  const seen = rangeOf(way.chance, v)
  if (way.enough === 'never') return words.seenNever(seen, within)
  if (way.needed === undefined) return words.seenOnly(seen, within)
  return words.seenNeeds(seen, within, chance(way.needed))
}

function effortSaid({ summary, effort, ways, names }: Told, v: Vocabulary): string[] {
  if (effort === undefined) return []
  const { verification: words, amount } = wordsOf(v)
  const weakest = weakestOf(ways)
  const most = effort.points.at(-1)?.effort ?? 1
  if (effort.least === undefined) {
    // Where no chance is enough, it is not for want of inspectors.
    const capped = ways.find(
      (one) => one.way === weakest?.way && one.fixed && one.chance[0] < 1 && one.enough === 'some',
    )
    const why = capped === undefined ? [] : [words.ceiling(names.way(capped.way))]
    return [words.noEffort(amount(most)), ...why]
  }
  if (effort.least === 0) return [words.nothing]
  if (effort.least <= summary.effort) return [words.less(amount(effort.least))]
  const [low, high] = summary.days
  const times = effort.least / (summary.effort || 1)
  const days: [number, number] = [low * times, high * times]
  return [words.more(amount(effort.least), rangeOf(days, v, 'amount'))]
}

export function rangeOf(
  [low, high]: readonly [number, number],
  v: Vocabulary,
  as: 'chance' | 'amount' = 'chance',
): string {
  const words = wordsOf(v)
  const [least, most] = [words[as](low), words[as](high)]
  return least === most ? least : words.verification.range(least, most)
}

function cellsOf(one: WaySeen, names: DesignNames, v: Vocabulary): Cell[] {
  const { verification: words, amount } = wordsOf(v)
  const { margin } = one
  const isKept = margin !== undefined && margin >= one.marginMin
  return [
    { lines: [v.option(one.option)] },
    { lines: [names.way(one.way)] },
    { lines: [one.chance[0] === 1 ? words.atOnce : rangeOf(one.chance, v)] },
    { lines: [neededText(one, v)] },
    margin === undefined
      ? { lines: [words.unknown], is: 'open' }
      : {
          lines: [isKept ? words.yes(amount(margin)) : words.no(amount(one.marginMin - margin))],
          is: isKept ? 'yes' : 'no',
        },
  ]
}

export function neededText({ enough, needed }: WaySeen, v: Vocabulary): string {
  const { verification: words, chance } = wordsOf(v)
  if (enough === 'always') return words.unseen
  if (enough === 'never') return words.noneEnough
  return needed === undefined ? '–' : chance(needed)
}
