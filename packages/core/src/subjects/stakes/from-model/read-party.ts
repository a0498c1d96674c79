/** The numbers of one party: its patience, how its breaches are seen, and what follows them. */
import { daysPerYear } from '../../../base/calendar.ts'
import type { Actor, Commitment, Range } from '../../../model/model.ts'
import {
  type AnswerTerms,
  discountFactor,
  type LadderOption,
  type Party,
  type Varying,
} from '../calculus/calculus.ts'
import { type Chooser, exactly, settingFor } from './choice.ts'
import type { Outline } from './outline.ts'
import {
  answerFrom,
  type Clock,
  commonDetection,
  inspectionOf,
  ownDetection,
  ownFalseAlarm,
  ownWays,
  perPeriod,
  type StatedAnswer,
} from './watching.ts'

/** What a party's tests would need and the model does not say. */
export type Missing =
  | {
      readonly what: 'worth' | 'breadth'
      readonly actor: string
      readonly names: readonly string[]
    }
  | { readonly what: 'patience'; readonly actor: string; readonly names: readonly [] }
  | {
      readonly what: 'detection' | 'lag' | 'obligations'
      readonly actor: string
      readonly names: readonly string[]
    }

/** How one option is watched and answered. */
export type WatchedOption = Pick<LadderOption, 'detection' | 'answer' | 'falseAlarm' | 'ways'>

export interface OwnNumbers {
  readonly party: Party
  readonly options: ReadonlyMap<number, WatchedOption>
  readonly missing: readonly Missing[]
}

/** Stands in where a number is missing; the party is then not tested. */
const unknownDiscount = 0.5

export function readParty(
  outline: Outline,
  who: { actor: Actor; party: number; costly: readonly number[]; extra: number },
  clock: Clock,
): OwnNumbers {
  const { actor, party, costly, extra } = who
  const { undertaken, model, parties, unseen } = outline
  const placeOf = (option: string): number | undefined => {
    const place = undertaken.findIndex((one) => one.keep.option === option && one.keep.value)
    return place < 0 ? undefined : place
  }
  const common = commonDetection(actor, placeOf, clock)
  const fallback = answerFrom(
    consequencesOf(outline, actor.breach, undefined),
    { whose: actor.id, owner: actor.id },
    clock,
  )
  const [unwatched, unanswered]: [string[], string[]] = [[], []]
  const options = new Map<number, WatchedOption>()
  for (const [o, commitment] of undertaken.entries()) {
    if (parties.indexOf(commitment.by) !== party) continue
    const { option } = commitment.keep
    const its = { option, owner: actor.id, commitment }
    const detection = unseen.has(option) ? 0 : ownDetection(model, its, clock)
    const answer = ownAnswer(outline, its, fallback, clock)
    const ways = unseen.has(option) ? undefined : ownWays(model, its, placeOf, clock)
    const falseAlarm = ownFalseAlarm(model, its, clock, (design) => {
      const rests = undertaken.find((one) => {
        const { option } = one.keep
        return inspectionOf(model, option, one)?.id === design.id
      })
      return rests === commitment
    })
    if (costly.includes(o) && [detection, ways, common].every((one) => one === undefined))
      unwatched.push(option)
    if (costly.includes(o) && (answer ?? fallback).lag === undefined) unanswered.push(option)
    options.set(o, {
      ...(detection !== undefined && { detection }),
      ...(answer && { answer: withSanction(answer, extra) }),
      ...(falseAlarm > 0 && { falseAlarm }),
      ...(ways && { ways }),
    })
  }
  const discount = discountOf(actor, clock)
  return {
    party: partyFrom({ actor, discount, common }, withSanction(fallback, extra), clock),
    options,
    missing: [
      ...(discount === undefined
        ? [{ what: 'patience', actor: actor.id, names: [] } as const]
        : []),
      ...(unwatched.length > 0
        ? [{ what: 'detection', actor: actor.id, names: unwatched } as const]
        : []),
      ...(unanswered.length > 0
        ? [{ what: 'lag', actor: actor.id, names: unanswered } as const]
        : []),
    ],
  }
}

