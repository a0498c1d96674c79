/**
 * What would answer the breach of one commitment, over all the ways in which it could come about:
 * it is answered when every way that pays is. Told is the way that its owner likes best, of those
 * that nothing answers if there are any.
 */
import {
  actorIds,
  decidingStatement,
  type Game,
  rankOf,
  stateId,
  type Watch,
} from '../../../game/game.ts'
import { type AnswerRule, answerTo, type Deviation } from './answers.ts'
import { everySeen, seenOnlyBy } from './held.ts'

/** Who answers the breaches given, all of which pay; with none of these nobody need answer. */
export function deterrenceOf(
  game: Game,
  watch: Watch,
  paying: readonly Deviation[],
  rule: AnswerRule,
) {
  const told = toldOf(game, watch, paying, rule)
  const seen = everySeen(game, watch)
  const answers = (by: Watch, deviation: Deviation) => answerTo(game, by, deviation, rule)
  const isDeterred = (by: Watch) =>
    paying.length > 0 && paying.every((one) => answers(by, one) !== undefined)
  const deterredIfSeen = isDeterred(seen)
  return {
    deterredIfSeen,
    deterrers: game.names.actors.flatMap((actor, other) => {
      const alone = seenOnlyBy(watch, 1 << other)
      if (told === undefined || other === told.actor || !isDeterred(alone)) return []
      const to = answers(alone, told)?.at(-1)?.to ?? told.to
      const loss = decidingStatement(game, told.actor, told.from, to)
      return [{ actor, to: stateId(game.frame.optionCount, to), ...(loss && { loss }) }]
    }),
    answer: (deterredIfSeen && told ? (answers(seen, told) ?? []) : []).map(({ actors, to }) => ({
      actors: actorIds(game.names, actors),
      to: stateId(game.frame.optionCount, to),
    })),
    deterred: isDeterred(watch),
  }
}

/** Of breaches that pay. */
export function toldOf(
  game: Game,
  watch: Watch,
  paying: readonly Deviation[],
  rule: AnswerRule,
): Deviation | undefined {
  const open = paying.filter((one) => answerTo(game, watch, one, rule) === undefined)
  return likedBest(game, open.length > 0 ? open : paying)
}

/** The way that the breaker ranks highest; the first of several. */
export function likedBest(game: Game, ways: readonly Deviation[]): Deviation | undefined {
  const [first, ...rest] = ways
  const rank = ({ actor, to }: Deviation) => rankOf(game, actor, to)
  return first && rest.reduce((best, one) => (rank(one) > rank(best) ? one : best), first)
}
