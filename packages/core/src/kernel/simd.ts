/** The primitives by the twin. What does not stand in its memory is done by the plain code. */
import { at } from '../base/assert.ts'
import { bitCount, gatherBits } from '../base/bits.ts'
import { plainKernel, plainWhereBest } from './plain.ts'
import { bitsAscending } from './plain-spread.ts'
import type { Judged, Kernel, Walk, Ways, Winner } from './primitives.ts'
import { SimdMemory } from './simd-memory.ts'
import type { TwinMaker } from './twin.ts'

/** Below so many states the way there takes longer than the work. */
export const simdStatesMin = 64

/** Limits of the tables in `assembly/memory.ts`. */
const blocksBitsMax = 11
const ownBitsMax = 11
const rowsMax = 2 ** 14
/** Bytes of a vector of four values that is not told apart by options in the first block. */
const lowOptions = 15
const sumAt = 64

export function simdKernel(make: TwinMaker): Kernel {
  const memory = new SimdMemory(make)
  return {
    kind: 'simd',
    copied: (values, work) => {
      if (values.length < simdStatesMin) return plainKernel.copied(values, work)
      const lent = memory.lend(values.length, (room) => {
        room.set(values)
        return work(room)
      })
      return lent === undefined ? plainKernel.copied(values, work) : lent.result
    },
    spread: (values, ways, winner) => {
      if (memory.holds(values)) spread(memory, values.byteOffset, ways, winner)
      else plainKernel.spread(values, ways, winner)
    },
    block: (values, feasible) => {
      if (!memory.holds(values)) return plainKernel.block(values, feasible)
      const { twin } = memory
      twin.block(values.byteOffset, memory.bringStates(feasible), values.length)
      const [low, high] = new Uint32Array(twin.memory.buffer, sumAt, 2)
      return { low: low ?? 0, high: high ?? 0 }
    },
    improve: (values, walk) => {
      if (memory.holds(values) && suits(walk, values.length)) return improve(memory, values, walk)
      return plainKernel.improve(values, walk)
    },
    whereBest: (judged) => whereBest(memory, judged),
    rank: (sets, feasible, count) => {
      if (count < simdStatesMin || sets.length > 30 || !memory.fit(count))
        return plainKernel.rank(sets, feasible, count)
      return rank(memory, sets, feasible)
    },
  }
}

function spread({ twin, states }: SimdMemory, values: number, ways: Ways, winner: Winner): void {
  const one = winner === 'greater' ? twin.raiseOneWay : twin.lowerOneWay
  for (const bit of bitsAscending(ways.onceYes)) one(values, states, bit, 0)
  for (const bit of bitsAscending(ways.onceNo)) one(values, states, bit, bit)
  if (ways.free !== 0) (winner === 'greater' ? twin.raise : twin.lower)(values, states, ways.free)
}

/** Three options that bear on nothing are needed, and tables have their limits. */
function suits({ own, context, rows }: Walk, states: number): boolean {
  const rest = (states - 1) & ~own & ~context
  return bitCount(rest) >= 3 && bitCount(own) <= ownBitsMax && rows.length <= rowsMax
}

const rowsAt = 0x8000

function improve(memory: SimdMemory, values: Int32Array, walk: Walk): boolean {
  const { own, context, rows, oneWay, onceNo } = walk
  new Uint32Array(memory.twin.memory.buffer, rowsAt, rows.length).set(rows)
  const ownOneWay = gatherBits(oneWay, own)
  const ownOnceNo = gatherBits(onceNo, own)
  const { twin, states } = memory
  return twin.improve(values.byteOffset, states, own, context, ownOneWay, ownOnceNo) !== 0
}

function whereBest(memory: SimdMemory, judged: Judged): Uint32Array {
  const { ranks, values, own, feasible } = judged
  const states = ranks.length
  if (
    values === undefined ? !(states >= simdStatesMin && memory.fit(states)) : !memory.holds(values)
  )
    return plainWhereBest(judged)
  if ((own.onceYes | own.onceNo) !== 0 || bitCount(own.free & ~lowOptions) > blocksBitsMax)
    return whereBestStored(memory, judged)
  const { twin, verdictsAt } = memory
  const near = memory.near(ranks)
  if (values === undefined) twin.whereBest(near, verdictsAt, states, own.free)
  else twin.whereBestWithin(near, values.byteOffset, verdictsAt, states, own.free)
  return verdicts(memory, feasible)
}

/** With every state's best worth written down: where own options cannot be undone. */
function whereBestStored(memory: SimdMemory, judged: Judged): Uint32Array {
  const { ranks, values, own, feasible } = judged
  const states = ranks.length
  if (values === undefined) {
    const lent = memory.lend(states, (room) => {
      room.set(ranks)
      return whereBestStored(memory, { ...judged, values: room })
    })
    return lent?.result ?? plainWhereBest(judged)
  }
  const { twin, verdictsAt } = memory
  const near = memory.near(ranks)
  twin.capByRanks(values.byteOffset, near, states)
  spread(memory, values.byteOffset, own, 'greater')
  twin.whereWithin(values.byteOffset, near, verdictsAt, states)
  return verdicts(memory, feasible)
}

function verdicts({ twin, verdictsAt, states }: SimdMemory, feasible?: Uint32Array): Uint32Array {
  const stable = new Uint32Array(twin.memory.buffer, verdictsAt, states / 32).slice()
  if (feasible !== undefined)
    for (let w = 0; w < stable.length; w++) stable[w] = (stable[w] ?? 0) & (feasible[w] ?? 0)
  return stable
}

/** The sets of up to 30 statements fit into the first room, one after the other. */
function rank(memory: SimdMemory, sets: readonly Uint32Array[], feasible: Uint32Array): Int32Array {
  const ranks = new Int32Array(memory.states)
  const lent = memory.lend(memory.states, (room) => {
    const words = new Uint32Array(room.buffer, room.byteOffset, room.length)
    for (const [i, set] of sets.entries()) words.set(set, i * set.length)
    const { twin, states } = memory
    const place = memory.placeFor(ranks)
    twin.rank(place, room.byteOffset, sets.length, memory.bringStates(feasible), states)
    ranks.set(new Int32Array(twin.memory.buffer, place, states))
  })
  return lent === undefined ? plainKernel.rank(sets, feasible, at([memory.states], 0)) : ranks
}
