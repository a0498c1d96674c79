import type { Finding, Model } from '@stufenplan/core'
import { expect, test } from 'vitest'
import { deciding } from './deciding.ts'

const model = {
  questions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
} as unknown as Model
const ids = (findings: readonly unknown[]) =>
  deciding(model, findings as readonly Finding[]).map((one) => one.id)

test('the largest total share comes first, and what accounts for nothing keeps its order', () => {
  const influence = [
    { question: 'c', first: 0.9, total: 0.1 },
    { question: 'b', first: 0, total: 0.7 },
    { question: 'd', first: 0.2 },
  ]
  expect(ids([{ kind: 'robustness', influence }])).toEqual(['b', 'd', 'c', 'a'])
  expect(ids([])).toEqual(['a', 'b', 'c', 'd'])
})
