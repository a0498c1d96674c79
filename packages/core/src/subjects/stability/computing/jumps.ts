/**
 * Jumps between equilibria (Kilgour, Hipel, Fang and Peng 2001): from one of them to another by one
 * step of several actors together, each of whom strictly prefers where it leads. A state that
 * nobody leaves alone may still be left in this way, and the other then holds.
 */
import { bitCount, bitsOf } from '../../../base/bits.ts'
import type { Budget } from '../../../base/budget.ts'
import {
  type ActorIndex,
  allGain,
  countStates,
  decidingStatement,
  forEachState,
  type Game,
  isPassable,
  moversBetween,
  rankOf,
  type State,
  type StateSet,
  stateId,
} from '../../../game/game.ts'
import { claim, exhaustive, type FindingOf, type Strength } from '../documents/finding.ts'

export interface JumpsAsked {
  readonly states: StateSet
  readonly about: Partial<FindingOf<'jumps'>> & Pick<FindingOf<'jumps'>, 'concept'>
  readonly listedMax: number
}

export function jumpsBetween(game: Game, asked: JumpsAsked, budget: Budget) {
  const { states, about, listedMax } = asked
  const { frame } = game
  const stateCount = countStates(states)
  const listed: FindingOf<'jump'>[] = []
  let [count, explored, leavable] = [0, 0, 0]
  forEachState(states, (from) => {
    if (!budget.spend(stateCount)) return false
    const before = count
    forEachState(states, (to) => {
      if (to === from || !isPassable(frame, from, to)) return true
      const movers = moversBetween(frame, from, to)
      if (bitCount(movers) < 2 || !allGain(game, movers, from, to)) return true
      if (count++ < listedMax) listed.push(jump(game, about, from, to))
      return true
    })
    if (count > before) leavable++
    explored++
    return true
  })
  const strength: Strength =
    explored === stateCount
      ? exhaustive
      : { kind: 'truncated', limit: 'equilibria looked at', explored }
  return [
    claim('jumps', { ...about, stateCount, leavableCount: leavable, count }, strength),
    ...listed,
  ]
}

function jump(game: Game, about: JumpsAsked['about'], from: State, to: State): FindingOf<'jump'> {
  const id = (state: State) => stateId(game.frame.optionCount, state)
  const told = (actor: ActorIndex) => ({
    actor: game.names.actors[actor] ?? '',
    reason: decidingStatement(game, actor, from, to) ?? { statement: '', place: 0, gained: false },
  })
  const actors = [...game.names.actors.keys()]
  return claim('jump', {
    ...about,
    from: id(from),
    to: id(to),
    movers: bitsOf(moversBetween(game.frame, from, to)).map(told),
    losers: actors.filter((actor) => rankOf(game, actor, to) < rankOf(game, actor, from)).map(told),
  })
}
