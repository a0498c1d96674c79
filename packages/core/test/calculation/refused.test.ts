/** Calculations without a model that cannot be done, or only in part. */
import { describe, expect, test } from 'vitest'
import {
  type CalculationInput,
  calculate,
  calculation,
  explainCalculated,
  type Refusal,
  refusalMessage,
} from '../../src/calculation/calculation.ts'
import { toText } from '../../src/voice/text.ts'
import { done, resultOf } from './asked.ts'

function refusedOf(input: CalculationInput): Refusal['kind'] {
  const found = calculate(calculation.parse(input))
  if ('refused' in found) return found.refused.kind
  throw new Error('It was calculated.')
}

const stratum = { kind: 'sampling', items: 10 } as const
const game = { kind: 'deterrence', gain: 9, loss: 1 } as const
const slots = { kind: 'critical-time', inspections: 2 } as const
const steps = [
  { step: 'a', from: 'x', to: 'y', length: 1, effort: 1 },
  { step: 'b', from: 'y', to: 'z', length: 1, effort: 1 },
]
const network = { kind: 'acquisition-paths', steps, effort: 1, gain: 9, loss: 9 } as const
const site = { site: 'a', gain: 1, loss: 1, days: 1 }

const stand = { actor: 'a', issue: 'x', position: 1, salience: 1, capability: 1 }
const other = { ...stand, actor: 'b' }
const worth = { issue: 'x', level: 'all', party: 'a', worth: 1 }
const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`)
const crowd = named('a', 61).map((actor) => ({ ...stand, actor }))
const wide = named('x', 13).flatMap((issue) => [
  { ...stand, issue, salience: 0 },
  { ...other, issue, salience: 0 },
])
const many = named('x', 17).flatMap((issue) =>
  ['yes', 'no'].flatMap((level) => ['a', 'b'].map((party) => ({ ...worth, issue, level, party }))),
)
const crossed = {
  kind: 'cross-impact' as const,
  descriptors: [{ name: 'A', variants: ['a', 'b'] }],
}
const broad = Array.from({ length: 21 }, (_, i) => ({
  name: `${i}`,
  variants: Array.from({ length: 50 }, (_, a) => `${a}`),
}))

/** What cannot be done, by the reason. */
const refused: readonly (readonly [Refusal['kind'], CalculationInput])[] = [
  ['one-actor', { kind: 'positions', stands: [stand] }],
  ['too-many-actors', { kind: 'positions', stands: crowd }],
  ['too-many-issues', { kind: 'positions', stands: wide }],
  [
    'two-capabilities',
    { kind: 'positions', stands: [stand, { ...stand, issue: 'y', capability: 2 }, other] },
  ],
  ['same-name', { kind: 'positions', stands: [stand, stand, other] }],
  ['no-stand', { kind: 'positions', stands: [stand, { ...other, issue: 'y' }] }],
  ['beyond-scale', { kind: 'positions', stands: [{ ...stand, position: 101 }, other] }],
  ['attention-over', { kind: 'positions', stands: [{ ...stand, salience: 101 }, other] }],
  ['one-party', { kind: 'packages', levels: [worth] }],
  ['same-name', { kind: 'packages', levels: [worth, worth, { ...worth, party: 'b' }] }],
  ['no-worth', { kind: 'packages', levels: [worth, { ...worth, level: 'none', party: 'b' }] }],
  ['too-many-packages', { kind: 'packages', levels: many }],
  ['too-many-variants', { ...crossed, descriptors: broad, judgements: [] }],
  ['rows-misfit', { ...crossed, judgements: [[0, 1]] }],
  ['row-misfit', { ...crossed, judgements: [[0, 1], [0]] }],
  ['one-of', { ...stratum, defective: 2 }],
  ['one-of', { ...stratum, samples: 2 }],
  ['only-one', { ...stratum, defective: 2, goal: 1, samples: 2 }],
  ['only-one', { ...stratum, defective: 2, content: 1, samples: 2 }],
  ['together', { ...stratum, goal: 1, samples: 2 }],
  ['more-defective', { ...stratum, defective: 11, samples: 2 }],
  ['more-samples', { ...stratum, defective: 2, samples: 11 }],
  ['goal-too-large', { ...stratum, goal: 10.5, content: 1, samples: 2 }],
  ['too-many-times', { kind: 'interim', inspections: 1_001, draw: 0.5 }],
  ['one-of', slots],
  ['only-one', { ...slots, slots: 2, within: 1 }],
  ['together', { ...slots, within: 1 }],
  ['together', { ...slots, slots: 2, gain: 1 }],
  ['more-inspections', { ...slots, slots: 1 }],
  ['too-many-slots', { ...slots, horizon: 1e12, within: 1e-3 }],
  ['together', { ...game, cost: 1 }],
  ['out-of-order', { ...game, cost: 10, found: 10, unfound: 11 }],
  ['out-of-order', { ...game, cost: 1, found: 12, unfound: 11 }],
  ['alarms-unweighed', { ...game, alarm: 0.1 }],
  ['surely-found', { kind: 'clean', belief: 1, detection: 1, inspections: 1 }],
  ['surely-found', { kind: 'clean', belief: 1, detection: 0.9, inspections: 1_000_000 }],
  ['nothing-at-stake', { kind: 'sites', days: 1, sites: [{ ...site, gain: 0, loss: 0 }] }],
  ['same-name', { kind: 'sites', days: 1, sites: [site, site] }],
  ['not-one-day', { kind: 'sites', days: 1, sites: [{ ...site, days: 2 }], lists: true }],
  [
    'too-many-lists',
    {
      kind: 'sites',
      days: 1,
      sites: Array.from({ length: 1_001 }, (_, i) => ({ ...site, site: `${i}` })),
      lists: true,
    },
  ],
  ['together', { kind: 'quantities', kilograms: 1 }],
  ['same-name', { ...network, steps: [steps[0] ?? steps, steps[0] ?? steps] as typeof steps }],
  ['one-of', network],
  ['together', { ...network, origin: 'x' }],
  ['only-one', { ...network, paths: [{ steps: ['a'], length: 1 }], origin: 'x' }],
  ['step-unplaced', { ...network, steps: [{ step: 'a', effort: 1 }], origin: 'x', ends: ['z'] }],
  ['origin-is-goal', { ...network, origin: 'x', ends: ['x'] }],
  ['no-path', { ...network, origin: 'z', ends: ['x'] }],
  ['unknown-step', { ...network, paths: [{ steps: ['c'], length: 1 }] }],
  ['step-twice', { ...network, paths: [{ steps: ['a', 'a'], length: 1 }] }],
  ['alarms-unweighed', { ...network, origin: 'x', ends: ['z'], alarmCost: 1 }],
  ['out-of-order', { ...network, origin: 'x', ends: ['z'], found: 2, unfound: 1 }],
  [
    'step-in-place',
    {
      ...network,
      steps: [{ step: 'a', from: 'x', to: 'x', length: 1, effort: 1 }],
      origin: 'x',
      ends: ['z'],
    },
  ],
  ['too-many-choices', { ...network, ...ladder(21), origin: '0', ends: ['21'] }],
  [
    'too-many-equilibria',
    { ...network, ...ladder(12), origin: '0', ends: ['12'], effort: 6, found: 1, unfound: 2 },
  ],
]

/** Steps one after another. */
function ladder(count: number) {
  return {
    steps: Array.from({ length: count }, (_, i) => ({
      step: `s${i}`,
      from: `${i}`,
      to: `${i + 1}`,
      length: 1,
      effort: 1,
      missed: 0.5,
      alarm: 0.1,
    })).map(({ alarm, ...one }) => (count > 20 ? one : { ...one, alarm })),
  }
}

test('where the least effort has too much to choose among, the rest is said all the same', () => {
  const { steps } = ladder(20)
  const paths = [0, 2, 4, 6, 8, 10, 12, 14, 16].map((i) => ({
    steps: steps.slice(i, i + 4).map(({ step }) => step),
    length: 1,
  }))
  const input = { ...network, steps: steps.map((one) => ({ ...one, alarm: 0 })), paths }
  const found = done({ ...input, effort: 20 })
  expect(found.result).toMatchObject({ deterred: true, complete: true })
  expect(found.result).not.toHaveProperty('leastEffort')
  const text = toText(explainCalculated(found, 'en'), { width: 100, colour: false })
  expect(text).toContain('too much to choose among')
})

describe('what cannot be done', () => {
  test.each(refused)('%s', (kind, input) => {
    expect(refusedOf(input)).toBe(kind)
    const found = calculate(calculation.parse(input))
    const told = (language: 'en' | 'de') =>
      'refused' in found ? refusalMessage(found.refused, language, (one) => `--${one}`) : ''
    for (const language of ['en', 'de'] as const) {
      expect(told(language)).toMatch(/[.?:] .+[.?]$/)
      expect(told(language)).not.toMatch(/undefined|NaN/)
    }
    expect(told('en')).not.toBe(told('de'))
  })

  test('a million sites are none of a table, and said so by the schema at once', () => {
    const sites = Array.from({ length: 1_000_000 }, (_, i) => ({ ...site, site: `${i}` }))
    const start = performance.now()
    expect(calculation.safeParse({ kind: 'sites', days: 1, sites }).success).toBe(false)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

test('a sensor that misses everything finds nothing, whatever is spent', () => {
  const blind = { kind: 'sites' as const, days: 100, sites: [{ ...site, missed: 1 }] }
  expect(resultOf(blind)).toMatchObject({ deterred: false, value: 1, enough: null, open: ['a'] })
})
