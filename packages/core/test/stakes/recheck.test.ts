/** What the stage test says of random ladders, lived through again by the slow checker. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recheckMargin } from '../../src/recheck/recheck.ts'
import {
  type StageMargin,
  type TestSettings,
  testStages,
} from '../../src/subjects/stakes/calculus/calculus.ts'
import { arbitraryLadder, arbitraryStakes } from './arbitrary-stakes.ts'
import { bigDeal, hardStepEarly, inStages, inst, staged } from './inst.ts'

const runs = { numRuns: 150, seed: 20_251_110 }

const settings: fc.Arbitrary<TestSettings> = fc.record({
  look: fc.constantFrom('forward', 'alone'),
  cheater: fc.constantFrom('march-on', 'gated'),
  memory: fc.constantFrom('lasting', 'fading'),
})

const cases = arbitraryStakes({ everything: true, optionsMax: 4 }).chain((stakes) =>
  fc.record({ stakes: fc.constant(stakes), ladder: arbitraryLadder(stakes), settings }),
)

describe('the slow checker', () => {
  test('accepts every margin of random ladders', () => {
    let judged = 0
    fc.assert(
      fc.property(cases, (one) => {
        for (const row of testStages(one.stakes, one.ladder, one.settings)) {
          expect(recheckMargin(one, row)).toEqual({ accepted: true })
          judged++
        }
      }),
      runs,
    )
    expect(judged).toBeGreaterThan(500)
  })

  test('refuses a margin with one number altered', () => {
    const ladder = inStages(staged, 4)
    const one = { stakes: inst, ladder, settings: {} }
    for (const row of testStages(inst, ladder))
      for (const wrong of alterations(row)) expect(recheckMargin(one, wrong).accepted).toBe(false)
  })

  test('accepts the instance in other orders', () => {
    for (const packages of [bigDeal, hardStepEarly])
      for (const look of ['forward', 'alone'] as const) {
        const ladder = inStages(packages, 3)
        for (const row of testStages(inst, ladder, { look }))
          expect(recheckMargin({ stakes: inst, ladder, settings: { look } }, row).accepted).toBe(
            true,
          )
      }
  })
})

function alterations(row: StageMargin): StageMargin[] {
  const { binding } = row
  if (binding === undefined) return [{ ...row, margin: 1 }]
  const node = { ...binding.node, stage: (binding.node.stage + 1) % 3 }
  return [
    { ...row, margin: row.margin + 1e-4 },
    { ...row, binding: { ...binding, comply: binding.comply - 1e-4 } },
    { ...row, binding: { ...binding, deviate: binding.deviate + 1e-4 } },
    { ...row, binding: { ...binding, node } },
    { ...row, binding: { ...binding, withheld: [], undone: [] } },
    { ...row, binding: undefined },
    { ...row, party: 1 - row.party },
  ]
}
