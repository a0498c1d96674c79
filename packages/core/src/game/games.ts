/**
 * The games of many worlds of one model. Worlds share most of what they are made of: a frame
 * depends only on the answers that forbid something, an actor's ranks only on the answers that
 * change its own list. So 32,768 worlds of the reference model are made of two frames and 176
 * orders of ranks, and each is compiled once.
 *
 * Ranks are kept up to a limit of memory; past it the ones used longest ago are compiled again
 * when they are needed. The games are the same either way.
 */
import type { Model, Rule, Statement } from '../model/model.ts'
import { compileFrame, compileOrder, gameFrom, type Order, optionPlaces } from './compile.ts'
import type { Frame, Game } from './layout.ts'
import { inWorld, type World } from './world.ts'

/** Half of what a small machine can spare; 256 orders of 18 options. */
const bytesMaxUsual = 2 ** 28

/** A function from worlds to games that compiles each part once. */
export function gamesOf(model: Model, bytesMax: number = bytesMaxUsual): (world: World) => Game {
  const places = optionPlaces(model)
  const numbers = new Map<Statement | Rule['never'], number>()
  const numberOf = (thing: Statement | Rule['never']): number => {
    const number = numbers.get(thing) ?? numbers.size
    numbers.set(thing, number)
    return number
  }
  const ordersMax = Math.max(
    2 * model.actors.length,
    Math.floor(bytesMax / (4 * 2 ** model.options.length)),
  )
  const frames = new Map<string, Frame>()
  const orders = new Map<string, Order>()
  return (world) => {
    const { statements, rules } = inWorld(model, world)
    const frameKey = rules.map((rule) => numberOf(rule.never)).join()
    const frame = frames.get(frameKey) ?? compileFrame(model, rules)
    frames.set(frameKey, frame)
    const found = statements.map((list) => {
      const key = `${frameKey};${list.map(numberOf).join()}`
      const order = orders.get(key) ?? compileOrder(frame, places, list)
      orders.delete(key)
      orders.set(key, order)
      return order
    })
    for (const key of orders.keys()) {
      if (orders.size <= ordersMax) break
      orders.delete(key)
    }
    return gameFrom(frame, model, found)
  }
}
