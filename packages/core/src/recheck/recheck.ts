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
import { recheckCoalition } from './coalition.ts'
import { recheckFit, recheckStates } from './facts.ts'
import { recheckInverseState } from './inverse.ts'
import { recheckJointMove, recheckJointMoves } from './joint.ts'
import {
  recheckCommon,
  recheckJump,
  recheckJumps,
  recheckPath,
  recheckPaths,
  recheckReach,
} from './paths.ts'
import { recheckPerceived } from './perception.ts'
import { recheckPlan, recheckStageEntered, recheckStageHeld } from './plan.ts'
import { recheckFlip, recheckInverse, recheckRepair, recheckRepairs } from './plan-changes.ts'
import { recheckPlanCompared } from './plan-compared.ts'
import { recheckStageExposed } from './plan-exposed.ts'
import { recheckShockStruck } from './plan-shock.ts'
import { recheckCommitment } from './plan-table.ts'
import { recheckBlocked, recheckLadder, recheckSearch } from './search.ts'
import { type SlowGame, slowGame } from './slow-game.ts'
import {
  recheckEquilibria,
  recheckMoves,
  recheckOwnMoves,
  recheckReading,
  recheckStability,
} from './stability.ts'
import { recheckStageAnswers } from './stage-answers.ts'
import { recheckStageDelivered } from './stage-delivered.ts'
import { recheckStageRepairs } from './stage-repairs.ts'
import { recheckStageSlices } from './stage-slices.ts'
import { recheckGuarantor, recheckStageMargin, recheckStakes } from './stakes.ts'
import {
  recheckStakesBlocked,
  recheckStakesLadder,
  recheckStakesLadders,
  recheckStakesOrders,
} from './stakes-search.ts'
import { recheckPowerShift, recheckStageTrust, recheckTrustRound } from './trust.ts'
import { recheckUnfinished } from './unfinished.ts'
import { refused, type Verdict } from './verdict.ts'
import { recheckPlanRobustness, recheckRobustness, recheckWorldFit } from './worlds.ts'

export { isCoalitionStable } from './coalition.ts'
export { isStable, type SlowTerms } from './concepts.ts'
export type { JudgedCase, MarginClaim } from './judged.ts'
export { recheckMargin } from './margins.ts'
export { prefers, type SlowGame, slowGame } from './slow-game.ts'
export { isNashStable } from './stability.ts'
export type { Verdict } from './verdict.ts'

type Check<K extends FindingKind> = (game: SlowGame, finding: FindingOf<K>, world: World) => Verdict

const checks: { readonly [K in FindingKind]: Check<K> } = {
  states: recheckStates,
  stability: recheckStability,
  equilibria: recheckEquilibria,
  coalition: recheckCoalition,
  perceived: recheckPerceived,
  'own-moves': recheckOwnMoves,
  moves: recheckMoves,
  'joint-moves': recheckJointMoves,
  'joint-move': recheckJointMove,
  reading: recheckReading,
  fit: recheckFit,
  paths: recheckPaths,
  reach: recheckReach,
  path: recheckPath,
  common: recheckCommon,
  jumps: recheckJumps,
  jump: recheckJump,
  plan: recheckPlan,
  'stage-entered': recheckStageEntered,
  'stage-held': recheckStageHeld,
  'stage-delivered': recheckStageDelivered,
  'stage-exposed': recheckStageExposed,
  commitment: recheckCommitment,
  stakes: recheckStakes,
  'stage-margin': recheckStageMargin,
  'stage-answers': recheckStageAnswers,
  'stage-repairs': recheckStageRepairs,
  'stage-trust': recheckStageTrust,
  'trust-round': recheckTrustRound,
  'power-shift': recheckPowerShift,
  guarantor: recheckGuarantor,
  'stakes-ladders': recheckStakesLadders,
  'stakes-ladder': recheckStakesLadder,
  'stakes-orders': recheckStakesOrders,
  'stakes-blocked': recheckStakesBlocked,
  'stage-slices': recheckStageSlices,
  'plan-compared': recheckPlanCompared,
  'shock-struck': recheckShockStruck,
  search: recheckSearch,
  ladder: recheckLadder,
  blocked: recheckBlocked,
  repairs: recheckRepairs,
  repair: recheckRepair,
  inverse: recheckInverse,
  flip: recheckFlip,
  'inverse-state': recheckInverseState,
  robustness: recheckRobustness,
  'plan-robustness': recheckPlanRobustness,
  'world-fit': recheckWorldFit,
  claim: recheckClaim,
  belief: recheckBelief,
  unfinished: recheckUnfinished,
}

/** Checks one finding about a model in a world. */
export function recheck(model: Model, world: World, finding: Finding): Verdict {
  const names = new Set(model.actors.map((actor) => actor.id))
  if ('actor' in finding && !names.has(finding.actor)) return refused(`no actor "${finding.actor}"`)
  const check = checks[finding.kind] as Check<FindingKind>
  return check(slowGame(model, worldFor(model, world, finding)), finding as never, world)
}

/** A finding about a reading, or a shock, speaks of its own world, not of the one asked about. */
function worldFor(model: Model, world: World, finding: Finding): World {
  if (finding.kind === 'shock-struck') {
    const shock = model.shocks.find((one) => one.id === finding.shock)
    return worldOf(model, { ...world, ...shock?.answers })
  }
  if (finding.kind !== 'reading') return world
  const reading = model.readings.find((one) => one.id === finding.reading)
  return worldOf(model, reading?.answers)
}
