/**
 * How often a breach is seen, and what then follows.
 *
 * What is answered is what was seen. Options watched on their own are seen independently, all
 * others together by the party's common detection. Those that are answered alike count as one. Of
 * several answers that fall due in one period the quickest counts, with the harshest sanction and
 * deposit among them and everyone who answers any of them.
 */
import { assert, at } from '../../../base/assert.ts'
import { answeredFlow } from './answers.ts'
import type { Situation } from './flows.ts'
import { type AnswerTerms, type PartyIndex, type Stakes, valueIn } from './ladder.ts'
import type { Numbers } from './numbers.ts'
import { valueOnceAlarmed } from './values.ts'

export interface Alarm {
  /** Per period. */
  readonly chance: number
  /** Value from the alarm on. */
  readonly value: number
  /** Flow per period once answered, the sanction included. */
  readonly answered: number
}

/** One way in which a breach is answered, and how likely it is called for in a period. */
interface Trigger {
  readonly chance: number
  readonly lag: number
  readonly sanction: number
  readonly hostage: number
  readonly responders: readonly PartyIndex[] | undefined
}

export const answersMax = 10

/** One combination of answers that may fall due together, and how likely it is among them. */
export interface Call {
  /** Which of them, as a set of bits. */
  readonly seen: number
  readonly likely: number
  readonly lag: number
  /** Flow per period once answered, the sanction not yet counted. */
  readonly flow: number
  readonly sanction: number
  readonly hostage: number
}

/**
 * Everything about the alarms of one breach that hangs on what stands and what is done, with the
 * numbers as stated. What a number of the party's changes is left to `alarmFrom`, which is cheap.
 */
export interface Answering {
  readonly chance: number
  /** The greatest that the chance may be, where numbers are open. */
  readonly chanceMost: () => number
  readonly calls: readonly Call[]
  /** The sum of what the calls are likely. */
  readonly weight: number
}

/** No alarm, ever. */
export const unanswered: Answering = { chance: 0, chanceMost: () => 0, calls: [], weight: 1 }

/** Without a breach, alarms are false ones, and are answered all the same. */
export function answeringOf(stakes: Stakes, now: Situation): Answering {
  const triggers = triggersOf(stakes, now)
  const chance = chanceOfAny(triggers)
  const chanceMost = () =>
    stakes.open ? chanceOfAny(triggersOf(stakes.open.surest(), now)) : chance
  const flows = new Map<string, number>()
  const callFor = (called: readonly Trigger[], likely: number, seen = 1): Call => {
    const { responders, ...terms } = together(called)
    const key = responders?.join() ?? 'everyone'
    const flow = flows.get(key) ?? answeredFlow(stakes, now, responders)
    flows.set(key, flow)
    return { seen, likely, flow, ...terms }
  }
  if (triggers.length === 1) return { chance, chanceMost, calls: [callFor(triggers, 1)], weight: 1 }
  assert(triggers.length <= answersMax, 'too many different answers to one breach')
  const calls: Call[] = []
  let weight = 0
  for (let seen = 1; seen < 1 << triggers.length; seen++) {
    const likely = triggers.reduce(
      (p, one, i) => p * ((seen >> i) & 1 ? one.chance : 1 - one.chance),
      1,
    )
    if (likely === 0) continue
    const called = triggers.filter((_, i) => (seen >> i) & 1)
    calls.push(callFor(called, likely, seen))
    weight += likely
  }
  if (weight === 0) return { chance, chanceMost, calls: [callFor(triggers, 1)], weight: 1 }
  return { chance, chanceMost, calls, weight }
}

export function chanceOfAny(triggers: readonly { readonly chance: number }[]): number {
  return 1 - triggers.reduce((unseen, one) => unseen * (1 - one.chance), 1)
}

/** The alarm of a breach that brings this flow until it is answered. */
export function alarmFrom(answering: Answering, before: number, numbers: Numbers): Alarm {
  const { calls, weight } = answering
  let [value, answered] = [0, 0]
  for (const call of calls) {
    const called = onceCalled(call, before, numbers)
    value += call.likely * called.value
    answered += call.likely * called.after
  }
  return { chance: answering.chance, value: value / weight, answered: answered / weight }
}

/** What follows one combination of answers: the value from the alarm on, the flow once answered. */
export function onceCalled(call: Call, before: number, numbers: Numbers) {
  const { discount, moreSanction, moreHostage } = numbers
  const after = call.flow - (call.sanction + moreSanction)
  const lag = numbers.lag ?? call.lag
  const hostage = call.hostage + moreHostage
  return { after, hostage, value: valueOnceAlarmed({ before, after }, { discount, lag, hostage }) }
}

function together(called: readonly Trigger[]): Omit<Trigger, 'chance'> {
  const everyone = called.some(({ responders }) => responders === undefined)
  return {
    lag: Math.min(...called.map(({ lag }) => lag)),
    sanction: Math.max(...called.map(({ sanction }) => sanction)),
    hostage: Math.max(...called.map(({ hostage }) => hostage)),
    responders: everyone
      ? undefined
      : [...new Set(called.flatMap(({ responders }) => responders ?? []))].sort((a, b) => a - b),
  }
}

/** At least one: the party's common answer stands for a breach of nothing. */
function triggersOf(stakes: Stakes, { party, paper, promised, deviation }: Situation): Trigger[] {
  const own = at(stakes.parties, party)
  const broken = stakes.options.flatMap((option, o) =>
    option.owner === party && deviation[o] === 1 && paper[o] === 1 ? [option] : [],
  )
  const trigger = (chance: number, terms: AnswerTerms = own): Trigger => ({
    chance,
    lag: valueIn(terms.lag, paper),
    sanction: valueIn(terms.sanction, paper),
    hostage: valueIn(terms.hostage, paper),
    responders: terms.responders,
  })
  const alike = stakes.options.every(
    ({ owner, detection, answer, falseAlarm = 0 }) =>
      owner !== party || (detection === undefined && answer === undefined && falseAlarm === 0),
  )
  // The usual case, without the keys that tell different answers apart.
  if (alike) return [trigger(valueIn(broken.length === 0 ? own.falseAlarm : own.detection, paper))]
  if (broken.length === 0) {
    const kept = stakes.options.flatMap(({ owner, falseAlarm = 0, answer }, o) =>
      owner === party && promised[o] === 1 && falseAlarm > 0 ? [trigger(falseAlarm, answer)] : [],
    )
    return merged([trigger(valueIn(own.falseAlarm, paper)), ...kept])
  }
  const single = broken.flatMap(({ detection, answer }) =>
    detection === undefined ? [] : [trigger(valueIn(detection, paper), answer)],
  )
  const common = broken.filter(({ detection }) => detection === undefined)
  const seen = valueIn(own.detection, paper)
  const ways = merged(common.map(({ answer }) => trigger(0, answer)))
  const shared = ways.length === 0 ? [] : [{ ...trigger(0), ...together(ways), chance: seen }]
  return merged([...single, ...shared])
}

/** Alike but for their chances: seen when any of them is. */
function merged(triggers: readonly Trigger[]): Trigger[] {
  const byKey = new Map<string, Trigger>()
  for (const trigger of triggers) {
    const { chance, ...rest } = trigger
    const key = JSON.stringify([rest.lag, rest.sanction, rest.hostage, rest.responders ?? null])
    const known = byKey.get(key)
    byKey.set(key, { ...rest, chance: 1 - (1 - (known?.chance ?? 0)) * (1 - chance) })
  }
  return [...byKey.values()]
}
