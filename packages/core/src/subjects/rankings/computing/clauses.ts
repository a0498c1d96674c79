/**
 * What must be true of an actor's preferences for a state to be stable for it: one clause per own
 * move, all of which must hold.
 *
 * With s the state, t the end of an own move, and q an end of the others' answers from t:
 *
 *     Nash        t is no better than s
 *     GMR, SEQ    t, or some q, is no better than s
 *     SMR, SSEQ   t is no better than s; or some q is, together with all own moves from q
 *
 * What the others can answer (GMR, SMR), or would in their own interest (SEQ, SSEQ), does not
 * depend on the actor's own preferences. So each clause only says which states may not all stand
 * above s, and everything else about the ranking is free.
 */
import type { Budget } from '../../../base/budget.ts'
import {
  type ConceptWith,
  entryOf,
  isInOwnInterest,
  isSymmetric,
  looksFurther,
} from '../../../concept/concept.ts'
import {
  type ActorIndex,
  forEachOwnMove,
  type Game,
  opponents,
  rankOf,
  type State,
} from '../../../game/game.ts'

/** The end of a sanction, and the states the actor could go on to from there, s left out. */
export interface Sanction {
  readonly end: State
  readonly waysOut: readonly State[]
}

/** One of these must be so: `to` is no better than s; or some answer brings the actor down. */
export interface Clause {
  readonly to: State
  readonly answers: readonly Sanction[]
  /** An answer leads back to s itself: nothing is asked of the preferences. */
  readonly isAlways: boolean
}

/** Asked: to make the state stable for the actor under the concept. */
export interface AskedStability {
  readonly actor: ActorIndex
  readonly state: State
  readonly concept: ConceptWith<'inverse'>
}

/** Undefined where the budget ends. */
export function clausesOf(game: Game, asked: AskedStability, budget: Budget): Clause[] | undefined {
  const targets: State[] = []
  forEachOwnMove(game.frame, asked.actor, asked.state, (target) => targets.push(target))
  const clauses: Clause[] = []
  for (const to of targets) {
    const clause = clauseFor(game, asked, to, budget)
    if (clause === undefined) return undefined
    clauses.push(clause)
  }
  return clauses
}

function clauseFor(
  game: Game,
  asked: AskedStability,
  to: State,
  budget: Budget,
): Clause | undefined {
  const { actor, state } = asked
  const { judging } = entryOf(asked.concept)
  if (!looksFurther(judging)) return { to, answers: [], isAlways: false }
  const ends = answersFrom(game, asked, to, budget)
  if (ends === undefined) return undefined
  const needsNoWayOut = isSymmetric(judging)
  if (!needsNoWayOut && ends.includes(state)) return { to, answers: [], isAlways: true }
  const answers = ends.flatMap((end): Sanction[] => {
    if (end === to) return []
    if (!needsNoWayOut) return [{ end, waysOut: [] }]
    const waysOut: State[] = []
    forEachOwnMove(game.frame, actor, end, (out) => {
      if (out !== state) waysOut.push(out)
    })
    // Back to t again: an answer cannot both need t to be no better and stand in for that.
    return waysOut.includes(to) ? [] : [{ end, waysOut }]
  })
  return { to, answers, isAlways: false }
}

/** Everything the others bring about from t, none moving twice in succession, ascending. */
function answersFrom(
  game: Game,
  { actor, concept }: AskedStability,
  to: State,
  budget: Budget,
): State[] | undefined {
  const inOwnInterest = isInOwnInterest(entryOf(concept).judging)
  const others = opponents(game.frame, actor)
  const reached = new Set<State>()
  const waiting = [to]
  for (const from of waiting) {
    if (!budget.spend(others.length)) return undefined
    for (const mover of others)
      forEachOwnMove(game.frame, mover, from, (next) => {
        if (reached.has(next)) return
        if (inOwnInterest && rankOf(game, mover, next) <= rankOf(game, mover, from)) return
        reached.add(next)
        waiting.push(next)
      })
  }
  return [...reached].sort((a, b) => a - b)
}

/** Does the clause hold, given which states stand above s? */
export function holds(clause: Clause, isAbove: (state: State) => boolean): boolean {
  if (clause.isAlways || !isAbove(clause.to)) return true
  return clause.answers.some(({ end, waysOut }) => !isAbove(end) && !waysOut.some(isAbove))
}
