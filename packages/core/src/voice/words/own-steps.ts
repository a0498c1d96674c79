/** "a step of its own", "steps of their own": what actors could do, each by itself. */
import { type ActorName, agreeing } from '../actor-name.ts'

export function ownStepsInEnglish(actors: ActorName): string {
  return `${actors.count > 1 ? 'steps' : 'a step'} of ${agreeing(actors, 'its', 'their')} own`
}

/** In the accusative, as after "durch". */
export function ownStepsInGerman(actors: ActorName): string {
  return actors.count > 1 ? 'jeweils eigene Schritte' : 'einen eigenen Schritt'
}
