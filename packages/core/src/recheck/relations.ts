/** How an actor relates two states, by the definitions: in degrees, with gaps, with attitudes. */
import { isTrue, prefers, type SlowGame, type StateId } from './slow-game.ts'

export type Order = 'much better' | 'better' | 'equal' | 'unknown' | 'worse' | 'much worse'

/**
 * What `a` is to the actor, seen from `b`: both readings of every statement of unknown direction
 * are tried, wanted and not wanted, and where they disagree the order is unknown.
 */
export function order(
  game: SlowGame,
  actor: string,
  { a, b }: { readonly a: StateId; readonly b: StateId },
  much = 2,
): Order {
  const index = game.model.actors.findIndex((one) => one.id === actor)
  const list = game.world.statements[index] ?? []
  const differing = list.filter((one) => isTrue(game, one.want, a) !== isTrue(game, one.want, b))
  const orders = new Set<Order>()
  for (const wanted of [true, false]) {
    const [first] = differing
    if (first === undefined) orders.add('equal')
    else {
      const isA = isTrue(game, first.want, a) === (first.known || wanted)
      const degree = first.degree ?? (first.strong ? 2 : 1)
      const isMuch = first.known && degree >= much
      orders.add(isA ? (isMuch ? 'much better' : 'better') : isMuch ? 'much worse' : 'worse')
    }
  }
  const [only] = orders
  return orders.size === 1 && only !== undefined ? only : 'unknown'
}

export function isBetter(found: Order): boolean {
  return found === 'better' || found === 'much better'
}

/** Does `to` attract, seen from `from`, one who has these attitudes? All of them must agree. */
export function isAttracted(
  game: SlowGame,
  attitudes: Readonly<Record<string, string>> | undefined,
  to: StateId,
  from: StateId,
): boolean {
  return Object.entries(attitudes ?? {}).every(([other, attitude]) => {
    if (attitude === 'devoted') return !prefers(game, other, from, to)
    if (attitude === 'aggressive') return prefers(game, other, from, to)
    return true
  })
}
