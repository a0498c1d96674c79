/**
 * What a state can become (status quo analysis; Li, Kilgour and Hipel 2005): the states that some
 * sequence of steps leads to, by the length of the shortest. A step is
 *
 *     moves          an own move of one actor, wanted or not
 *     improvements   an own move that its actor strictly prefers
 *     together       a step of one or several that each who takes part strictly prefers
 *
 * The literature forbids an actor to move twice in succession. Where an actor changes any of its
 * options at once that changes nothing: two moves of one actor in a row are one move, and two
 * improvements one improvement, because its ranks are an order. So states alone are searched, each
 * once, until no new one comes. Where moves hang on more, a state is gone on from again when it is
 * reached by somebody else: by those steps that were forbidden before. Steps together then keep to
 * the same rule: never twice in succession by the same.
 */
import type { Budget } from '../../../base/budget.ts'
import {
  type ActorIndex,
  findOwnMove,
  forEachOwnMove,
  forEachPayingStep,
  type Game,
  hasGivenMoves,
  rankOf,
  type State,
} from '../../../game/game.ts'

export const reachKinds = ['moves', 'improvements', 'together'] as const
export type ReachKind = (typeof reachKinds)[number]

/** A step on the way to a state: from where, by whom, as bits, and how one came there. */
export interface Arrival {
  readonly from: State
  readonly movers: number
  readonly before: Arrival | undefined
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
  const goingOn = goingOnIn(game)
  goingOn.isNew(start, 0)
  let frontier: Standing[] = [{ state: start, arrival: undefined }]
  for (let length = 1; frontier.length > 0 && length <= stepsMax; length++) {
    const next: Standing[] = []
    let newCount = 0
    for (const { state: from, arrival: before } of frontier) {
      if (!budget.spend(cost)) return { arrivals, byLength, isWhole: false }
      const mayMove = goingOn.from(from, before?.movers ?? 0)
      forEachStep(game, from, kind, (to, movers) => {
        if (!mayMove(movers) || !goingOn.isNew(to, movers)) return
        const arrival = { from, movers, before }
        next.push({ state: to, arrival })
        if (arrivals.has(to)) return
        arrivals.set(to, arrival)
        newCount++
      })
    }
    // By number, so that who led to a state does not hang on the order of discovery.
    frontier = next.sort((a, b) => a.state - b.state)
    byLength.push(newCount)
  }
  while (byLength.at(-1) === 0) byLength.pop()
  return { arrivals, byLength, isWhole: true }
}

interface Standing {
  readonly state: State
  readonly arrival: Arrival | undefined
}

/** Which steps a search still has to take, and which arrivals lead to more than it has. */
export interface GoingOn {
  /** To be asked once for each arrival gone on from: who may move, as sets of bits. */
  from(state: State, last: number): (movers: number) => boolean
  /** Could anything follow from such an arrival that did not before? */
  isKnown(state: State, movers: number): boolean
  /** The same, and from now on it is known. */
  isNew(state: State, movers: number): boolean
}

/**
 * Nobody moves twice in succession. Once a state was reached by one, all but that one move on; once
 * it is reached by another, that one too; nothing is new after that. Where moves are transitive the
 * first arrival is enough.
 */
export function goingOnIn({ frame }: Game): GoingOn {
  const keepsTurns = hasGivenMoves(frame)
  /** Who arrived first; nobody at the start, after which all may move. */
  const first = new Map<State, number>()
  const again = new Set<State>()
  const isKnown = (state: State, movers: number) => {
    const before = first.get(state)
    if (before === undefined) return false
    return !keepsTurns || before === 0 || before === movers || again.has(state)
  }
  return {
    isKnown,
    isNew(state, movers) {
      if (isKnown(state, movers)) return false
      if (first.has(state)) again.add(state)
      else first.set(state, movers)
      return true
    },
    from(state, last) {
      if (!keepsTurns || last === 0) return () => true
      const before = first.get(state)
      return before === last ? (movers) => movers !== last : (movers) => movers === before
    },
  }
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
  for (let to = end, step = arrivals.get(end); step; to = step.from, step = step.before)
    steps.unshift({ to, movers: step.movers })
  return steps
}
