/** What is found about plans and ladders of commitments. */
import type * as z from 'zod'
import { claimOf } from '../../../documents/claim.ts'
import type { Unfinished } from '../../../documents/unfinished.ts'
import { planComparedFinding, planContestFinding } from './compare-findings.ts'
import {
  commitmentFinding,
  planFinding,
  shockStruckFinding,
  stageDeliveredFinding,
  stageEnteredFinding,
  stageExposedFinding,
  stageHeldFinding,
} from './plan-findings.ts'
import {
  blockedFinding,
  flipFinding,
  inverseFinding,
  ladderFinding,
  repairFinding,
  repairsFinding,
  searchFinding,
} from './search-findings.ts'
import { planStandingFinding } from './standing-finding.ts'

export { exhaustive } from '../../../documents/claim.ts'
export type { Reason, Strength } from '../../../documents/finding-parts.ts'

export const findings = [
  commitmentFinding,
  planComparedFinding,
  planContestFinding,
  planFinding,
  planStandingFinding,
  shockStruckFinding,
  stageDeliveredFinding,
  stageEnteredFinding,
  stageExposedFinding,
  stageHeldFinding,
  blockedFinding,
  flipFinding,
  inverseFinding,
  ladderFinding,
  repairFinding,
  repairsFinding,
  searchFinding,
] as const

export type Finding = z.infer<(typeof findings)[number]> | Unfinished
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>
export const claim = claimOf<Finding>()
