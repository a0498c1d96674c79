/** What is found about a plan's amounts: margins, who would answer, what would mend it. */
import type * as z from 'zod'
import { claimOf } from '../../../documents/claim.ts'
import type { Unfinished } from '../../../documents/unfinished.ts'
import {
  laddersFinding,
  stageSlicesFinding,
  stakesBlockedFinding,
  stakesLadderFinding,
  stakesOrdersFinding,
} from './ladder-findings.ts'
import {
  guarantorFinding,
  powerShiftFinding,
  stageAnswersFinding,
  stageMarginFinding,
  stageRepairsFinding,
  stageTrustFinding,
  stakesFinding,
  trustRoundFinding,
} from './stage-findings.ts'

export { exhaustive } from '../../../documents/claim.ts'
export type { Reason, Strength } from '../../../documents/finding-parts.ts'

export const findings = [
  guarantorFinding,
  powerShiftFinding,
  stageAnswersFinding,
  stageMarginFinding,
  stageRepairsFinding,
  stageTrustFinding,
  stakesFinding,
  trustRoundFinding,
  laddersFinding,
  stageSlicesFinding,
  stakesBlockedFinding,
  stakesLadderFinding,
  stakesOrdersFinding,
] as const

export type Finding = z.infer<(typeof findings)[number]> | Unfinished
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>
export const claim = claimOf<Finding>()
