import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { budget, overweight, startOf } from '../script-budget.ts'

/** Code of so many kilobytes that compression cannot make smaller. */
const code = (kilobytes: number) => randomBytes(kilobytes * 1_000).toString('base64')
const chunk = (fileName: string, kilobytes: number, imports: string[] = [], isEntry = false) => ({
  fileName,
  code: code(kilobytes),
  imports,
  isEntry,
})

test('what the start imports counts as the start, what comes later by itself', () => {
  const half = budget.start / 2
  const start = chunk('start.js', half, ['shared.js'], true)
  expect(overweight([start, chunk('shared.js', 1), chunk('later.js', 100)], undefined)).toEqual([])
  const heavy = overweight([start, chunk('shared.js', budget.start)], undefined)
  expect(heavy.join()).toMatch(/^The start weighs/)
})

test('a heavy worker and a heavy part are named', () => {
  const start = chunk('start.js', 1, [], true)
  expect(overweight([start], code(budget.worker * 2)).join()).toMatch(/^The worker weighs/)
  expect(overweight([start, chunk('editor.js', budget.part * 2)], undefined).join()).toMatch(
    /^editor.js weighs/,
  )
})

test('the worker counts with what it imports at once, and without what it loads later', () => {
  const codes = new Map([
    ['assets/worker-1.js', 'import{a}from"./shared-2.js";const later=()=>import("./later.js")'],
    ['assets/shared-2.js', 'import"./deep.js";export const a=1'],
    ['assets/deep.js', 'deep'],
    ['assets/later.js', 'later'],
  ])
  const start = startOf('assets/worker-1.js', codes)
  expect(start.split('\n').map((one) => one.slice(0, 10))).toEqual([
    'import{a}f',
    'import"./d',
    'deep',
  ])
})
