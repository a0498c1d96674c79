/** Memory is used again, given back and done without; results never depend on it. */
import { describe, expect, test } from 'vitest'
import { plainKernel } from './plain.ts'
import { simdKernel } from './simd.ts'
import { SimdMemory } from './simd-memory.ts'
import { loadTwin, type TwinExports, type TwinMaker } from './twin.ts'

function maker(): TwinMaker {
  const loaded = loadTwin()
  if ('because' in loaded) throw new Error(loaded.because)
  return loaded.make
}

const size = (memory: SimdMemory) => memory.twin.memory.buffer.byteLength

describe('the memory of the twin', () => {
  test('is used again by games of the same size and smaller ones', () => {
    const memory = new SimdMemory(maker())
    expect(memory.fit(2 ** 16)).toBe(true)
    const before = size(memory)
    for (const states of [2 ** 16, 2 ** 12, 2 ** 16, 64]) memory.fit(states)
    expect(size(memory)).toBe(before)
  })

  test('is given back where a game needs far less than the last', () => {
    const memory = new SimdMemory(maker())
    memory.fit(2 ** 20)
    const before = size(memory)
    memory.fit(2 ** 12)
    expect(size(memory)).toBeLessThan(before / 4)
  })

  test('keeps a copy of ranks until its place is needed, and never mistakes one for another', () => {
    const memory = new SimdMemory(maker())
    memory.fit(64)
    const lists = Array.from({ length: 40 }, (_, i) => new Int32Array(64).fill(i))
    const look = (list: Int32Array) =>
      new Int32Array(memory.twin.memory.buffer, memory.near(list), 64)[63]
    expect(memory.near(lists[0] ?? new Int32Array())).toBe(
      memory.near(lists[0] ?? new Int32Array()),
    )
    for (const round of [1, 2, 3])
      for (const [i, list] of lists.entries()) if (i % round === 0) expect(look(list)).toBe(i)
    memory.fit(128)
    memory.fit(64)
    for (const [i, list] of lists.entries()) expect(look(list)).toBe(i)
  })

  test('lends as many rooms as there are, and none of another size meanwhile', () => {
    const memory = new SimdMemory(maker())
    const inner = memory.lend(64, (first) =>
      memory.lend(64, (second) => {
        first.fill(1)
        second.fill(2)
        const none = [memory.lend(64, () => 0), memory.lend(128, () => 0)]
        return { none, first: first[63], second: second[0] }
      }),
    )
    expect(inner?.result?.result).toEqual({ none: [undefined, undefined], first: 1, second: 2 })
  })
})

/** A twin whose memory does not grow. */
function fullMaker(): TwinMaker {
  const make = maker()
  return () => {
    const twin = make()
    const memory: TwinExports['memory'] = {
      buffer: twin.memory.buffer,
      grow: () => {
        throw new RangeError('no more memory')
      },
    }
    return { ...twin, memory }
  }
}

test('where memory does not suffice the plain code does it', () => {
  const full = simdKernel(fullMaker())
  const ranks = Int32Array.from({ length: 2 ** 17 }, (_, state) => (state * 7919) % 1009)
  const judged = { ranks, own: { free: 0b1011, onceYes: 0, onceNo: 0 } }
  expect(full.whereBest(judged)).toEqual(plainKernel.whereBest(judged))
  const raised = (kernel: typeof full) =>
    kernel.copied(ranks, (copy) => {
      kernel.spread(copy, judged.own, 'greater')
      return copy.slice()
    })
  expect(raised(full)).toEqual(raised(plainKernel))
})
