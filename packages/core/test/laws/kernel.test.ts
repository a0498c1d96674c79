/** The twin gives what the plain code gives, bit for bit: each primitive, and whole concepts. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../../bench/measure.ts'
import { bitCount } from '../../src/base/bits.ts'
import { compile, improvementsOf } from '../../src/game/game.ts'
import {
  highestRank,
  type Kernel,
  loadTwin,
  plainKernel,
  simdKernel,
} from '../../src/kernel/kernel.ts'
import type { Model } from '../../src/model/model.ts'
import { arbitraryModel } from './arbitrary-model.ts'
import { closures, stableUnder } from './closures.ts'

const loaded = loadTwin()
if ('because' in loaded) throw new Error(loaded.because)
const simd = simdKernel(loaded.make)
const seed = 20_251_125

/** Options of a game, some of them an actor's own, some that cannot be undone; and a seed. */
const frameUpTo = (optionsMax: number) =>
  fc.record({
    optionCount: fc.integer({ min: 0, max: optionsMax }),
    owned: fc.nat(),
    oneWay: fc.oneof(fc.constant(0), fc.nat()),
    onceNo: fc.nat(),
    context: fc.nat(),
    forbidding: fc.boolean(),
    /** Few different ranks make ties, as many as fit make none. */
    rankMax: fc.constantFrom(1, 5, 1000, 2 ** 30 - 1),
    seed: fc.nat(),
  })
type RandomFrame = ReturnType<typeof frameUpTo> extends fc.Arbitrary<infer T> ? T : never

interface Drawn {
  readonly states: number
  readonly own: number
  readonly ways: { free: number; onceYes: number; onceNo: number }
  readonly feasible: Uint32Array
  readonly ranks: Int32Array
  /** Options of others. */
  readonly context: number
  readonly random: () => number
}

function draw(frame: RandomFrame): Drawn {
  const random = seeded(frame.seed)
  const states = 2 ** frame.optionCount
  const own = frame.owned & (states - 1)
  const oneWay = own & frame.oneWay
  const onceNo = oneWay & frame.onceNo
  const feasible = new Uint32Array(Math.ceil(states / 32))
  const ranks = new Int32Array(states)
  for (let state = 0; state < states; state++) {
    const isFeasible = !frame.forbidding || random() < 0.6
    if (isFeasible) feasible[state >>> 5] = (feasible[state >>> 5] ?? 0) | (1 << (state & 31))
    ranks[state] = isFeasible ? Math.floor(random() * (frame.rankMax + 1)) : -1
  }
  const ways = { free: own & ~oneWay, onceYes: oneWay & ~onceNo, onceNo }
  const context = frame.context & ~own & (states - 1)
  return { states, own, ways, feasible, ranks, context, random }
}

type Outcome = readonly ArrayLike<number>[]

/** What the work leaves of the values, and what it returns, by either kernel. */
function both(values: Int32Array, work: (kernel: Kernel, copy: Int32Array) => Outcome | undefined) {
  const outcome = (kernel: Kernel) =>
    kernel.copied(values, (copy) => [...(work(kernel, copy) ?? []), copy.slice()])
  return { plain: outcome(plainKernel), fast: outcome(simd) }
}

