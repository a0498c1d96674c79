/** What plan-results.md of the Korea model says of the stakes: which signs survive the box. */
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'

const korea = shippedModel('korea-2025/model.yaml')

type Margin = FindingOf<'stage-margin'>
const found = new Map<string, readonly Margin[]>()

/** Asked once for each plan, reading and place. */
function marginsOf(plan: string, reading: string, where?: 'middle'): readonly Margin[] {
  const key = `${plan} ${reading} ${where}`
  const margins = found.get(key) ?? marginsFor(plan, reading, where)
  found.set(key, margins)
  return margins
}

function marginsFor(plan: string, reading: string, where?: 'middle'): readonly Margin[] {
  const { answers = {} } = korea.readings.find((one) => one.id === reading) ?? {}
  const stakes = where && { at: where }
  const asked = question.parse({ kind: 'plan', plan, world: answers, ...(stakes && { stakes }) })
  const answered = answer(korea, asked)
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered.findings.flatMap((one) => (one.kind === 'stage-margin' ? [one] : []))
}

/** Per party, over all stages: kept or broken whatever the values, or open. */
function fatesOf(plan: string, reading: string): Record<string, string> {
  const margins = marginsOf(plan, reading)
  const actors = [...new Set(margins.map(({ actor }) => actor))].sort()
  return Object.fromEntries(
    actors.map((actor) => {
      const rows = (at: string) => margins.filter((one) => one.actor === actor && one.at === at)
      const stages = new Set(
        rows('worst').map(({ stage, holds }) => {
          if (holds !== 'no') return 'kept'
          const best = rows('best').find((one) => one.stage === stage)
          return best?.holds === 'no' ? 'broken' : 'open'
        }),
      )
      return [actor, [...stages].sort().reverse().join(' and ')]
    }),
  )
}

describe('signs that survive the whole box', () => {
  test.each([
    {
      plan: 'stufenplan',
      reading: 'us-current',
      fates: { CN: 'kept', DPRK: 'open and broken', ROK: 'kept', US: 'broken' },
    },
    {
      plan: 'stufenplan',
      reading: 'us-pragmatic',
      fates: { CN: 'kept', DPRK: 'open and broken', ROK: 'kept', US: 'open' },
    },
    {
      plan: 'stufenplan',
      reading: 'access-dear',
      fates: { CN: 'kept', DPRK: 'open and broken', ROK: 'kept', US: 'open' },
    },
    { plan: 'summit', reading: 'us-pragmatic', fates: { DPRK: 'kept', US: 'broken' } },
  ])('$plan in $reading', ({ plan, reading, fates }) => {
    expect(fatesOf(plan, reading)).toEqual(fates)
  })
})

test('in the middle all but Pyongyang’s contacts hold in us-pragmatic, Washington barely', () => {
  const middle = marginsOf('stufenplan', 'us-pragmatic', 'middle').filter(
    ({ at, margin }) => at === 'middle' && margin !== undefined,
  )
  expect(middle).toHaveLength(15)
  for (const { actor, stage, margin = Number.NaN, marginJoint = Number.NaN } of middle) {
    if (actor === 'DPRK' && stage === 'contacts') {
      expect(margin).toBeCloseTo(-1.65, 9)
      expect(marginJoint).toBeGreaterThan(1.4)
      continue
    }
    expect(margin).toBeGreaterThan(actor === 'US' ? 0.4 : 1.2)
    if (actor === 'US') expect(margin).toBeLessThan(0.9)
  }
})

test('with access dear all four stages of Pyongyang fail in the middle', () => {
  const middle = marginsOf('stufenplan', 'access-dear', 'middle')
  const failing = middle.filter(({ at, holds }) => at === 'middle' && holds === 'no')
  expect(failing.map(({ actor, stage }) => `${actor} ${stage}`).sort()).toEqual([
    'DPRK contacts',
    'DPRK conventional',
    'DPRK nuclear',
    'DPRK recognition',
  ])
})

test('where it fails in the worst corner, no chance of being seen is enough', () => {
  const failing = marginsOf('stufenplan', 'us-pragmatic').filter(
    ({ at, holds }) => at === 'worst' && holds === 'no',
  )
  expect(failing.length).toBe(8)
  for (const { critical } of failing) {
    expect(critical?.detection).toBeUndefined()
    expect(critical?.sanction).toBeGreaterThan(0)
  }
})

describe('ladders of the plan in `us-pragmatic`, each stage alone', () => {
  function laddersAt(where: 'middle' | 'worst') {
    const { answers = {} } = korea.readings.find((one) => one.id === 'us-pragmatic') ?? {}
    const asked = { kind: 'ladders', plan: 'stufenplan', world: answers, stakes: { at: where } }
    const answered = answer(korea, question.parse(asked))
    if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
    return answered.findings
  }

  test('in the middle of all ranges 1,521 cost nobody anything, and none of these holds', () => {
    const [summary] = laddersAt('middle')
    expect(summary).toMatchObject({
      counts: { whole: 22_413_963, paying: 1_521 },
      holdingCount: 0,
      found: false,
    })
    const lost = marginsOf('stufenplan', 'us-pragmatic', 'middle').filter(
      ({ gain, at }) => at === 'middle' && gain < 0,
    )
    expect(lost.map(({ stage, actor }) => `${stage} ${actor}`)).toEqual(['contacts US'])
  })

  test('in the worst case there is none: Washington is worse off in the end', () => {
    const [summary] = laddersAt('worst')
    expect(summary).toMatchObject({ counts: { paying: 0 }, found: false, neverPaid: ['US'] })
  })
})
