/**
 * The numbers at which a margin is just enough, again: each is put in, and the margin is that; what
 * is named as enough is, and patience is tried on both sides of each end, and in between.
 */
import { daysPerYear } from '../base/calendar.ts'
import type { FindingOf } from '../subjects/findings.ts'
import type { JudgedCase } from './judged.ts'
import { isNear, leastMargin, type MarginPlace } from './margins.ts'
import type { FindingClaim } from './verdict.ts'

type Critical = NonNullable<FindingOf<'stage-margin'>['critical']>

/** Where a margin is, and how long a period is there. */
interface TimedMarginPlace extends MarginPlace {
  readonly periodDays: number
}

/** What rounding may make of a margin that is just enough, and where a bisection may end. */
const enough = -1e-9
const near = 1e-6

export function criticals(
  judged: JudgedCase,
  { critical, marginMin }: Pick<FindingOf<'stage-margin'>, 'critical' | 'marginMin'>,
  place: TimedMarginPlace,
): FindingClaim[] {
  if (critical === undefined) return []
  const surplus = (change: NumberChange): number =>
    leastMargin(changed(judged, place.party, change), place) - marginMin
  return [
    ...amountClaims(critical, surplus, place),
    ...lagClaims(critical, surplus),
    [isYearly(critical, place), "a year's wait leaves something else there"],
    ...patienceClaims(
      critical.patience,
      (discount) =>
        leastMargin({ ...judged, settings: { ...judged.settings, discount } }, place) - marginMin,
    ),
  ]
}

function isYearly(
  { patience, patienceYearly }: Critical,
  { periodDays }: TimedMarginPlace,
): boolean {
  const yearly = patience.flat().map((end) => end ** (daysPerYear / periodDays))
  return (
    patienceYearly.length === patience.length &&
    patienceYearly.flat().every((end, i) => isNear(end, yearly[i] ?? Number.NaN))
  )
}

type Surplus = (change: NumberChange) => number

function amountClaims(
  { detection, sanction, hostage }: Critical,
  surplus: Surplus,
  { periodDays }: TimedMarginPlace,
): FindingClaim[] {
  const just = (value: number) => Math.abs(value) < near
  const amount = (what: 'sanction' | 'hostage', value: number | undefined): boolean => {
    if (value === undefined) return surplus({ [what]: 1e9 }) < 0
    return value === 0 ? surplus({}) >= enough : just(surplus({ [what]: value }))
  }
  return [
    [
      detection === undefined
        ? surplus({ detection: 1 }) < 0
        : detection === 0
          ? surplus({ detection: 0 }) >= enough
          : just(surplus({ detection })),
      'another chance of being seen would be just enough',
    ],
    [amount('sanction', sanction), 'another sanction would be just enough'],
    [
      amount('hostage', hostage && (hostage * daysPerYear) / periodDays),
      'another deposit would be just enough',
    ],
  ]
}

/**
 * Every breach is worth q z + (1 - q) w with q = discount^lag, and so is every false alarm: the
 * margin is the least of lines in q. Between two lags that do so does every other, and after the
 * longest none: so the ends are enough, and an answer that never comes (q = 0) is one of them.
 */
function lagClaims({ lag, lagEndless }: Critical, surplus: Surplus): FindingClaim[] {
  const does = (value: number) => surplus({ lag: value }) >= enough
  const isSo = lagEndless
    ? lag === undefined && does(0) && does(Number.POSITIVE_INFINITY)
    : lag === undefined
      ? !does(0)
      : does(lag) && surplus({ lag: lag + 1 }) < 0
  return [[isSo, 'another lag is the longest that would do']]
}

type Intervals = Critical['patience']

/** Factors by tenths of how far ahead they look, from one period to a million million. */
const scanned = Array.from({ length: 241 }, (_, i) => i / 20).flatMap((x) =>
  x < 1 ? [0.01 + x * 0.88] : [1 - 10 ** -x],
)

function patienceClaims(stated: Intervals, surplus: (discount: number) => number): FindingClaim[] {
  const ends = stated.flat().filter((end) => end > 0 && end < 1)
  const step = (end: number) => near * Math.min(end, 1 - end)
  const isBetween = (value: number) => stated.some(([low, high]) => low <= value && value <= high)
  const signs = ends.map((end): FindingClaim => {
    const [before, after] = [surplus(end - step(end)), surplus(end + step(end))]
    const [isIn, goesOn] = [isBetween(end - step(end)), isBetween(end + step(end))]
    const isSo = before >= enough === isIn && after >= enough === goesOn
    return [
      isSo || Math.min(Math.abs(before), Math.abs(after)) < -enough,
      'its sign changes elsewhere',
    ]
  })
  const isNearEnd = (value: number) => ends.some((end) => Math.abs(value - end) <= step(end))
  const between = scanned
    .filter((value) => !isNearEnd(value))
    .map((value): FindingClaim => {
      const found = surplus(value)
      const isSo = Math.abs(found) < -enough || found >= 0 === isBetween(value)
      return [isSo, `with a factor of ${value} it is ${found}`]
    })
  return [...signs, ...between]
}

export interface NumberChange {
  readonly detection?: number
  readonly lag?: number
  readonly sanction?: number
  readonly hostage?: number
}

/** The case with one party's numbers changed: sanction and deposit are added, others replaced. */
export function changed(judged: JudgedCase, party: number, change: NumberChange): JudgedCase {
  const { detection, lag, sanction = 0, hostage = 0 } = change
  type Answer = JudgedCase['stakes']['parties'][number]
  const more = (by: Answer['sanction'], value: number): Answer['sanction'] =>
    typeof by === 'number'
      ? by + value
      : { base: by.base + value, when: by.when.map((w) => ({ ...w, value: w.value + value })) }
  const terms = <T extends Pick<Answer, 'lag' | 'sanction' | 'hostage'>>(answer: T): T => ({
    ...answer,
    lag: lag ?? answer.lag,
    sanction: more(answer.sanction, sanction),
    hostage: more(answer.hostage, hostage),
  })
  const parties = judged.stakes.parties.map((own, p) =>
    p === party ? { ...terms(own), detection: detection ?? own.detection } : own,
  )
  const options = judged.stakes.options.map((option) => {
    if (option.owner !== party) return option
    const { detection: seen, answer, ways, ...rest } = option
    const asNow = ways?.map(({ detection: chance, ...way }) => ({
      ...way,
      ...(chance !== undefined && detection === undefined && { detection: chance }),
      ...(way.lag !== undefined && { lag: lag ?? way.lag }),
    }))
    return {
      ...rest,
      ...(asNow && { ways: asNow }),
      ...(seen !== undefined && detection === undefined && { detection: seen }),
      ...(answer && { answer: terms(answer) }),
    }
  })
  return { ...judged, stakes: { ...judged.stakes, parties, options } }
}
