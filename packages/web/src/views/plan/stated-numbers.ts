/** The numbers that sliders start from, as the model states them; nothing is computed here. */
import type { Model } from '@stufenplan/core'
import type { Plan, Stakes } from './plan-view.ts'
import type { Settable } from './set-numbers.ts'

export interface StatedNumber {
  readonly low: number
  readonly high: number
  /** Counts only once this option stands. */
  readonly when?: string
}

/** One number that can be set, and what the model says of it. */
export interface Settled {
  readonly what: Settable
  readonly name: string
  readonly stated: readonly StatedNumber[]
  /** For chances of being seen: within so many days. */
  readonly withinDays: number
}

type Range = readonly [number, number]
const exact = ([low, high]: Range): StatedNumber => ({ low, high })

export function numbersOfParty(model: Model, actor: string, stakes: Stakes): readonly Settled[] {
  const { watched = [], breach } = model.actors.find((one) => one.id === actor) ?? {}
  const [first] = watched
  const base = { name: actor, withinDays: first?.withinDays ?? stakes.periodDays }
  const patience = stakes.patience.filter((one) => one.actor === actor)
  return [
    { ...base, what: 'patience', stated: patience },
    {
      ...base,
      what: 'detection',
      stated: watched.map(({ probability, when }) => ({
        ...exact(probability),
        ...(when !== undefined && { when }),
      })),
    },
    { ...base, what: 'lag', stated: breach?.withinDays ? [exact(breach.withinDays)] : [] },
  ]
}

type Commitment = Plan['stages'][number]['commitments'][number]

export function numbersOfCommitment(
  model: Model,
  { keep, verification, breach }: Commitment,
  stakes: Stakes,
): readonly Settled[] {
  const observed = model.options.find((one) => one.id === keep.option)?.observed
  const watch = [verification, observed].find((one) => one?.probability && one.withinDays)
  const base = { name: keep.option, withinDays: watch?.withinDays ?? stakes.periodDays }
  return [
    { ...base, what: 'detection', stated: watch?.probability ? [exact(watch.probability)] : [] },
    { ...base, what: 'lag', stated: breach?.withinDays ? [exact(breach.withinDays)] : [] },
  ]
}

/** Each commitment of a party once, in the order of the stages. */
export function commitmentsOf(plan: Plan, actor: string): readonly Commitment[] {
  const all = plan.stages.flatMap((stage) => stage.commitments)
  return all.filter(
    (commitment, i) =>
      commitment.by === actor &&
      all.findIndex((other) => other.keep.option === commitment.keep.option) === i,
  )
}
