/**
 * What a party could do less than agreed: sets of its own obligations, as the options that it
 * withholds or takes back now and, where the ladder goes on unseen, later.
 */
import { assert, at } from '../../../base/assert.ts'
import {
  isAdditive,
  type Ladder,
  type PartyIndex,
  type Stakes,
  type Standing,
  setOf,
  watchedSingly,
} from './ladder.ts'
import { isRuled, isTied, tiesOwners } from './ladder-rules.ts'

export const ownObligationsMax = 16

/** What the party has promised, in the stage and by the end. */
export interface Promised {
  readonly due: Standing
  readonly atEnd: Standing
}

/**
 * The sets to try, of each of which something is due.
 *
 * Where worths add up, only what costs its owner is an obligation: to leave undone what one is
 * glad of pays nobody, unless a rule lets something else fall with it. Every set is tried, but
 * where one set is the best of all: see `allAtOnce`.
 */
export function deviationsOf(stakes: Stakes, party: PartyIndex, promised: Promised): Standing[] {
  const obligations = obligationsOf(stakes, party, promised)
  const isDue = (set: Standing): boolean =>
    obligations.some((o) => set[o] === 1 && promised.due[o] === 1)
  assert(obligations.length <= ownObligationsMax, 'too many own obligations to try every set')
  return Array.from({ length: 2 ** obligations.length - 1 }, (_, i) =>
    setOf(
      stakes,
      obligations.filter((_, bit) => ((i + 1) >> bit) & 1),
    ),
  ).filter(isDue)
}

/**
 * The one deviation that is as good as any other: everything that costs, where worths add up and
 * one chance of detection serves all, because the value of a breach rises with its flow. Undefined
 * where that need not be so: a rule ties others' commitments to own ones, or own ones that cost
 * nothing.
 */
export function allAtOnce(
  stakes: Stakes,
  party: PartyIndex,
  promised: Promised,
): Standing | undefined {
  if (!isAdditive(stakes) || watchedSingly(stakes, party) || tiesOwners(stakes)) return undefined
  const obligations = obligationsOf(stakes, party, promised)
  const isCost = (o: number): boolean => at(at(stakes.options, o).values, party) < 0
  return obligations.every(isCost) ? setOf(stakes, obligations) : undefined
}

/** Whether a party's breaches are few enough to be tried, of everything in the ladder. */
export function canBeTried(stakes: Stakes, ladder: Ladder, party: PartyIndex): boolean {
  const atEnd = setOf(
    stakes,
    ladder.flatMap(({ options }) => options),
  )
  const promised = { due: atEnd, atEnd }
  const atOnce = allAtOnce(stakes, party, promised) !== undefined && !isTied(stakes)
  const choices = obligationsOf(stakes, party, promised).map(
    (o) => 1 + (at(stakes.options, o).ways?.length ?? 1),
  )
  const most = 2 ** ownObligationsMax
  return atOnce || choices.reduce((product, count) => product * count, 1) <= most
}

function obligationsOf(stakes: Stakes, party: PartyIndex, { atEnd }: Promised): number[] {
  const additive = isAdditive(stakes)
  return stakes.options.flatMap(({ owner, values }, o) => {
    const counts = !additive || at(values, party) < 0 || (isTied(stakes) && isRuled(stakes, o))
    return owner === party && atEnd[o] === 1 && counts ? [o] : []
  })
}
