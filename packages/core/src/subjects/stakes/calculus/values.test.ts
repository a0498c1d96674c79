/** What a stage is worth for ever, next to a patience of 1, against sums that round once. */
import { expect, test } from 'vitest'
import { type Phase, worthForEver } from './values.ts'

const bits = 115
const one = 1n << BigInt(bits)

/** A number from 0 to 1 in units of 2 to the minus 115, exactly. */
function exact(value: number): bigint {
  return BigInt(value * 2 ** bits)
}

/** The mean of the three values, each with its weight, rounded once. */
function meanOf({ flow, alarm, alarmed, ending, ended }: Phase, discount: number): number {
  const [d, a, e] = [exact(discount), exact(alarm), exact(ending)]
  const weights = [(one - d) * one * one, d * a * one, d * (one - a) * e]
  const values = [flow, alarmed, ended].map(BigInt)
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  const sum = weights.reduce((all, weight, i) => all + weight * (values[i] ?? 0n), 0n)
  return Number((sum << 60n) / total) / 2 ** 60
}

const chances = [0, 1e-15, 3e-13, 7e-11, 1e-9, 1e-6, 0.01]

test.each([1e-15, 1e-12, 3e-10, 1e-7, 1e-4, 0.05])('a patience of 1 less %d', (impatience) => {
  const discount = 1 - impatience
  for (const alarm of chances)
    for (const ending of chances) {
      const phase = { flow: 3, alarm, alarmed: 1, ending, ended: 2 }
      const [found, mean] = [worthForEver(phase, discount), meanOf(phase, discount)]
      expect(Math.abs(found - mean), `alarm ${alarm}, ending ${ending}`).toBeLessThan(1e-14)
    }
})
