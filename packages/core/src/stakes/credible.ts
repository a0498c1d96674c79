/**
 * Whether those who are to answer a breach would want to: an answer that costs who gives it is an
 * empty word, unless it is automatic.
 */
import { at } from '../base/assert.ts'
import { changeWithout, flow, givenTo } from './flows.ts'
import {
  type Ladder,
  type OptionIndex,
  type PartyIndex,
  promisedAlong,
  type Stakes,
  type Standing,
  statesAlong,
} from './ladder.ts'

export interface Answer {
  readonly stage: number
  /** Who broke the stage, and who is to answer. */
  readonly breaker: PartyIndex
  readonly responder: PartyIndex
  /** What the responder would take back. */
  readonly options: readonly OptionIndex[]
  /** Those of them that it would rather leave: taking them back hurts it. Empty: credible. */
  readonly unwilling: readonly OptionIndex[]
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
      const standing = at(states, stage + 1)
      const due = at(promised, stage + 1)
      const given = givenTo(stakes, breaker, standing, respondersTo(stakes, breaker, due))
      return stakes.parties.flatMap((_, responder) => {
        const options = given.filter((o) => at(stakes.options, o).owner === responder)
        if (options.length === 0) return []
        const unwilling = options.filter(
          (option) => changeWithout(stakes, { party: responder, standing, option }) < 0,
        )
        const passed = new Float64Array(standing)
        const answered = new Float64Array(standing)
        for (const o of options) answered[o] = at(stakes.options, o).irreversibleShare
        const answerGain = flow(stakes, responder, answered) - flow(stakes, responder, passed)
        return [{ stage, breaker, responder, options, unwilling, answerGain }]
      })
    }),
  )
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
