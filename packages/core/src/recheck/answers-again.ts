/** What follows a breach, read again from the model. */

import type { Commitment, Consequence, Plan, Range } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { late, paid, type Sense } from './sense.ts'
import type { SlowGame } from './slow-game.ts'

export type Tested = Pick<FindingOf<'stage-margin'>, 'plan' | 'stages' | 'unseen' | 'set'>
export type Point = Readonly<Record<string, number>>

/** Everything that the readers of a plan share. */
export interface Reader {
  readonly game: SlowGame
  readonly plan: Plan
  readonly tested: Tested
  readonly parties: readonly string[]
  readonly kept: readonly Commitment[]
  readonly days: number
  readonly years: number
  readonly ranges: Map<string, Range>
  readonly senses: Map<string, Sense>
  readonly missing: Set<string>
  readonly pick: (key: string, range: Range, sense: Sense) => number
}

export interface AnswerAgain {
  readonly lag: number | undefined
  readonly sanction: number
  readonly hostage: number
  readonly responders?: number[]
}

export function answerAgain(
  { pick, tested, days, years, parties }: Reader,
  of: {
    readonly whose: string
    readonly owner: string
    readonly breach: Consequence | undefined
    readonly seers: readonly string[] | undefined
  },
): AnswerAgain {
  const { whose, owner, breach, seers } = of
  const number = (what: 'lag' | 'sanction' | 'hostage', range: Range | undefined) =>
    tested.set[what]?.[whose] ??
    tested.set[what]?.[owner] ??
    (range &&
      pick(`${what} ${whose}`, range, {
        of: owner,
        ...(what === 'lag' ? late : paid),
      }))
  const lagDays = number('lag', breach?.withinDays)
  const named = breach && breach.by.length > 0 ? breach.by : undefined
  const who = seers ? (named ?? parties).filter((one) => seers.includes(one)) : named
  return {
    lag: lagDays === undefined ? undefined : Math.max(0, Math.ceil(lagDays / days - 1e-9)),
    sanction: number('sanction', breach?.sanction) ?? 0,
    hostage: (number('hostage', breach?.hostage) ?? 0) / years,
    ...(who && { responders: who.map((id) => parties.indexOf(id)).filter((p) => p >= 0) }),
  }
}

/** What is said with a commitment; what it leaves open is as for everything its owner does. */
export function ownAnswerAgain(reader: Reader, commitment: Commitment): AnswerAgain | undefined {
  const { game, tested } = reader
  const { keep, by, breach, verification } = commitment
  const option = game.model.options.find((one) => one.id === keep.option)
  const actor = game.model.actors.find((one) => one.id === by)
  const seenBy = verification?.by ?? option?.observed?.by
  const seers = seenBy && seenBy.length > 0 ? seenBy : undefined
  const set = (['lag', 'sanction', 'hostage'] as const).filter(
    (what) => tested.set[what]?.[keep.option] !== undefined,
  )
  const named = breach !== undefined && breach.by.length > 0
  const says = [breach?.withinDays, breach?.sanction, breach?.hostage].some(Boolean)
  if (!says && !named && seers === undefined && set.length === 0) return undefined
  const own = answerAgain(reader, { whose: keep.option, owner: by, breach, seers })
  const base = answerAgain(reader, {
    whose: by,
    owner: by,
    breach: actor?.breach,
    seers: undefined,
  })
  const responders = own.responders ?? base.responders
  const isSet = set.length > 0
  return {
    lag: own.lag ?? base.lag,
    sanction: breach?.sanction || isSet ? own.sanction : base.sanction,
    hostage: breach?.hostage || isSet ? own.hostage : base.hostage,
    ...(responders && { responders }),
  }
}
