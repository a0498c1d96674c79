/**
 * The least value that one actor's improvements lead to, for all states at once.
 *
 * What an actor's own moves change is put in order from the actor's best to its worst once for each
 * context: the settings of the few options of others on which that order depends. States that
 * differ in the rest of the options share the order, so four of their cubes are walked side by
 * side, one in each lane. The lanes must be options of that rest. Where the lowest two options are
 * not, lanes are exchanged while the cubes are brought into the buffer and back; where they are the
 * walk goes over the values themselves. Two such walks run in step, a third option of the rest
 * apart: while one waits for a minimum the other goes on.
 *
 *     taken        the lowest two options, as far as they do not belong to the rest
 *     lanes        two options of the rest, the lowest two where they can be
 *     place        where a state stands from the first of its cube, in bytes: in the buffer its own
 *                  and taken options, side by side as a number, tell it
 *     row entry    place + first of its rank, and in a table of the same shape how far it has gone
 *                  along the own options that cannot be undone
 */
import {
  betterAt,
  bufferAt,
  bufferBytes,
  contextAt,
  goneAt,
  offsetsAt,
  placesAt,
  rowsAt,
} from './memory'

const never = 0x40000000

/** What has fallen in the cubes at hand: any bit that changed. */
let fell: v128 = i32x4.splat(0)

let taken: u32 = 0
let laneA: usize = 0
let laneB: usize = 0
let apart: usize = 0
let blockCount: usize = 0

/**
 * Lowers the values; returns whether any fell. The rows stand at `rowsAt`, one for each context,
 * as 2 × (own options side by side) + first of its rank. `oneWay` and `onceNo` are given in the
 * same spelling. Values of `never` stay as they are. The rest must have three options.
 */
export function improve(
  values: usize,
  states: u32,
  own: u32,
  context: u32,
  oneWay: u32,
  onceNo: u32,
): bool {
  const rest = (states - 1) & ~own & ~context
  const rowBits = popcnt(own) + 2
  taken = 3 & ~rest
  const inner = own | taken
  const direct = taken === 0 && oneWay === 0
  spellRows(own, context, oneWay, onceNo, direct ? 0 : inner)
  listBlocks(own & ~3, inner)
  const others = (states - 1) & ~own & ~3 & ~chooseLanes(rest)
  listContexts(context, rowBits)
  const takenContext = taken & context
  let any = i32x4.splat(0)
  let high: u32 = ~0
  let highRow: u32 = 0
  let base: u32 = 0
  do {
    if (base >> 8 !== high) {
      high = base >> 8
      highRow = gather(base & ~255, context) << rowBits
    }
    const row = rowsAt + highRow + load<u32>(contextAt + ((base & 255) << 2))
    const first = values + ((<usize>base) << 2)
    fell = i32x4.splat(0)
    if (direct) walk(row, row + (1 << rowBits), first, first + apart)
    else {
      bring(first, bufferAt)
      bring(first + apart, bufferAt + bufferBytes)
      let set: u32 = 0
      do {
        const from = row + (gather(set, context) << rowBits)
        const cube = bufferAt + (gather(set, inner) << 4)
        const end = from + (1 << rowBits)
        if (oneWay === 0) walk(from, end, cube, cube + bufferBytes)
        else {
          walkOneWay(from, end, cube, oneWay)
          walkOneWay(from, end, cube + bufferBytes, oneWay)
        }
        set = (set - takenContext) & takenContext
      } while (set !== 0)
      if (v128.any_true(fell)) {
        putBack(bufferAt, first)
        putBack(bufferAt + bufferBytes, first + apart)
      }
    }
    any = v128.or(any, fell)
    base = (base - others) & others
  } while (base !== 0)
  return v128.any_true(any)
}

/** The row of each setting of the lowest eight options. */
function listContexts(context: u32, rowBits: u32): void {
  for (let low: u32 = 0; low < 256; low++)
    store<u32>(contextAt + (low << 2), gather(low, context) << rowBits)
}

