/**
 * Greatest and least values over cubes of states, and which states reach nothing better.
 *
 * The lowest four options tell the sixteen states of one block of 64 bytes apart and are taken in
 * registers; of the others up to eight are taken in one pass over the values, as a list of offsets
 * from the block that has none of them.
 */
import { offsetsAt } from './memory'

/** The greater of two vectors for signed T, the lesser for unsigned: chosen while compiling. */
function winner<T>(a: v128, b: v128): v128 {
  return isSigned<T>() ? i32x4.max_s(a, b) : i32x4.min_s(a, b)
}

export function raise(values: usize, states: u32, options: u32): void {
  spread<i32>(values, states, options)
}

export function lower(values: usize, states: u32, options: u32): void {
  spread<u32>(values, states, options)
}

export function raiseOneWay(values: usize, states: u32, bit: u32, changeable: u32): void {
  spreadOneWay<i32>(values, states, bit, changeable)
}

export function lowerOneWay(values: usize, states: u32, bit: u32, changeable: u32): void {
  spreadOneWay<u32>(values, states, bit, changeable)
}

function spread<T>(values: usize, states: u32, options: u32): void {
  let low = options & 15
  let rest = options & ~15
  do {
    let part: u32 = 0
    for (let i = 0; i < 8; i++) part |= (rest ^ part) & -(rest ^ part)
    spreadBlocks<T>(values, states, part, low)
    rest ^= part
    low = 0
  } while (rest !== 0)
}

function spreadBlocks<T>(values: usize, states: u32, high: u32, low: u32): void {
  const count = listOffsets(high)
  const others = (states - 1) & ~high & ~15
  let base: u32 = 0
  do {
    const first = values + ((<usize>base) << 2)
    let a = v128.load(first)
    let b = v128.load(first, 16)
    let c = v128.load(first, 32)
    let d = v128.load(first, 48)
    for (let i: usize = 1; i < count; i++) {
      const block = first + load<u32>(offsetsAt + (i << 2))
      a = winner<T>(a, v128.load(block))
      b = winner<T>(b, v128.load(block, 16))
      c = winner<T>(c, v128.load(block, 32))
      d = winner<T>(d, v128.load(block, 48))
    }
    if (low & 1) {
      a = overBit0<T>(a)
      b = overBit0<T>(b)
      c = overBit0<T>(c)
      d = overBit0<T>(d)
    }
    if (low & 2) {
      a = overBit1<T>(a)
      b = overBit1<T>(b)
      c = overBit1<T>(c)
      d = overBit1<T>(d)
    }
    if (low & 4) {
      a = b = winner<T>(a, b)
      c = d = winner<T>(c, d)
    }
    if (low & 8) {
      a = c = winner<T>(a, c)
      b = d = winner<T>(b, d)
    }
    for (let i: usize = 0; i < count; i++) {
      const block = first + load<u32>(offsetsAt + (i << 2))
      v128.store(block, a)
      v128.store(block, b, 16)
      v128.store(block, c, 32)
      v128.store(block, d, 48)
    }
    base = (base - others) & others
  } while (base !== 0)
}

function overBit0<T>(a: v128): v128 {
  return winner<T>(a, i32x4.shuffle(a, a, 1, 0, 3, 2))
}

function overBit1<T>(a: v128): v128 {
  return winner<T>(a, i32x4.shuffle(a, a, 2, 3, 0, 1))
}

/** Byte offsets of all sets of these options from the block without them; returns how many. */
function listOffsets(options: u32): usize {
  let at = offsetsAt
  let set: u32 = 0
  do {
    store<u32>(at, set << 2)
    at += 4
    set = (set - options) & options
  } while (set !== 0)
  return (at - offsetsAt) >> 2
}

/** Only the state of each pair that can still change gets the winner. */
function spreadOneWay<T>(values: usize, states: u32, bit: u32, changeable: u32): void {
  const end = values + ((<usize>states) << 2)
  if (bit >= 4) {
    const run = (<usize>bit) << 2
    const to = (<usize>changeable) << 2
    for (let block = values; block < end; block += 2 * run)
      for (let offset: usize = 0; offset < run; offset += 16) {
        const place = block + offset + to
        const other = block + offset + (run - to)
        v128.store(place, winner<T>(v128.load(place), v128.load(other)))
      }
    return
  }
  const lanes = i32x4.splat(bit)
  const changing = i32x4.eq(v128.and(i32x4(0, 1, 2, 3), lanes), i32x4.splat(changeable))
  for (let place = values; place < end; place += 16) {
    const old = v128.load(place)
    const won = bit === 1 ? overBit0<T>(old) : overBit1<T>(old)
    v128.store(place, v128.bitselect(won, old, changing))
  }
}

