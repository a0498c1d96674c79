/**
 * How far a party's flows can lie apart along any course, and how long they can go on changing.
 * Bounds from the numbers stated alone; a course reaches less.
 */
import { at } from '../../../base/assert.ts'
import type { AnswerTerms, Ladder, PartyIndex, Stakes, Varying } from './ladder.ts'

/** The most by which what a party gets in two periods can differ, losses once answered included. */
export function spanOf(stakes: Stakes, party: PartyIndex): number {
  const { parties, options, terms = [] } = stakes
  const worths = [
    ...options.map(({ values }) => at(values, party)),
    ...terms.flatMap((term) => (term.party === party ? [term.worth] : [])),
  ]
  const answers = [at(parties, party), ...options.flatMap(({ answer }) => answer ?? [])]
  const most = (what: (terms: AnswerTerms) => Varying): number =>
    Math.max(...answers.flatMap((one) => valuesOf(what(one))).map(Math.abs))
  return (
    worths.reduce((sum, worth) => sum + Math.abs(worth), 0) +
    most(({ sanction }) => sanction) +
    most(({ hostage }) => hostage)
  )
}

/**
 * The periods after which, on average at most, nothing changes any more: the stages are passed,
 * what can happen at all has happened and is answered. Chances that act together are no less than
 * each alone.
 */
export function settlingOf({ parties, options, breakdown = 0 }: Stakes, ladder: Ladder): number {
  const chances = [
    ...valuesOf(breakdown),
    ...parties.flatMap(({ detection, falseAlarm }) => [
      ...valuesOf(detection),
      ...valuesOf(falseAlarm),
    ]),
    ...options.flatMap(({ detection = 0, falseAlarm = 0, ways = [] }) => [
      ...[{ detection }, ...ways].flatMap((way) => valuesOf(way.detection ?? 0)),
      falseAlarm,
    ]),
  ].filter((chance) => chance > 0)
  const answers = [...parties, ...options.flatMap(({ answer }) => answer ?? [])]
  const ways = options.flatMap((option) => option.ways ?? [])
  const lags = [...answers, ...ways].flatMap(({ lag = 0 }) => valuesOf(lag))
  const passed = ladder.reduce((sum, { dwell }) => sum + dwell, 0)
  return 1 + passed + 1 / Math.min(1, ...chances) + Math.max(0, ...lags)
}

function valuesOf(varying: Varying): number[] {
  if (typeof varying === 'number') return [varying]
  return [varying.base, ...varying.when.map(({ value }) => value)]
}
