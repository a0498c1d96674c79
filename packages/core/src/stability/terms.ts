/** From the terms of a question to the outlook of an actor in a state. */
import { type ActorIndex, type Game, rankOf, type State } from '../game/game.ts'
import type { Concept, Terms } from '../question/question.ts'
import { type Attitude, type Attitudes, attitudeOutlook } from './attitudes.ts'
import { type AnsweringConcept, type Outlook, type Place, plainOutlook } from './outlook.ts'
import { strongOutlook } from './strong.ts'
import { unknownOutlook } from './unknown.ts'

/** What the concept says of answers; Nash expects none, and foresight is not about answers. */
const answering: { readonly [K in Concept]?: AnsweringConcept } = {
  gmr: 'gmr',
  smr: 'smr',
  seq: 'seq',
  sseq: 'sseq',
  'gmr-strong': 'gmr',
  'smr-strong': 'smr',
  'seq-strong': 'seq',
}

/** Undefined for the concepts that are not judged by answers one after the other. */
export function outlookOf(game: Game, place: Place, terms: Terms): Outlook | undefined {
  if (terms.concept === 'nash') {
    const { tempts } = outlookBy(game, 'gmr', place, terms)
    return { tempts, deters: () => false, steps: () => false }
  }
  const concept = answering[terms.concept]
  return concept && outlookBy(game, concept, place, terms)
}

function outlookBy(game: Game, concept: AnsweringConcept, place: Place, terms: Terms): Outlook {
  if (terms.concept.endsWith('-strong')) return strongOutlook(game, concept, place, terms)
  if (terms.unknown !== undefined) return unknownOutlook(game, concept, place, terms.unknown)
  const { attitudes } = terms
  if (attitudes === undefined) return plainOutlook(game, concept, place)
  return attitudeOutlook(game, concept, place, attitudesOf(game, attitudes))
}

function attitudesOf(game: Game, given: NonNullable<Terms['attitudes']>): Attitudes {
  const { actors } = game.names
  return actors.map((has) => actors.map((about): Attitude => given[has]?.[about] ?? 'indifferent'))
}

/** Do plain ranks say all there is to say? */
export function isPlain({ concept, unknown, attitudes }: Terms): boolean {
  return unknown === undefined && attitudes === undefined && !concept.endsWith('-strong')
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
