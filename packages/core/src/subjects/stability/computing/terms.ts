/** From the terms of a question to what an actor expects in a state. */
import { entryOf, isInDegrees } from '../../../concept/concept.ts'
import { type ActorIndex, type Game, rankOf, type State } from '../../../game/game.ts'
import type { Terms } from '../documents/question.ts'
import { type Attitude, type Attitudes, attitudeExpectations } from './attitudes.ts'
import type { ByAnswers, Expectations, JudgedState } from './expectations.ts'
import { plainExpectations } from './plain-expectations.ts'
import { strongExpectations } from './strong.ts'
import { unknownExpectations } from './unknown.ts'

/** Undefined for the concepts that are not judged by answers one after the other. */
export function expectationsOf(
  game: Game,
  place: JudgedState,
  terms: Terms,
): Expectations | undefined {
  const { judging } = entryOf(terms.concept)
  if (judging.kind !== 'answers') return undefined
  const expected = expectationsBy(game, judging, place, terms)
  if (judging.turns.length > 0) return expected
  return { tempts: expected.tempts, deters: () => false, steps: () => false }
}

function expectationsBy(
  game: Game,
  judging: ByAnswers,
  place: JudgedState,
  terms: Terms,
): Expectations {
  if (isInDegrees(judging)) return strongExpectations(game, judging, place, terms)
  if (terms.unknown !== undefined) return unknownExpectations(game, judging, place, terms.unknown)
  const { attitudes } = terms
  if (attitudes === undefined) return plainExpectations(game, judging, place)
  return attitudeExpectations(game, judging, place, attitudesOf(game, attitudes))
}

function attitudesOf(game: Game, given: NonNullable<Terms['attitudes']>): Attitudes {
  const { actors } = game.names
  return actors.map((has) => actors.map((about): Attitude => given[has]?.[about] ?? 'indifferent'))
}

/** Do plain ranks say all there is to say? */
export function isPlain({ concept, unknown, attitudes }: Terms): boolean {
  return unknown === undefined && attitudes === undefined && !isInDegrees(entryOf(concept).judging)
}

/** The own moves that tempt, highest rank first, then the lower state. */
export function temptations(
  game: Game,
  actor: ActorIndex,
  targets: readonly State[],
  tempts: (target: State) => boolean,
): State[] {
  return targets
    .filter(tempts)
    .sort((a, b) => rankOf(game, actor, b) - rankOf(game, actor, a) || a - b)
}
