/**
 * The options on which a statement turns: those that, in some setting of all others, alone decide
 * whether it is true. An option that a formula names without effect, as in `a or not a` or in a
 * ranking that places both of its values alike, is none of them.
 *
 * Over the set of states where a statement holds, 32 states to a word: flipping option i moves a
 * state by 2^i bits, inside its word for i < 5 and by whole words from there on.
 */
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import type { StateSet } from '../../../game/game.ts'

/** Of each option below 5, the states of a word in which it is no. */
const withoutOption = [0x55555555, 0x33333333, 0x0f0f0f0f, 0x00ff00ff, 0x0000ffff] as const

/** Those of `among` on which the truth of what holds in these states turns, as bits. */
export function turningOn(states: StateSet, among: number, optionCount: number): number {
  const raw = optionCount < 5 ? 2 ** (2 ** optionCount) - 1 : 0xffffffff
  const turning = bitsOf(among).filter((option) =>
    option < 5 ? turnsInside(states, option, raw) : turnsAcross(states, 2 ** (option - 5)),
  )
  return turning.reduce((bits, option) => bits | (1 << option), 0)
}

function turnsInside(states: StateSet, option: number, raw: number): boolean {
  const start = at(withoutOption, option) & raw
  return states.some((word) => ((word ^ (word >>> (1 << option))) & start) !== 0)
}

function turnsAcross(states: StateSet, distance: number): boolean {
  return states.some((word, w) => (w & distance) === 0 && word !== states[w + distance])
}
