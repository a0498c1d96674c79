/**
 * The flow left once a party has been answered, with what stands as a set of bits: what
 * `answeredFlow` says, for worths that hang together and no rule.
 *
 * There every own option may be part of a reply, so that a party with n of them has up to 2^n
 * replies to each of its 2^n breaches. But a reply of several steps is one step and then a reply
 * to what that leaves. With best(p, r) the most that is left from position p, where r have been
 * called upon,
 *
 *     best(p, r) = max( left(p, r), best(p without o, r and whoever o calls) for each own o in p )
 *
 * and positions are far fewer than replies. Layout: bit o of `stands` is option o wholly there, of
 * `part` what stays of it; bit q of a set of responders is party q, and the bit after the last is
 * nobody named: then whoever answers the party as a rule does.
 */
import { at } from '../../../base/assert.ts'
import type { Responders } from './answers.ts'
import { canBeUndone, givenTo, noise, type Situation } from './flows.ts'
import { isAdditive, isTakenBack, type PartyIndex, type Stakes, type Standing } from './ladder.ts'
import { isTied } from './ladder-rules.ts'

/** Bits of a number that are exact, all that a key may need. */
const bitsMax = 52
/** Bits of an integer that shifts leave alone. */
const optionsMax = 30

/** The flow in a situation once these have answered. */
export type AnsweredFlow = (now: Situation, responders: Responders) => number

/** Undefined where it does not hold, or the bits are too few. */
export function answeredByBits(stakes: Stakes): AnsweredFlow | undefined {
  const { options, parties, open } = stakes
  const bits = 2 * options.length + parties.length + 1
  if (isAdditive(stakes) || isTied(stakes) || open !== undefined) return undefined
  if (bits > bitsMax || options.length > optionsMax) return undefined
  const flowAt = flowsByBits(stakes)
  const rounds = new Map<string, Round>()
  return (now, responders) => {
    const { party, paper, promised, stands, levels } = now
    const key = `${party}|${paper.join('')}|${promised.join('')}`
    const round = rounds.get(key) ?? roundOf(stakes, flowAt, { party, paper, promised })
    rounds.set(key, round)
    const part = bitsOf(levels, (level, o) => level > 0 && stands[o] === 0)
    const standing = bitsOf(stands, (one) => one === 1)
    return round(standing, part, maskOf(responders, parties.length))
  }
}

type FlowAt = (party: PartyIndex, stands: number, part: number) => number
/** By what stands, what is left in part, and who answers. */
type Round = (stands: number, part: number, responders: number) => number

/** All answers to what a party does in one stage. */
function roundOf(
  stakes: Stakes,
  flowAt: FlowAt,
  of: { readonly party: PartyIndex; readonly paper: Standing; readonly promised: Standing },
): Round {
  const { options, parties } = stakes
  const { party, paper, promised } = of
  const undoable = bitsOf(options, (_, o) => canBeUndone(stakes, o))
  const own = bitsOf(options, ({ owner }) => owner === party) & undoable
  const gifts = givenTo(stakes, party, paper, [...parties.keys()]).filter((o) =>
    canBeUndone(stakes, o),
  )
  const usual = at(parties, party).responders ?? [...parties.keys()]
  const unnamed = 1 << parties.length
  const callers = options.map(({ answer, owner }, o) =>
    promised[o] === 1 ? maskOf((answer ?? at(parties, owner)).responders, parties.length) : 0,
  )
  const leaves = stayingOf(stakes)
  const wants = (o: number, stands: number, part: number): boolean => {
    const option = at(options, o)
    if (isTakenBack(stakes, option)) return true
    const there = flowAt(option.owner, stands, part)
    return flowAt(option.owner, stands & ~(1 << o), part | leaves(1 << o)) - there >= -noise
  }
  const taken = (stands: number, part: number, responders: number): number => {
    const called = responders & unnamed ? maskOf(usual, parties.length) : responders
    let taking = 0
    for (const o of gifts) {
      const isCalled = ((called >> at(options, o).owner) & 1) === 1
      if (isCalled && ((stands >> o) & 1) === 1 && wants(o, stands, part)) taking |= 1 << o
    }
    return taking
  }
  /** What stands once those called have taken back all that they would. */
  const answered = (stands: number, part: number, responders: number): [number, number] => {
    const taking = taken(stands, part, responders)
    return taking === 0
      ? [stands, part]
      : answered(stands & ~taking, part | leaves(taking), responders)
  }
  const known = new Map<number, number>()
  const best = (stands: number, part: number, responders: number): number => {
    const key = (part * 2 ** options.length + stands) * 2 ** (parties.length + 1) + responders
    const found = known.get(key)
    if (found !== undefined) return found
    let most = flowAt(party, ...answered(stands, part, responders))
    for (let rest = stands & own; rest !== 0; rest &= rest - 1) {
      const o = 31 - Math.clz32(rest & -rest)
      const reply = best(stands & ~(1 << o), part | leaves(1 << o), responders | at(callers, o))
      most = Math.max(most, reply)
    }
    known.set(key, most)
    return most
  }
  return (stands, part, responders) => best(...answered(stands, part, responders), responders)
}

/** Which of these leave something when they are taken back. */
function stayingOf({ options }: Stakes): (taking: number) => number {
  const staying = bitsOf(options, ({ irreversibleShare }) => irreversibleShare > 0)
  return (taking) => taking & staying
}

/** The flow of a party, added up as `flow` does. */
function flowsByBits({ options, terms = [], parties }: Stakes): FlowAt {
  const shares = options.map((one) => one.irreversibleShare)
  const values = parties.map((_, party) => options.map((one) => at(one.values, party)))
  const termsOf = parties.map((_, party) => terms.filter((term) => term.party === party))
  const levelAt = (o: number, stands: number, part: number): number =>
    (stands >> o) & 1 ? 1 : (part >> o) & 1 ? at(shares, o) : 0
  return (party, stands, part) => {
    const worths = at(values, party)
    let total = 0
    for (let o = 0; o < worths.length; o++) {
      const level = levelAt(o, stands, part)
      if (level > 0) total += at(worths, o) * level
    }
    for (const { worth, options: joined, truth } of at(termsOf, party)) {
      let share = 0
      for (let assignment = 0; assignment < truth.length; assignment++) {
        if (truth[assignment] !== true) continue
        let chance = 1
        for (let bit = 0; bit < joined.length; bit++) {
          const level = levelAt(at(joined, bit), stands, part)
          chance *= (assignment >> bit) & 1 ? level : 1 - level
        }
        share += chance
      }
      total += worth * share
    }
    return total
  }
}

function maskOf(responders: Responders, partyCount: number): number {
  if (responders === undefined) return 1 << partyCount
  return responders.reduce((mask, one) => mask | (1 << one), 0)
}

function bitsOf<T>(list: ArrayLike<T>, isIn: (one: T, place: number) => boolean): number {
  let bits = 0
  for (let place = 0; place < list.length; place++)
    if (isIn(list[place] as T, place)) bits |= 1 << place
  return bits
}
