/**
 * How a breach is seen and what follows it, from what the author stated to numbers per period.
 *
 * What stands with a commitment comes first, then what is said of its option, then what is said of
 * the actor. A time until the answer is rounded up to whole periods: rounding down would call an
 * agreement safer than it is.
 */
import { daysPerYear } from '../../../base/calendar.ts'
import { chanceOfWay, falseAlarmOf, waysOf } from '../../../detection/detection.ts'
import type {
  Actor,
  Commitment,
  Detection,
  Inspection,
  Model,
  Range,
  WayToBreak,
} from '../../../model/model.ts'
import {
  type AnswerTerms,
  type BreachWay,
  detectionPerPeriod,
  type Varying,
} from '../calculus/calculus.ts'
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
  const watch = watchOf(model, option, commitment)
  const set = settingFor(settings, 'detection', watch ? [option, owner] : [option])
  const range = set === undefined ? watch?.probability : exactly(set)
  if (range === undefined) return undefined
  const within = watch?.withinDays ?? periodDays
  const probability = choose({ key: `seen ${option}`, range, ...seldom(owner) })
  return detectionPerPeriod({ probability, within, period: periodDays })
}

/** What says how a breach of the option is seen: the plan before the option. */
function watchOf(
  model: Model,
  option: string,
  { verification }: Commitment,
): Detection | undefined {
  const observed = model.options.find((one) => one.id === option)?.observed
  return [verification, observed].find(
    (one) =>
      one?.inspection !== undefined ||
      (one?.probability !== undefined && one.withinDays !== undefined),
  )
}

/** The design of inspection that a commitment rests on, if it does. */
export function inspectionOf(
  model: Model,
  option: string,
  commitment: Commitment,
): Inspection | undefined {
  const { inspection } = watchOf(model, option, commitment) ?? {}
  return model.inspections?.find((one) => one.id === inspection)
}

/**
 * The ways of breaking what an inspection watches; undefined where none does, or the chance of
 * detection is set. What its inspectors need counts where it is undertaken, else as it is today.
 */
export function ownWays(
  model: Model,
  its: Undertaken,
  placeOf: (option: string) => number | undefined,
  { periodDays, choose, settings }: Clock,
): BreachWay[] | undefined {
  const { option, owner, commitment } = its
  const design = inspectionOf(model, option, commitment)
  const isSet = settingFor(settings, 'detection', [option, owner]) !== undefined
  if (design === undefined || isSet) return undefined
  const within = { days: periodDays, effort: settingFor(settings, 'effort', [design.id]) ?? 1 }
  const needed = design.while
  const place = needed === undefined ? undefined : placeOf(needed)
  const isToday = needed === undefined || model.options.some((o) => o.id === needed && o.today)
  return waysOf(design, option).map((way) => {
    const chance = (inspectorsIn: boolean): number =>
      choose({
        key: `seen ${option} ${way.id}${inspectorsIn ? '' : ' afar'}`,
        range: chanceOfWay(design, way, { ...within, inspectorsIn }),
        ...seldom(owner),
      })
    const lag = lagOfWay(way, its, { periodDays, choose, settings })
    const detection: Varying =
      place === undefined || isToday
        ? chance(isToday)
        : { base: chance(false), when: [{ option: place, value: chance(true) }] }
    return { id: way.id, detection, ...(lag !== undefined && { lag }) }
  })
}

function lagOfWay(
  { id, answeredDays }: WayToBreak,
  { option, owner }: Undertaken,
  { periodDays, choose, settings }: Clock,
): number | undefined {
  if (answeredDays === undefined) return undefined
  const set = settingFor(settings, 'lag', [option, owner])
  const asked = {
    key: `lag ${option} ${id}`,
    range: answeredDays,
    of: owner,
    worse: 'high',
  } as const
  return periodsFrom(set ?? choose({ ...asked, given: 'plain' }), periodDays)
}

/** An inspection's alarms count once, with the first commitment that rests on it. */
export function ownFalseAlarm(
  model: Model,
  { option, owner, commitment }: Undertaken,
  { periodDays, choose, settings }: Clock,
  isFirst: (inspection: Inspection) => boolean = () => true,
): number {
  const observed = model.options.find((one) => one.id === option)?.observed
  const design = inspectionOf(model, option, commitment)
  const effort = (design && settingFor(settings, 'effort', [design.id])) ?? 1
  const ofDesign = design && isFirst(design) ? falseAlarmOf(design, effort) : undefined
  const range =
    commitment.verification?.falseAlarm ?? observed?.falseAlarm ?? ofDesign ?? exactly(0)
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
