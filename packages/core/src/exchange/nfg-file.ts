/**
 * The text of a game in strategic form as Gambit writes it (`.nfg`, version 1): players, their
 * strategies, and per profile what each player gets, the first player's strategy varying fastest.
 * Payoffs stand there one after the other, or as outcomes that profiles name by their number.
 *
 * Source: Gambit's description of the format, which was read and no code of it.
 */
import { at } from '../base/assert.ts'
import { type Fraction, fraction } from '../base/fraction.ts'
import { type GambitProblem, GambitText, NotGambit, readAs } from './gambit-text.ts'

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

/** More profiles than these are no conflict that anybody wrote down. */
export const nfgProfilesMax = 65_536

export function readNfgFile(text: string): NfgFile | { readonly problem: GambitProblem } {
  return readAs(() => new Reader(text).file())
}

class Reader {
  readonly #text: GambitText

  constructor(text: string) {
    this.#text = new GambitText(text)
  }

  file(): NfgFile {
    for (const word of ['NFG', '1']) this.#text.word(word)
    if (this.#text.next.value !== 'D') this.#text.word('R')
    else this.#text.take()
    const title = this.#text.quoted()
    const names = this.#text.list(() => this.#text.quoted())
    const strategies = this.#strategies(names.length)
    const about = this.#text.next.kind === 'text' ? this.#text.take().value : ''
    const players = names.map((name, place) => ({ name, strategies: at(strategies, place) }))
    const count = strategies.reduce((product, own) => product * own.length, 1)
    if (count > nfgProfilesMax) throw new NotGambit(this.#text.next, `≤ ${nfgProfilesMax}`)
    const payoffs = this.#text.isMark('{')
      ? this.#byOutcome(count, names.length)
      : this.#inOrder(count, names.length)
    if (this.#text.next.kind !== 'end') throw new NotGambit(this.#text.next, '–')
    return { title, about, players, payoffs }
  }

  /** A number for each player, or a list of names. */
  #strategies(players: number): readonly (readonly string[])[] {
    const start = this.#text.next
    const found = this.#text.list(() => {
      if (this.#text.isMark('{')) return this.#text.list(() => this.#text.quoted())
      const token = this.#text.take()
      const count = /^[1-9]\d{0,4}$/.test(token.value) ? Number(token.value) : 0
      if (count === 0) throw new NotGambit(token, '1, 2, 3 …')
      return Array.from({ length: count }, (_, strategy) => String(strategy + 1))
    })
    if (found.length !== players || found.some((own) => own.length === 0))
      throw new NotGambit(start, `${players} × { }`)
    return found
  }

  #inOrder(count: number, players: number): Fraction[][] {
    return Array.from({ length: count }, () =>
      Array.from({ length: players }, () => this.#text.number()),
    )
  }

  #byOutcome(count: number, players: number): Fraction[][] {
    const outcomes = this.#text.list(() => {
      this.#text.mark('{')
      this.#text.quoted()
      const own = Array.from({ length: players }, () => this.#text.number())
      this.#text.mark('}')
      return own
    })
    const nothing = Array.from({ length: players }, () => fraction(0))
    return Array.from({ length: count }, () => {
      const token = this.#text.take()
      const place = /^\d{1,7}$/.test(token.value) ? Number(token.value) : -1
      const found = place === 0 ? nothing : outcomes[place - 1]
      if (found === undefined) throw new NotGambit(token, `0 – ${outcomes.length}`)
      return found
    })
  }
}