/** The bits of a number at the places of the mask, side by side. */
function gather(bits: u32, mask: u32): u32 {
  let result: u32 = 0
  let to: u32 = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) result |= ((bits >> ctz(rest)) & 1) << to++
  return result
}

/** The reverse: bits that stand side by side, each at its place of the mask. */
function scatter(bits: u32, mask: u32): u32 {
  let result: u32 = 0
  let from: u32 = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) result |= ((bits >> from++) & 1) << ctz(rest)
  return result
}

/** Places in the buffer where `inner` is given, else in the values. */
function spellRows(own: u32, context: u32, oneWay: u32, onceNo: u32, inner: u32): void {
  const bytes: usize = 4 << (popcnt(own) + popcnt(context))
  for (let i: usize = 0; i < bytes; i += 4) {
    const entry = load<u32>(rowsAt + i)
    const setting = scatter(entry >> 1, own)
    const place = inner === 0 ? setting << 2 : gather(setting, inner) << 4
    store<u32>(rowsAt + i, place | (entry & 1))
    store<u32>(goneAt + i, (((entry >> 1) ^ onceNo) & oneWay) << 4)
  }
}

function listBlocks(own: u32, inner: u32): void {
  let set: u32 = 0
  blockCount = 0
  do {
    store<u32>(offsetsAt + (blockCount << 2), set << 2)
    store<u32>(placesAt + (blockCount << 2), gather(set, inner) << 4)
    blockCount++
    set = (set - own) & own
  } while (set !== 0)
}

/**
 * Chooses the lanes that are not the lowest options, and the option that lies between the two
 * walks; returns them as bits.
 */
function chooseLanes(rest: u32): u32 {
  let far: u32 = 0
  let open = rest & ~3
  for (let i = popcnt(taken); i > 0; i--) {
    far |= open & -open
    open &= open - 1
  }
  laneA = (<usize>(far & -far)) << 2
  laneB = (<usize>(far & (far - 1))) << 2
  const between = open & -open
  apart = (<usize>between) << 2
  return far | between
}

function bring(first: usize, buffer: usize): void {
  for (let i: usize = 0; i < blockCount; i++) {
    const from = first + load<u32>(offsetsAt + (i << 2))
    const to = buffer + load<u32>(placesAt + (i << 2))
    const a = v128.load(from)
    if (taken === 0) {
      v128.store(to, a)
      continue
    }
    const b = v128.load(from + laneA)
    if (taken === 1) {
      v128.store(to, i32x4.shuffle(a, b, 0, 2, 4, 6))
      v128.store(to, i32x4.shuffle(a, b, 1, 3, 5, 7), 16)
    } else if (taken === 2) {
      v128.store(to, i64x2.shuffle(a, b, 0, 2))
      v128.store(to, i64x2.shuffle(a, b, 1, 3), 16)
    } else
      transpose(
        to,
        to + 16,
        to + 32,
        to + 48,
        a,
        b,
        v128.load(from + laneB),
        v128.load(from + laneA + laneB),
      )
  }
}

function putBack(buffer: usize, first: usize): void {
  for (let i: usize = 0; i < blockCount; i++) {
    const to = first + load<u32>(offsetsAt + (i << 2))
    const from = buffer + load<u32>(placesAt + (i << 2))
    const a = v128.load(from)
    if (taken === 0) {
      v128.store(to, a)
      continue
    }
    const b = v128.load(from, 16)
    if (taken === 1) {
      v128.store(to, i32x4.shuffle(a, b, 0, 4, 1, 5))
      v128.store(to + laneA, i32x4.shuffle(a, b, 2, 6, 3, 7))
    } else if (taken === 2) {
      v128.store(to, i64x2.shuffle(a, b, 0, 2))
      v128.store(to + laneA, i64x2.shuffle(a, b, 1, 3))
    } else
      transpose(
        to,
        to + laneA,
        to + laneB,
        to + laneA + laneB,
        a,
        b,
        v128.load(from, 32),
        v128.load(from, 48),
      )
  }
}

