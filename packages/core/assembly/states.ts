/** Marks of feasibility, and ranks from the truth of statements. */
import { sumAt } from './memory'

/** Greater than every rank. */
const never = 0x40000000

/** All ones in the lanes whose bit is set, for the lowest four bits. */
function lanesOf(bits: u32): v128 {
  const each = i32x4(1, 2, 4, 8)
  return i32x4.eq(v128.and(i32x4.splat(bits), each), each)
}

/**
 * Infeasible states get the value that never wins; the sum of the others goes to `sumAt`. Four
 * values of 30 bits fit into 32 without a sign, so sixteen states are added before halves are.
 */
export function block(values: usize, feasible: usize, states: u32): void {
  const halves = i64x2.splat(0xffffffff)
  let low = i64x2.splat(0)
  let high = i64x2.splat(0)
  for (let state: usize = 0; state < states; state += 16) {
    const word = <u32>load<u16>(feasible + (state >> 3))
    const place = values + (state << 2)
    let sum = mark(place, word)
    sum = i32x4.add(sum, mark(place + 16, word >> 4))
    sum = i32x4.add(sum, mark(place + 32, word >> 8))
    sum = i32x4.add(sum, mark(place + 48, word >> 12))
    low = i64x2.add(low, v128.and(sum, halves))
    high = i64x2.add(high, i64x2.shr_u(sum, 32))
  }
  const sum = i64x2.add(low, high)
  store<i64>(sumAt, i64x2.extract_lane(sum, 0) + i64x2.extract_lane(sum, 1))
}

/** Marks four states; returns the values of the feasible ones, and zero for the others. */
function mark(place: usize, feasible: u32): v128 {
  const kept = lanesOf(feasible)
  const counted = v128.and(v128.load(place), kept)
  v128.store(place, v128.or(counted, v128.andnot(i32x4.splat(never), kept)))
  return counted
}

/**
 * Ranks of all states from up to 32 sets of states, one per statement, that stand one after the
 * other from `sets` on, the most important first. Sixteen states at a time: each statement doubles
 * sixteen bytes and adds its bit; eight statements fill the bytes, and four such bytes are a rank.
 */
export function rank(ranks: usize, sets: usize, count: u32, feasible: usize, states: u32): void {
  const bytes = <usize>states >> 3
  for (let state: usize = 0; state < states; state += 16) {
    const word = sets + (state >> 3)
    const a = byteOf(word, bytes, count, 0)
    const b = byteOf(word, bytes, count, 1)
    const c = byteOf(word, bytes, count, 2)
    const d = byteOf(word, bytes, count, 3)
    const ab = i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
    const AB = i8x16.shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
    const cd = i8x16.shuffle(c, d, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
    const CD = i8x16.shuffle(c, d, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
    const place = ranks + (state << 2)
    const open = load<u16>(feasible + (state >> 3))
    keep(place, i16x8.shuffle(ab, cd, 0, 8, 1, 9, 2, 10, 3, 11), open)
    keep(place + 16, i16x8.shuffle(ab, cd, 4, 12, 5, 13, 6, 14, 7, 15), open >> 4)
    keep(place + 32, i16x8.shuffle(AB, CD, 0, 8, 1, 9, 2, 10, 3, 11), open >> 8)
    keep(place + 48, i16x8.shuffle(AB, CD, 4, 12, 5, 13, 6, 14, 7, 15), open >> 12)
  }
}

/** Four ranks; -1 where the state is not feasible. */
function keep(place: usize, ranks: v128, feasible: u32): void {
  v128.store(place, v128.or(ranks, v128.not(lanesOf(feasible))))
}

/** Byte `index` of sixteen ranks, byte 0 the least important eight statements. */
function byteOf(word: usize, bytes: usize, count: u32, index: u32): v128 {
  let ranks = i8x16.splat(0)
  const end = <i32>count - <i32>(8 * index)
  if (end <= 0) return ranks
  const each = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128)
  for (let p = max(0, end - 8); p < end; p++) {
    const bits = i16x8.splat(load<u16>(word + <usize>p * bytes))
    const spread = i8x16.shuffle(bits, bits, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1)
    const holds = i8x16.eq(v128.and(spread, each), each)
    ranks = i8x16.sub(i8x16.add(ranks, ranks), holds)
  }
  return ranks
}
