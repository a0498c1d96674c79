/**
 * The syntax of a test, before its names mean anything:
 *
 *     test     := implies ( ('iff' | '<->') implies )*
 *     implies  := or ( '->' implies )?
 *     or       := and ( ('or' | '|') and )*
 *     and      := not ( ('and' | '&') not )*
 *     not      := ('not' | '!') not  |  compared
 *     compared := single ( ('>' | '>=' | '<' | '<=' | '=') single )?
 *     single   := number | name | name '(' test, test … ')' | ladder | '(' test ')'
 *     ladder   := list ( 'then' list )*
 *     list     := '[' test, test … ']'
 *
 * Bounded in length and depth. What the parts may be is said in `claim-test.ts`.
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

export interface Written {
  readonly kind:
    | 'number'
    | 'name'
    | 'call'
    | 'list'
    | 'then'
    | 'not'
    | 'and'
    | 'or'
    | 'implies'
    | 'iff'
    | '>'
    | '>='
    | '<'
    | '<='
    | '='
  /** The name, or the digits of a number; empty for signs. */
  readonly text: string
  readonly parts: readonly Written[]
  /** Characters from the start of the test. */
  readonly offset: number
}

/** Why a text is not a test, and where. */
export type TestProblem = Misreading<string>

export const testCharactersMax = 2_000
export const testDepthMax = 30

const tokensOf = lexer({
  signs: ['<->', '->', '>=', '<=', '>', '<', '=', '!', '&', '|', '(', ')', '[', ']', ','],
  meanings: {
    ...{ '!': 'not', '&': 'and', '|': 'or', '<->': 'iff', '->': 'implies' },
    ...{ not: 'not', and: 'and', or: 'or', iff: 'iff', then: 'then' },
  },
  hasNumbers: true,
})

/** Leaves the recursive readers at the first misreading; caught by those who parse. */
export class MisreadTest extends Misread<string> {}

/** Reads the parts of a test; throws `MisreadTest`. */
export function readSyntax(source: string): Written {
  if (source.length > testCharactersMax)
    throw new MisreadTest({ offset: testCharactersMax, found: '', expected: 'shorter' })
  const reader = readerOf(tokensOf(source))
  const written = readTest(reader)
  if (peek(reader).sign !== 'end') misread(peek(reader), 'end')
  return written
}

function misread(token: Pick<Token, 'offset' | 'text'>, expected: string): never {
  throw new MisreadTest({ offset: token.offset, found: token.text, expected })
}

function readTest(reader: TokenReader): Written {
  if (++reader.depth > testDepthMax) misread(peek(reader), 'shallower')
  let left = readImplies(reader)
  for (let sign = accept(reader, 'iff'); sign; sign = accept(reader, 'iff'))
    left = { kind: 'iff', text: '', parts: [left, readImplies(reader)], offset: sign.offset }
  reader.depth--
  return left
}

function readImplies(reader: TokenReader): Written {
  const parts = [readList(reader, 'or')]
  const { offset } = peek(reader)
  while (accept(reader, 'implies')) parts.push(readList(reader, 'or'))
  return parts.reduceRight((then, when) => ({
    kind: 'implies',
    text: '',
    parts: [when, then],
    offset,
  }))
}

function readList(reader: TokenReader, kind: 'or' | 'and'): Written {
  const readPart = () => (kind === 'or' ? readList(reader, 'and') : readNot(reader))
  const first = readPart()
  const parts = [first]
  while (accept(reader, kind)) parts.push(readPart())
  return parts.length === 1 ? first : { kind, text: '', parts, offset: first.offset }
}

function readNot(reader: TokenReader): Written {
  const sign = accept(reader, 'not')
  if (sign === undefined) return readCompared(reader)
  if (++reader.depth > testDepthMax) misread(sign, 'shallower')
  const of = readNot(reader)
  reader.depth--
  return { kind: 'not', text: '', parts: [of], offset: sign.offset }
}

function readCompared(reader: TokenReader): Written {
  const left = readSingle(reader)
  const sign = accept(reader, '>', '>=', '<', '<=', '=')
  if (sign === undefined) return left
  const kind = sign.sign as '>' | '>=' | '<' | '<=' | '='
  return { kind, text: '', parts: [left, readSingle(reader)], offset: sign.offset }
}

function readSingle(reader: TokenReader): Written {
  const token = peek(reader)
  if (accept(reader, '(')) {
    const inside = readTest(reader)
    if (!accept(reader, ')')) misread(peek(reader), 'closing-bracket')
    return inside
  }
  if (token.sign === '[') return readLadder(reader)
  if (accept(reader, 'number'))
    return { kind: 'number', text: token.text, parts: [], offset: token.offset }
  if (!accept(reader, 'name')) misread(token, 'test')
  if (!accept(reader, '('))
    return { kind: 'name', text: token.text, parts: [], offset: token.offset }
  return { kind: 'call', text: token.text, parts: readParts(reader, ')'), offset: token.offset }
}

function readLadder(reader: TokenReader): Written {
  const { offset } = peek(reader)
  const rungs: Written[] = []
  do {
    const bracket = accept(reader, '[')
    if (bracket === undefined) misread(peek(reader), 'list')
    const parts = readParts(reader, ']')
    rungs.push({ kind: 'list', text: '', parts, offset: bracket.offset })
  } while (accept(reader, 'then'))
  const [only, ...more] = rungs
  return only && more.length === 0 ? only : { kind: 'then', text: '', parts: rungs, offset }
}

function readParts(reader: TokenReader, end: string): Written[] {
  const parts: Written[] = []
  if (accept(reader, end)) return parts
  do parts.push(readTest(reader))
  while (accept(reader, ','))
  if (!accept(reader, end)) misread(peek(reader), 'closing-bracket')
  return parts
}