/** Four vectors as a square, rows for columns. */
function transpose(
  p: usize,
  q: usize,
  r: usize,
  s: usize,
  a: v128,
  b: v128,
  c: v128,
  d: v128,
): void {
  const ab = i32x4.shuffle(a, b, 0, 4, 1, 5)
  const AB = i32x4.shuffle(a, b, 2, 6, 3, 7)
  const cd = i32x4.shuffle(c, d, 0, 4, 1, 5)
  const CD = i32x4.shuffle(c, d, 2, 6, 3, 7)
  v128.store(p, i64x2.shuffle(ab, cd, 0, 2))
  v128.store(q, i64x2.shuffle(ab, cd, 1, 3))
  v128.store(r, i64x2.shuffle(AB, CD, 0, 2))
  v128.store(s, i64x2.shuffle(AB, CD, 1, 3))
}

/** From the best to the worst: each value falls to the least of the ranks before its own. */
function walk(from: usize, end: usize, cubeA: usize, cubeB: usize): void {
  const nevers = i32x4.splat(never)
  let betterA = nevers
  let betterB = nevers
  let equalA = nevers
  let equalB = nevers
  let changed = fell
  for (let at = from; at < end; at += 4) {
    const entry = load<u32>(at)
    if (entry & 1) {
      betterA = i32x4.min_s(betterA, equalA)
      betterB = i32x4.min_s(betterB, equalB)
      equalA = nevers
      equalB = nevers
    }
    const placeA = cubeA + (entry & ~1)
    const placeB = cubeB + (entry & ~1)
    const oldA = v128.load(placeA)
    const oldB = v128.load(placeB)
    const newA = v128.bitselect(oldA, i32x4.min_s(oldA, betterA), i32x4.eq(oldA, nevers))
    const newB = v128.bitselect(oldB, i32x4.min_s(oldB, betterB), i32x4.eq(oldB, nevers))
    v128.store(placeA, newA)
    v128.store(placeB, newB)
    equalA = i32x4.min_s(equalA, newA)
    equalB = i32x4.min_s(equalB, newB)
    changed = v128.or(changed, v128.or(v128.xor(oldA, newA), v128.xor(oldB, newB)))
  }
  fell = changed
}

/**
 * The same where some own options cannot be undone. A move leads from a set of options gone along
 * to any set that contains it: one least value per set, which takes in those of the sets above.
 */
function walkOneWay(from: usize, end: usize, cube: usize, oneWay: u32): void {
  const nevers = i32x4.splat(never)
  let set: u32 = 0
  do {
    v128.store(betterAt + (set << 4), nevers)
    set = (set - oneWay) & oneWay
  } while (set !== 0)
  let first = from
  let changed = fell
  for (let at = from; at < end; at += 4) {
    const entry = load<u32>(at)
    if (entry & 1) for (; first < at; first += 4) takeIn(first, cube)
    const place = cube + (entry & ~1)
    const old = v128.load(place)
    const better = v128.load(betterAt + load<u32>(goneAt + (at - rowsAt)))
    const lowered = v128.bitselect(old, i32x4.min_s(old, better), i32x4.eq(old, nevers))
    v128.store(place, lowered)
    changed = v128.or(changed, v128.xor(old, lowered))
  }
  fell = changed
}

/** A finished rank counts for every set that its states' sets contain. */
function takeIn(at: usize, cube: usize): void {
  const value = v128.load(cube + (load<u32>(at) & ~1))
  const set = load<u32>(goneAt + (at - rowsAt)) >> 4
  for (let part = set; ; part = (part - 1) & set) {
    const kept = betterAt + (part << 4)
    v128.store(kept, i32x4.min_s(v128.load(kept), value))
    if (part === 0) break
  }
}
