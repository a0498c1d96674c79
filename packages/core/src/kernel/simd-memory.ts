/**
 * The memory of one instance of the twin, laid out for games of one size:
 *
 *     tables of the twin | states | states | room 0 | room 1 | near 0 | near 1 | …
 *
 * `states` are sets of states, one bit each: what is feasible goes in at the first, verdicts come
 * out at the second. A room is an array of values that an analysis works in. What is near is a copy
 * of ranks, kept for as long as its place is not needed for others: ranks are read by many
 * concepts and never change.
 *
 * Everything is laid out before the first array is handed out, because growing makes arrays into
 * the memory useless. A memory cannot shrink: where a game needs far less than the last, a new
 * instance takes its place.
 */
import type { TwinExports, TwinMaker } from './twin.ts'

/** Where the tables of the twin end; the same number stands in `assembly/memory.ts`. */
const tableBytes = 0x70000
const pageBytes = 0x10000
const roomCount = 2
/** Copies of ranks are kept up to so many bytes: those of eight actors with 22 options. */
const nearBytesMax = 2 ** 27
const nearCountMax = 16
/** A memory of this size is kept even where the next game needs far less. */
const bytesKept = 2 ** 25

export class SimdMemory {
  twin: TwinExports
  /** The size of the games it is laid out for now. */
  states = 0
  readonly #make: TwinMaker
  #nearCount = 0
  #lent = 0
  /** Where the copy of an array stands, and which of all copies made there it is. */
  #places = new WeakMap<Int32Array, { readonly index: number; readonly stamp: number }>()
  readonly #stamps: number[] = []
  #nextStamp = 1
  #nextIndex = 0

  constructor(make: TwinMaker) {
    this.#make = make
    this.twin = make()
  }

  /** Lays the memory out for games of this size; false where that is more than there is. */
  fit(states: number): boolean {
    if (states === this.states) return true
    if (this.#lent > 0) return false
    const nearCount = Math.max(1, Math.min(nearCountMax, Math.floor(nearBytesMax / (4 * states))))
    const bytes = tableBytes + 2 * setBytes(states) + (roomCount + nearCount) * 4 * states
    if (!this.#reserve(bytes)) return false
    this.states = states
    this.#nearCount = nearCount
    this.#stamps.fill(0)
    this.#nextIndex = 0
    return true
  }

  #reserve(bytes: number): boolean {
    const has = this.twin.memory.buffer.byteLength
    if (has > bytesKept && bytes < has / 4) this.twin = this.#make()
    const lacking = bytes - this.twin.memory.buffer.byteLength
    if (lacking <= 0) return true
    try {
      this.twin.memory.grow(Math.ceil(lacking / pageBytes))
      return true
    } catch {
      return false
    }
  }

  /** Is this an array into this memory? Others cannot be given to the twin. */
  holds(values: Int32Array): boolean {
    return values.buffer === this.twin.memory.buffer
  }

  /** Lends a room; undefined where all are lent or the size does not fit. */
  lend<T>(states: number, work: (room: Int32Array) => T): { readonly result: T } | undefined {
    if (this.#lent === roomCount || !this.fit(states)) return undefined
    const room = this.#values(this.#lent)
    this.#lent++
    try {
      return { result: work(room) }
    } finally {
      this.#lent--
    }
  }

  /** The place of a copy of these ranks, which must not change afterwards. */
  near(ranks: Int32Array): number {
    if (this.holds(ranks)) return ranks.byteOffset
    const known = this.#places.get(ranks)
    if (known !== undefined && this.#stamps[known.index] === known.stamp)
      return this.#valuesAt(roomCount + known.index)
    const place = this.placeFor(ranks)
    new Int32Array(this.twin.memory.buffer, place, this.states).set(ranks)
    return place
  }

  /** A place that will hold a copy of these ranks: the one given away the longest ago. */
  placeFor(ranks: Int32Array): number {
    const index = this.#nextIndex
    this.#nextIndex = (index + 1) % this.#nearCount
    const stamp = this.#nextStamp++
    this.#stamps[index] = stamp
    this.#places.set(ranks, { index, stamp })
    return this.#valuesAt(roomCount + index)
  }

  get feasibleAt(): number {
    return tableBytes
  }

  get verdictsAt(): number {
    return tableBytes + setBytes(this.states)
  }

  /** Copies a set of states to where the twin expects it. */
  bringStates(set: Uint32Array): number {
    new Uint32Array(this.twin.memory.buffer, this.feasibleAt, set.length).set(set)
    return this.feasibleAt
  }

  #values(index: number): Int32Array {
    return new Int32Array(this.twin.memory.buffer, this.#valuesAt(index), this.states)
  }

  #valuesAt(index: number): number {
    return tableBytes + 2 * setBytes(this.states) + index * 4 * this.states
  }
}

function setBytes(states: number): number {
  return Math.max(64, states / 8)
}
