/** Ways from a state again: everything that steps of a kind lead to, round by round. */

import { byNumber, movesInOrder } from './best-first.ts'
import type { SlowGame, StateId } from './slow-game.ts'
import { isState, isStep, moversOf, ownMoves, prefers, rawStates } from './slow-game.ts'

export type StepKind = 'moves' | 'improvements' | 'together'

/** Where one step of the kind leads. */
export function stepsFrom(game: SlowGame, from: StateId, kind: StepKind): StateId[] {
  if (kind === 'together')
    return [...rawStates(game)].filter((to) => to !== from && paysAll(game, from, to))
  return game.model.actors.flatMap(({ id }) =>
    movesInOrder(game, id, from).filter((to) => kind === 'moves' || prefers(game, id, to, from)),
  )
}

/** A feasible state one step away, preferred by each who has to take part. */
export function paysAll(game: SlowGame, from: StateId, to: StateId): boolean {
  return (
    isState(game, to) &&
    isStep(game, from, to) &&
    moversOf(game, from, to).every((actor) => prefers(game, actor, to, from))
  )
}

/** The states first reached by 0, 1, 2, … steps, each round as it is found from the last. */
export function rounds(
  game: SlowGame,
  start: StateId,
  kind: StepKind,
  stepsMax = Number.POSITIVE_INFINITY,
): StateId[][] {
  const found: StateId[][] = [[start]]
  const seen = new Set([start])
  while (found.length <= stepsMax) {
    const last = [...(found.at(-1) ?? [])].sort(byNumber)
    const next = new Set(last.flatMap((state) => stepsFrom(game, state, kind)))
    const fresh = [...next].filter((state) => !seen.has(state))
    if (fresh.length === 0) break
    for (const state of fresh) seen.add(state)
    found.push(fresh)
  }
  return found
}

export interface Asking {
  readonly unwantedMax: number
  readonly stepsMax: number
}

/** Is there a way by own moves with at most so many unwanted steps and so many steps in all? */
export function isReachable(
  game: SlowGame,
  start: StateId,
  end: StateId,
  { unwantedMax, stepsMax }: Asking,
): boolean {
  if (unwantedMax < 0 || stepsMax < 0) return false
  /** Per state the fewest unwanted steps of the ways looked at so far. */
  const fewest = new Map<StateId, number>([[start, 0]])
  let changed = [start]
  for (let steps = 0; changed.length > 0 && !fewest.has(end) && steps < stepsMax; steps++) {
    const before = changed.map((state) => [state, fewest.get(state) ?? 0] as const)
    const next = new Set<StateId>()
    for (const [state, unwanted] of before)
      for (const { id } of game.model.actors)
        for (const to of ownMoves(game, id, state)) {
          const asked = unwanted + (prefers(game, id, to, state) ? 0 : 1)
          if (asked > unwantedMax || asked >= (fewest.get(to) ?? Number.POSITIVE_INFINITY)) continue
          fewest.set(to, asked)
          next.add(to)
        }
    changed = [...next]
  }
  return fewest.has(end)
}
