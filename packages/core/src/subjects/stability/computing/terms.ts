/** From the terms of a question to the outlook of an actor in a state. */
import { entryOf, isInDegrees } from '../../../concept/concept.ts'
import { type ActorIndex, type Game, rankOf, type State } from '../../../game/game.ts'
import type { Terms } from '../documents/question.ts'
import { type Attitude, type Attitudes, attitudeOutlook } from './attitudes.ts'
import type { ByAnswers, JudgedState, Outlook } from './outlook.ts'
import { plainOutlook } from './plain-outlook.ts'
import { strongOutlook } from './strong.ts'
import { unknownOutlook } from './unknown.ts'

/** Undefined for the concepts that are not judged by answers one after the other. */
export function outlookOf(game: Game, place: JudgedState, terms: Terms): Outlook | undefined {
  const { judging } = entryOf(terms.concept)
  if (judging.kind !== 'answers') return undefined
  const outlook = outlookBy(game, judging, place, terms)
  if (judging.turns.length > 0) return outlook
  return { tempts: outlook.tempts, deters: () => false, steps: () => false }
}

function outlookBy(game: Game, judging: ByAnswers, place: JudgedState, terms: Terms): Outlook {
  if (isInDegrees(judging)) return strongOutlook(game, judging, place, terms)
  if (terms.unknown !== undefined) return unknownOutlook(game, judging, place, terms.unknown)
  const { attitudes } = terms
  if (attitudes === undefined) return plainOutlook(game, judging, place)
  return attitudeOutlook(game, judging, place, attitudesOf(game, attitudes))
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
