/**
 * Whether those who are to answer a breach would want to: an answer that costs who gives it is an
 * empty word, unless it is automatic.
 */
import { at } from '../../../base/assert.ts'
import { firstAnswersTo, type Responders } from './answers.ts'
import { canBeUndone, flow, givenTo, type Situation, wouldTakeBack } from './flows.ts'
import {
  type Ladder,
  type OptionIndex,
  type PartyIndex,
  promisedAlong,
  type Stakes,
  type Standing,
  statesAlong,
} from './ladder.ts'
import { rulesAgainst } from './ladder-rules.ts'

/** What one party takes back in answer to a breach, and whether it would rather not. */
export interface BreachAnswer {
  readonly responder: PartyIndex
  /** What the responder would take back. */
  readonly options: readonly OptionIndex[]
  /** Those of them that it would rather leave: taking them back hurts it. Empty: credible. */
  readonly unwilling: readonly OptionIndex[]
  /** Those that rules forbid to be taken back, even together with all that others would. */
  readonly blocked: readonly OptionIndex[]
  /** The rules that do so, by name. */
  readonly rules: readonly string[]
  /**
   * The responder's flow when it answers, less its flow when it lets the breach pass: below 0 it
   * would rather forgive, and the agreement does not survive a talk after the breach.
   */
  readonly answerGain: number
}

/** One row per responder that has something to take back in answer to a breach. */
export function answersToBreach(stakes: Stakes, now: Situation): BreachAnswer[] {
  const responders = respondersTo(stakes, now.party, now.deviation)
  const given = givenTo(stakes, now.party, now.paper, responders).filter(
    (o) => now.stands[o] === 1 && canBeUndone(stakes, o),
  )
  const isBlocked = blockedIn(stakes, now, { given, responders })
  return stakes.parties.flatMap((_, responder) => {
    const options = given.filter((o) => at(stakes.options, o).owner === responder)
    return options.length === 0 ? [] : [answerOf(stakes, now, { responder, options, isBlocked })]
  })
}

function answerOf(
  stakes: Stakes,
  now: Situation,
  answering: {
    readonly responder: PartyIndex
    readonly options: readonly OptionIndex[]
    readonly isBlocked: (option: OptionIndex) => readonly string[] | undefined
  },
): BreachAnswer {
  const { responder, options, isBlocked } = answering
  const unwilling = options.filter((option) => !wouldTakeBack(stakes, now, option))
  const blocked = options.filter((option) => isBlocked(option) !== undefined)
  const answered = new Float64Array(now.levels)
  for (const o of options)
    if (!blocked.includes(o)) answered[o] = at(stakes.options, o).irreversibleShare
  const answerGain = flow(stakes, responder, answered) - flow(stakes, responder, now.levels)
  const rules = [...new Set(blocked.flatMap((option) => isBlocked(option) ?? []))]
  return { responder, options, unwilling, blocked, rules, answerGain }
}

/** Names of the rules that keep an option out of every answer; undefined where none does. */
function blockedIn(
  stakes: Stakes,
  now: Situation,
  {
    given,
    responders,
  }: { readonly given: readonly OptionIndex[]; readonly responders: Responders },
): (option: OptionIndex) => readonly string[] | undefined {
  const ends = firstAnswersTo(stakes, now, { from: now, responders }).map(({ stands }) => stands)
  const wanted = given.filter((o) => wouldTakeBack(stakes, now, o))
  return (option) => {
    if (!wanted.includes(option) || ends.some((stands) => stands[option] === 0)) return undefined
    const against = ends.flatMap((stands) => {
      const further = stands.slice()
      further[option] = 0
      return rulesAgainst(stakes, further).map(({ id }) => id)
    })
    return [...new Set(against)]
  }
}

/** Who could take something back in answer to a breach of anything promised by the stage. */
export function giversTo(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party }: { readonly stage: number; readonly party: PartyIndex },
): PartyIndex[] {
  const promised = at(promisedAlong(stakes, ladder), stage + 1)
  const own = promised.map((due, o) => (at(stakes.options, o).owner === party ? due : 0))
  const paper = at(statesAlong(stakes, ladder), stage + 1)
  const given = givenTo(stakes, party, paper, respondersTo(stakes, party, own))
  return given.filter((o) => canBeUndone(stakes, o)).map((o) => at(stakes.options, o).owner)
}

/** Everyone who answers any of what is broken; undefined: everyone. */
function respondersTo(stakes: Stakes, party: PartyIndex, deviation: Standing): Responders {
  const called = stakes.options.flatMap(({ answer }, o) =>
    deviation[o] === 1 ? [(answer ?? at(stakes.parties, party)).responders] : [],
  )
  if (called.includes(undefined)) return undefined
  return [...new Set(called.flatMap((responders) => responders ?? []))]
}
