import { describe, expect, test } from 'vitest'
import { shippedModel } from '../../test/models.ts'
import { parseTest } from './claim-test.ts'
import { unknownNames } from './resolve-tests.ts'

const problemOf = (source: string) => {
  const read = parseTest(source)
  return 'problem' in read ? read.problem : undefined
}

describe('tests of claims', () => {
  test('read functions, states by name or by what differs from today, and stages of plans', () => {
    expect(
      parseTest('prefers(DPRK, [insp, not support], today) and not enters(p.first, US)'),
    ).toEqual({
      test: {
        kind: 'and',
        parts: [
          {
            kind: 'prefers',
            actor: 'DPRK',
            state: [
              { option: 'insp', value: true },
              { option: 'support', value: false },
            ],
            to: 'today',
          },
          { kind: 'not', of: { kind: 'enters', plan: 'p', stage: 'first', actor: 'US' } },
        ],
      },
    })
  })

  test('bind not, then and, then or, then implies, then iff', () => {
    const [a, b] = [
      'nash(today) or fits and not fits iff U1=yes',
      '(nash(today) or (fits and (not fits))) iff (U1=yes)',
    ]
    expect(parseTest(a)).toEqual(parseTest(b))
  })

  test.each([
    { source: 'success(a)', expected: 'truth' },
    { source: 'fits > 1', expected: 'number' },
    { source: 'share(success(a) > 1) > 0.5', expected: 'truth' },
    { source: 'prefers(A, s)', expected: '3-parts' },
    { source: 'without(p, insp, fits)', expected: 'list' },
    { source: 'nash(today', expected: 'closing-bracket' },
    { source: 'nash(today) nash(today)', expected: 'end' },
    { source: '', expected: 'test' },
    { source: 'success(p, twice) > 0', expected: 'step' },
    { source: 'nash(3)', expected: 'state' },
    { source: Array(9).fill('share(fits) > 0').join(' and '), expected: 'fewer-comparisons' },
    { source: `${'('.repeat(50)}fits${')'.repeat(50)}`, expected: 'shallower' },
    { source: `${'not '.repeat(400)}fits`, expected: 'shallower' },
    { source: 'fits and '.repeat(300), expected: 'shorter' },
  ])('are refused where they are none: $expected', ({ source, expected }) => {
    expect(problemOf(source)?.expected).toBe(expected)
  })

  test('say at which character the text stops being a test', () => {
    expect(problemOf('fits and success(p)')).toEqual({
      offset: 9,
      found: 'success',
      expected: 'truth',
    })
  })

  test('of the reference model can all be read, and name only what exists in it', () => {
    const korea = shippedModel('korea-2025/model.yaml')
    const tests = korea.claims.flatMap((claim) => claim.test ?? [])
    expect(tests.length).toBeGreaterThan(20)
    for (const source of tests) {
      const read = parseTest(source)
      expect('test' in read && unknownNames(korea, read.test), source).toEqual([])
    }
  })

  test('name what does not exist with what was probably meant', () => {
    const korea = shippedModel('korea-2025/model.yaml')
    const read = parseTest('prefers(DPRK, disarmd, today) and U6=maybe')
    const names = 'test' in read ? unknownNames(korea, read.test).map((one) => one.name) : []
    expect(names).toEqual(['disarmd', 'maybe'])
  })
})
