/**
 * The face of the folder: accepts a finding, or says what in it is not so.
 *
 * Each check holds the definition again, slow and plain. What a witness can prove it checks; what
 * only a search can prove (that no move pays) it searches again. It is the oracle of the tests and
 * the reader's ground for trust at once.
 */
import type { Finding, FindingKind, FindingOf } from '../finding/finding.ts'
import type { World } from '../game/game.ts'
import { worldOf } from '../game/game.ts'
import type { Model } from '../model/model.ts'
import { recheckBelief, recheckClaim } from './claims.ts'
import { recheckFit, recheckStates } from './facts.ts'
import { recheckJointMove, recheckJointMoves } from './joint.ts'
import { recheckPlan, recheckStageEntered, recheckStageHeld } from './plan.ts'
import { recheckCommitment, recheckStageExposed } from './plan-table.ts'
import { type SlowGame, slowGame } from './slow-game.ts'
import {
  recheckEquilibria,
  recheckOwnMoves,
  recheckReading,
  recheckStability,
} from './stability.ts'
import { refused, type Verdict } from './verdict.ts'
import { recheckRobustness, recheckWorldFit } from './worlds.ts'

export { prefers, type SlowGame, slowGame } from './slow-game.ts'
export { isNashStable } from './stability.ts'
export type { Verdict } from './verdict.ts'

const checks: { readonly [K in FindingKind]: (game: SlowGame, finding: FindingOf<K>) => Verdict } =
  {
    states: recheckStates,
    stability: recheckStability,
    equilibria: recheckEquilibria,
    'own-moves': recheckOwnMoves,
    'joint-moves': recheckJointMoves,
    'joint-move': recheckJointMove,
    reading: recheckReading,
    fit: recheckFit,
    plan: recheckPlan,
    'stage-entered': recheckStageEntered,
    'stage-held': recheckStageHeld,
    'stage-exposed': recheckStageExposed,
    commitment: recheckCommitment,
    robustness: recheckRobustness,
    'world-fit': recheckWorldFit,
    claim: recheckClaim,
    belief: recheckBelief,
  }

/** Checks one finding about a model in a world. */
export function recheck(model: Model, world: World, finding: Finding): Verdict {
  const names = new Set(model.actors.map((actor) => actor.id))
  if ('actor' in finding && !names.has(finding.actor)) return refused(`no actor "${finding.actor}"`)
  const check = checks[finding.kind] as (game: SlowGame, finding: Finding) => Verdict
  return check(slowGame(model, worldFor(model, world, finding)), finding)
}

/** A finding about a reading speaks of that reading's world, not of the one asked about. */
function worldFor(model: Model, world: World, finding: Finding): World {
  if (finding.kind !== 'reading') return world
  const reading = model.readings.find((one) => one.id === finding.reading)
  return worldOf(model, { ...world, ...reading?.answers })
}
