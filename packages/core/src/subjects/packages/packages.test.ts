/** Plans as packages: an example by hand, and laws of gains and of fair choices. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readModel, shippedModel } from '../../../test/models.ts'
import { answer, type Finding, type FindingOf, type Model } from '../../index.ts'
import { question } from '../questions.ts'
import { choicesOf } from './answers/choices.ts'
import { gainRange, gainsAt, pointsOf, type Range, type Turning } from './computing/gains.ts'

/**
 * N gives inspectors (costs it 4, is worth 10 to W) and dismantles (15 and 15); W gives relief
 * (costs it 8, is worth 30 to N) and recognition (4 and 10).
 */
const text = `
stufenplan: 1
id: bargain
title: A bargain by hand
date: 2026-01
actors:
  N: { label: North }
  W: { label: West }
options:
  insp: { owner: N, label: inspectors, basis: assumption }
  drop: { owner: N, label: dismantling, basis: assumption }
  relief: { owner: W, label: relief, basis: assumption }
  recog: { owner: W, label: recognition, basis: assumption }
preferences:
  N:
    - { id: eased, want: relief, worth: 30, basis: assumption }
    - { id: kept, want: not drop, worth: 15, basis: assumption }
    - { id: named, want: recog, worth: 10, basis: assumption }
    - { id: shut, want: not insp, worth: 4, basis: assumption }
  W:
    - { id: gone, want: drop, worth: 15, basis: assumption }
    - { id: seen, want: insp, worth: 10, basis: assumption }
    - { id: firm, want: not relief, worth: 8, basis: assumption }
    - { id: silent, want: not recog, worth: 4, basis: assumption }
plans:
  whole:
    label: Everything
    basis: assumption
    stages:
      first: { label: First, commitments: [insp, recog] }
      second: { label: Second, after: [first], commitments: [drop, relief] }
  gift:
    label: A gift
    basis: assumption
    stages: { only: { label: Only, commitments: [relief] } }
`

const bargain = readModel(text)

function findingsOf(model: Model, plans: string[] = [], unseen: string[] = []): readonly Finding[] {
  const answered = answer(model, question.parse({ kind: 'plan-packages', plans, unseen }))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered.findings
}

function ofKind<K extends Finding['kind']>(found: readonly Finding[], kind: K): FindingOf<K>[] {
  return found.filter((one): one is FindingOf<K> => one.kind === kind)
}

test('the packages of two plans are today and where their stages lead', () => {
  const found = findingsOf(bargain)
  expect(ofKind(found, 'package').map(({ state, places }) => [state, places.length])).toEqual([
    ['NNNN', 0],
    ['YNNY', 1],
    ['YYYY', 1],
    ['NNYN', 1],
  ])
  expect(ofKind(found, 'packages')).toMatchObject([
    { parties: ['N', 'W'], count: 4, acceptable: 3, efficient: 1, ranges: 0, missing: [] },
  ])
})

test('gains by hand: what comes to be true, less what no longer is', () => {
  const gains = ofKind(findingsOf(bargain), 'package').map(({ state, parties }) => [
    state,
    ...parties.map((one) => one.gain?.[0]),
  ])
  expect(gains).toEqual([
    ['NNNN', 0, 0],
    ['YNNY', 6, 6],
    ['YYYY', 21, 13],
    ['NNYN', 30, -8],
  ])
})

test('every idea chooses the package that gives both their most', () => {
  for (const choice of ofKind(findingsOf(bargain), 'package-choice'))
    expect(choice).toMatchObject({
      state: 'YYYY',
      elsewhere: [],
      gains: [
        { actor: 'N', gain: 21, most: 21 },
        { actor: 'W', gain: 13, most: 13 },
      ],
    })
})

test('a gift is refused by who gives it; its plan fails by the same', () => {
  const [, gift] = ofKind(findingsOf(bargain), 'package-beside-plan')
  expect(gift).toMatchObject({
    plan: 'gift',
    worse: ['W'],
    chosen: [],
    stands: false,
    fails: { stage: 'only', test: 'today', actors: ['W'] },
    both: 'against',
  })
})

test('a plan that everybody gains by is taken as a package, and stands where breaches are seen', () => {
  const [whole] = ofKind(findingsOf(bargain, ['whole']), 'package-beside-plan')
  expect(whole).toMatchObject({ worse: [], stands: true, both: 'for' })
})

test('where nobody sees a breach, the package is taken all the same and the plan fails', () => {
  const [whole] = ofKind(findingsOf(bargain, ['whole'], ['drop']), 'package-beside-plan')
  expect(whole).toMatchObject({
    worse: [],
    chosen: ['nash', 'kalai-smorodinsky', 'utilitarian'],
    stands: false,
    fails: { stage: 'second', test: 'held', actors: ['N'] },
    both: 'only-package',
  })
})

