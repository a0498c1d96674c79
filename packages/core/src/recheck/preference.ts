/** Is the statement that a finding names really the one that decides between two states? */
import type { Reason } from '../subjects/findings.ts'
import { type SlowGame, type StateId, statementsOf, truthOf } from './slow-game.ts'

/** The deciding statement by definition: the first on which the two states differ. */
export function deciding(
  game: SlowGame,
  actor: string,
  from: StateId,
  to: StateId,
): Reason | undefined {
  const before = truthOf(game, actor, from)
  const after = truthOf(game, actor, to)
  for (const [i, { id }] of statementsOf(game, actor).entries())
    if (before[i] !== after[i]) return { statement: id, place: i + 1, gained: after[i] === 'T' }
  return undefined
}

export function decides(
  game: SlowGame,
  actor: string,
  step: { readonly from: StateId; readonly to: StateId },
  claimed: Reason | undefined,
): boolean {
  const found = deciding(game, actor, step.from, step.to)
  if (found === undefined || claimed === undefined) return found === claimed
  return (
    found.statement === claimed.statement &&
    found.place === claimed.place &&
    found.gained === claimed.gained
  )
}
