/**
 * How often a breach is seen, and what then follows.
 *
 * What is answered is what was seen. Options watched on their own are seen independently, all
 * others together by the party's common detection. Those that are answered alike count as one. Of
 * several answers that fall due in one period the quickest counts, with the harshest sanction and
 * deposit among them and everyone who answers any of them.
 */
import { assert, at } from '../base/assert.ts'
import { answeredFlow, type Breach } from './flows.ts'
import { type AnswerTerms, type PartyIndex, type Stakes, type Standing, valueIn } from './ladder.ts'
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

/** Without a breach, alarms are false ones, and are answered all the same. */
export function alarmOf(
  stakes: Stakes,
  breach: Breach,
  { flow, promised }: { readonly flow: number; readonly promised: Standing },
): Alarm {
  const triggers = triggersOf(stakes, breach, promised)
  const chance = 1 - triggers.reduce((unseen, one) => unseen * (1 - one.chance), 1)
  const judged = (one: Omit<Trigger, 'chance'>): { value: number; answered: number } => {
    const answered = answeredFlow(stakes, breach, one.responders) - one.sanction
    const { discount } = at(stakes.parties, breach.party)
    return {
      answered,
      value: valueOnceAlarmed({ before: flow, after: answered }, { discount, ...one }),
    }
  }
  const [only] = triggers
  if (triggers.length === 1 && only) return { chance, ...judged(only) }
  assert(triggers.length <= answersMax, 'too many different answers to one breach')
  let [value, answered, weight] = [0, 0, 0]
  for (let seen = 1; seen < 1 << triggers.length; seen++) {
    const called = triggers.filter((_, i) => (seen >> i) & 1)
    const likely = triggers.reduce(
      (p, one, i) => p * ((seen >> i) & 1 ? one.chance : 1 - one.chance),
      1,
    )
    if (likely === 0) continue
    const found = judged(together(called))
    value += likely * found.value
    answered += likely * found.answered
    weight += likely
  }
  if (weight === 0) return { chance, ...judged(together(triggers)) }
  return { chance, value: value / weight, answered: answered / weight }
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
function triggersOf(
  stakes: Stakes,
  { party, standing, deviation }: Breach,
  promised: Standing,
): Trigger[] {
  const own = at(stakes.parties, party)
  const broken = stakes.options.flatMap((option, o) =>
    option.owner === party && deviation[o] === 1 && standing[o] === 1 ? [option] : [],
  )
  const trigger = (chance: number, terms: AnswerTerms = own): Trigger => ({
    chance,
    lag: valueIn(terms.lag, standing),
    sanction: valueIn(terms.sanction, standing),
    hostage: valueIn(terms.hostage, standing),
    responders: terms.responders,
  })
  const alike = stakes.options.every(
    ({ owner, detection, answer, falseAlarm = 0 }) =>
      owner !== party || (detection === undefined && answer === undefined && falseAlarm === 0),
  )
  // The usual case, without the keys that tell different answers apart.
  if (alike)
    return [trigger(valueIn(broken.length === 0 ? own.falseAlarm : own.detection, standing))]
  if (broken.length === 0) {
    const kept = stakes.options.flatMap(({ owner, falseAlarm = 0, answer }, o) =>
      owner === party && promised[o] === 1 && falseAlarm > 0 ? [trigger(falseAlarm, answer)] : [],
    )
    return merged([trigger(valueIn(own.falseAlarm, standing)), ...kept])
  }
  const single = broken.flatMap(({ detection, answer }) =>
    detection === undefined ? [] : [trigger(valueIn(detection, standing), answer)],
  )
  const common = broken.filter(({ detection }) => detection === undefined)
  const seen = valueIn(own.detection, standing)
  const ways = merged(common.map(({ answer }) => trigger(0, answer)))
  const shared = ways.length === 0 ? [] : [{ ...trigger(0), ...together(ways), chance: seen }]
  return merged([...single, ...shared])
}

/** Alike but for their chances: seen when any of them is. */
function merged(triggers: readonly Trigger[]): Trigger[] {
  const byKey = new Map<string, Trigger>()
  for (const one of triggers) {
    const { chance, ...rest } = one
    const key = JSON.stringify([rest.lag, rest.sanction, rest.hostage, rest.responders ?? null])
    const known = byKey.get(key)
    byKey.set(key, { ...rest, chance: 1 - (1 - (known?.chance ?? 0)) * (1 - chance) })
  }
  return [...byKey.values()]
}