test('the discriminating set of four packages: each idea chooses as it was worked out', () => {
  // Nash 67.6 of (26, 2.6); Kalai-Smorodinsky (16, 4); of shares of 30 and of 5 the sums
  // are 1.4, 1.387, 1.333 and 1.3.
  const packages = [
    [0, 0],
    [30, 2],
    [26, 2.6],
    [16, 4],
    [9, 5],
  ]
  const turning = [0, 1].flatMap((party) =>
    packages.slice(1).map((gains, i): Turning & { worth: Range } => ({
      party,
      statement: `${party}${i}`,
      worth: [gains[party] ?? 0, gains[party] ?? 0],
      change: packages.map((_, place) => Number(place === i + 1)),
    })),
  )
  const chosen = choicesOf(turning, { parties: 2, packages: packages.length })
  expect(chosen.map(({ idea, place }) => [idea, packages[place]])).toEqual([
    ['nash', [26, 2.6]],
    ['kalai-smorodinsky', [16, 4]],
    ['utilitarian', [30, 2]],
  ])
})

test('without amounts there is an order, and no fair choice', () => {
  const found = findingsOf(shippedModel('teaching/ceasefire.yaml'))
  expect(ofKind(found, 'package-choice')).toEqual([])
  expect(ofKind(found, 'packages')[0]?.missing.map((one) => one.actor)).toEqual([
    'GOV',
    'REB',
    'MED',
  ])
  expect(ofKind(found, 'package').every((one) => one.byAmounts === undefined)).toBe(true)
})

test('an amount left out takes the choice away, and the gains of that party only', () => {
  const found = findingsOf(readModel(text.replace('want: recog, worth: 10', 'want: recog')))
  expect(ofKind(found, 'packages')[0]?.missing).toEqual([{ actor: 'N', statements: ['named'] }])
  const [, first] = ofKind(found, 'package')
  expect(first?.parties.map((one) => one.gain)).toEqual([undefined, [6, 6]])
})

test('a range is told as such, and another end as another choice', () => {
  const wide = readModel(
    text.replace('want: not drop, worth: 15', 'want: not drop, worth: [1, 60]'),
  )
  const found = findingsOf(wide, ['whole'])
  expect(ofKind(found, 'packages')[0]?.ranges).toBe(1)
  const whole = ofKind(found, 'package').find((one) => one.state === 'YYYY')
  expect(whole).toMatchObject({ acceptable: true, byAmounts: { acceptable: 'open' } })
  const [nash] = ofKind(found, 'package-choice')
  expect([nash?.state, nash?.elsewhere]).toEqual(['YYYY', ['YNNY']])
})

test('order and amounts that say the opposite are counted', () => {
  const odd = readModel(text.replace('want: insp, worth: 10', 'want: insp, worth: 1'))
  const [, first] = ofKind(findingsOf(odd), 'package')
  expect(first?.parties[1]).toMatchObject({ than: 'better', gain: [-3, -3] })
  expect(ofKind(findingsOf(odd), 'packages')[0]?.contrary).toBe(1)
})

const worth = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 8 }))
const arbitraryTurning = fc.array(
  fc.record({
    party: fc.nat({ max: 2 }),
    worth: worth.map(([low, wide]): Range => [low, low + wide]),
    change: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 7 },
)
const size = { parties: 3, packages: 5 }
const withToday = (drawn: readonly Omit<Turning, 'statement'>[]) =>
  drawn.map((one, i) => ({
    ...one,
    statement: `s${i}`,
    worth: one.worth as Range,
    change: [0, ...one.change],
  }))

test('a gain lies between its ends at every corner, and reaches both', () => {
  fc.assert(
    fc.property(arbitraryTurning, (drawn) => {
      const turning = withToday(drawn)
      const corners = cornersOf(turning.map((one) => one.worth))
      const seen = corners.map((point) => gainsAt(turning, point, size))
      for (let place = 0; place < size.packages; place++)
        for (let party = 0; party < size.parties; party++) {
          const gains = seen.map((one) => one[place]?.[party] ?? Number.NaN)
          expect(gainRange(turning, party, place)).toEqual([Math.min(...gains), Math.max(...gains)])
          const more = seen.map((one) => (one[place]?.[party] ?? 0) - (one[1]?.[party] ?? 0))
          expect(gainRange(turning, party, place, 1)).toEqual([
            Math.min(...more),
            Math.max(...more),
          ])
        }
    }),
    { numRuns: 60 },
  )
})

function cornersOf(ranges: readonly Range[]): number[][] {
  return ranges.reduce<number[][]>(
    (points, range) => points.flatMap((point) => range.map((end) => [...point, end])),
    [[]],
  )
}

test('a choice leaves nobody below today, is not bettered, and keeps when a scale is stretched', () => {
  fc.assert(
    fc.property(arbitraryTurning, fc.constantFrom(2, 4, 8), (drawn, factor) => {
      const turning = withToday(drawn)
      const [middle = []] = pointsOf(turning.map((one) => one.worth))
      const gains = gainsAt(turning, middle, size)
      const stretched = turning.map((one) =>
        one.party === 0
          ? { ...one, worth: one.worth.map((end) => end * factor) as unknown as Range }
          : one,
      )
      const again = choicesOf(stretched, size)
      for (const [i, { place }] of choicesOf(turning, size).entries()) {
        const own = gains[place] ?? []
        expect(own.every((gain) => gain >= 0)).toBe(true)
        const betters = (other: readonly number[]) =>
          other.every((gain, party) => gain >= (own[party] ?? 0)) &&
          other.some((gain, party) => gain > (own[party] ?? 0))
        expect(gains.some(betters)).toBe(false)
        expect(again[i]?.place).toBe(place)
      }
    }),
    { numRuns: 300 },
  )
})
