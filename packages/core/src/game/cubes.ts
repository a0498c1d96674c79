/**
 * An actor's own moves for all states at once. From a state an actor reaches the cube of its own
 * options that may still change, so the best (or worst) it can reach is a maximum (or minimum)
 * over that cube, taken in place. Options that can be undone are taken three at a time: the eight
 * states that differ in these three alone are read, and all get the best of them:
 *
 *     states s + any sum of the bits a < b < c          s has none of the three
 *
 * An option that cannot be undone passes its value one way only, one option at a time. Infeasible
 * states are passed through, since a move changes all its options at once; give them the value
 * that never wins.
 *
 * The better of two is chosen without a branch, from the sign of their difference: branches are
 * mispredicted half of the time here. For 2^20 states and 16 options this takes 25 ms where one
 * option at a time with branches took 48 (Node 20; sixteen states at a time, through small
 * functions, took 50). The difference of any two ranks must fit, so ranks have 30 bits.
 */
import { at } from '../base/assert.ts'
import { type ActorIndex, type Frame, has, type State, type StateSet } from './layout.ts'

/** Greater than every rank: never lowers a minimum. */
export const highestRank = 0x40000000

/** Each state gets the greatest value that the actor reaches by one own move or by staying. */
export function raiseOverOwn(frame: Frame, values: Int32Array, actor: ActorIndex): void {
  spreadOver(frame, values, at(frame.ownOptions, actor), greater)
}

/** Each state gets the least value that the actor reaches by one own move or by staying. */
export function lowerOverOwn(frame: Frame, values: Int32Array, actor: ActorIndex): void {
  spreadOver(frame, values, at(frame.ownOptions, actor), lesser)
}

/**
 * The same over the options of several actors at once. Right only where every combination is
 * feasible: then the options are independent, and who changes which does not matter.
 */
export function lowerOverOptions(frame: Frame, values: Int32Array, options: number): void {
  spreadOver(frame, values, options, lesser)
}

/** Which of two values wins: with d = x - y, it is y + (d & ((d >> 31) ^ winner)). */
type Winner = 0 | -1
const lesser: Winner = 0
const greater: Winner = -1

/**
 * The least value among the feasible states outside a set from which one step, whoever takes part,
 * leads to a state: for all states at once.
 */
export function lowestBefore(frame: Frame, values: Int32Array, outside: StateSet): Int32Array {
  const lowest = values.slice()
  for (let state: State = 0; state < lowest.length; state++)
    if (has(outside, state) || !has(frame.feasible, state)) lowest[state] = highestRank
  const all = bitsAscending(frame.rawStateCount - 1)
  for (const bit of all) {
    if ((frame.onceYes & bit) !== 0) spreadOneWay(lowest, bit, bit, lesser)
    else if ((frame.onceNo & bit) !== 0) spreadOneWay(lowest, bit, 0, lesser)
    else spreadOne(lowest, bit, lesser)
  }
  return lowest
}

function spreadOver(frame: Frame, values: Int32Array, options: number, winner: Winner): void {
  const both = bitsAscending(options & ~(frame.onceYes | frame.onceNo))
  for (const bit of bitsAscending(options & frame.onceYes)) spreadOneWay(values, bit, 0, winner)
  for (const bit of bitsAscending(options & frame.onceNo)) spreadOneWay(values, bit, bit, winner)
  let next = 0
  for (; next + 3 <= both.length; next += 3) spreadThree(values, both.slice(next, next + 3), winner)
  for (const bit of both.slice(next)) spreadOne(values, bit, winner)
}

/** The bits of a set of options as numbers, lowest first. */
function bitsAscending(options: number): number[] {
  const bits: number[] = []
  for (let rest = options; rest !== 0; rest &= rest - 1) bits.push(rest & -rest)
  return bits
}

/** Both states of each pair (without and with the option) get the winner of the two. */
function spreadOne(values: Int32Array, bit: number, winner: Winner): void {
  for (let block = 0; block < values.length; block += 2 * bit)
    for (let state: State = block; state < block + bit; state++) {
      const having = values[state + bit] ?? 0
      const d = (values[state] ?? 0) - having
      const won = having + (d & ((d >> 31) ^ winner))
      values[state] = won
      values[state + bit] = won
    }
}

/** Only the state that can still change gets the winner: `changeableBit` is its value. */
function spreadOneWay(values: Int32Array, bit: number, changeableBit: number, winner: Winner) {
  for (let block = 0; block < values.length; block += 2 * bit)
    for (let offset = 0; offset < bit; offset++) {
      const state: State = block + offset + changeableBit
      const other = values[state ^ bit] ?? 0
      const d = (values[state] ?? 0) - other
      values[state] = other + (d & ((d >> 31) ^ winner))
    }
}

function spreadThree(values: Int32Array, bits: readonly number[], winner: Winner): void {
  const [a, b, c] = [at(bits, 0), at(bits, 1), at(bits, 2)]
  for (let i = 0; i < values.length; i += 2 * c)
    for (let j = i; j < i + c; j += 2 * b)
      for (let k = j; k < j + b; k += 2 * a)
        for (let state: State = k; state < k + a; state++) {
          const x0 = values[state] ?? 0
          const x1 = values[state + a] ?? 0
          const x2 = values[state + b] ?? 0
          const x3 = values[state + a + b] ?? 0
          const x4 = values[state + c] ?? 0
          const x5 = values[state + a + c] ?? 0
          const x6 = values[state + b + c] ?? 0
          const x7 = values[state + a + b + c] ?? 0
          const y0 = (x1 + ((x0 - x1) & (((x0 - x1) >> 31) ^ winner))) | 0
          const y1 = (x3 + ((x2 - x3) & (((x2 - x3) >> 31) ^ winner))) | 0
          const y2 = (x5 + ((x4 - x5) & (((x4 - x5) >> 31) ^ winner))) | 0
          const y3 = (x7 + ((x6 - x7) & (((x6 - x7) >> 31) ^ winner))) | 0
          const z0 = (y1 + ((y0 - y1) & (((y0 - y1) >> 31) ^ winner))) | 0
          const z1 = (y3 + ((y2 - y3) & (((y2 - y3) >> 31) ^ winner))) | 0
          const best = (z1 + ((z0 - z1) & (((z0 - z1) >> 31) ^ winner))) | 0
          values[state] = best
          values[state + a] = best
          values[state + b] = best
          values[state + a + b] = best
          values[state + c] = best
          values[state + a + c] = best
          values[state + b + c] = best
          values[state + a + b + c] = best
        }
}
