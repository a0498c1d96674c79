import { describe, expect, test } from 'vitest'
import { below, fallingWeights, philox, uniform } from './random.ts'

describe('numbers drawn at random', () => {
  test('are the published ones for the known answers of Philox 4x32-10', () => {
    const ones = 0xffffffff
    expect(philox([0, 0, 0, 0], [0, 0])).toEqual([0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8])
    expect(philox([ones, ones, ones, ones], [ones, ones])).toEqual([
      0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd,
    ])
    expect(
      philox([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0]),
    ).toEqual([0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1])
  })

  test('are the same for the same seed, draw and place, for good', () => {
    const drawn = [0, 1, 2].map((draw) => below(1_000_000, { seed: 7, draw, place: 3 }))
    expect(drawn).toMatchInlineSnapshot(`
      [
        592580,
        587394,
        372894,
      ]
    `)
  })

  test('differ with each of seed, draw and place', () => {
    const base = { seed: 1, draw: 1, place: 1 }
    const others = [{ seed: 2 }, { draw: 2 }, { place: 2 }, { draw: 2 ** 32 + 1 }]
    const values = [base, ...others.map((other) => ({ ...base, ...other }))].map((one) =>
      uniform(one),
    )
    expect(new Set(values).size).toBe(values.length)
  })

  test('fall evenly: each of six faces comes up a sixth of the time', () => {
    const counts = [0, 0, 0, 0, 0, 0]
    for (let draw = 0; draw < 60_000; draw++) {
      const face = below(6, { seed: 1, draw, place: 0 })
      counts[face] = (counts[face] ?? 0) + 1
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    expect(chiSquare).toBeLessThan(20.5) // a thousandth of all fair dice are worse
  })

  test('as falling weights have the rank order centroid as their mean', () => {
    const centroid = [25 / 48, 13 / 48, 7 / 48, 3 / 48]
    const sums = [0, 0, 0, 0]
    const draws = 40_000
    for (let draw = 0; draw < draws; draw++)
      for (const [i, weight] of fallingWeights(4, { seed: 5, draw, place: 0 }).entries())
        sums[i] = (sums[i] ?? 0) + weight
    for (const [i, mean] of centroid.entries()) expect((sums[i] ?? 0) / draws).toBeCloseTo(mean, 2)
  })

  test('as falling weights are uniform: the least is below x with chance 1 - (1 - 3x)^2', () => {
    const draws = 160_000 // of 40,000 a seed in fifty is off by more than is allowed here
    let count = 0
    for (let draw = 0; draw < draws; draw++)
      if ((fallingWeights(3, { seed: 9, draw, place: 0 })[2] ?? 0) < 0.1) count++
    expect(count / draws).toBeCloseTo(1 - 0.7 ** 2, 2)
  })
})
