import type { Model } from '@stufenplan/core'
import { expect, test } from 'vitest'
import { answersIn, readingCode } from './reading-code.ts'

const answers = [{ id: 'yes' }, { id: 'no' }]
const model = {
  questions: [
    { id: 'U1', base: 'yes', answers },
    { id: 'U1.b', base: 'no', answers },
  ],
  readings: [{ id: 'hard', answers: { U1: 'no' } }],
} as unknown as Model

test('a reading comes back from the address as it was chosen', () => {
  for (const world of [{}, { U1: 'no' }, { 'U1.b': 'yes' }, { U1: 'no', 'U1.b': 'yes' }]) {
    const code = readingCode(model, world)
    const back = code === undefined ? undefined : answersIn(model, code)
    expect(readingCode(model, back ?? { nothing: 'read' })).toBe(code)
    for (const [question, given] of Object.entries(world))
      expect((back as Record<string, string>)[question]).toBe(given)
  }
  expect(readingCode(model, { U1: 'no' })).toBe('hard')
  expect(readingCode(model, {})).toBe('written')
})

test('what an address makes up is no reading', () => {
  for (const code of ['', 'soft', 'U1', 'U1.perhaps', 'U2.yes', 'U1.no~', '__proto__.yes'])
    expect(answersIn(model, code)).toBeUndefined()
})
