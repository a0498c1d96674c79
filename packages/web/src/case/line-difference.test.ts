import { expect, test } from 'vitest'
import { linesBeside, type Row } from './line-difference.ts'

const told = (rows: readonly Row[]) =>
  rows.map((row) => {
    if (row.kind === 'hidden') return `… ${row.count}`
    return row.kind === 'same' ? `= ${row.left}` : `${row.left ?? ''} | ${row.right ?? ''}`
  })

test('what differs stands side by side, with a little of what is the same around it', () => {
  const rows = linesBeside('a\nb\nc\nd\ne\nf\ng', 'a\nb\nc\nd\nE\nE2\nf\ng')
  expect(told(rows)).toEqual(['… 2', '= c', '= d', 'e | E', ' | E2', '= f', '= g'])
})

test('equal texts hide everything, and an added line pushes nothing out of place', () => {
  expect(told(linesBeside('a\nb', 'a\nb'))).toEqual(['… 2'])
  expect(told(linesBeside('a\nb', 'x\na\nb'))).toEqual([' | x', '= a', '= b'])
  expect(told(linesBeside('a\nb\r\nc', 'b\nc\nd'))).toEqual(['a | ', '= b', '= c', ' | d'])
})

test('long texts that share nothing take a bounded time', () => {
  const lines = (sign: string) => Array.from({ length: 4_000 }, (_, i) => sign + i).join('\n')
  const before = performance.now()
  expect(linesBeside(lines('a'), lines('b'))).toHaveLength(4_000)
  expect(performance.now() - before).toBeLessThan(2_000)
})
