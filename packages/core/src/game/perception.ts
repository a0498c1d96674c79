/**
 * The game as an actor sees it (first-level hypergame; Bennett 1977; Wang, Hipel and Fraser 1988;
 * Aljefri, Bashar, Hipel and Fang 2018). Options that the actor does not know of are no in it, what
 * it takes to be impossible is forbidden, rules that it disregards are not in force, and the others
 * want what it believes they want. What it wants itself, it knows.
 *
 * All these games have the states of the model as their universe. A state is seen as the one in
 * which the options unknown to the actor are no; where that is not possible as the actor sees it,
 * the actor does not see the state at all.
 */

import { bitsFrom } from '../base/bits.ts'
import type { Model, Perception, Rule } from '../model/model.ts'
import { compileFrame, compileRanks, optionPlaces } from './compile.ts'
import { type ActorIndex, type Frame, type Game, isFeasible, type State } from './layout.ts'
import { inWorld, type World, type WorldModel } from './world.ts'

/** How true states look in a game. */
export interface Looking {
  readonly game: Pick<Game, 'frame'>
  /** Options the actor does not know of, as bits. */
  readonly unaware: number
}

/** The game that an actor sees, and how true states look in it. */
export interface View extends Looking {
  readonly game: Game
}

/**
 * The game as an actor sees it; who sees rightly has the game itself. Made one at a time: a game
 * holds the ranks of all actors, and thirty of them at once would not fit.
 */
export function viewOf(model: Model, world: World, truth: Game, actor: ActorIndex): View {
  const perception = model.perceptions?.find((one) => one.id === model.actors[actor]?.id)
  if (perception === undefined) return { game: truth, unaware: 0 }
  const places = optionPlaces(model)
  const seen = asSeenBy(model, inWorld(model, world), perception)
  return {
    game: compileRanks(compileFrame(model, seen.rules), model, seen.statements),
    unaware: bitsFrom(perception.unaware.map((option) => places.get(option) ?? 0)),
  }
}

/** What an actor who sees the conflict wrongly takes to be possible, in a world. */
export function frameSeenBy(model: Model, world: World, perception: Perception): Frame {
  return compileFrame(model, asSeenBy(model, inWorld(model, world), perception).rules)
}

/** What is so in a world, as one actor sees it. */
function asSeenBy(model: Model, world: WorldModel, perception: Perception): WorldModel {
  const { unaware, impossible, disregards, preferences } = perception
  const unknown = unaware.map((option) => ({ kind: 'option', option }) as const)
  const rules = [
    ...world.rules.filter((rule) => !disregards.includes(rule.id)),
    ...[...impossible, ...unknown].map((never): Rule => ({ id: '', never, basis: [] })),
  ]
  const statements = model.actors.map(
    ({ id }, i) =>
      preferences.find((one) => one.actor === id)?.statements ?? world.statements[i] ?? [],
  )
  return { ...world, rules, statements }
}

/** The state as it looks there; undefined where the actor does not see it at all. */
export function asSeen({ game, unaware }: Looking, state: State): State | undefined {
  const seen = (state & ~unaware) >>> 0
  return isFeasible(game.frame, seen) ? seen : undefined
}
