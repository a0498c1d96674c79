/**
 * Whether those who are to answer a breach would want to: an answer that costs who gives it is an
 * empty word, unless it is automatic.
 */
import { at } from '../base/assert.ts'
import { answersTo } from './answers.ts'
import { canBeUndone, flow, givenTo, keeping, type Situation, wouldTakeBack } from './flows.ts'
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

export interface Answer {
  readonly stage: number
  /** Who broke the stage, and who is to answer. */
  readonly breaker: PartyIndex
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

/** One row per stage, breaker and responder that has something to take back. */
export function answersAlong(stakes: Stakes, ladder: Ladder): Answer[] {
  const states = statesAlong(stakes, ladder)
  const promised = promisedAlong(stakes, ladder)
  return ladder.flatMap((_, stage) =>
    stakes.parties.flatMap((_, breaker) => {
      const now = keeping(breaker, {
        paper: at(states, stage + 1),
        promised: at(promised, stage + 1),
      })
      const responders = respondersTo(stakes, breaker, now.promised)
      const given = givenTo(stakes, breaker, now.paper, responders)
      const isBlocked = blockedIn(stakes, now, { given, responders })
      return stakes.parties.flatMap((_, responder) => {
        const options = given.filter((o) => at(stakes.options, o).owner === responder)
        if (options.length === 0) return []
        return [
          {
            stage,
            breaker,
            responder,
            ...answerOf(stakes, now, { responder, options, isBlocked }),
          },
        ]
      })
    }),
  )
}

function answerOf(
  stakes: Stakes,
  { paper }: Situation,
  one: {
    readonly responder: PartyIndex
    readonly options: readonly OptionIndex[]
    readonly isBlocked: (option: OptionIndex) => readonly string[] | undefined
  },
): Omit<Answer, 'stage' | 'breaker' | 'responder'> {
  const { responder, options, isBlocked } = one
  const unwilling = options.filter((option) => !wouldTakeBack(stakes, paper, option))
  const blocked = options.filter((option) => isBlocked(option) !== undefined)
  const answered = new Float64Array(paper)
  for (const o of options)
    if (!blocked.includes(o)) answered[o] = at(stakes.options, o).irreversibleShare
  const answerGain =
    flow(stakes, responder, answered) - flow(stakes, responder, new Float64Array(paper))
  const rules = [...new Set(blocked.flatMap((option) => isBlocked(option) ?? []))]
  return { options, unwilling, blocked, rules, answerGain }
}

/** Names of the rules that keep an option out of every answer; undefined where none does. */
function blockedIn(
  stakes: Stakes,
  now: Situation,
  {
    given,
    responders,
  }: { readonly given: readonly OptionIndex[]; responders: readonly PartyIndex[] | undefined },
): (option: OptionIndex) => readonly string[] | undefined {
  const ends = answersTo(stakes, now, { from: now, responders }).map(({ stands }) => stands)
  const wanted = given.filter((o) => canBeUndone(stakes, o) && wouldTakeBack(stakes, now.paper, o))
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

/** Everyone who answers a breach of anything that the party has promised; undefined: everyone. */
function respondersTo(
  stakes: Stakes,
  party: PartyIndex,
  promised: Standing,
): readonly PartyIndex[] | undefined {
  const own = stakes.options.flatMap(({ owner, answer }, o) =>
    owner === party && promised[o] === 1 ? [(answer ?? at(stakes.parties, party)).responders] : [],
  )
  if (own.length === 0) return []
  if (own.includes(undefined)) return undefined
  return [...new Set(own.flatMap((responders) => responders ?? []))]
}
