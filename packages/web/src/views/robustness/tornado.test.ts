import type { QuestionTold } from '@stufenplan/core/explain'
import { expect, test } from 'vitest'
import { tornadoOf } from './tornado.ts'

const question = (...counts: readonly (readonly [trueCount: number, count: number])[]) =>
  ({
    text: '',
    answers: counts.map(([trueCount, count]) => ({ trueCount, count })),
  }) as unknown as QuestionTold

test('every bar begins at the share over all, and the longest ends at the edge', () => {
  const scale = tornadoOf([question([0, 4], [2, 4]), question([1, 4], [1, 4])], 0.25)
  expect(scale.middle).toBe(50)
  expect(scale.bar(0.5)).toEqual({ is: 'more', from: 50, width: 50 })
  expect(scale.bar(0)).toEqual({ is: 'less', from: 0, width: 50 })
  expect(scale.bar(0.25).width).toBe(0)
})

test('where nothing holds, nothing is drawn', () => {
  const scale = tornadoOf([question([0, 4], [0, 0])], 0)
  expect(scale.middle).toBe(0)
  expect(scale.bar(0)).toEqual({ is: 'more', from: 0, width: 0 })
})
