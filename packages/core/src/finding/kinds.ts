/**
 * What an analysis found: a claim, its witness, and how it was reached. Findings speak of ids,
 * never of numbers of states, so that they can be kept, sent, compared and checked again.
 */
import * as z from 'zod'
import { inverseStateFinding } from './inverse.ts'
import {
  commonFinding,
  jumpFinding,
  jumpsFinding,
  pathFinding,
  pathsFinding,
  reachFinding,
} from './paths.ts'
import {
  commitmentFinding,
  planComparedFinding,
  planFinding,
  shockStruckFinding,
  stageDeliveredFinding,
  stageEnteredFinding,
  stageExposedFinding,
  stageHeldFinding,
} from './plan.ts'
import {
  blockedFinding,
  flipFinding,
  inverseFinding,
  ladderFinding,
  repairFinding,
  repairsFinding,
  searchFinding,
} from './search.ts'
import {
  coalitionFinding,
  equilibriaFinding,
  movesFinding,
  ownMovesFinding,
  perceivedFinding,
  stabilityFinding,
  statesFinding,
} from './stability.ts'
import {
  guarantorFinding,
  powerShiftFinding,
  stageAnswersFinding,
  stageMarginFinding,
  stageRepairsFinding,
  stageTrustFinding,
  stakesFinding,
  trustRoundFinding,
} from './stakes.ts'
import {
  laddersFinding,
  stageSlicesFinding,
  stakesBlockedFinding,
  stakesLadderFinding,
  stakesOrdersFinding,
} from './stakes-search.ts'
import { fitFinding, jointMoveFinding, jointMovesFinding, readingFinding } from './statusquo.ts'
import { unfinishedFinding } from './unfinished.ts'
import {
  beliefFinding,
  claimFinding,
  planRobustnessFinding,
  robustnessFinding,
  worldFitFinding,
} from './worlds.ts'

/** The schema of findings: what came from elsewhere is read with it. */
export const finding = z.discriminatedUnion('kind', [
  statesFinding,
  stabilityFinding,
  equilibriaFinding,
  perceivedFinding,
  coalitionFinding,
  ownMovesFinding,
  movesFinding,
  jointMovesFinding,
  jointMoveFinding,
  readingFinding,
  fitFinding,
  pathsFinding,
  reachFinding,
  pathFinding,
  commonFinding,
  jumpsFinding,
  jumpFinding,
  inverseStateFinding,
  planFinding,
  stageEnteredFinding,
  stageHeldFinding,
  stageDeliveredFinding,
  stageExposedFinding,
  commitmentFinding,
  stakesFinding,
  stageMarginFinding,
  stageAnswersFinding,
  stageRepairsFinding,
  stageTrustFinding,
  trustRoundFinding,
  powerShiftFinding,
  guarantorFinding,
  laddersFinding,
  stakesLadderFinding,
  stakesOrdersFinding,
  stakesBlockedFinding,
  stageSlicesFinding,
  robustnessFinding,
  planRobustnessFinding,
  worldFitFinding,
  claimFinding,
  beliefFinding,
  planComparedFinding,
  shockStruckFinding,
  searchFinding,
  ladderFinding,
  blockedFinding,
  repairsFinding,
  repairFinding,
  inverseFinding,
  flipFinding,
  unfinishedFinding,
])

/** One claim with its witness; what it is about follows from its `kind`. */
export type Finding = z.infer<typeof finding>
/** What a finding can be about. */
export type FindingKind = Finding['kind']
/** The findings of one kind. */
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>

/** The published JSON Schema of findings. */
export function findingJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(finding, { io: 'input' })
  return {
    $id: 'https://stufenplan.org/schema/finding-1.json',
    title: 'Stufenplan finding',
    ...schema,
  }
}
