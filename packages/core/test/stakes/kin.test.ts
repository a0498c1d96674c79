/**
 * Stakes that share what does not hang on their numbers against the same stakes each by itself:
 * margins, what decides them, ways of breaking and critical numbers are the same to the last digit,
 * whatever else has been asked before of stakes that are alike in part.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import {
  chanceNeeded,
  criticalPatience,
  detectionNeeded,
  type Ladder,
  type LadderOption,
  longestLagOf,
  marginsByTime,
  marginsByWay,
  missingHostage,
  type Stakes,
  type TestSettings,
  testStage,
} from '../../src/subjects/stakes/calculus/calculus.ts'
import { arbitraryLadder, arbitraryStakes } from './arbitrary-stakes.ts'

const chance = fc.integer({ min: 1, max: 10 }).map((x) => x / 10)
const way = fc.record(
  { id: fc.constantFrom('openly', 'unseen'), detection: chance, lag: fc.nat({ max: 2 }) },
  { requiredKeys: ['id'] },
)
const waysOfOption = fc.option(fc.array(way, { minLength: 1, maxLength: 2 }), { freq: 2 })

/** Some options broken in ways, some parties granted their wishes, some commitments ruled. */
const everything: fc.Arbitrary<Stakes> = arbitraryStakes({ everything: true, optionsMax: 4 }).chain(
  (stakes) => {
    const places = fc.nat({ max: stakes.options.length - 1 })
    return fc
      .record({
        ways: fc.tuple(...stakes.options.map(() => waysOfOption)),
        quiet: fc.boolean(),
        granted: fc.constantFrom([], [], [1]),
        rule: fc.option(fc.tuple(places, places), { freq: 2 }),
      })
      .map(({ ways, quiet, granted, rule }): Stakes => {
        const options = stakes.options.map(
          ({ falseAlarm, ...option }, o): LadderOption => ({
            ...option,
            ...(ways[o] && { ways: ways[o] }),
            ...(!quiet && falseAlarm !== undefined && { falseAlarm }),
          }),
        )
        const parties = stakes.parties.map((one) => (quiet ? { ...one, falseAlarm: 0 } : one))
        const [needs, needed] = rule ?? []
        const forbids = (standing: Uint8Array): boolean =>
          standing[needs ?? 0] === 1 && standing[needed ?? 0] === 0
        return {
          ...stakes,
          ...{ options, parties, granted, breakdown: quiet ? 0 : (stakes.breakdown ?? 0) },
          ...(rule && { rules: [{ id: 'needs', options: [...new Set(rule)], forbids }] }),
        }
      })
  },
)

/** The same but for one kind of number, or one option's. */
function altered(stakes: Stakes, kind: number, by: number): Stakes {
  const [first, ...others] = stakes.options
  if (first === undefined) return stakes
  const own = (changed: Partial<LadderOption>): Stakes => ({
    ...stakes,
    options: [{ ...first, ...changed }, ...others],
  })
  switch (kind) {
    case 0:
      return own({ values: first.values.map((value) => value + by) })
    case 1:
      return own({ values: first.values.map((value) => -value) })
    case 2:
      return own({ irreversibleShare: Math.abs(by) / 10 })
    case 3:
      return own({ detection: Math.abs(by) / 10 })
    case 4:
      return { ...stakes, terms: (stakes.terms ?? []).map((one) => ({ ...one, worth: by })) }
    case 5:
      return { ...stakes, granted: [0] }
    case 6:
      return { ...stakes, answering: 'together' }
    case 9: {
      const { rules: _, ...free } = stakes
      return free
    }
    case 7: {
      const parties = stakes.parties.map((one) => ({ ...one, discount: 0.5, responders: [1] }))
      return { ...stakes, parties }
    }
    default: {
      const parties = stakes.parties.map((one) => ({ ...one, lag: 1, detection: 0.3 }))
      return { ...stakes, parties, breakdown: 0.1 }
    }
  }
}

const alterations = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: -9, max: 9 })), {
  maxLength: 4,
})
const settings: fc.Arbitrary<TestSettings> = fc.record({
  look: fc.constantFrom('forward' as const, 'forward' as const, 'alone' as const),
  cheater: fc.constantFrom('march-on' as const, 'march-on' as const, 'gated' as const),
  memory: fc.constantFrom('lasting' as const, 'lasting' as const, 'fading' as const),
})

function everythingTold(stakes: Stakes, ladder: Ladder, how: TestSettings) {
  return ladder.flatMap((_, stage) =>
    stakes.parties.map((_, party) => {
      const place = { ...how, stage, party }
      const stageCase = { stakes, ladder, row: place }
      const ways = marginsByWay(stakes, ladder, place)
      const { binding, ...row } = testStage(stakes, ladder, place)
      return {
        ...{ row, binding, ways, times: marginsByTime(stakes, ladder, place) },
        needed: ways.map((one) => chanceNeeded(stageCase, one)),
        critical: [
          detectionNeeded(stageCase),
          longestLagOf(stageCase),
          missingHostage(stageCase),
          // It takes a hundred times as long as the others.
          stage + party === 0 && criticalPatience(stageCase),
        ],
      }
    }),
  )
}

test('what stakes share with others is what they are by themselves', () => {
  let brokenByWays = 0
  const cases = fc
    .array(everything, { minLength: 1, maxLength: 2 })
    .chain((all) =>
      fc.tuple(
        fc.tuple(
          ...all.map((stakes) => fc.tuple(fc.constant(stakes), arbitraryLadder(stakes), settings)),
        ),
        alterations,
      ),
    )
  fc.assert(
    fc.property(cases, ([given, changes]) => {
      const kin = {}
      for (const [stakes, ladder, how] of given) {
        const all = [stakes]
        for (const [kind, by] of changes) all.push(altered(at(all, all.length - 1), kind, by))
        for (const one of all) {
          const told = everythingTold({ ...one, kin }, ladder, how)
          expect(told).toEqual(everythingTold(one, ladder, how))
          brokenByWays += told.flatMap(({ ways }) => ways).length
        }
      }
    }),
    // An error planted in who answers as a rule was found after 69.
    { numRuns: 120 },
  )
  expect(brokenByWays).toBeGreaterThan(0)
}, 180_000)
