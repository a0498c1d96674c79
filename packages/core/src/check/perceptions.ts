/** Do the games that actors see hold a state, and do rankings in them name every state there? */
import { type Frame, frameSeenBy, worldOf } from '../game/game.ts'
import { type Diagnostic, diagnostic, type Model, type Perception } from '../model/model.ts'
import { rankingProblems } from './ranking.ts'

export function perceptionProblems(model: Model): Diagnostic[] {
  const { perceptions } = model
  if (perceptions === undefined) return []
  return perceptions.flatMap((perception) => {
    const frame = frameSeenBy(model, worldOf(model), perception)
    if (frame.stateCount === 0)
      return [diagnostic('sees-nothing', ['perceptions', perception.id], { actor: perception.id })]
    return rankingsSeen(model, perception, frame)
  })
}

/**
 * A ranking that only one actor sees is checked like any other. A true one must also name what this
 * actor alone takes to be possible; that it names more than this actor sees is no mistake.
 */
function rankingsSeen(model: Model, perception: Perception, frame: Frame): Diagnostic[] {
  return model.actors.flatMap(({ id, ranking }) => {
    const seen = perception.preferences.find((one) => one.actor === id)
    if (seen !== undefined) {
      const path = ['perceptions', perception.id, 'preferences', id]
      return seen.ranking ? rankingProblems(frame, { id, ranking: seen.ranking, path }) : []
    }
    if (ranking === undefined) return []
    const problems = rankingProblems(frame, { id, ranking, path: ['preferences', id] })
    return problems.filter((one) => one.code === 'ranking-gap')
  })
}
