import type { Model } from '@stufenplan/core'
import { expect, test } from 'vitest'
import { asksFor, type Chosen, chosenIn, testKinds, testOf } from './test-kinds.ts'

const model = {
  plans: [{ id: 'p', stages: [{ id: 's' }, { id: 's2' }] }],
  actors: [{ id: 'A' }, { id: 'B' }],
  states: [{ id: 'truce' }],
} as unknown as Model
const first: Chosen = { kind: 'own', plan: '', stage: '', actor: '', state: '' }

test('what is chosen in words comes back from the test as it is written', () => {
  for (const kind of testKinds) {
    const chosen: Chosen = { kind, plan: 'p', stage: 's2', actor: 'B', state: 'truce' }
    const written = testOf(chosen)
    if (written === undefined) continue
    const found = chosenIn(written, model, first)
    expect(found.kind).toBe(kind)
    for (const field of asksFor[kind])
      if (written.includes(chosen[field])) expect(found[field]).toBe(chosen[field])
  }
  expect(chosenIn('enters(p) or fits', model, first).kind).toBe('own')
})
