import type { Model } from '@stufenplan/core'
import { describe, expect, test } from 'vitest'
import { placeIn } from '../../page/address.svelte.ts'
import { implementationPlace, planAtFirst } from './implementation-place.ts'
import { emptyReport, nextReport, problemsOf, promisesOf, reportSaid } from './report-draft.ts'

const keep = (option: string) => ({ keep: { option, value: true }, by: 'A' })
const plan = {
  id: 'deal',
  role: 'plan',
  signed: '2026-02-10',
  stages: [
    { id: 'one', commitments: [keep('x'), keep('y')] },
    { id: 'two', commitments: [keep('x')] },
  ],
} as unknown as Model['plans'][number]
const good = {
  ...emptyReport(),
  promise: 'two 0',
  status: 'minimal',
  date: ' late 2026-03 ',
} as const

describe('what is wrong with a report is said precisely', () => {
  test.each([
    [{}, []],
    [{ promise: '' }, [{ kind: 'needPromise' }]],
    [{ date: '' }, [{ kind: 'needDate', written: '' }]],
    [{ date: '31.3.2026' }, [{ kind: 'needDate', written: '31.3.2026' }]],
    [{ date: '2026-02-30' }, [{ kind: 'noSuchDay', written: '2026-02-30' }]],
    [{ date: '2026-01' }, [{ kind: 'beforeSigning', signed: '2026-02-10' }]],
    [{ date: '2026-02' }, []],
    [{ due: 'soon' }, [{ kind: 'badDue', written: 'soon' }]],
    [{ status: '' }, [{ kind: 'needStatus' }]],
    [{ status: '', isBroken: true }, []],
    [{ status: '', due: '2026-12' }, []],
    [{ status: 'full', isBroken: true }, [{ kind: 'brokenAndFull' }]],
  ] as const)('%j', (part, problems) => {
    expect(problemsOf({ ...good, ...part }, plan)).toEqual(problems)
  })
})

test('the promise of a later stage is not taken for the same one of an earlier stage', () => {
  expect(promisesOf(plan).map(({ stage }) => stage)).toEqual(['one', 'one', 'two'])
  const said = reportSaid({ ...good, source: 'paper', at: ' p3 ' }, plan)
  expect(said).toMatchObject({ stage: 'two', date: 'late 2026-03', keep: { option: 'x' } })
  expect(said?.basis).toEqual({ kind: 'source', source: 'paper', at: 'p3', quote: '' })
})

test('the next report of a pile keeps promise, date, coder and basis, and nothing that was seen', () => {
  const full = { ...good, coder: 'B', evidence: 'shots', source: 'paper', due: '2026-05' }
  expect(nextReport(full)).toEqual({ ...full, status: '', due: '', evidence: '' })
})

describe('the address', () => {
  const now = new Date(2026, 2, 31, 23, 59)
  test.each([
    ['', '2026-03-31', undefined],
    ['?day=2025-12-31&since=2025-06-30', '2025-12-31', '2025-06-30'],
    ['?day=0002-03-31&since=soon', '2026-03-31', undefined],
    ['?day=2026-02-30', '2026-03-31', undefined],
  ])('%s', (query, day, since) => {
    expect(implementationPlace(placeIn(`#/case/implementation/deal${query}`), now)).toEqual({
      plan: 'deal',
      day,
      since,
    })
  })

  test('without a plan, the one with a record is looked at, else the one put forward', () => {
    const plans = [
      { id: 'a', role: 'alternative' },
      { id: 'b', role: 'plan' },
    ]
    expect(planAtFirst(plans, [{ plan: 'a' }])?.id).toBe('a')
    expect(planAtFirst(plans, [])?.id).toBe('b')
    expect(planAtFirst(plans.slice(0, 1), [])?.id).toBe('a')
    expect(planAtFirst([], [])).toBeUndefined()
  })
})
