/**
 * A plan's stakes again, read from the model without the reader of the analyses: parties, options
 * and stages in numbers per period, every statement with a worth a table of its own, and every
 * range at the value that the finding names.
 */

import type { Budget } from '../base/budget.ts'
import { daysPerYear, periodDaysUsual } from '../base/calendar.ts'
import type { Actor, Commitment, Plan, Range } from '../model/model.ts'
import { areTooMany } from './allowed.ts'
import {
  answerAgain,
  ownAnswerAgain,
  type Point,
  type Reader,
  type Tested,
} from './answers-again.ts'
import { flowsAgain, statementsOf, tableOf, worthAgain } from './flows-again.ts'
import type { JudgedLadder, JudgedRule, JudgedStakes, MarginsFound } from './judged.ts'
import { rulesAgain } from './ladder-rules-again.ts'
import { inStage } from './margins.ts'
import { eitherWay, paid, type Sense, seldom } from './sense.ts'
import { isQuiet, sensesThere, shareSense } from './senses-again.ts'
import { isTrue, type SlowGame } from './slow-game.ts'
import { alarmsOf, waysAgain } from './watched-again.ts'

export interface StatedAgain {
  readonly plan: Plan
  readonly parties: readonly string[]
  readonly options: readonly string[]
  readonly stakes: JudgedStakes
  readonly ladder: JudgedLadder
  readonly outside: readonly (number | undefined)[]
  readonly periodDays: number
  /** Keys of numbers that are ranges, with them. */
  readonly ranges: ReadonlyMap<string, Range>
  /** Which ends of these are worse, and for whom. */
  readonly senses: ReadonlyMap<string, Sense>
  /** Nothing but a breach ends the agreement. */
  readonly isQuiet: boolean
  readonly missing: ReadonlySet<string>
  readonly guarantors: readonly GuarantorAgain[]
  readonly rules: readonly JudgedRule[]
  /** Parties of whom worths are missing. */
  readonly granting: readonly number[]
  readonly found: MarginsFound | undefined
  readonly budget: Budget | undefined
}

export interface GuarantorAgain {
  readonly actor: string
  readonly against: readonly string[]
  readonly sanction: number
  readonly executes: number
  readonly cost: number
  readonly stake: number | undefined
  readonly counts: boolean
}

/** Undefined where the plan is not there, or is no ladder. */
export function statedAgain(game: SlowGame, tested: Tested, point: Point): StatedAgain | undefined {
  const plan = game.model.plans.find((one) => one.id === tested.plan)
  if (plan === undefined) return undefined
  const kept: Commitment[] = []
  const stages = tested.stages.map((id) => {
    const fresh = (plan.stages.find((one) => one.id === id)?.commitments ?? []).filter(
      (one, i, all) =>
        !kept.some((other) => other.keep.option === one.keep.option) &&
        all.findIndex((other) => other.keep.option === one.keep.option) === i,
    )
    kept.push(...fresh)
    return { id, options: fresh.map((one) => kept.indexOf(one)) }
  })
  const owners = [...new Set(kept.map((one) => one.by))]
  const days = game.model.periodDays ?? periodDaysUsual
  const ranges = new Map<string, Range>()
  const senses = new Map<string, Sense>()
  const reader: Reader = {
    game,
    plan,
    tested,
    parties: plan.parties.length > 0 ? plan.parties : owners,
    kept,
    days,
    years: days / daysPerYear,
    ranges,
    missing: new Set(),
    senses,
    pick: (key, range, sense) => {
      if (range[0] === range[1]) return range[0]
      if (!ranges.has(key)) senses.set(key, sense)
      ranges.set(key, range)
      return point[key] ?? range[0]
    },
  }
  return assembled(reader, stages)
}

