/**
 * The text of a game in strategic form as Gambit writes it (`.nfg`, version 1): players, their
 * strategies, and per profile what each player gets, the first player's strategy varying fastest.
 * Payoffs stand there one after the other, or as outcomes that profiles name by their number.
 *
 * Source: Gambit's description of the format, which was read and no code of it.
 */
import { at } from '../base/assert.ts'
import { type Fraction, fraction, plus } from '../base/fraction.ts'

export interface NfgPlayer {
  readonly name: string
  readonly strategies: readonly string[]
}

export interface NfgFile {
  readonly title: string
  readonly about: string
  readonly players: readonly NfgPlayer[]
  /** Per profile, what each player gets. */
  readonly payoffs: readonly (readonly Fraction[])[]
}

/** What is wrong, and where in the text. */
export interface NfgProblem {
  readonly offset: number
  readonly expected: string
  readonly found: string
}

/** More profiles than these are no conflict that anybody wrote down. */
export const nfgProfilesMax = 65_536

interface Token {
  readonly kind: 'text' | 'word' | 'mark' | 'end'
  readonly value: string
  readonly offset: number
}

class Stop extends Error {
  readonly problem: NfgProblem

  constructor(token: Token, expected: string) {
    super(expected)
    const found = token.kind === 'end' ? '–' : token.value.slice(0, 40)
    this.problem = { offset: token.offset, expected, found }
  }
}

export function readNfgFile(text: string): NfgFile | { readonly problem: NfgProblem } {
  try {
    return new Reader(text).file()
  } catch (error) {
    if (error instanceof Stop) return { problem: error.problem }
    throw error
  }
}

class Reader {
  readonly #pattern = /\s*(?:"((?:[^"\\]|\\.)*)"|([{}])|(,)|([^\s{}",]+))/gy
  readonly #text: string
  #next: Token

  constructor(text: string) {
    this.#text = text
    this.#pattern.lastIndex = text.startsWith('\ufeff') ? 1 : 0
    this.#next = this.#read()
  }

  file(): NfgFile {
    for (const word of ['NFG', '1']) this.#word(word)
    if (this.#next.value !== 'D') this.#word('R')
    else this.#take()
    const title = this.#quoted()
    const names = this.#list(() => this.#quoted())
    const strategies = this.#strategies(names.length)
    const about = this.#next.kind === 'text' ? this.#take().value : ''
    const players = names.map((name, place) => ({ name, strategies: at(strategies, place) }))
    const count = strategies.reduce((product, own) => product * own.length, 1)
    if (count > nfgProfilesMax) throw new Stop(this.#next, `≤ ${nfgProfilesMax}`)
    const payoffs = this.#isMark('{')
      ? this.#byOutcome(count, names.length)
      : this.#inOrder(count, names.length)
    if (this.#next.kind !== 'end') throw new Stop(this.#next, '–')
    return { title, about, players, payoffs }
  }

  /** A number for each player, or a list of names. */
  #strategies(players: number): readonly (readonly string[])[] {
    const start = this.#next
    const found = this.#list(() => {
      if (this.#isMark('{')) return this.#list(() => this.#quoted())
      const token = this.#take()
      const count = /^[1-9]\d{0,4}$/.test(token.value) ? Number(token.value) : 0
      if (count === 0) throw new Stop(token, '1, 2, 3 …')
      return Array.from({ length: count }, (_, strategy) => String(strategy + 1))
    })
    if (found.length !== players || found.some((own) => own.length === 0))
      throw new Stop(start, `${players} × { }`)
    return found
  }

  #inOrder(count: number, players: number): Fraction[][] {
    return Array.from({ length: count }, () =>
      Array.from({ length: players }, () => this.#number()),
    )
  }

  #byOutcome(count: number, players: number): Fraction[][] {
    const outcomes = this.#list(() => {
      this.#mark('{')
      this.#quoted()
      const own = Array.from({ length: players }, () => this.#number())
      this.#mark('}')
      return own
    })
    const nothing = Array.from({ length: players }, () => fraction(0))
    return Array.from({ length: count }, () => {
      const token = this.#take()
      const place = /^\d{1,7}$/.test(token.value) ? Number(token.value) : -1
      const found = place === 0 ? nothing : outcomes[place - 1]
      if (found === undefined) throw new Stop(token, `0 – ${outcomes.length}`)
      return found
    })
  }

  #number(): Fraction {
    if (this.#next.value === ',') this.#take()
    const token = this.#take()
    const value = token.kind === 'word' ? numberIn(token.value) : undefined
    if (value === undefined) throw new Stop(token, '3, -1.5, 2/3 …')
    return value
  }

  #list<T>(read: () => T): T[] {
    this.#mark('{')
    const found: T[] = []
    while (!this.#isMark('}')) found.push(read())
    this.#mark('}')
    return found
  }

  #quoted(): string {
    const token = this.#take()
    if (token.kind !== 'text') throw new Stop(token, '"…"')
    return token.value
  }

  #word(word: string): void {
    const token = this.#take()
    if (token.value !== word) throw new Stop(token, word)
  }

  #isMark(mark: string): boolean {
    return this.#next.kind === 'mark' && this.#next.value === mark
  }

  #mark(mark: string): void {
    const token = this.#take()
    if (token.kind !== 'mark' || token.value !== mark) throw new Stop(token, mark)
  }

  #take(): Token {
    const taken = this.#next
    if (taken.kind !== 'end') this.#next = this.#read()
    return taken
  }

  #read(): Token {
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
