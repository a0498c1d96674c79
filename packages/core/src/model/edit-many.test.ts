/** Many new entries at once: as one after another, and with no more reading than there is text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modelText } from '../../test/models.ts'
import { editText } from './edit.ts'
import type { Edit } from './edit-value.ts'

const texts = [
  'teaching/ceasefire-kept.yaml',
  'teaching/chicken.yaml',
  'korea-2025/model.yaml',
].map(modelText)

const signal = fc.record({
  label: fc.string({ maxLength: 12 }),
  date: fc.constantFrom('2024-01-02', '2025-03'),
  basis: fc.constant('assumption'),
})
const source = fc.record({ title: fc.string({ minLength: 1, maxLength: 200 }) })

function sets(section: string, values: readonly object[], from = 0): Edit[] {
  return values.map((value, i) => ({
    kind: 'set',
    path: [section, `event-${from + i}`],
    value: value as never,
  }))
}

function oneByOne(text: string, edits: readonly Edit[]): string | undefined {
  let now: string | undefined = text
  for (const edit of edits) now &&= editText(now, [edit])
  return now
}

describe('many new entries', () => {
  test('stand as they would, put in one after another', () => {
    const check = fc.property(
      fc.constantFrom(...texts.slice(0, 2)),
      fc.array(source, { maxLength: 6 }),
      fc.array(signal, { maxLength: 6 }),
      (text, sources, signals) => {
        const edits = [...sets('sources', sources), ...sets('signals', signals)]
        expect(editText(text, edits)).toBe(oneByOne(text, edits))
      },
    )
    fc.assert(check, { numRuns: 60 })
  })

  test('stand so too where some are there already, or named twice', () => {
    const [text = ''] = texts
    const values = [1, 2, 3, 4].map((i) => ({ title: `Title ${i}` }))
    const once = editText(text, sets('sources', values, 2)) ?? ''
    const edits = [...sets('sources', values), ...sets('sources', values, 3)]
    expect(editText(once, edits)).toBe(oneByOne(once, edits))
  })

  test('cost reading that grows with their number, and not with its square', () => {
    const readFor = (count: number) => {
      let characters = 0
      const values = Array.from({ length: count }, (_, i) => ({ title: `Title ${i}` }))
      const text = texts[2] ?? ''
      const done = editText(text, sets('sources', values), (more) => {
        characters += more
      })
      expect(done).toContain(`event-${count - 1}`)
      return characters
    }
    // What is read whatever the number, and what each one more adds.
    const [some, twice, fourfold] = [readFor(50), readFor(100), readFor(200)]
    expect((fourfold - twice) / (twice - some)).toBeLessThan(2.2)
  })
})
