/** Sets of an actor's statements by their numbers, 32 to a word: most lists have more than that. */
import { at } from '../../base/assert.ts'
import { bitsOf } from '../../base/bits.ts'

/** Bit i of word w stands for statement 32 w + i; sets of one list have as many words each. */
export type StatementSet = Int32Array

/** Of so many statements those of which something is true. */
export function statementsWhere(count: number, isIn: (number: number) => boolean): StatementSet {
  const set = new Int32Array(Math.ceil(count / 32))
  for (let number = 0; number < count; number++)
    if (isIn(number)) set[number >>> 5] = at(set, number >>> 5) | (1 << (number & 31))
  return set
}

/** Those of the first that are not in the second. */
export function without(set: StatementSet, other: StatementSet): StatementSet {
  return set.map((word, place) => word & ~at(other, place))
}

/** Those in both. */
export function both(set: StatementSet, other: StatementSet): StatementSet {
  return set.map((word, place) => word & at(other, place))
}

/** Is some statement in both? */
export function meets(set: StatementSet, other: StatementSet): boolean {
  for (let place = 0; place < set.length; place++)
    if ((at(set, place) & at(other, place)) !== 0) return true
  return false
}

/** The numbers of those in it, lowest first. */
export function numbersIn(set: StatementSet): number[] {
  const numbers: number[] = []
  for (const [place, word] of set.entries())
    for (const bit of bitsOf(word)) numbers.push(32 * place + bit)
  return numbers
}
