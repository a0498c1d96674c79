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
export type Formula =
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'and'; readonly parts: readonly Formula[] }
  | { readonly kind: 'or'; readonly parts: readonly Formula[] }
  | { readonly kind: 'implies'; readonly when: Formula; readonly then: Formula }
  | { readonly kind: 'iff'; readonly left: Formula; readonly right: Formula }

/** Why a text is not a formula, and where: `offset` counts characters from its start. */
export interface FormulaProblem {
  readonly offset: number
  readonly found: string
  readonly expected: 'option' | 'operator' | 'closing-bracket' | 'end' | 'shorter' | 'shallower'
}

export const formulaCharactersMax = 4_000
export const formulaDepthMax = 100

interface Token {
  readonly kind: 'name' | 'not' | 'and' | 'or' | 'implies' | 'iff' | '(' | ')' | 'end' | 'other'
  readonly text: string
  readonly offset: number
}

/** Reads a formula, or says where the text stops being one. Bounded in length and depth. */
export function parseFormula(
  source: string,
): { readonly formula: Formula } | { readonly problem: FormulaProblem } {
  if (source.length > formulaCharactersMax)
    return { problem: { offset: formulaCharactersMax, found: '', expected: 'shorter' } }
  const reader: Reader = { tokens: tokenise(source), next: 0, depth: 0 }
  try {
    const formula = readIff(reader)
    expect(reader, 'end', 'operator')
    return { formula }
  } catch (problem) {
    if (problem instanceof Misread) return { problem: problem.problem }
    throw problem
  }
}

const kinds: ReadonlyMap<string, Token['kind']> = new Map([
  ['not', 'not'],
  ['and', 'and'],
  ['or', 'or'],
  ['!', 'not'],
  ['&', 'and'],
  ['|', 'or'],
  ['->', 'implies'],
  ['<->', 'iff'],
  ['(', '('],
  [')', ')'],
])
const tokenPattern =
  /\s+|(?<name>\p{L}[\p{L}\p{N}_]*(?:[.-][\p{L}\p{N}_]+)*)|(?<sign><->|->|[!&|()])|(?<other>\S)/gu

function tokenise(source: string): Token[] {
  const tokens: Token[] = []
  for (const match of source.matchAll(tokenPattern)) {
    const { name, sign, other } = match.groups ?? {}
    const text = name ?? sign ?? other
    if (text === undefined) continue
    const kind = kinds.get(text) ?? (name ? 'name' : 'other')
    tokens.push({ kind, text, offset: match.index })
  }
  tokens.push({ kind: 'end', text: '', offset: source.length })
  return tokens
}

interface Reader {
  readonly tokens: readonly Token[]
  next: number
  depth: number
}

/** Leaves the recursive readers at the first misreading; caught in `parseFormula`, seen nowhere. */
class Misread extends Error {
  readonly problem: FormulaProblem
  constructor(problem: FormulaProblem) {
    super(problem.expected)
    this.problem = problem
  }
}

function peek(reader: Reader): Token {
  return reader.tokens[reader.next] ?? { kind: 'end', text: '', offset: 0 }
}

function accept(reader: Reader, kind: Token['kind']): boolean {
  if (peek(reader).kind !== kind) return false
  reader.next++
  return true
}

function expect(reader: Reader, kind: Token['kind'], expected: FormulaProblem['expected']): void {
  if (!accept(reader, kind)) misread(peek(reader), expected)
}

function misread(token: Token, expected: FormulaProblem['expected']): never {
  throw new Misread({ offset: token.offset, found: token.text, expected })
}

function deeper<T>(reader: Reader, read: (reader: Reader) => T): T {
  if (++reader.depth > formulaDepthMax) misread(peek(reader), 'shallower')
  const result = read(reader)
  reader.depth--
  return result
}

function readIff(reader: Reader): Formula {
  let left = readImplies(reader)
  while (accept(reader, 'iff')) left = { kind: 'iff', left, right: readImplies(reader) }
  return left
}

function readImplies(reader: Reader): Formula {
  const when = readList(reader, 'or')
  return accept(reader, 'implies')
    ? { kind: 'implies', when, then: deeper(reader, readImplies) }
    : when
}

function readList(reader: Reader, kind: 'or' | 'and'): Formula {
  const readPart = () => (kind === 'or' ? readList(reader, 'and') : readNot(reader))
  const first = readPart()
  const parts = [first]
  while (accept(reader, kind)) parts.push(readPart())
  return parts.length === 1 ? first : { kind, parts }
}

function readNot(reader: Reader): Formula {
  if (accept(reader, 'not')) return { kind: 'not', of: deeper(reader, readNot) }
  if (accept(reader, '(')) {
    const inside = deeper(reader, readIff)
    expect(reader, ')', 'closing-bracket')
    return inside
  }
  const token = peek(reader)
  if (token.kind !== 'name') misread(token, 'option')
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
