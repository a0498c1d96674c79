import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { budget, overweight } from '../script-budget.ts'

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
