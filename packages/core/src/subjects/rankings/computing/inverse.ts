/** The face of the folder: what an actor would have to want for a state to be stable for it. */
import type { Budget } from '../../../base/budget.ts'
import { type Game, rankOf, type State, stateId } from '../../../game/game.ts'
import { claim, type FindingOf } from '../documents/finding.ts'
import { type AskedStability, type Clause, clausesOf, holds } from './clauses.ts'
import { type Fraction, fraction } from './fraction.ts'
import { shareOfRankings } from './share.ts'
import { smallestSuffices } from './smallest.ts'

/** With more states the number of rankings has too many digits to say anything. */
const countedStatesMax = 40
/** Shares with more digits than this are not written out. */
const digitsMax = 200

export function inverseState(
  game: Game,
  asked: AskedStability,
  listedMax: number,
  budget: Budget,
): FindingOf<'inverse-state'> {
  const { actor, state, concept } = asked
  const id = (end: State) => stateId(game.frame.optionCount, end)
  const about = { concept, state: id(state), actor: game.names.actors[actor] ?? '' }
  const clauses = clausesOf(game, asked, budget)
  if (clauses === undefined)
    return claim(
      'inverse-state',
      { ...about, moveCount: 0, clauses: [] },
      { kind: 'truncated', limit: 'steps', explored: budget.spent },
    )
  const here = rankOf(game, actor, state)
  const holdsNow = (clause: Clause) => holds(clause, (other) => rankOf(game, actor, other) > here)
  const smallest = smallestSuffices(clauses)
  return claim('inverse-state', {
    ...about,
    moveCount: clauses.length,
    stable: clauses.every(holdsNow),
    clauses: clauses.slice(0, listedMax).map((clause) => ({
      to: id(clause.to),
      isAlways: clause.isAlways,
      holds: holdsNow(clause),
      answerCount: clause.answers.length,
      answers: clause.answers.slice(0, listedMax).map(({ end, waysOut }) => ({
        end: id(end),
        waysOut: waysOut.map(id),
      })),
    })),
    ...(smallest && { smallest: smallest.map(id) }),
    ...shareOf(clauses, game.frame.stateCount),
  })
}

function shareOf(
  clauses: readonly Clause[],
  stateCount: number,
): Pick<FindingOf<'inverse-state'>, 'share' | 'rankings'> {
  const share = shareOfRankings(clauses)
  if (share === undefined || String(share.denominator).length > digitsMax) return {}
  return {
    share: { numerator: String(share.numerator), denominator: String(share.denominator) },
    ...(stateCount <= countedStatesMax && { rankings: rankingsOf(share, stateCount) }),
  }
}

function rankingsOf(share: Fraction, stateCount: number) {
  let all = 1n
  for (let i = 2; i <= stateCount; i++) all *= BigInt(i)
  const { numerator } = fraction(share.numerator * all, share.denominator)
  return { stable: String(numerator), all: String(all) }
}
