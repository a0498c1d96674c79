/**
 * What a state can become (status quo analysis; Li, Kilgour and Hipel 2005): the states that some
 * sequence of steps leads to, by the length of the shortest. A step is
 *
 *     moves          an own move of one actor, wanted or not
 *     improvements   an own move that its actor strictly prefers
 *     together       a step of one or several that each who takes part strictly prefers
 *
 * The literature forbids an actor to move twice in succession. That changes nothing here: two moves
 * of one actor in a row are one move, and two improvements one improvement, because an actor
 * changes any of its options at once and its ranks are an order. So states alone are searched, each
 * once, until no new one comes.
 */
import type { Budget } from '../../../base/budget.ts'
import {
  type ActorIndex,
  findOwnMove,
  forEachOwnMove,
  forEachPayingStep,
  type Game,
  rankOf,
  type State,
} from '../../../game/game.ts'

export const reachKinds = ['moves', 'improvements', 'together'] as const
export type ReachKind = (typeof reachKinds)[number]

/** A step on the way to a state: from where, and by whom, as bits. */
export interface Arrival {
  readonly from: State
  readonly movers: number
}

export interface Reach {
  /** The states reached, the start first, with the step that led there; shortest first. */
  readonly arrivals: ReadonlyMap<State, Arrival | undefined>
  /** How many states are first reached by so many steps: the start alone by none. */
  readonly byLength: readonly number[]
  /** False where the budget ended before. */
  readonly isWhole: boolean
}

export interface Reaching {
  readonly kind: ReachKind
  /** At most so many steps; none: until nothing new comes. */
  readonly stepsMax?: number
}

export function reachFrom(game: Game, start: State, reaching: Reaching, budget: Budget): Reach {
  const { kind, stepsMax = Number.POSITIVE_INFINITY } = reaching
  const arrivals = new Map<State, Arrival | undefined>([[start, undefined]])
  const byLength = [1]
  const cost = kind === 'together' ? game.frame.stateCount : 1
  let frontier = [start]
  for (let length = 1; frontier.length > 0 && length <= stepsMax; length++) {
    const next: State[] = []
    for (const from of frontier) {
      if (!budget.spend(cost)) return { arrivals, byLength, isWhole: false }
      forEachStep(game, from, kind, (to, movers) => {
        if (arrivals.has(to)) return
        arrivals.set(to, { from, movers })
        next.push(to)
      })
    }
    // By number, so that who led to a state does not hang on the order of discovery.
    frontier = next.sort((a, b) => a - b)
    if (next.length > 0) byLength.push(next.length)
  }
  return { arrivals, byLength, isWhole: true }
}

function forEachStep(
  game: Game,
  from: State,
  kind: ReachKind,
  visit: (to: State, movers: number) => void,
): void {
  if (kind === 'together') {
    forEachPayingStep(game, from, ({ to, movers }) => visit(to, movers))
    return
  }
  for (let actor: ActorIndex = 0; actor < game.frame.actorCount; actor++) {
    const here = rankOf(game, actor, from)
    forEachOwnMove(game.frame, actor, from, (to) => {
      if (kind === 'moves' || rankOf(game, actor, to) > here) visit(to, 1 << actor)
    })
  }
}

/** Does nobody gain by an own move from there? Improvements stall where this is so. */
export function isAtRest(game: Game, state: State): boolean {
  return game.names.actors.every((_, actor) => {
    const here = rankOf(game, actor, state)
    const gains = (to: State) => rankOf(game, actor, to) > here
    return findOwnMove(game.frame, actor, state, gains) === undefined
  })
}

/** The steps that led to a reached state, first step first. */
export function wayTo(
  end: State,
  arrivals: ReadonlyMap<State, Arrival | undefined>,
): { readonly to: State; readonly movers: number }[] {
  const steps: { to: State; movers: number }[] = []
  for (let to = end, step = arrivals.get(end); step; to = step.from, step = arrivals.get(to))
    steps.unshift({ to, movers: step.movers })
  return steps
}
