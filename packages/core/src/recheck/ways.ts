/** Ways from a state again: everything that steps of a kind lead to, round by round. */

import { byNumber, movesInOrder } from './best-first.ts'
import type { SlowGame, StateId } from './slow-game.ts'
import { isState, isStep, moversOf, ownMoves, prefers, rawStates } from './slow-game.ts'

export type StepKind = 'moves' | 'improvements' | 'together'

/** Where one step of the kind leads, and who takes it. */
function stepsFrom(game: SlowGame, from: StateId, kind: StepKind): Step[] {
  if (kind === 'together' && game.model.graph === undefined)
    return [...rawStates(game)]
      .filter((to) => to !== from && paysAll(game, from, to))
      .map((to) => ({ to, by: moversOf(game, from, to).join('+') }))
  return game.model.actors.flatMap(({ id }) =>
    movesInOrder(game, id, from)
      .filter((to) => kind === 'moves' || prefers(game, id, to, from))
      .map((to) => ({ to, by: id })),
  )
}

interface Step {
  readonly to: StateId
  readonly by: string
}

/** A feasible state one step away, preferred by each who has to take part. */
export function paysAll(game: SlowGame, from: StateId, to: StateId): boolean {
  return (
    isState(game, to) &&
    isStep(game, from, to) &&
    moversOf(game, from, to).every((actor) => prefers(game, actor, to, from))
  )
}

/**
 * The states first reached by 0, 1, 2, … steps, each round as it is found from the last, none of
 * them by the same who took the step before.
 */
export function rounds(
  game: SlowGame,
  start: StateId,
  kind: StepKind,
  stepsMax = Number.POSITIVE_INFINITY,
): StateId[][] {
  const found: StateId[][] = [[start]]
  const seen = new Set([start])
  const seenBy = new Set<string>()
  const steps = new Map<StateId, Step[]>()
  const stepsOut = (from: StateId) => {
    const known = steps.get(from) ?? stepsFrom(game, from, kind)
    steps.set(from, known)
    return known
  }
  let last: Step[] = [{ to: start, by: '' }]
  while (found.length <= stepsMax && last.length > 0) {
    last.sort((a, b) => byNumber(a.to, b.to))
    const next = last.flatMap((before) =>
      stepsOut(before.to).filter((step) => step.by !== before.by),
    )
    last = next.filter(({ to, by }) => !seenBy.has(`${by} ${to}`) && seenBy.add(`${by} ${to}`))
    const fresh = [...new Set(last.map((step) => step.to))].filter((state) => !seen.has(state))
    for (const state of fresh) seen.add(state)
    found.push(fresh)
  }
  while (found.at(-1)?.length === 0) found.pop()
  return found
}

export interface Asking {
  readonly unwantedMax: number
  readonly stepsMax: number
}

/**
 * Is there a way by own moves, nobody moving twice in succession, with at most so many unwanted
 * steps and so many steps in all?
 */
export function isReachable(
  game: SlowGame,
  start: StateId,
  end: StateId,
  { unwantedMax, stepsMax }: Asking,
): boolean {
  if (unwantedMax < 0 || stepsMax < 0) return false
  if (start === end) return true
  /** Per state and last mover the fewest unwanted steps of the ways looked at so far. */
  const fewest = new Map<string, number>()
  let changed = new Map<string, Step & { unwanted: number }>([
    ['', { to: start, by: '', unwanted: 0 }],
  ])
  for (let steps = 0; changed.size > 0 && steps < stepsMax; steps++) {
    const next = new Map<string, Step & { unwanted: number }>()
    for (const { to: state, by, unwanted } of changed.values())
      for (const { id } of game.model.actors) {
        if (id === by) continue
        for (const to of ownMoves(game, id, state)) {
          const asked = unwanted + (prefers(game, id, to, state) ? 0 : 1)
          const pair = `${id} ${to}`
          if (asked > unwantedMax || asked >= (fewest.get(pair) ?? Number.POSITIVE_INFINITY))
            continue
          if (to === end) return true
          fewest.set(pair, asked)
          next.set(pair, { to, by: id, unwanted: asked })
        }
      }
    changed = next
  }
  return false
}
