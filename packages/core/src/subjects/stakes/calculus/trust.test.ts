/** Thresholds of trust and of power, by the numbers of the literature. */
import { describe, expect, test } from 'vitest'
import {
  bargainingRange,
  beliefAfter,
  largestShift,
  leastReassuringBelief,
  reassuringWindow,
  shiftInStages,
  trustForOneRound,
} from './calculus.ts'

const payoffs = {
  good: { keep: 4, betray: 3, neither: 1, betrayed: -2 },
  bad: { keep: 3, betray: 5 },
}

describe('reassurance (T6; Kydd 2000)', () => {
  test('a single round asks for three quarters', () => {
    expect(trustForOneRound(payoffs)).toBe(0.75)
  })

  test.each([
    [0.2, 0.222222, 0.214286],
    [0.3, 0.307692, 0.333333],
    [0.5, 0.444444, 0.6],
    [0.7, 0.54902, 0.913043],
  ])('the window at belief %d', (belief, least, most) => {
    const window = reassuringWindow(payoffs, belief)
    expect(window.least).toBeCloseTo(least, 6)
    expect(window.most).toBeCloseTo(most, 6)
  })

  test('the window opens at 3/13', () => {
    expect(leastReassuringBelief(payoffs)).toBeCloseTo(3 / 13, 12)
  })

  test('each kept promise raises the belief', () => {
    const beliefs = [0.3]
    for (let round = 0; round < 4; round++)
      beliefs.push(beliefAfter(beliefs[round] ?? 0, { kind: 0.95, unkind: 0.4 }))
    const expected = [0.3, 0.504425, 0.707381, 0.851662, 0.931674]
    for (const [round, belief] of expected.entries()) expect(beliefs[round]).toBeCloseTo(belief, 6)
  })

  test('what cannot be observed leaves no belief', () => {
    expect(() => beliefAfter(1, { kind: 0, unkind: 0.5 })).toThrow('nobody')
  })
})

describe('shifts of power (T7; after Powell)', () => {
  test.each([
    [{ discount: 0.9, costDeclining: 0.5, costRising: 0.5 }, 0.3, [0.4389, 0.5932, 0.7]],
    [{ discount: 0.95, costDeclining: 1, costRising: 1 }, 0.3, [0.4184, 0.5431, 0.6743, 0.7]],
    [{ discount: 0.9, costDeclining: 2, costRising: 2 }, 0.2, [0.6444, 0.8]],
  ])('%o', (play, from, expected) => {
    const stages = shiftInStages({ from, to: expected.at(-1) ?? 1 }, play)
    expect(stages).toHaveLength(expected.length)
    for (const [stage, chance] of expected.entries()) expect(stages[stage]).toBeCloseTo(chance, 4)
  })

  test('the bound is where fighting now is just as good', () => {
    const play = { discount: 0.9, costDeclining: 0.5, costRising: 0.5 }
    const next = largestShift(0.3, play)
    expect(0.9 * next - 0.3).toBeCloseTo(0.1 * (0.5 + 0.9 * 0.5), 12)
  })

  test('what both prefer to war (Fearon 1995)', () => {
    const [low, high] = bargainingRange(0.6, { a: 0.1, b: 0.15 })
    expect([low, high]).toEqual([0.5, 0.75])
  })
})
