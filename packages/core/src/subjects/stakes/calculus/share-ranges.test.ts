/** Flows and wishes within ranges of shares, against every corner of them and places between. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flow, mostFlow, wishesIn, wouldTakeBack } from './flows.ts'
import type { OpenNumbers, Stakes, Term } from './ladder.ts'

const optionCount = 5
const list = <T>(one: fc.Arbitrary<T>, length: number) =>
  fc.array(one, { minLength: length, maxLength: length })

const term: fc.Arbitrary<Term> = fc.integer({ min: 2, max: optionCount }).chain((width) =>
  fc.record({
    party: fc.nat({ max: 1 }),
    worth: fc.integer({ min: -6, max: 6 }),
    options: fc
      .uniqueArray(fc.nat({ max: optionCount - 1 }), { minLength: width, maxLength: width })
      .map((some) => [...some].sort((a, b) => a - b)),
    truth: list(fc.boolean(), 2 ** width),
  }),
)

const drawn = fc.record({
  values: list(list(fc.integer({ min: -4, max: 4 }), 2), optionCount),
  owners: list(fc.nat({ max: 1 }), optionCount),
  terms: fc.array(term, { minLength: 1, maxLength: 3 }),
  ends: list(fc.tuple(fc.constantFrom(0, 0.1, 0.4), fc.constantFrom(0, 0.2, 0.5)), optionCount),
  stands: list(fc.constantFrom('whole', 'part', 'gone'), optionCount),
})

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

/** The stakes with shares so far along their ranges, and the position that it makes of levels. */
function placed({ values, owners, terms, ends, stands }: Drawn, along: (o: number) => number) {
  const shares = ends.map(([low, width], o) => low + width * along(o))
  const party = (id: string) => ({
    ...{ id, discount: 0.9, detection: 1, falseAlarm: 0, lag: 0, sanction: 0, hostage: 0 },
  })
  const stakes: Stakes = {
    parties: [party('a'), party('b')],
    options: values.map((worths, o) => ({
      ...{ id: `o${o}`, owner: owners[o] ?? 0, values: worths, prerequisites: [] },
      irreversibleShare: shares[o] ?? 0,
    })),
    terms,
  }
  const levels = Float64Array.from(stands, (how, o) =>
    how === 'whole' ? 1 : how === 'part' ? (shares[o] ?? 0) : 0,
  )
  return { stakes, from: { levels, stands: Uint8Array.from(levels, (level) => +(level === 1)) } }
}

function within(one: Drawn) {
  const { stakes, from } = placed(one, () => 0.5)
  const open: OpenNumbers = {
    low: one.ends.map(([low]) => low),
    high: one.ends.map(([low, width]) => low + width),
    surest: () => stakes,
    waysLeft: 100,
    isTooOpen: false,
  }
  return { stakes: { ...stakes, open }, from, open }
}

/** Every corner, and a few places between. */
const places = [
  ...Array.from({ length: 2 ** optionCount }, (_, ends) => (o: number) => (ends >> o) & 1),
  ...[0.2, 0.5, 0.7].map((from) => (o: number) => (from + 0.37 * o) % 1),
]

test('the most that a flow may be lies above the flow wherever shares lie, and often at it', () => {
  let [close, all] = [0, 0]
  fc.assert(
    fc.property(drawn, fc.nat({ max: 1 }), (one, party) => {
      const { stakes, from } = within(one)
      const most = mostFlow(stakes, party, from.levels)
      const flows = places.map((along) => {
        const there = placed(one, along)
        return flow(there.stakes, party, there.from.levels)
      })
      const greatest = Math.max(...flows)
      expect(most).toBeGreaterThanOrEqual(greatest - 1e-12)
      if (most < greatest + 1e-9) close++
      all++
    }),
    { numRuns: 400, seed: 20_261_135 },
  )
  expect(close).toBeGreaterThan(all / 2)
})

test('what owners would take back somewhere within ranges is one of the ways that are followed', () => {
  const seen = { one: 0, several: 0, tooOpen: 0 }
  fc.assert(
    fc.property(drawn, (one) => {
      const { stakes, from, open } = within(one)
      const standing = [...from.stands.keys()].filter((o) => from.stands[o] === 1)
      const ways = wishesIn(stakes, from, standing).map((isWished) => standing.filter(isWished))
      seen[open.isTooOpen ? 'tooOpen' : ways.length === 1 ? 'one' : 'several']++
      if (open.isTooOpen) return
      const followed = ways.map((way) => way.join())
      for (const along of places) {
        const there = placed(one, along)
        const wished = standing.filter((o) => wouldTakeBack(there.stakes, there.from, o))
        expect(followed).toContain(wished.join())
      }
    }),
    { numRuns: 800, seed: 20_261_136 },
  )
  expect(seen.one).toBeGreaterThan(100)
  expect(seen.several).toBeGreaterThan(20)
})

test('once too many ways are open nothing more is followed, and it is noted', () => {
  let noted = 0
  fc.assert(
    fc.property(drawn, (one) => {
      const { stakes, from, open } = within(one)
      const standing = [...from.stands.keys()].filter((o) => from.stands[o] === 1)
      open.waysLeft = 0
      const ways = wishesIn(stakes, from, standing)
      expect(ways).toHaveLength(1)
      if (open.isTooOpen) noted++
    }),
    { numRuns: 400, seed: 20_261_136 },
  )
  expect(noted).toBeGreaterThan(10)
})
