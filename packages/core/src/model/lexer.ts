/** Words and signs of a small language: the formulas over options, and the tests of claims. */
export interface Token {
  /** What it is: a sign, a reserved word, `name`, `number`, `other`; `end` after the last. */
  readonly sign: string
  readonly text: string
  /** Characters from the start of the text. */
  readonly offset: number
}

/** What a language has: its signs, and what words and signs mean that are spelled otherwise. */
export interface Lexicon {
  readonly signs: readonly string[]
  readonly meanings: Readonly<Record<string, string>>
  /** Are digits a number, or are they out of place? */
  readonly hasNumbers: boolean
}

export type Lexer = (source: string) => Token[]

const name = String.raw`(\p{L}[\p{L}\p{N}_]*(?:[.-][\p{L}\p{N}_]+)*)`
const number = String.raw`(\d+(?:\.\d+)?)`

/** Cuts a text into tokens; never fails, since what fits nothing is a token `other`. */
export function lexer({ signs, meanings, hasNumbers }: Lexicon): Lexer {
  const longestFirst = [...signs].sort((a, b) => b.length - a.length)
  const sign = `(${longestFirst.map((one) => escaped(one)).join('|')})`
  // By number and not by name: a text of groups for each token took a third of reading a model.
  const kinds = [...(hasNumbers ? ['number'] : []), 'name', 'sign', 'other']
  const groups = [...(hasNumbers ? [number] : []), name, sign, String.raw`(\S)`]
  const pattern = new RegExp([String.raw`\s+`, ...groups].join('|'), 'gu')
  const meaning = new Map(Object.entries(meanings))
  return (source) => {
    const tokens: Token[] = []
    for (const match of source.matchAll(pattern)) {
      const [text, ...found] = match
      const kind = kinds[found.findIndex((one) => one !== undefined)]
      if (kind === undefined) continue
      const means = meaning.get(text) ?? (kind === 'sign' ? text : kind)
      tokens.push({ sign: means, text, offset: match.index })
    }
    tokens.push({ sign: 'end', text: '', offset: source.length })
    return tokens
  }
}

function escaped(sign: string): string {
  return sign.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
}

/** How far a text has been read, and how deep in brackets. */
export interface TokenReader {
  readonly tokens: readonly Token[]
  next: number
  depth: number
}

export function readerOf(tokens: readonly Token[]): TokenReader {
  return { tokens, next: 0, depth: 0 }
}

export function peek(reader: TokenReader): Token {
  return reader.tokens[reader.next] ?? { sign: 'end', text: '', offset: 0 }
}

/** Takes the next token where it is one of these. */
export function accept(reader: TokenReader, ...signs: readonly string[]): Token | undefined {
  const token = peek(reader)
  if (!signs.includes(token.sign)) return undefined
  reader.next++
  return token
}

/** Why a text is not in the language, and where. */
export interface Misreading<E extends string> {
  readonly offset: number
  readonly found: string
  readonly expected: E
}

/** Leaves recursive readers at the first misreading; caught by those who parse, seen nowhere. */
export class Misread<E extends string> extends Error {
  readonly problem: Misreading<E>
  constructor(problem: Misreading<E>) {
    super(problem.expected)
    this.problem = problem
  }
}
