/**
 * The games of many worlds of one model. Worlds share most of what they are made of: a frame
 * depends only on the answers that forbid something, an actor's ranks only on the answers that
 * change its own list. So 32,768 worlds of the reference model are made of two frames and 176
 * orders of ranks, and each is compiled once.
 *
 * Ranks are kept up to a limit of memory; past it the ones used longest ago are compiled again
 * when they are needed. The games are the same either way.
 */
import type { Model, ModelChange } from '../model/model.ts'
import { compileFrame, compileOrder, gameFrom, type Order, optionPlaces } from './compile.ts'
import type { Frame, Game } from './layout.ts'
import { inWorld, type World, type WorldModel } from './world.ts'

/** Half of what a small machine can spare; 256 orders of 18 options. */
const bytesMaxUsual = 2 ** 28

/** The game of a world, and the options whose breach nobody sees in it. */
export interface WorldGame {
  readonly game: Game
  readonly unseen: ReadonlySet<string>
}

/**
 * A function from worlds to games that compiles each part once; `made` is told over how many
 * combinations of options each part was compiled.
 */
export function gamesOf(
  model: Model,
  bytesMax: number = bytesMaxUsual,
  made: (states: number) => void = () => undefined,
): (world: World) => WorldGame {
  const places = optionPlaces(model)
  const ordersMax = Math.max(
    2 * model.actors.length,
    Math.floor(bytesMax / (4 * 2 ** model.options.length)),
  )
  const keyOfFrame = keyBy(model, (change) => change.kind === 'forbid')
  const keyOfUnseen = keyBy(model, (change) => change.kind === 'unseen')
  const keysOfActors = model.actors.map(({ id }) =>
    keyBy(model, (change) => 'of' in change && change.of === id),
  )
  const frames = new Map<string, Frame>()
  const orders = new Map<string, Order>()
  const hidden = new Map<string, ReadonlySet<string>>()
  return (world) => {
    let applied: WorldModel | undefined
    const answers = () => {
      applied ??= inWorld(model, world)
      return applied
    }
    const frameKey = keyOfFrame(world)
    const frame = known(frames, frameKey, () => {
      made(2 ** model.options.length)
      return compileFrame(model, answers().rules)
    })
    const unseen = known(hidden, keyOfUnseen(world), () => answers().unseen)
    const found = keysOfActors.map((keyOf, actor) => {
      const key = `${actor};${frameKey};${keyOf(world)}`
      const make = () => {
        made(2 ** model.options.length)
        return compileOrder(frame, places, answers().statements[actor] ?? [])
      }
      const order = known(orders, key, make)
      orders.delete(key) // Put at the end: the first of the map is the one used longest ago.
      orders.set(key, order)
      return order
    })
    for (const key of orders.keys()) {
      if (orders.size <= ordersMax) break
      orders.delete(key)
    }
    return { game: gameFrom(frame, model, found), unseen }
  }
}

/** The answers to those questions of which some answer makes such a change, as one text. */
function keyBy(model: Model, makes: (change: ModelChange) => boolean): (world: World) => string {
  const questions = model.questions
    .filter(({ answers }) => answers.some((answer) => answer.changes.some(makes)))
    .map((question) => question.id)
  return (world) => {
    let key = ''
    for (const question of questions) key += `${world[question]},`
    return key
  }
}

function known<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}
