/**
 * Each stability concept again, like the book: try every improvement of the actor and look for an
 * answer among everything that the others can bring about.
 */
import { anyMove, improving, keptReach, reachOf } from './reach.ts'
import { isState, ownMoves, prefers, type SlowGame, type StateId } from './slow-game.ts'

/** A state and the actor for whom it is judged. */
export interface Place {
  readonly actor: string
  readonly state: StateId
}

export type SlowConcept = 'nash' | 'gmr' | 'smr' | 'seq' | 'sseq' | 'sim' | 'seq-sim'

type Definition = (game: SlowGame, place: Place) => boolean

const definitions: { readonly [K in SlowConcept]: Definition } = {
  nash: (game, place) => improvements(game, place).length === 0,
  gmr: (game, place) => allAnswered(game, place, { inOwnInterest: false, symmetric: false }),
  smr: (game, place) => allAnswered(game, place, { inOwnInterest: false, symmetric: true }),
  seq: (game, place) => allAnswered(game, place, { inOwnInterest: true, symmetric: false }),
  sseq: (game, place) => allAnswered(game, place, { inOwnInterest: true, symmetric: true }),
  sim: (game, place) => improvements(game, place).every((to) => isCrossed(game, place, to)),
  'seq-sim': (game, place) => isStable(game, 'seq', place) || isStable(game, 'sim', place),
}

export function isStable(game: SlowGame, concept: SlowConcept, place: Place): boolean {
  return definitions[concept](game, place)
}

export function improvements(game: SlowGame, { actor, state }: Place): StateId[] {
  return [...ownMoves(game, actor, state)].filter((to) => prefers(game, actor, to, state))
}

interface Kind {
  /** Do the others move to their own advantage only? */
  readonly inOwnInterest: boolean
  /** Must the first mover have no way back above its start? */
  readonly symmetric: boolean
}

function allAnswered(game: SlowGame, place: Place, kind: Kind): boolean {
  return improvements(game, place).every((to) => isAnswered(game, place, to, kind))
}

function isAnswered(game: SlowGame, { actor, state }: Place, to: StateId, kind: Kind): boolean {
  const others = othersThan(game, actor)
  const name = `${actor} ${to} ${kind.inOwnInterest}`
  const reached = keptReach(game, name, () =>
    reachOf(game, to, others, kind.inOwnInterest ? improving(game) : anyMove),
  )
  for (const end of reached) {
    if (prefers(game, actor, end, state)) continue
    if (!kind.symmetric) return true
    const wayOut = [...ownMoves(game, actor, end)].some((out) => prefers(game, actor, out, state))
    if (!wayOut) return true
  }
  return false
}

export function othersThan(game: SlowGame, actor: string): string[] {
  return game.model.actors.map((one) => one.id).filter((one) => one !== actor)
}

/** Can the others, each staying or improving from the same start, spoil the improvement? */
function isCrossed(game: SlowGame, { actor, state }: Place, to: StateId): boolean {
  let together: StateId[] = [to]
  for (const other of othersThan(game, actor)) {
    const choices = [state, ...improvements(game, { actor: other, state })]
    together = together.flatMap((so) => choices.map((choice) => overlaid(so, state, choice)))
  }
  return together.some((end) => isState(game, end) && !prefers(game, actor, end, state))
}

/** `onto` with whatever differs between `from` and `to` changed in it as well. */
function overlaid(onto: StateId, from: StateId, to: StateId): StateId {
  return [...onto].map((letter, i) => (from[i] === to[i] ? letter : (to[i] ?? letter))).join('')
}