function partyFrom(
  known: { actor: Actor; discount: number | undefined; common: Varying | undefined },
  answer: AnswerTerms,
  { choose, periodDays }: Clock,
): Party {
  const { actor, discount = unknownDiscount, common = 0 } = known
  const { id } = actor
  const yearly = choose({
    key: `false-alarm ${id}`,
    range: actor.falseAlarm ?? exactly(0),
    of: id,
    worse: 'rather-high',
    worseForOthers: 'free',
  })
  const outside =
    actor.outside && choose({ key: `outside ${id}`, range: actor.outside, of: id, worse: 'high' })
  return {
    id,
    discount,
    detection: common,
    falseAlarm: perPeriod(yearly, periodDays),
    ...answer,
    ...(outside !== undefined && { outside }),
  }
}

function withSanction(answer: StatedAnswer, extra: number): AnswerTerms {
  const { lag = 0, sanction } = answer
  return { ...answer, lag, sanction: (typeof sanction === 'number' ? sanction : 0) + extra }
}

/** A commitment's own answer, what it leaves open filled in from the actor's; none: the actor's. */
function ownAnswer(
  outline: Outline,
  its: { option: string; owner: string; commitment: Commitment },
  fallback: StatedAnswer,
  clock: Clock,
): StatedAnswer | undefined {
  const { option, owner, commitment } = its
  const stated = consequencesOf(outline, commitment.breach, seersOf(outline, commitment))
  const { withinDays, sanction, hostage, responders } = stated
  const set = (['lag', 'sanction', 'hostage'] as const).some(
    (what) => settingFor(clock.settings, what, [option]) !== undefined,
  )
  if (!set && [withinDays, sanction, hostage, responders].every((one) => one === undefined))
    return undefined
  const read = answerFrom(stated, { whose: option, owner }, clock)
  return {
    lag: read.lag ?? fallback.lag,
    sanction: sanction || set ? read.sanction : fallback.sanction,
    hostage: hostage || set ? read.hostage : fallback.hostage,
    ...((responders ?? fallback.responders)
      ? { responders: responders ?? fallback.responders }
      : {}),
  } as StatedAnswer
}

/** Who answers: those named, of them those who would see it; left out: everyone else. */
function consequencesOf(
  { parties }: Outline,
  breach: Actor['breach'],
  seers: readonly string[] | undefined,
) {
  const named = breach && breach.by.length > 0 ? breach.by : undefined
  const ids = seers === undefined ? named : (named ?? parties).filter((one) => seers.includes(one))
  const responders = ids?.map((id) => parties.indexOf(id)).filter((place) => place >= 0)
  return {
    ...(breach?.withinDays && { withinDays: breach.withinDays }),
    ...(breach?.sanction && { sanction: breach.sanction }),
    ...(breach?.hostage && { hostage: breach.hostage }),
    ...(responders && { responders }),
  }
}

function seersOf({ model }: Outline, commitment: Commitment): readonly string[] | undefined {
  const { option } = commitment.keep
  const observed = model.options.find((one) => one.id === option)?.observed
  const by = commitment.verification?.by ?? observed?.by
  return by && by.length > 0 ? by : undefined
}

/** What a year's wait leaves of a good thing, as stated: a factor, or exp(-(rate + hazard)). */
export function yearlyPatience({ patience }: Actor): Range | undefined {
  if (patience === undefined) return undefined
  const { factor, rate = exactly(0), hazard = exactly(0) } = patience
  return factor ?? [Math.exp(-(rate[1] + hazard[1])), Math.exp(-(rate[0] + hazard[0]))]
}

/** The discount factor of a party, its patience chosen. */
export function discountIn(
  { model, parties, periodDays, settings }: Outline,
  party: number,
  choose: Chooser,
): number {
  const actor = model.actors.find(({ id }) => id === parties[party])
  return (actor && discountOf(actor, { periodDays, settings, choose })) ?? unknownDiscount
}

function discountOf(actor: Actor, { periodDays, choose, settings }: Clock): number | undefined {
  const periodYears = periodDays / daysPerYear
  const { id } = actor
  const set = settingFor(settings, 'patience', [id])
  if (set !== undefined) return set ** periodYears
  if (actor.patience === undefined) return undefined
  const { rate, hazard, factor } = actor.patience
  const pick = (what: string, range = exactly(0)) =>
    choose({ key: `${what} ${id}`, range, of: id, worse: 'free' })
  if (factor) return pick('factor', factor) ** periodYears
  return discountFactor({ rate: pick('rate', rate), hazard: pick('hazard', hazard), periodYears })
}
