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
import {
  compileFrame,
  compileOrder,
  gameFrom,
  namesOf,
  type Order,
  optionPlaces,
} from './compile.ts'
import type { Frame, Game } from './layout.ts'
import { inWorld, type World, type WorldModel } from './world.ts'

/** Half of what a small machine can spare; 256 orders of 18 options. */
const bytesMaxUsual = 2 ** 28

/** The game of a world, and the options whose breach nobody sees in it. */
export interface WorldGame {
  readonly game: Game
  readonly unseen: ReadonlySet<string>
}

/** What the games of all worlds are made of, each part by the questions on which it hangs. */
export interface GameParts {
  /** Questions with an answer that forbids something: the frame hangs on them, and ranks too. */
  readonly forbidding: readonly string[]
  readonly hiding: readonly string[]
  /** Per actor, questions that change its list. */
  readonly changing: readonly (readonly string[])[]
  frameIn(world: World): Frame
  unseenIn(world: World): ReadonlySet<string>
  orderIn(world: World, actor: number): Order
  readonly names: Game['names']
  gameFrom(frame: Frame, orders: readonly Order[]): Game
}

/** `made` is told over how many combinations of options each part was compiled. */
export function gamePartsOf(
  model: Model,
  bytesMax: number = bytesMaxUsual,
  made: (states: number) => void = () => undefined,
): GameParts {
  const places = optionPlaces(model)
  const ordersMax = Math.max(
    2 * model.actors.length,
    Math.floor(bytesMax / (4 * 2 ** model.options.length)),
  )
  const forbidding = questionsWhere(model, (change) => change.kind === 'forbid')
  const hiding = questionsWhere(model, (change) => change.kind === 'unseen')
  const changing = model.actors.map(({ id }) =>
    questionsWhere(model, (change) => 'of' in change && change.of === id),
  )
  const frames = new Map<string, Frame>()
  const orders = new Map<string, Order>()
  const hidden = new Map<string, ReadonlySet<string>>()
  let last: { readonly world: World; readonly applied: WorldModel } | undefined
  const answersOf = (world: World) => {
    if (last?.world !== world) last = { world, applied: inWorld(model, world) }
    return last.applied
  }
  const frameIn = (world: World) =>
    known(frames, keyOf(forbidding, world), () => {
      made(2 ** model.options.length)
      return compileFrame(model, answersOf(world).rules)
    })
  return {
    forbidding,
    hiding,
    changing,
    frameIn,
    unseenIn: (world) => known(hidden, keyOf(hiding, world), () => answersOf(world).unseen),
    orderIn(world, actor) {
      const own = changing[actor] ?? []
      const key = `${actor};${keyOf(forbidding, world)};${keyOf(own, world)}`
      const order = known(orders, key, () => {
        made(2 ** model.options.length)
        return compileOrder(frameIn(world), places, answersOf(world).statements[actor] ?? [])
      })
      orders.delete(key) // Put at the end: the first of the map is the one used longest ago.
      orders.set(key, order)
      for (const oldest of orders.keys()) {
        if (orders.size <= ordersMax) break
        orders.delete(oldest)
      }
      return order
    },
    names: namesOf(model),
    gameFrom: (frame, found) => gameFrom(frame, model, found),
  }
}

/**
 * A function from worlds to games that compiles each part once; `made` is told over how many
 * combinations of options each part was compiled.
 */
export function gamesOf(
  model: Model,
  bytesMax?: number,
  made?: (states: number) => void,
): (world: World) => WorldGame {
  const parts = gamePartsOf(model, bytesMax, made)
  return (world) => {
    const frame = parts.frameIn(world)
    const orders = model.actors.map((_, actor) => parts.orderIn(world, actor))
    return { game: parts.gameFrom(frame, orders), unseen: parts.unseenIn(world) }
  }
}

/** The questions of which some answer makes such a change. */
function questionsWhere(model: Model, makes: (change: ModelChange) => boolean): string[] {
  return model.questions
    .filter(({ answers }) => answers.some((answer) => answer.changes.some(makes)))
    .map((question) => question.id)
}

/** The answers to some questions as one text. */
function keyOf(questions: readonly string[], world: World): string {
  let key = ''
  for (const question of questions) key += `${world[question]},`
  return key
}

function known<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}
