/**
 * What packages are worth to parties, as flows: the sum of the worths of the statements that come
 * to be true, less those that come to be false. A package is the state that would stand; what is
 * the same in it as today is worth nothing here.
 *
 * Worths lie in ranges, each by itself. A gain, and the difference of two gains, is a sum in which
 * each worth has one sign, so both have their extremes at the ends of the ranges: those are exact.
 */
import { at } from '../../../base/assert.ts'
import type { ActorIndex, Game, State } from '../../../game/game.ts'

export type Range = readonly [low: number, high: number]

/** A statement that some package makes true or false. */
export interface Turning {
  /** Place among the parties. */
  readonly party: number
  readonly statement: string
  /** Undefined: not stated. */
  readonly worth: Range | undefined
  /** Per package: 1 where it comes to be true, −1 where it no longer is, 0 as today. */
  readonly change: readonly number[]
}

export type WorthOf = (actor: ActorIndex, statement: string) => Range | undefined

/** By party, then in the order of its list. */
export function turningOf(
  { statements, frame }: Game,
  parties: readonly ActorIndex[],
  states: readonly State[],
  worthOf: WorthOf,
): Turning[] {
  return parties.flatMap((actor, party) =>
    at(statements, actor).flatMap(({ id, holds }) => {
      const now = Number(holds(frame.today))
      const change = states.map((state) => Number(holds(state)) - now)
      if (change.every((one) => one === 0)) return []
      return [{ party, statement: id, worth: worthOf(actor, id), change }]
    }),
  )
}

/** What a party gains by one package more than by another, at the least and at the most. */
export function gainRange(
  turning: readonly Turning[],
  party: number,
  of: number,
  beyond?: number,
): Range {
  const signs = turning.map(({ change }) =>
    beyond === undefined ? at(change, of) : at(change, of) - at(change, beyond),
  )
  const end = (isHigh: boolean) =>
    summed(
      turning.map(({ worth: [low, high] = [0, 0], party: whose }, i) => {
        const sign = at(signs, i)
        return whose === party && sign !== 0 ? sign * (sign > 0 === isHigh ? high : low) : 0
      }),
    )
  return [end(false), end(true)]
}

/** Per package, per party: what it gains where the worths are these. */
export function gainsAt(
  turning: readonly Turning[],
  worths: readonly number[],
  { parties, packages }: { readonly parties: number; readonly packages: number },
): number[][] {
  return Array.from({ length: packages }, (_, place) =>
    Array.from({ length: parties }, (_, party) =>
      summed(
        turning.map((one, i) => (one.party === party ? at(one.change, place) : 0) * at(worths, i)),
      ),
    ),
  )
}

/** The middle of all ranges; then each at either end alone, and all at the low and high one. */
export function pointsOf(ranges: readonly Range[]): number[][] {
  const middle = ranges.map(([low, high]) => (low + high) / 2)
  const open = ranges.flatMap(([low, high], i) => (low < high ? [i] : []))
  if (open.length === 0) return [middle]
  const alone = open.flatMap((i) =>
    [0, 1].map((end) => middle.map((one, j) => (j === i ? at(at(ranges, i), end) : one))),
  )
  return [middle, ...alone, ...[0, 1].map((end) => ranges.map((range) => at(range, end)))]
}

/** What is left of a sum by rounding alone is nothing: else a tie would be a refusal. */
function summed(terms: readonly number[]): number {
  const sum = terms.reduce((all, one) => all + one, 0)
  const size = terms.reduce((all, one) => all + Math.abs(one), 0)
  return Math.abs(sum) <= 1e-12 * size ? 0 : Number(sum.toPrecision(12))
}
