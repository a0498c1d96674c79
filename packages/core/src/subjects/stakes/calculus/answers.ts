/**
 * What is left to a party once it has been answered, or the agreement has ended otherwise.
 *
 * The others take back together what they gave, all of it where the rules allow that, else as much
 * as they allow; what is not worth anything to the party is taken back only where a rule asks for
 * it. Of several ways the one that is best for who is in breach counts, for who is not the worst.
 * Then the party makes the best of it. What it takes back for that is taken back in the open: who
 * answers that does so at once. Without this, a breach that only one side answers would leave the
 * gifts of all others.
 */
import { assert, at } from '../../../base/assert.ts'
import { baseOf } from './breach-ways.ts'
import {
  canBeUndone,
  costlyToOwner,
  flow,
  givenTo,
  mostFlow,
  type Position,
  type Situation,
  takenDownTo,
  wishesIn,
} from './flows.ts'
import { knownByStakes, situationKey } from './known-situations.ts'
import { isAdditive, type OptionIndex, type PartyIndex, type Stakes } from './ladder.ts'
import { furthest, isAllowed, isRuled, isTied, takenBackIn } from './ladder-rules.ts'

/** Parties by place; undefined: everyone. */
export type Responders = readonly PartyIndex[] | undefined

export const ownRemainingMax = 16

const flowsKnown = knownByStakes<number>()

function answeringKey(step: string, now: Situation, { from, responders }: Answering): string {
  const who = responders?.join() ?? 'everyone'
  return `${step}|${now.deviation.includes(1)}|${who}|${situationKey(now, from)}`
}

/** The flow once these responders have taken back what they can, its own best reply included. */
export function answeredFlow(stakes: Stakes, now: Situation, responders: Responders): number {
  const answering = { from: now, responders }
  return flowsKnown.find(baseOf(stakes), answeringKey('answered', now, answering), () =>
    counting(
      now,
      answersTo(stakes, now, answering).map((after) =>
        bestReply(stakes, now, { after, responders }),
      ),
    ),
  )
}

/** The flow once everyone has taken back what costs him, the agreement being over. */
export function brokenFlow(stakes: Stakes, now: Situation): number {
  const candidates = costlyToOwner(stakes, now.paper).filter(
    (o) => now.stands[o] === 1 && canBeUndone(stakes, o),
  )
  const ends = furthest(stakes, now.stands, { candidates, value: 0 })
  return counting(
    now,
    (ends.length > 0 ? ends : [now.stands]).map((stands) =>
      flow(stakes, now.party, takenDownTo(stakes, now, stands).levels),
    ),
  )
}

/** Of several ways: the best for who is in breach, the worst for who is not. */
function counting({ deviation }: Situation, flows: readonly number[]): number {
  return deviation.includes(1) ? Math.max(...flows) : Math.min(...flows)
}

export interface Answering {
  readonly from: Position
  readonly responders: Responders
}

/**
 * What may stand once the responders have answered, in every way. Where worths hang together a
 * step may become free once another is taken back, so they go on until nobody would take back more.
 */
function answersTo(stakes: Stakes, now: Situation, answering: Answering): Position[] {
  const ends = firstAnswersTo(stakes, now, answering)
  if (!wantsMayChange(stakes)) return ends
  return ends.flatMap((end) =>
    end.stands.every((stands, o) => stands === answering.from.stands[o])
      ? [end]
      : answersTo(stakes, now, { ...answering, from: end }),
  )
}

/** Whether what has been taken back may bear on who would take back more. */
function wantsMayChange(stakes: Stakes): boolean {
  return !isAdditive(stakes) && stakes.answering !== 'together'
}

/** What may stand after one answer, in every way that takes back as much as possible. */
export function firstAnswersTo(
  stakes: Stakes,
  { party, paper, promised }: Situation,
  { from, responders }: Answering,
): Position[] {
  const canGo = (o: OptionIndex): boolean => from.stands[o] === 1 && canBeUndone(stakes, o)
  const gifts = givenTo(stakes, party, paper, responders).filter(canGo)
  const others = stakes.options.flatMap(({ owner }, o) => {
    const asked = owner !== party && (responders?.includes(owner) ?? true) && promised[o] === 1
    return asked && isTied(stakes) && canGo(o) ? [o] : []
  })
  return wishesIn(stakes, from, [...gifts, ...others]).flatMap((isWished) => {
    const given = gifts.filter(isWished)
    const helping = others.filter((o) => isWished(o) && !given.includes(o))
    const ends = takenBackIn(stakes, from.stands, { given, helping })
    // Only a state that is itself forbidden leaves no way: then nothing is taken back.
    return ends.length > 0 ? ends.map((stands) => takenDownTo(stakes, from, stands)) : [from]
  })
}

interface Answered {
  readonly after: Position
  readonly responders: Responders
}

/** The best flow left to an answered party: it may take back more of its own. */
function bestReply(stakes: Stakes, now: Situation, { after, responders }: Answered): number {
  const { party, promised } = now
  const own = stakes.options.flatMap(({ owner }, o) =>
    owner === party && after.stands[o] === 1 && canBeUndone(stakes, o) ? [o] : [],
  )
  const calledBy = (o: OptionIndex): Responders =>
    (at(stakes.options, o).answer ?? at(stakes.parties, party)).responders
  const isFree = (o: OptionIndex): boolean =>
    isAdditive(stakes) &&
    !isRuled(stakes, o) &&
    (promised[o] !== 1 || isWithin(calledBy(o), responders))
  const costs = (o: OptionIndex): boolean => at(at(stakes.options, o).values, party) < 0
  const always = own.filter((o) => isFree(o) && costs(o))
  const tried = own.filter((o) => !isFree(o))
  assert(tried.length <= ownRemainingMax, 'too many own options to try every reply')
  let best = Number.NEGATIVE_INFINITY
  for (let set = 0; set < 1 << tried.length; set++) {
    const reply = tried.filter((_, bit) => (set >> bit) & 1)
    const stands = after.stands.slice()
    for (const o of [...always, ...reply]) stands[o] = 0
    const isReply = always.length + reply.length > 0
    if (isReply && !isAllowed(stakes, stands)) continue
    const called = reply
      .filter((o) => promised[o] === 1)
      .reduce((all, o) => joined(all, calledBy(o)), responders)
    const from = takenDownTo(stakes, after, stands)
    const again = isTied(stakes) || wantsMayChange(stakes) || !isWithin(called, responders)
    const found = again
      ? repliedFlow(stakes, now, { from, responders: called })
      : mostFlow(stakes, party, from.levels)
    best = Math.max(best, found)
  }
  return best
}

/** The flow once a reply has been answered in its turn. */
function repliedFlow(stakes: Stakes, now: Situation, answering: Answering): number {
  return flowsKnown.find(baseOf(stakes), answeringKey('replied', now, answering), () =>
    counting(
      now,
      answersTo(stakes, now, answering).map(({ levels }) => mostFlow(stakes, now.party, levels)),
    ),
  )
}

function isWithin(some: Responders, all: Responders): boolean {
  return all === undefined || (some?.every((one) => all.includes(one)) ?? false)
}

function joined(a: Responders, b: Responders): Responders {
  return a && b && [...new Set([...a, ...b])]
}
