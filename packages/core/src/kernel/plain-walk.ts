/**
 * One actor's improvements for all states at once, along its own changes from best to worst. A
 * walk meets every improvement of a state before the state itself, so the least value that
 * improvements lead to is a running minimum, and no move is tried one by one. Equal ranks are no
 * improvement: the minimum takes in a rank only when the next one begins.
 *
 * Options that cannot be undone split a cube. Counting how far a state has gone along them as a
 * set of bits, a move leads from a set to any set that contains it: one running minimum per set,
 * which takes in the values of all sets that contain it.
 *
 * Infeasible states are met too. They hold the value that never wins, and keep it.
 */
import { bitCount, gatherBits, scatterBits } from '../base/bits.ts'
import { highestRank, type Walk } from './primitives.ts'

export function plainImprove(values: Int32Array, walk: Walk): boolean {
  const { own, context, rows } = walk
  const size = 2 ** bitCount(own)
  const places = Uint32Array.from({ length: size }, (_, setting) => scatterBits(setting, own))
  const rest = (values.length - 1) & ~own & ~context
  const lower = walk.oneWay === 0 ? lowerFreely : oneWayLowering(walk)
  let fell = false
  for (let c = 0; c * size < rows.length; c++) {
    const row = rows.subarray(c * size, (c + 1) * size)
    if (lower({ values, row, places, settings: scatterBits(c, context), rest })) fell = true
  }
  return fell
}

/** All cubes of one context. */
interface RowWalk {
  readonly values: Int32Array
  readonly row: Uint32Array
  /** The own options of each setting, as bits. */
  readonly places: Uint32Array
  /** The options of the context, as bits. */
  readonly settings: number
  /** Options that may have any value: one cube for each set of them. */
  readonly rest: number
}

type Lowering = (walk: RowWalk) => boolean

function lowerFreely({ values, row, places, settings, rest }: RowWalk): boolean {
  const never = highestRank
  let fell = false
  let others = 0
  do {
    const cube = settings | others
    let better = never
    let equal = never
    for (let i = 0; i < row.length; i++) {
      const entry = row[i] ?? 0
      if ((entry & 1) !== 0) {
        if (equal < better) better = equal
        equal = never
      }
      const state = cube | (places[entry >>> 1] ?? 0)
      let value = values[state] ?? 0
      if (better < value && value !== never) {
        value = better
        values[state] = value
        fell = true
      }
      if (value < equal) equal = value
    }
    others = (others - rest) & rest
  } while (others !== 0)
  return fell
}

function oneWayLowering({ own, oneWay, onceNo }: Walk): Lowering {
  const never = highestRank
  const ownOneWay = gatherBits(oneWay, own)
  const ownOnceNo = gatherBits(onceNo, own)
  const better = new Int32Array(ownOneWay + 1)
  const goneAlong = (entry: number) => ((entry >>> 1) ^ ownOnceNo) & ownOneWay

  /** A finished rank counts for every set that its states' sets contain. */
  function takeIn(set: number, value: number): void {
    for (let part = set; ; part = (part - 1) & set) {
      if (value < (better[part] ?? 0)) better[part] = value
      if (part === 0) return
    }
  }

  function lowerCube({ values, row, places }: RowWalk, cube: number): boolean {
    let fell = false
    let first = 0
    better.fill(never)
    for (let i = 0; i < row.length; i++) {
      const entry = row[i] ?? 0
      if ((entry & 1) !== 0)
        for (; first < i; first++) {
          const tied = row[first] ?? 0
          const value = values[cube | (places[tied >>> 1] ?? 0)] ?? 0
          if (value !== never) takeIn(goneAlong(tied), value)
        }
      const state = cube | (places[entry >>> 1] ?? 0)
      const value = values[state] ?? 0
      const least = better[goneAlong(entry)] ?? never
      if (least < value && value !== never) {
        values[state] = least
        fell = true
      }
    }
    return fell
  }

  return (walk) => {
    let fell = false
    let others = 0
    do {
      if (lowerCube(walk, walk.settings | others)) fell = true
      others = (others - walk.rest) & walk.rest
    } while (others !== 0)
    return fell
  }
}
