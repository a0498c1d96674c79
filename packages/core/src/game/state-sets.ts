/**
 * Formulas → sets of states, 32 states at a time.
 *
 * Option i of state s is bit i of s. For i < 5 the pattern repeats inside one word (0xAAAAAAAA is
 * option 0 in 32 consecutive states); from i = 5 on whole words are alike. So a formula over k
 * options costs 2^k / 32 word operations per sign: 8,192 for the reference model.
 */
import { bitCount } from '../base/bits.ts'
import type { Formula } from '../model/model.ts'
import type { State, StateSet } from './layout.ts'

const withinWord = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000] as const

export function wordCount(optionCount: number): number {
  return optionCount <= 5 ? 1 : 2 ** (optionCount - 5)
}

/** All raw states of so many options. */
export function allStates(optionCount: number): StateSet {
  const set = new Uint32Array(wordCount(optionCount)).fill(0xffffffff)
  if (optionCount < 5) set[0] = 2 ** (2 ** optionCount) - 1
  return set
}

/** The raw states in which the formula holds. `options` gives the place of each option id. */
export function statesWhere(
  formula: Formula,
  options: ReadonlyMap<string, number>,
  optionCount: number,
): StateSet {
  const set = evaluate(formula, options, wordCount(optionCount))
  if (optionCount < 5) set[0] = (set[0] ?? 0) & (2 ** (2 ** optionCount) - 1)
  return set
}

function evaluate(formula: Formula, options: ReadonlyMap<string, number>, words: number): StateSet {
  const part = (of: Formula) => evaluate(of, options, words)
  switch (formula.kind) {
    case 'option':
      return statesWithOption(options.get(formula.option) ?? 0, words)
    case 'not':
      return turned(part(formula.of))
    case 'and':
      return formula.parts.map(part).reduce(both)
    case 'or':
      return formula.parts.map(part).reduce(either)
    case 'implies':
      return either(turned(part(formula.when)), part(formula.then))
    case 'iff':
      return turned(differing(part(formula.left), part(formula.right)))
  }
}

function statesWithOption(option: number, words: number): StateSet {
  const set = new Uint32Array(words)
  const pattern = withinWord[option]
  if (pattern !== undefined) return set.fill(pattern)
  const run = 2 ** (option - 5)
  for (let start = run; start < words; start += 2 * run) set.fill(0xffffffff, start, start + run)
  return set
}

// Each overwrites its first set and returns it. One loop that is handed the operation takes four
// times as long: it calls a function for each word.

function turned(set: StateSet): StateSet {
  for (let w = 0; w < set.length; w++) set[w] = ~(set[w] ?? 0)
  return set
}

function both(set: StateSet, other: StateSet): StateSet {
  for (let w = 0; w < set.length; w++) set[w] = (set[w] ?? 0) & (other[w] ?? 0)
  return set
}

function either(set: StateSet, other: StateSet): StateSet {
  for (let w = 0; w < set.length; w++) set[w] = (set[w] ?? 0) | (other[w] ?? 0)
  return set
}

function differing(set: StateSet, other: StateSet): StateSet {
  for (let w = 0; w < set.length; w++) set[w] = (set[w] ?? 0) ^ (other[w] ?? 0)
  return set
}

/** Takes the states of `other` out of `set`, in place. */
export function removeFrom(set: StateSet, other: StateSet): void {
  for (let w = 0; w < set.length; w++) set[w] = (set[w] ?? 0) & ~(other[w] ?? 0)
}

/** Keeps in `set` only the states of `other`, in place. */
export function keepOnly(set: StateSet, other: StateSet): void {
  both(set, other)
}

export function countStates(set: StateSet): number {
  let count = 0
  for (let w = 0; w < set.length; w++) count += bitCount(set[w] ?? 0)
  return count
}

/** Visits the states of a set in ascending order until `visit` returns false. */
export function forEachState(set: StateSet, visit: (state: State) => boolean | undefined): void {
  for (let w = 0; w < set.length; w++)
    for (let rest = set[w] ?? 0; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest)
      if (visit(32 * w + bit) === false) return
    }
}

/** Does the formula hold in one state? The plain reading, for single states and explanations. */
export function holdsIn(
  formula: Formula,
  options: ReadonlyMap<string, number>,
  state: State,
): boolean {
  const holds = (part: Formula) => holdsIn(part, options, state)
  switch (formula.kind) {
    case 'option':
      return ((state >>> (options.get(formula.option) ?? 0)) & 1) === 1
    case 'not':
      return !holds(formula.of)
    case 'and':
      return formula.parts.every(holds)
    case 'or':
      return formula.parts.some(holds)
    case 'implies':
      return !holds(formula.when) || holds(formula.then)
    case 'iff':
      return holds(formula.left) === holds(formula.right)
  }
}

/** The options that a formula speaks of, as bits. */
export function optionsIn(formula: Formula, options: ReadonlyMap<string, number>): number {
  const among = (parts: readonly Formula[]) =>
    parts.reduce((set, part) => set | optionsIn(part, options), 0)
  switch (formula.kind) {
    case 'option':
      return 1 << (options.get(formula.option) ?? 0)
    case 'not':
      return optionsIn(formula.of, options)
    case 'and':
    case 'or':
      return among(formula.parts)
    case 'implies':
      return among([formula.when, formula.then])
    case 'iff':
      return among([formula.left, formula.right])
  }
}