function assembled(
  reader: Reader,
  stages: readonly { readonly id: string; readonly options: number[] }[],
): StatedAgain {
  const { game, plan, parties, kept, pick, missing, days, ranges } = reader
  const { found, budget } = game
  const actors = parties.map((id) => game.model.actors.find((one) => one.id === id))
  const guarantors = guarantorsAgain(reader)
  const extra = parties.map((id) =>
    guarantors
      .filter((one) => one.counts && one.against.includes(id))
      .reduce((sum, one) => sum + one.sanction * one.executes, 0),
  )
  const rules = rulesAgain(reader)
  const flows = flowsAgain(reader)
  const costly = kept.map(({ by }, o) => {
    const party = parties.indexOf(by)
    const together = flows.terms.some((one) => one.party === party && one.options.includes(o))
    return together || (flows.values[o]?.[party] ?? 0) < 0
  })
  const stakes: JudgedStakes = {
    parties: actors.map((actor, p) => partyAgain(reader, actor, extra[p] ?? 0)),
    options: kept.map((one, o) => ({
      owner: parties.indexOf(one.by),
      values: flows.values[o] ?? [],
      ...optionAgain(reader, one, {
        costly: costly[o] ?? false,
        sharing: shareSense(reader, o, { ...flows, rules }),
        extra: extra[parties.indexOf(one.by)] ?? 0,
      }),
    })),
    terms: flows.terms,
    breakdown: yearly(reader, pick('breakdown', plan.breakdown ?? [0, 0], eitherWay)),
    today: kept.flatMap((one, o) => (standsToday(reader, one) ? [o] : [])),
  }
  const granting = grantingOf(reader)
  addTooMany(reader, { stakes, rules })
  return {
    plan,
    parties,
    options: kept.map((one) => one.keep.option),
    stakes,
    ladder: stages.map(({ id, options }) => stageAgain(reader, id, options)),
    outside: actors.map((actor) =>
      actor?.outside === undefined
        ? undefined
        : pick(`outside ${actor.id}`, actor.outside, { of: actor.id, worse: 'high' }),
    ),
    periodDays: days,
    ranges,
    senses: sensesThere(reader, { stakes, rules, ...flows }),
    isQuiet: isQuiet(reader),
    missing,
    guarantors,
    rules,
    granting,
    found,
    budget,
  }
}

/** Own commitments of whoever has too many of them for every breach to be tried. */
function addTooMany(
  { parties, kept, missing }: Reader,
  one: { readonly stakes: JudgedStakes; readonly rules: readonly JudgedRule[] },
): void {
  for (const [p, id] of parties.entries())
    if (areTooMany(one, p))
      for (const { by, keep } of kept)
        if (by === id) missing.add(`obligations ${id} ${keep.option}`)
}

function grantingOf({ parties, missing }: Reader): number[] {
  return parties.flatMap((id, p) => ([...missing].some((key) => isOfWorths(key, id)) ? [p] : []))
}

function isOfWorths(key: string, id: string): boolean {
  return key.startsWith(`worth ${id} `) || key.startsWith(`breadth ${id} `)
}

function yearly({ years }: Reader, chance: number): number {
  return 1 - (1 - chance) ** years
}

function standsToday({ game }: Reader, { keep }: Commitment): boolean {
  return game.model.options.some((one) => one.id === keep.option && one.today === keep.value)
}

function stageAgain({ plan, tested, days, pick }: Reader, id: string, options: number[]) {
  const stage = plan.stages.find((one) => one.id === id)
  const dwell = tested.set.dwell?.[id] ?? stage?.dwellDays ?? days
  const set = tested.set.survival?.[id]
  return {
    options,
    dwell: Math.max(1, Math.round(dwell / days)),
    survival: set ?? pick(`survival ${id}`, stage?.survival ?? [1, 1], eitherWay),
    escrow: stage?.escrow === true,
  }
}

function partyAgain(reader: Reader, actor: Actor | undefined, extra: number) {
  const { pick, tested, days, missing } = reader
  const id = actor?.id ?? ''
  const alarm = pick(`false-alarm ${id}`, actor?.falseAlarm ?? [0, 0], { of: id, ...eitherWay })
  const falseAlarm = yearly(reader, alarm)
  const base = answerAgain(reader, {
    whose: id,
    owner: id,
    breach: actor?.breach,
    seers: undefined,
  })
  const watched = actor?.watched ?? []
  const seen = watched.map((one, i) => ({
    when: one.when,
    value: perPeriod(
      pick(`watched ${id} ${i + 1}`, one.probability, { of: id, ...seldom }),
      one.withinDays,
      days,
    ),
  }))
  const set = tested.set.detection?.[id]
  const detection =
    set === undefined
      ? inStage(
          seen.findLast((one) => one.when === undefined)?.value ?? 0,
          seen.flatMap((one) => {
            const option = reader.kept.findIndex(
              ({ keep }) => keep.value && keep.option === one.when,
            )
            return option < 0 ? [] : [{ option, value: one.value }]
          }),
        )
      : perPeriod(set, watched[0]?.withinDays ?? days, days)
  const discount = discountAgain(reader, actor)
  if (discount === undefined) missing.add(`patience ${id}`)
  return {
    discount: discount ?? 0.5,
    detection,
    falseAlarm,
    lag: base.lag ?? 0,
    sanction: base.sanction + extra,
    hostage: base.hostage,
    ...(base.responders && { responders: base.responders }),
  }
}

function perPeriod(chance: number, within: number, days: number): number {
  return 1 - (1 - chance) ** (days / within)
}

