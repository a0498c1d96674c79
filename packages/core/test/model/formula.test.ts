/** Formulas: read back what is printed, and say where a text stops being one. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsIn } from '../../src/game/game.ts'
import { optionsIn, parseFormula, printFormula } from '../../src/model/model.ts'
import { arbitraryFormula } from '../laws/arbitrary-model.ts'

const ids = ['a', 'o_1', 'Öl', 'insp.level-2']
const runs = { numRuns: 1_000, seed: 20_251_110 }
const places = new Map(ids.map((id, i) => [id, i]))

function read(source: string) {
  const parsed = parseFormula(source)
  if ('problem' in parsed) throw new Error(`${source}: ${JSON.stringify(parsed.problem)}`)
  return parsed.formula
}

describe('a formula', () => {
  test('printed and read again has the same spelling, and the same truth in every state', () => {
    fc.assert(
      fc.property(arbitraryFormula(ids), (formula) => {
        const spelled = printFormula(formula)
        const again = read(spelled)
        expect(printFormula(again)).toBe(spelled)
        expect(optionsIn(again).sort()).toEqual(optionsIn(formula).sort())
        for (let state = 0; state < 2 ** ids.length; state++)
          expect(holdsIn(again, places, state)).toBe(holdsIn(formula, places, state))
      }),
      runs,
    )
  })

  test('means the same in words as in signs, and with spaces anywhere between', () => {
    const words = [
      [/!/g, ' not '],
      [/&/g, ' and '],
      [/(?<!<-|-)\|/g, ' or '],
      [/[()]/g, ' $& '],
    ] as const
    fc.assert(
      fc.property(arbitraryFormula(ids), (formula) => {
        const spelled = printFormula(formula)
        const inWords = words.reduce((text, [sign, word]) => text.replace(sign, word), spelled)
        expect(printFormula(read(inWords))).toBe(spelled)
        expect(printFormula(read(spelled.replaceAll(' ', '\n\t ')))).toBe(spelled)
      }),
      runs,
    )
  })

  test.each([
    ['a -> b -> c', 'a -> b -> c', 'a -> (b -> c)'],
    ['(a -> b) -> c', '(a -> b) -> c', '(a -> b) -> c'],
    ['a <-> b <-> c', 'a <-> b <-> c', '(a <-> b) <-> c'],
    ['a | b & c', 'a | b & c', 'a | (b & c)'],
    ['not a and b or c', '!a & b | c', '((!a) & b) | c'],
    ['!(a | b)', '!(a | b)', '!(a | b)'],
    ['! !a', '!!a', '!(!a)'],
  ])('%s is printed as %s and read as %s', (source, printed, bracketed) => {
    expect(printFormula(read(source))).toBe(printed)
    expect(read(source)).toEqual(read(bracketed))
  })
})

describe('a text that is no formula', () => {
  test.each([
    ['', 0, '', 'option'],
    ['   ', 3, '', 'option'],
    ['a &', 3, '', 'option'],
    ['a b', 2, 'b', 'operator'],
    ['a & & b', 4, '&', 'option'],
    ['(a', 2, '', 'closing-bracket'],
    ['(a b', 3, 'b', 'closing-bracket'],
    ['a)', 1, ')', 'operator'],
    ['a == b', 2, '=', 'operator'],
    ['1a', 0, '1', 'option'],
    ['a.', 1, '.', 'operator'],
    ['a-', 1, '-', 'operator'],
    ['a and', 5, '', 'option'],
    ['and', 0, 'and', 'option'],
    ['not', 3, '', 'option'],
    ['a <- b', 2, '<', 'operator'],
    ['ö & \u{1f600}', 4, '\u{1f600}', 'option'],
    ['a\u0007', 1, '\u0007', 'operator'],
    ['\ud800', 0, '\ud800', 'option'],
  ])(
    '%j stops at character %i, at %j, where %s was expected',
    (source, offset, found, expected) => {
      expect(parseFormula(source)).toEqual({ problem: { offset, found, expected } })
    },
  )

  test('may be too long or too deep, and 4000 characters or 100 brackets are neither', () => {
    const deep = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`
    expect(parseFormula('a'.repeat(4_001))).toMatchObject({ problem: { expected: 'shorter' } })
    expect(parseFormula('a'.repeat(4_000))).toHaveProperty('formula')
    expect(parseFormula(deep(101))).toMatchObject({ problem: { expected: 'shallower' } })
    expect(parseFormula(deep(100))).toHaveProperty('formula')
    expect(parseFormula(`${'!'.repeat(3_999)}a`)).toHaveProperty('problem')
    expect(parseFormula(`${'a->'.repeat(1_333)}a`)).toHaveProperty('problem')
    expect(parseFormula(`${'a<->'.repeat(999)}a`)).toHaveProperty('formula')
    expect(parseFormula(`${'a&'.repeat(1_999)}a`)).toHaveProperty('formula')
  })

  test('never throws, and the place is within the text', () => {
    const signs = fc.constantFrom(
      'a',
      ' ',
      '!',
      '&',
      '|',
      '->',
      '<->',
      '(',
      ')',
      'not ',
      '-',
      '<',
      'é',
    )
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const source = parts.join('')
        const parsed = parseFormula(source)
        if (!('problem' in parsed)) return
        const { offset, found } = parsed.problem
        expect(source.slice(offset, offset + found.length)).toBe(found)
      }),
      { ...runs, numRuns: 3_000 },
    )
  })
})
