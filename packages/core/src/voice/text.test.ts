import { describe, expect, test } from 'vitest'
import type { Explanation } from '../explain/explain.ts'
import { toText } from './text.ts'

const page: Explanation = [
  { kind: 'title', text: ['A title'], under: ['below it'] },
  {
    kind: 'paragraph',
    text: [
      { kind: 'strong', text: 'Nobody moves.' },
      { kind: 'term', text: 'Nash' },
      'A word'.repeat(30),
      { kind: 'basis', text: 'report p. 3', sources: ['report'], cited: 'report p. 3' },
    ],
  },
  { kind: 'list', items: [{ text: ['one'], items: [['inner']] }, { text: ['two'] }] },
  { kind: 'table', columns: [['a'], ['b']], rows: [[['1'], ['2']]] },
]

describe('a page as text', () => {
  test('terms stand in square brackets and sources in round ones', () => {
    const text = toText(page, { width: 80, colour: false })
    expect(text).toContain('Nobody moves. [Nash]')
    expect(text).toContain('(report p. 3)')
    expect(text).toContain('  - one\n      · inner\n  - two')
    expect(text).toContain('a  b\n1  2')
  })

  test('no line is longer than asked unless a single word is', () => {
    const lines = toText(page, { width: 40, colour: false }).split('\n')
    for (const line of lines) expect(line.length <= 40 || !line.trim().includes(' ')).toBe(true)
  })

  test('without colour there is no escape sequence, with it the same words', () => {
    const plain = toText(page, { width: 80, colour: false })
    const coloured = toText(page, { width: 80, colour: true })
    const marks = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
    expect(plain).not.toMatch(marks)
    expect(coloured).toMatch(marks)
    expect(coloured.replace(marks, '')).toBe(plain)
  })
})