/** The lesser of each value and its rank, in place. */
export function capByRanks(values: usize, ranks: usize, states: u32): void {
  const bytes = (<usize>states) << 2
  for (let i: usize = 0; i < bytes; i += 16)
    v128.store(values + i, i32x4.min_s(v128.load(values + i), v128.load(ranks + i)))
}

/** One bit per state: is its value at most its rank? */
export function whereWithin(values: usize, ranks: usize, bits: usize, states: u32): void {
  for (let state: usize = 0; state < states; state += 16) {
    const value = values + (state << 2)
    const rank = ranks + (state << 2)
    const a = i32x4.gt_s(v128.load(value), v128.load(rank))
    const b = i32x4.gt_s(v128.load(value, 16), v128.load(rank, 16))
    const c = i32x4.gt_s(v128.load(value, 32), v128.load(rank, 32))
    const d = i32x4.gt_s(v128.load(value, 48), v128.load(rank, 48))
    store<u16>(bits + (state >> 3), ~asBits(a, b, c, d))
  }
}

function asBits(a: v128, b: v128, c: v128, d: v128): i32 {
  const low = i16x8.narrow_i32x4_s(a, b)
  const high = i16x8.narrow_i32x4_s(c, d)
  return i8x16.bitmask(i8x16.narrow_i16x8_s(low, high))
}

/**
 * One bit per state: is nothing above its rank within reach? Over the cube of the own options, the
 * greatest of the ranks, or of the lesser of rank and value, against the state's own rank. Nothing
 * is stored but the bits: each cube is read twice, the second time from the cache.
 */
export function whereBest(ranks: usize, bits: usize, states: u32, own: u32): void {
  judge<u32>(ranks, 0, bits, states, own)
}

export function whereBestWithin(
  ranks: usize,
  values: usize,
  bits: usize,
  states: u32,
  own: u32,
): void {
  judge<i32>(ranks, values, bits, states, own)
}

/** What a move is worth: its rank for unsigned T; for signed T the lesser of rank and value. */
function worth<T>(rank: usize, value: usize): v128 {
  const ranks = v128.load(rank)
  return isSigned<T>() ? i32x4.min_s(ranks, v128.load(value)) : ranks
}

function judge<T>(ranks: usize, values: usize, bits: usize, states: u32, own: u32): void {
  const high = own & ~15
  const count = listOffsets(high)
  const others = (states - 1) & ~high & ~15
  let base: u32 = 0
  do {
    const rank = ranks + ((<usize>base) << 2)
    const value = values + ((<usize>base) << 2)
    let a = worth<T>(rank, value)
    let b = worth<T>(rank + 16, value + 16)
    let c = worth<T>(rank + 32, value + 32)
    let d = worth<T>(rank + 48, value + 48)
    for (let i: usize = 1; i < count; i++) {
      const offset = load<u32>(offsetsAt + (i << 2))
      a = i32x4.max_s(a, worth<T>(rank + offset, value + offset))
      b = i32x4.max_s(b, worth<T>(rank + offset + 16, value + offset + 16))
      c = i32x4.max_s(c, worth<T>(rank + offset + 32, value + offset + 32))
      d = i32x4.max_s(d, worth<T>(rank + offset + 48, value + offset + 48))
    }
    if (own & 1) {
      a = overBit0<i32>(a)
      b = overBit0<i32>(b)
      c = overBit0<i32>(c)
      d = overBit0<i32>(d)
    }
    if (own & 2) {
      a = overBit1<i32>(a)
      b = overBit1<i32>(b)
      c = overBit1<i32>(c)
      d = overBit1<i32>(d)
    }
    if (own & 4) {
      a = b = i32x4.max_s(a, b)
      c = d = i32x4.max_s(c, d)
    }
    if (own & 8) {
      a = c = i32x4.max_s(a, c)
      b = d = i32x4.max_s(b, d)
    }
    const word = bits + (base >> 3)
    for (let i: usize = 0; i < count; i++) {
      const offset = load<u32>(offsetsAt + (i << 2))
      const here = rank + offset
      const p = i32x4.gt_s(a, v128.load(here))
      const q = i32x4.gt_s(b, v128.load(here, 16))
      const r = i32x4.gt_s(c, v128.load(here, 32))
      const s = i32x4.gt_s(d, v128.load(here, 48))
      store<u16>(word + (offset >> 5), ~asBits(p, q, r, s))
    }
    base = (base - others) & others
  } while (base !== 0)
}
