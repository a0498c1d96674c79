/**
 * The text of a game in extensive form as Gambit writes it (`.efg`, version 2): its nodes one after
 * the other, each before those that follow it. A node of chance or of a player says of which
 * information set it is; names and actions of a set, and what an outcome pays, need to stand there
 * once only. Outcomes may stand at any node, and what they pay adds up along a play.
 *
 * Source: Gambit's description of the format, which was read and no code of it.
 */
import { at } from '../base/assert.ts'
import { compare, type Fraction, fraction, plus } from '../base/fraction.ts'
import {
  type GambitProblem,
  GambitText,
  type GambitToken,
  NotGambit,
  readAs,
} from './gambit-text.ts'

/** What a player cannot tell apart, and what it can do there. */
export interface InformationSet {
  readonly name: string
  readonly actions: readonly string[]
  /** What was done just before, by whoever it was; several where the player cannot tell. */
  readonly after: ReadonlySet<string>
}

export interface EfgPlayer {
  readonly name: string
  /** In the order in which they first stand in the text. */
  readonly sets: readonly InformationSet[]
}

/** What each player gets on arriving there; none: nothing. */
interface Paying {
  readonly pays?: readonly Fraction[]
}

export type EfgNode = Paying &
  (
    | { readonly kind: 'end' }
    | {
        readonly kind: 'chance'
        readonly ways: readonly { readonly chance: Fraction; readonly to: EfgNode }[]
      }
    /** `set`: the place among the player's sets; `ways`: by action. */
    | {
        readonly kind: 'choice'
        readonly player: number
        readonly set: number
        readonly ways: readonly EfgNode[]
      }
  )

export interface EfgFile {
  readonly title: string
  readonly about: string
  readonly players: readonly EfgPlayer[]
  readonly root: EfgNode
}

/** A play of more moves than these is no conflict that anybody wrote down. */
const depthMax = 500

export function readEfgFile(text: string): EfgFile | { readonly problem: GambitProblem } {
  return readAs(() => new Reader(text).file())
}

/** An information set as it stands so far, of a player or of chance. */
interface Known extends InformationSet {
  readonly place: number
  readonly chances: readonly Fraction[]
  readonly after: Set<string>
}

class Reader {
  readonly #text: GambitText
  readonly #sets: Map<string, Known>[] = []
  readonly #ofChance = new Map<string, Known>()
  readonly #outcomes = new Map<string, readonly Fraction[]>()

  constructor(text: string) {
    this.#text = new GambitText(text)
  }

  file(): EfgFile {
    const text = this.#text
    for (const word of ['EFG', '2']) text.word(word)
    if (text.next.value === 'D') text.take()
    else text.word('R')
    const title = text.quoted()
    const names = text.list(() => text.quoted())
    this.#sets.push(...names.map(() => new Map<string, Known>()))
    const about = text.next.kind === 'text' ? text.take().value : ''
    const root = this.#node(0, '')
    if (text.next.kind !== 'end') throw new NotGambit(text.next, '–')
    const players = names.map((name, player) => ({
      name,
      sets: [...at(this.#sets, player).values()],
    }))
    return { title, about, players, root }
  }

  #node(depth: number, after: string): EfgNode {
    const text = this.#text
    if (depth > depthMax) throw new NotGambit(text.next, `≤ ${depthMax}`)
    const kind = text.take()
    if (kind.kind !== 'word' || !['c', 'p', 't'].includes(kind.value))
      throw new NotGambit(kind, 'c, p, t')
    text.quoted()
    if (kind.value === 't') return { kind: 'end', ...this.#paying() }
    const player = kind.value === 'p' ? this.#player() : undefined
    const set = this.#set(player)
    set.after.add(after)
    const pays = this.#paying()
    const next = set.actions.map((action) => this.#node(depth + 1, action))
    if (player !== undefined) return { kind: 'choice', player, set: set.place, ways: next, ...pays }
    return {
      kind: 'chance',
      ways: next.map((to, way) => ({ chance: at(set.chances, way), to })),
      ...pays,
    }
  }

  #player(): number {
    const token = this.#text.take()
    const player = /^\d{1,4}$/.test(token.value) ? Number(token.value) - 1 : -1
    if (this.#sets[player] === undefined) throw new NotGambit(token, `1 – ${this.#sets.length}`)
    return player
  }

  /** The set that is named by its number: as it stood before, or as it is given here. */
  #set(player: number | undefined): Known {
    const text = this.#text
    const token = text.take()
    if (!/^\d{1,9}$/.test(token.value)) throw new NotGambit(token, '1, 2, 3 …')
    const among = player === undefined ? this.#ofChance : at(this.#sets, player)
    const before = among.get(token.value)
    const name = text.next.kind === 'text' ? text.take().value : ''
    if (!text.isMark('{')) {
      if (before === undefined) throw new NotGambit(text.next, '{')
      return before
    }
    const start = text.next
    const given = text.list(() => ({
      action: text.quoted(),
      ...(player === undefined && { chance: text.number() }),
    }))
    const set = {
      name,
      place: before?.place ?? among.size,
      actions: given.map((one) => one.action),
      chances: given.flatMap((one) => one.chance ?? []),
      after: new Set<string>(),
    }
    checkSet(set, start, { before, isChance: player === undefined })
    if (before !== undefined) return before
    among.set(token.value, set)
    return set
  }

  #paying(): Paying {
    const text = this.#text
    const token = text.take()
    if (!/^\d{1,9}$/.test(token.value)) throw new NotGambit(token, '0, 1, 2 …')
    if (token.value === '0') return {}
    if (text.next.kind === 'text') text.take()
    if (text.isMark('{')) {
      const start = text.next
      const pays = text.list(() => text.number())
      if (pays.length !== this.#sets.length)
        throw new NotGambit(start, `${this.#sets.length} × 3, -1.5, 2/3 …`)
      this.#outcomes.set(token.value, pays)
    }
    const pays = this.#outcomes.get(token.value)
    if (pays === undefined) throw new NotGambit(text.next, '{')
    return { pays }
  }
}

/** A set has something to do in it, the same wherever it stands; chances add up to one. */
function checkSet(
  { actions, chances }: Known,
  start: GambitToken,
  { before, isChance }: { readonly before: Known | undefined; readonly isChance: boolean },
): void {
  if (actions.length === 0) throw new NotGambit(start, '{ "…" }')
  if (before !== undefined && before.actions.length !== actions.length)
    throw new NotGambit(start, `${before.actions.length} × "…"`)
  if (!isChance) return
  const zero = fraction(0)
  const whole = chances.reduce(plus, zero)
  if (compare(whole, fraction(1)) !== 0 || chances.some((one) => compare(one, zero) < 0))
    throw new NotGambit(start, '1/2 + 1/2 = 1')
}