/** Number by number: a general comparison of large arrays takes longer than all the rest. */
function isSame(a: ArrayLike<number>, b: ArrayLike<number> | undefined): boolean {
  if (a.length !== b?.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

function expectSame(a: ArrayLike<number>, b: ArrayLike<number> | undefined): void {
  if (!isSame(a, b)) expect(a).toEqual(b)
}

function agree(name: string, work: (drawn: Drawn) => ReturnType<typeof both>[]): void {
  const holds = (frame: RandomFrame) => {
    for (const { plain, fast } of work(draw(frame)))
      for (const [i, numbers] of fast.entries()) expectSame(numbers, plain[i])
  }
  test(name, () => {
    fc.assert(fc.property(frameUpTo(12), holds), { numRuns: 400, seed })
    fc.assert(fc.property(frameUpTo(16), holds), { numRuns: 15, seed })
  })
}

describe('a primitive gives the same by either kernel', () => {
  agree('the greatest and the least over own moves', ({ ranks, ways }) =>
    (['greater', 'lesser'] as const).map((winner) =>
      both(ranks, (kernel, copy) => {
        kernel.spread(copy, ways, winner)
        return undefined
      }),
    ),
  )

  agree('infeasible states marked, and whether the sum changed', ({ ranks, feasible, random }) => {
    const place = Math.floor(random() * ranks.length)
    return [
      both(ranks, (kernel, copy) => {
        const sums = [kernel.block(copy, feasible), kernel.block(copy, feasible)]
        copy[place] = (copy[place] ?? 0) - 1
        sums.push(kernel.block(copy, feasible))
        const [{ low, high } = { low: 0, high: 0 }] = sums
        return [sums.map((sum) => Number(sum.low === low && sum.high === high))]
      }),
    ]
  })

  agree('where no own move is better', ({ ranks, ways, feasible }) =>
    [feasible, undefined].map((set) =>
      both(ranks, (kernel) => [kernel.whereBest({ ranks, own: ways, feasible: set })]),
    ),
  )

  agree('where no own move is worth more', ({ ranks, ways, feasible, random }) => {
    const values = ranks.map((rank) => (random() < 0.3 ? highestRank : rank))
    return [
      both(values, (kernel, copy) => {
        const set = kernel.whereBest({ ranks, values: copy, own: ways, feasible })
        copy.fill(0)
        return [set]
      }),
    ]
  })

  agree('ranks from the truth of statements', ({ ranks, feasible, random, states }) =>
    [0, 1, 7, 8, 9, 17, 30].map((count) => {
      const sets = Array.from({ length: count }, () =>
        feasible.map(() => Math.floor(random() * 2 ** 32)),
      )
      return both(ranks, (kernel) => [kernel.rank(sets, feasible, states)])
    }),
  )

  agree('the least that improvements lead to', ({ ranks, own, ways, context, random }) => {
    const size = 2 ** bitCount(own)
    const rows = new Uint32Array(size * 2 ** bitCount(context))
    for (let row = 0; row < rows.length; row += size) {
      const settings = Array.from({ length: size }, (_, setting) => ({ setting, key: random() }))
      settings.sort((a, b) => a.key - b.key)
      for (const [i, { setting }] of settings.entries())
        rows[row + i] = 2 * setting + (random() < 0.7 ? 1 : 0)
    }
    const oneWay = ways.onceYes | ways.onceNo
    const walk = { own, context, rows, oneWay, onceNo: ways.onceNo }
    const values = ranks.map((rank) => (rank < 0 ? highestRank : rank))
    return [both(values, (kernel, copy) => [[Number(kernel.improve(copy, walk))]])]
  })
})

describe('a concept gives the same by either kernel', () => {
  /** Compares every actor under every concept that is a closure; returns how many actors. */
  function compareConcepts(model: Model): number {
    const game = compile(model)
    const kept = improvementsOf(game)
    const improvements = () => kept
    for (const actor of game.names.actors.keys())
      for (const concept of closures)
        expectSame(
          stableUnder(concept, game, actor, { improvements, kernel: simd }),
          stableUnder(concept, game, actor, { improvements, kernel: plainKernel }),
        )
    return game.names.actors.length
  }

  test.each([
    [10, 400],
    [16, 15],
  ])('for every actor of models with up to %i options', (optionsMax, numRuns) => {
    let compared = 0
    fc.assert(
      fc.property(arbitraryModel({ actorsMin: 2, actorsMax: 6, optionsMax }), (model) => {
        compared += compareConcepts(model)
      }),
      { numRuns, seed },
    )
    expect(compared).toBeGreaterThan(2 * numRuns)
  })
})
