/** The concepts that judge by answers and plain ranks, each as a function over all states. */
import { type Concept, concepts, entryOf, isInDegrees } from '../../src/concept/concept.ts'
import type { Game, StateSet } from '../../src/game/game.ts'
import { answeredStates, type Means } from '../../src/subjects/stability/stability.ts'

export const closures: readonly Concept[] = concepts.filter((one) => {
  const { judging } = entryOf(one)
  return judging.kind === 'answers' && !isInDegrees(judging)
})

/** The states that are stable for the actor under one of them. */
export function stableUnder(concept: Concept, game: Game, actor: number, means?: Means): StateSet {
  const { judging } = entryOf(concept)
  if (judging.kind !== 'answers') throw new Error(`${concept} judges otherwise`)
  return answeredStates(game, actor, judging.turns, means)
}
