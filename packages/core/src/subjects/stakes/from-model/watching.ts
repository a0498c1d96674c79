/**
 * How a breach is seen and what follows it, from what the author stated to numbers per period.
 *
 * What stands with a commitment comes first, then what is said of its option, then what is said of
 * the actor. A time until the answer is rounded up to whole periods: rounding down would call an
 * agreement safer than it is.
 */
import { daysPerYear } from '../../../base/calendar.ts'
import type { Actor, Commitment, Model, Range } from '../../../model/model.ts'
import { type AnswerTerms, detectionPerPeriod, type Varying } from '../calculus/calculus.ts'
import { type AskedNumber, type Chooser, exactly, type Settings, settingFor } from './choice.ts'

/** What is needed to turn stated times and chances into periods. */
export interface Clock {
  readonly periodDays: number
  readonly choose: Chooser
  readonly settings: Settings
}

/** Chance per period from a chance per year. */
export function perPeriod(yearly: number, periodDays: number): number {
  return 1 - (1 - yearly) ** (periodDays / daysPerYear)
}

/** Whole periods, rounded up; what rounding made of whole ones does not count. */
export function periodsFrom(days: number, periodDays: number): number {
  return Math.max(0, Math.ceil(days / periodDays - 1e-9))
}

/** To be seen seldom is worse, where being seen is. */
function seldom(of: string): Pick<AskedNumber, 'of' | 'worse' | 'given'> {
  return { of, worse: 'low', given: 'plain' }
}

/** The common detection of an actor; undefined where nothing is said of it. */
export function commonDetection(
  actor: Actor,
  placeOf: (option: string) => number | undefined,
  { periodDays, choose, settings }: Clock,
): Varying | undefined {
  const set = settingFor(settings, 'detection', [actor.id])
  const stated = actor.watched ?? []
  if (set !== undefined) {
    const within = stated[0]?.withinDays ?? periodDays
    return detectionPerPeriod({ probability: set, within, period: periodDays })
  }
  const seen = stated.map((one, i) => {
    const key = `watched ${actor.id} ${i + 1}`
    const probability = choose({ key, range: one.probability, ...seldom(actor.id) })
    const value = detectionPerPeriod({ probability, within: one.withinDays, period: periodDays })
    return { when: one.when, value }
  })
  if (seen.length === 0) return undefined
  const when = seen.flatMap((one) => {
    const option = one.when === undefined ? undefined : placeOf(one.when)
    return option === undefined ? [] : [{ option, value: one.value }]
  })
  const base = seen.findLast((one) => one.when === undefined)?.value ?? 0
  return when.length === 0 ? base : { base, when }
}

/** What is undertaken, and by whom. */
export interface Undertaken {
  readonly option: string
  readonly owner: string
  readonly commitment: Commitment
}

/** How the breach of one option is seen, where the plan or the option says so. */
export function ownDetection(
  model: Model,
  { option, owner, commitment }: Undertaken,
  { periodDays, choose, settings }: Clock,
): number | undefined {
  const observed = model.options.find((one) => one.id === option)?.observed
  const watch = [commitment.verification, observed].find(
    (one) => one?.probability !== undefined && one.withinDays !== undefined,
  )
  const set = settingFor(settings, 'detection', watch ? [option, owner] : [option])
  const range = set === undefined ? watch?.probability : exactly(set)
  if (range === undefined) return undefined
  const within = watch?.withinDays ?? periodDays
  const probability = choose({ key: `seen ${option}`, range, ...seldom(owner) })
  return detectionPerPeriod({ probability, within, period: periodDays })
}

export function ownFalseAlarm(
  model: Model,
  { option, owner, commitment }: Undertaken,
  { periodDays, choose }: Clock,
): number {
  const observed = model.options.find((one) => one.id === option)?.observed
  const range = commitment.verification?.falseAlarm ?? observed?.falseAlarm ?? exactly(0)
  const key = `false-alarm ${option}`
  const yearly = choose({ key, range, of: owner, worse: 'rather-high', worseForOthers: 'free' })
  return perPeriod(yearly, periodDays)
}

/** What follows a breach, with the lag undefined where nothing is said of it. */
export interface StatedAnswer extends Omit<AnswerTerms, 'lag'> {
  readonly lag: number | undefined
}

export interface Consequences {
  readonly withinDays?: Range
  readonly sanction?: Range
  readonly hostage?: Range
  readonly responders?: readonly number[]
}

/**
 * `whose`: the option or actor that the numbers belong to, as part of their names. A deposit is a
 * sum and worths are flows per year: as a flow per period it counts more, the shorter the period.
 */
export function answerFrom(
  stated: Consequences,
  { whose, owner }: { readonly whose: string; readonly owner: string },
  { periodDays, choose, settings }: Clock,
): StatedAnswer {
  const pick = (
    what: 'lag' | 'sanction' | 'hostage',
    range: Range | undefined,
    worse: 'low' | 'high',
  ): number | undefined => {
    const set = settingFor(settings, what, [whose, owner])
    if (set !== undefined) return set
    const given = what === 'lag' ? 'plain' : 'quiet'
    return range && choose({ key: `${what} ${whose}`, range, of: owner, worse, given })
  }
  const days = pick('lag', stated.withinDays, 'high')
  const hostage = pick('hostage', stated.hostage, 'low') ?? 0
  return {
    lag: days === undefined ? undefined : periodsFrom(days, periodDays),
    sanction: pick('sanction', stated.sanction, 'low') ?? 0,
    hostage: (hostage * daysPerYear) / periodDays,
    ...(stated.responders && { responders: stated.responders }),
  }
}
