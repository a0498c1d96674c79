/** Laws of stages and searches, each stated in a sentence and tried on random stakes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import {
  additiveMargin,
  type Ladder,
  mapped,
  type Party,
  type Stakes,
  sliced,
  type TestSettings,
  testStages,
  valueIn,
  withParty,
  worstCorner,
} from '../../src/subjects/stakes/calculus/calculus.ts'
import { arbitraryLadder, arbitraryStakes } from './arbitrary-stakes.ts'

const runs = { numRuns: 200, seed: 20_251_110 }
const alone = { look: 'alone' } as const
const slack = 1e-9

const cases = arbitraryStakes({ everything: false }).chain((stakes) =>
  fc.record({ stakes: fc.constant(stakes), ladder: arbitraryLadder(stakes) }),
)

function expectSame(a: number, b: number): void {
  if (Number.isFinite(a) || Number.isFinite(b)) expect(a).toBeCloseTo(b, 8)
  else expect(a).toBe(b)
}

describe('margins move one way (T20)', () => {
  function marginsWith(
    { stakes, ladder }: { stakes: Stakes; ladder: Ladder },
    change: (party: Party, place: number) => Partial<Party>,
    settings: TestSettings,
  ): number[] {
    return testStages(stakes, ladder, settings).map((row) => {
      const { party } = row
      const changed = withParty(stakes, party, change(at(stakes.parties, party), party))
      const after = testStages(changed, ladder, settings).find(
        (other) => other.stage === row.stage && other.party === party,
      )
      return (after?.margin ?? 0) - row.margin
    })
  }

  test.each(['forward', 'alone'] as const)(
    'up in sanction and hostage, down in lag: %s',
    (look) => {
      fc.assert(
        fc.property(cases, (one) => {
          const raised = (what: 'sanction' | 'hostage') => (own: Party) => ({
            [what]: mapped(own[what], (value) => value + 0.7),
          })
          for (const what of ['sanction', 'hostage'] as const)
            for (const gain of marginsWith(one, raised(what), { look }))
              expect(Number.isNaN(gain) || gain >= -slack).toBe(true)
          for (const gain of marginsWith(one, later, { look }))
            expect(Number.isNaN(gain) || gain <= slack).toBe(true)
        }),
        runs,
      )
    },
  )

  function later({ lag }: Party): Partial<Party> {
    return { lag: typeof lag === 'number' ? lag + 1 : lag }
  }

  test('up in patience and detection where a stage stands alone', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const patient = ({ discount }: Party) => ({ discount: (discount + 1) / 2, hostage: 0 })
        const unpledged = { ...one, stakes: withoutHostages(one.stakes) }
        for (const gain of marginsWith(unpledged, patient, alone))
          expect(Number.isNaN(gain) || gain >= -slack).toBe(true)
        const standing = new Uint8Array(one.stakes.options.length)
        const seen = ({ detection }: Party) => ({
          detection:
            typeof detection === 'number' ? (valueIn(detection, standing) + 1) / 2 : detection,
        })
        for (const gain of marginsWith(one, seen, alone))
          expect(Number.isNaN(gain) || gain >= -slack).toBe(true)
      }),
      runs,
    )
  })

  test("down in others' irreversible shares, up in one's own older ones", () => {
    fc.assert(
      fc.property(cases, ({ stakes, ladder }) => {
        const rows = testStages(stakes, ladder, alone)
        const shared = (pick: (owner: number) => boolean): Stakes => ({
          ...stakes,
          options: stakes.options.map((option) =>
            pick(option.owner)
              ? { ...option, irreversibleShare: (option.irreversibleShare + 1) / 2 }
              : option,
          ),
        })
        for (const row of rows) {
          const others = shared((owner) => owner !== row.party)
          const own = shared((owner) => owner === row.party)
          const marginIn = (changed: Stakes): number =>
            testStages(changed, ladder, alone).find(
              (other) => other.stage === row.stage && other.party === row.party,
            )?.margin ?? 0
          if (!Number.isFinite(row.margin)) continue
          expect(marginIn(others)).toBeLessThanOrEqual(row.margin + slack)
          expect(marginIn(own)).toBeGreaterThanOrEqual(row.margin - slack)
        }
      }),
      { ...runs, numRuns: 150 },
    )
  })

  test('the worst corner is worse than any other point of the box', () => {
    const box = {
      cost: 1.2,
      benefit: 0.8,
      penalty: 0.8,
      detection: 0.1,
      discount: 0.05,
      lag: 1,
      share: 0.1,
    }
    const points = fc.record({ case: cases, part: fc.double({ min: 0, max: 1, noNaN: true }) })
    fc.assert(
      fc.property(points, ({ case: { stakes: pledged, ladder }, part }) => {
        const stakes = withoutHostages(pledged)
        const inner = {
          cost: 1 + 0.2 * part,
          benefit: 1 - 0.2 * part,
          penalty: 1 - 0.2 * part,
          detection: 0.1 * part,
          discount: 0.05 * part,
          share: 0.1 * part,
        }
        for (const { party, stage, margin } of testStages(stakes, ladder, alone)) {
          if (!Number.isFinite(margin)) continue
          const marginIn = (corner: Stakes): number =>
            testStages(corner, ladder, alone).find((r) => r.stage === stage && r.party === party)
              ?.margin ?? 0
          const worst = marginIn(worstCorner(stakes, box, party))
          expect(worst).toBeLessThanOrEqual(marginIn(worstCorner(stakes, inner, party)) + slack)
        }
      }),
      { ...runs, numRuns: 150 },
    )
  })

  test('scaling all worths of a party scales its margins and turns no verdict', () => {
    fc.assert(
      fc.property(cases, ({ stakes, ladder }) => {
        const scaled: Stakes = {
          ...stakes,
          options: stakes.options.map((o) => ({ ...o, values: o.values.map((v) => 3 * v) })),
          parties: stakes.parties.map((p) => ({ ...p, sanction: 0, hostage: 0 })),
        }
        const plain = { ...stakes, parties: scaled.parties }
        const before = testStages(plain, ladder)
        for (const [i, row] of testStages(scaled, ladder).entries())
          expectSame(row.margin, 3 * at(before, i).margin)
      }),
      runs,
    )
  })
})

function withoutHostages(stakes: Stakes): Stakes {
  return { ...stakes, parties: stakes.parties.map((party) => ({ ...party, hostage: 0 })) }
}

describe('what the definitions have in common', () => {
  test('where worths add up, the closed form is the margin of a stage that stands alone', () => {
    fc.assert(
      fc.property(cases, ({ stakes, ladder }) => {
        for (const { stage, party, margin } of testStages(stakes, ladder, alone)) {
          if (!Number.isFinite(margin)) continue
          const entry = at(ladder, stage).escrow !== true
          const closed = additiveMargin(stakes, ladder, { stage, party, entry })
          expect(closed.margin).toBeCloseTo(margin, 9)
        }
      }),
      runs,
    )
  })

  test('who stops at the next gate gets no more than who marches on unseen', () => {
    fc.assert(
      fc.property(cases, ({ stakes, ladder }) => {
        const wanted = everyoneWants(stakes)
        const gated = testStages(wanted, ladder, { cheater: 'gated' })
        for (const [i, row] of testStages(wanted, ladder).entries())
          if (Number.isFinite(row.margin))
            expect(at(gated, i).margin).toBeGreaterThanOrEqual(row.margin - slack)
      }),
      runs,
    )
  })

  /** Others' options are never a loss and more of them never makes a breach easier to see. */
  function everyoneWants(stakes: Stakes): Stakes {
    return {
      ...stakes,
      options: stakes.options.map((o) => ({
        ...o,
        values: o.values.map((v, p) => (p === o.owner ? Math.min(v, 0) : Math.abs(v))),
      })),
      parties: stakes.parties.map((p) => ({ ...p, detection: 0.4, sanction: 0, lag: 0 })),
    }
  }

  test('a deviation that evidence forgets never helps to keep', () => {
    fc.assert(
      fc.property(cases, ({ stakes, ladder }) => {
        const fading = testStages(stakes, ladder, { memory: 'fading' })
        for (const [i, row] of testStages(stakes, ladder).entries())
          if (Number.isFinite(row.margin))
            expect(at(fading, i).margin).toBeLessThanOrEqual(row.margin + slack)
      }),
      runs,
    )
  })

  test('cutting a step that can be taken back wholly changes the least margin of nobody', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 2, max: 5 }), ({ stakes: given, ladder }, parts) => {
        const stakes: Stakes = {
          ...given,
          options: given.options.map((o) => ({ ...o, irreversibleShare: 0 })),
          parties: given.parties.map((p) => ({ ...p, detection: 0.6, sanction: 0, hostage: 0 })),
        }
        const one = [{ ...at(ladder, 0), options: [...stakes.options.keys()], escrow: false }]
        const cut = sliced(stakes, one, { stage: 0, parts })
        for (const { party, margin } of testStages(stakes, one, alone)) {
          const last = testStages(cut.stakes, cut.ladder, alone).find(
            (row) => row.party === party && row.stage === parts - 1,
          )
          expectSame(last?.margin ?? Number.NaN, margin)
        }
      }),
      runs,
    )
  })
})
