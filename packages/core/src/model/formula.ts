/**
 * Formulas over options, as the author writes them.
 *
 *     formula := implies ( '<->' implies )*
 *     implies := or ( '->' implies )?              to the right: a -> b -> c is a -> (b -> c)
 *     or      := and ( ('|' | 'or') and )*
 *     and     := not ( ('&' | 'and') not )*
 *     not     := ('!' | 'not') not  |  '(' formula ')'  |  option
 *
 * Anything else is a `FormulaProblem` with the place of the offending word; nothing is guessed.
 */
import {
  accept,
  lexer,
  Misread,
  type Misreading,
  peek,
  readerOf,
  type Token,
  type TokenReader,
} from './lexer.ts'

export type Formula =
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'and'; readonly parts: readonly Formula[] }
  | { readonly kind: 'or'; readonly parts: readonly Formula[] }
  | { readonly kind: 'implies'; readonly when: Formula; readonly then: Formula }
  | { readonly kind: 'iff'; readonly left: Formula; readonly right: Formula }

/** Why a text is not a formula, and where. */
export type FormulaProblem = Misreading<
  'option' | 'operator' | 'closing-bracket' | 'end' | 'shorter' | 'shallower'
>

export const formulaCharactersMax = 4_000
export const formulaDepthMax = 100

/** Reads a formula, or says where the text stops being one. Bounded in length and depth. */
export function parseFormula(
  source: string,
): { readonly formula: Formula } | { readonly problem: FormulaProblem } {
  if (source.length > formulaCharactersMax)
    return { problem: { offset: formulaCharactersMax, found: '', expected: 'shorter' } }
  const reader = readerOf(tokensOf(source))
  try {
    const formula = readIff(reader)
    expect(reader, 'end', 'operator')
    return { formula }
  } catch (problem) {
    if (problem instanceof Misread) return { problem: problem.problem as FormulaProblem }
    throw problem
  }
}

const tokensOf = lexer({
  signs: ['<->', '->', '!', '&', '|', '(', ')'],
  meanings: {
    '!': 'not',
    '&': 'and',
    '|': 'or',
    '->': 'implies',
    '<->': 'iff',
    not: 'not',
    and: 'and',
    or: 'or',
  },
  hasNumbers: false,
})

function expect(reader: TokenReader, sign: string, expected: FormulaProblem['expected']): void {
  if (!accept(reader, sign)) misread(peek(reader), expected)
}

function misread(token: Token, expected: FormulaProblem['expected']): never {
  throw new Misread({ offset: token.offset, found: token.text, expected })
}

function deeper<T>(reader: TokenReader, read: (reader: TokenReader) => T): T {
  if (++reader.depth > formulaDepthMax) misread(peek(reader), 'shallower')
  const result = read(reader)
  reader.depth--
  return result
}

function readIff(reader: TokenReader): Formula {
  let left = readImplies(reader)
  while (accept(reader, 'iff')) left = { kind: 'iff', left, right: readImplies(reader) }
  return left
}

function readImplies(reader: TokenReader): Formula {
  const when = readList(reader, 'or')
  return accept(reader, 'implies')
    ? { kind: 'implies', when, then: deeper(reader, readImplies) }
    : when
}

function readList(reader: TokenReader, kind: 'or' | 'and'): Formula {
  const readPart = () => (kind === 'or' ? readList(reader, 'and') : readNot(reader))
  const first = readPart()
  const parts = [first]
  while (accept(reader, kind)) parts.push(readPart())
  return parts.length === 1 ? first : { kind, parts }
}

function readNot(reader: TokenReader): Formula {
  if (accept(reader, 'not')) return { kind: 'not', of: deeper(reader, readNot) }
  if (accept(reader, '(')) {
    const inside = deeper(reader, readIff)
    expect(reader, ')', 'closing-bracket')
    return inside
  }
  const token = peek(reader)
  if (token.sign !== 'name') misread(token, 'option')
  reader.next++
  return { kind: 'option', option: token.text }
}

/** The formula in one spelling: signs, single spaces, brackets only where they are needed. */
export function printFormula(formula: Formula): string {
  return print(formula, 0)
}

const strength = { iff: 1, implies: 2, or: 3, and: 4, not: 5, option: 6 } as const

function print(formula: Formula, outer: number): string {
  const own = strength[formula.kind]
  const inside = printBare(formula, own)
  return own < outer ? `(${inside})` : inside
}

function printBare(formula: Formula, own: number): string {
  switch (formula.kind) {
    case 'option':
      return formula.option
    case 'not':
      return `!${print(formula.of, own)}`
    case 'and':
    case 'or': {
      const sign = formula.kind === 'and' ? ' & ' : ' | '
      return formula.parts.map((part) => print(part, own + 1)).join(sign)
    }
    case 'implies':
      return `${print(formula.when, own + 1)} -> ${print(formula.then, own)}`
    case 'iff':
      return `${print(formula.left, own)} <-> ${print(formula.right, own + 1)}`
  }
}

/** Every option named in the formula, each once, in the order of appearance. */
export function optionsIn(formula: Formula): string[] {
  const found = new Set<string>()
  visit(formula, (part) => {
    if (part.kind === 'option') found.add(part.option)
  })
  return [...found]
}

function visit(formula: Formula, see: (part: Formula) => void): void {
  see(formula)
  for (const part of partsOf(formula)) visit(part, see)
}

export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'option':
      return []
    case 'not':
      return [formula.of]
    case 'and':
    case 'or':
      return formula.parts
    case 'implies':
      return [formula.when, formula.then]
    case 'iff':
      return [formula.left, formula.right]
  }
}

/** Formulas as one; one alone stays what it is. At least one. */
export function joined(kind: 'and' | 'or', parts: readonly Formula[]): Formula {
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { kind, parts }
}
