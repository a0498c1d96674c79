/**
 * The words of which Gambit's files are made, of games in strategic form and of trees alike: quoted
 * texts, numbers, braces and commas. Whatever is not as the format has it is said with its place.
 *
 * Source: Gambit's description of its formats, which was read and no code of it.
 */
import { type Fraction, fraction, plus } from '../base/fraction.ts'

/** What is wrong, and where in the text. */
export interface GambitProblem {
  readonly offset: number
  readonly expected: string
  readonly found: string
}

export interface GambitToken {
  readonly kind: 'text' | 'word' | 'mark' | 'end'
  readonly value: string
  readonly offset: number
}

/** Thrown where the text is not as the format has it. */
export class NotGambit extends Error {
  readonly problem: GambitProblem

  constructor(token: GambitToken, expected: string) {
    super(expected)
    const found = token.kind === 'end' ? '–' : token.value.slice(0, 40)
    this.problem = { offset: token.offset, expected, found }
  }
}

/** What is read, or what is wrong with it. */
export function readAs<T>(read: () => T): T | { readonly problem: GambitProblem } {
  try {
    return read()
  } catch (error) {
    if (error instanceof NotGambit) return { problem: error.problem }
    throw error
  }
}

export class GambitText {
  readonly #pattern = /\s*(?:"((?:[^"\\]|\\.)*)"|([{}])|(,)|([^\s{}",]+))/gy
  readonly #text: string
  #next: GambitToken

  constructor(text: string) {
    this.#text = text
    this.#pattern.lastIndex = text.startsWith('\ufeff') ? 1 : 0
    this.#next = this.#read()
  }

  /** The word that comes next, which is not taken yet. */
  get next(): GambitToken {
    return this.#next
  }

  number(): Fraction {
    if (this.#next.value === ',') this.take()
    const token = this.take()
    const value = token.kind === 'word' ? numberIn(token.value) : undefined
    if (value === undefined) throw new NotGambit(token, '3, -1.5, 2/3 …')
    return value
  }

  list<T>(read: () => T): T[] {
    this.mark('{')
    const found: T[] = []
    while (!this.isMark('}')) found.push(read())
    this.mark('}')
    return found
  }

  quoted(): string {
    const token = this.take()
    if (token.kind !== 'text') throw new NotGambit(token, '"…"')
    return token.value
  }

  word(word: string): void {
    const token = this.take()
    if (token.value !== word) throw new NotGambit(token, word)
  }

  isMark(mark: string): boolean {
    return this.#next.kind === 'mark' && this.#next.value === mark
  }

  mark(mark: string): void {
    const token = this.take()
    if (token.kind !== 'mark' || token.value !== mark) throw new NotGambit(token, mark)
  }

  take(): GambitToken {
    const taken = this.#next
    if (taken.kind !== 'end') this.#next = this.#read()
    return taken
  }

  #read(): GambitToken {
    const start = this.#pattern.lastIndex
    const found = this.#pattern.exec(this.#text)
    if (found === null) {
      const rest = this.#text.slice(start)
      const offset = start + rest.length - rest.trimStart().length
      if (rest.trim() === '') return { kind: 'end', value: '', offset }
      return { kind: 'mark', value: rest.trim().slice(0, 10), offset }
    }
    const [whole, text, brace, comma, word] = found
    const offset = start + whole.length - whole.trimStart().length
    if (text !== undefined) return { kind: 'text', value: text.replace(/\\(.)/gs, '$1'), offset }
    if (brace !== undefined) return { kind: 'mark', value: brace, offset }
    return { kind: 'word', value: comma ?? word ?? '', offset }
  }
}

/** Decimals and rationals, exactly; no exponents of which nobody knows the end. */
function numberIn(word: string): Fraction | undefined {
  const [, sign = '', digits = '', decimals = ''] =
    /^([+-]?)(\d{1,40})(?:[.](\d{0,40}))?$/.exec(word) ??
    /^([+-]?)()[.](\d{1,40})$/.exec(word) ??
    []
  if (digits !== '' || decimals !== '') {
    const value = fraction(BigInt(`${digits}${decimals}`), 10n ** BigInt(decimals.length))
    return sign === '-' ? fraction(-value.numerator, value.denominator) : value
  }
  const [, top, bottom] = /^([+-]?\d{1,40})\/(\d{1,40})$/.exec(word) ?? []
  if (top === undefined || bottom === undefined || BigInt(bottom) === 0n) return undefined
  return plus(fraction(BigInt(top), BigInt(bottom)), fraction(0))
}