function discountAgain({ pick, tested, years }: Reader, actor: Actor | undefined) {
  const id = actor?.id ?? ''
  const set = tested.set.patience?.[id]
  if (set !== undefined) return set ** years
  if (actor?.patience === undefined) return undefined
  const { rate, hazard, factor } = actor.patience
  const free = { of: id, worse: 'free' } as const
  if (factor) return pick(`factor ${id}`, factor, free) ** years
  const sum =
    pick(`rate ${id}`, rate ?? [0, 0], free) + pick(`hazard ${id}`, hazard ?? [0, 0], free)
  return Math.exp(-sum * years)
}

/** What is known of a commitment beside what is said with it. */
interface Own {
  readonly costly: boolean
  readonly extra: number
  readonly sharing: Sense
}

function optionAgain(reader: Reader, commitment: Commitment, { costly, extra, sharing }: Own) {
  const { game, tested, pick, days, missing } = reader
  const { keep, by, verification } = commitment
  const option = game.model.options.find((one) => one.id === keep.option)
  const actor = game.model.actors.find((one) => one.id === by)
  const watch = [verification, option?.observed].find(
    (one) => one?.inspection !== undefined || (one?.probability && one.withinDays),
  )
  const set =
    tested.set.detection?.[keep.option] ?? (watch ? tested.set.detection?.[by] : undefined)
  const range: Range | undefined = set === undefined ? watch?.probability : [set, set]
  const isUnseen = tested.unseen.includes(keep.option)
  const seen = () =>
    range &&
    perPeriod(
      pick(`seen ${keep.option}`, range, { of: by, ...seldom }),
      watch?.withinDays ?? days,
      days,
    )
  const detection = isUnseen ? 0 : seen()
  const ways = isUnseen || set !== undefined ? undefined : waysAgain(reader, commitment)
  const noCommon = actor?.watched === undefined && tested.set.detection?.[by] === undefined
  if (costly && detection === undefined && ways === undefined && noCommon)
    missing.add(`detection ${by} ${keep.option}`)
  const alarm =
    verification?.falseAlarm ?? option?.observed?.falseAlarm ?? alarmsOf(reader, commitment)
  const falseAlarm = yearly(
    reader,
    pick(`false-alarm ${keep.option}`, alarm, { of: by, ...eitherWay }),
  )
  const answer = ownAnswerAgain(reader, commitment)
  const base = answerAgain(reader, {
    whose: by,
    owner: by,
    breach: actor?.breach,
    seers: undefined,
  })
  if (costly && (answer ?? base).lag === undefined) missing.add(`lag ${by} ${keep.option}`)
  const shareSet = tested.set.share?.[keep.option]
  const all = option?.reversible === (keep.value ? 'once-yes' : 'once-no') ? 1 : 0
  const irreversibleShare =
    shareSet ?? pick(`share ${keep.option}`, option?.irreversibleShare ?? [all, all], sharing)
  return {
    irreversibleShare,
    ...(detection !== undefined && { detection }),
    ...(answer && {
      answer: { ...answer, lag: answer.lag ?? 0, sanction: answer.sanction + extra },
    }),
    falseAlarm,
    ...(ways && { ways }),
  }
}

function guarantorsAgain(reader: Reader): GuarantorAgain[] {
  const { plan, parties, pick, kept, game } = reader
  return plan.guarantors.flatMap((one, i): GuarantorAgain[] => {
    if (one.sanction === undefined) return []
    const key = (what: string) => `guarantor ${i + 1} ${what}`
    const [low, high] = [
      { ...paid, others: 'low' },
      { ...paid, worse: 'high', others: 'high' },
    ] as const
    const cost = pick(key('cost'), one.cost ?? [0, 0], high)
    let stake: number | undefined
    if (one.stake) stake = pick(key('stake'), one.stake, low)
    else {
      const letters = (carriedOut: boolean) =>
        game.model.options
          .map(({ id, today }) => {
            const commitment = kept.find(({ keep }) => keep.option === id)
            const yes = commitment && carriedOut ? commitment.keep.value : today
            return yes ? 'Y' : 'N'
          })
          .join('')
      let sum = 0
      let known = true
      for (const statement of statementsOf(reader, one.actor)) {
        if (tableOf(reader, statement).options.length === 0) continue
        const worth = worthAgain(reader, one.actor, statement)
        if (worth === undefined) known = false
        const after = isTrue(game, statement.want, letters(true))
        const before = isTrue(game, statement.want, letters(false))
        if (worth && after !== before) sum += after ? worth[0] : -worth[1]
      }
      stake = known ? sum : undefined
    }
    return [
      {
        actor: one.actor,
        against: one.against ?? parties.filter((id) => id !== one.actor),
        sanction: pick(key('sanction'), one.sanction, low),
        executes: pick(key('executes'), one.executes ?? [1, 1], low),
        cost,
        stake,
        counts: cost === 0 || (stake !== undefined && cost <= stake),
      },
    ]
  })
}
