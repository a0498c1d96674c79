/** What is found about states: which there are, which are left alone, what leads away. */
import type * as z from 'zod'
import { claimOf } from '../../../documents/claim.ts'
import type { Unfinished } from '../../../documents/unfinished.ts'
import {
  commonFinding,
  jumpFinding,
  jumpsFinding,
  pathFinding,
  pathsFinding,
  reachFinding,
} from './path-findings.ts'
import {
  coalitionFinding,
  equilibriaFinding,
  movesFinding,
  ownMovesFinding,
  perceivedFinding,
  stabilityFinding,
  statesFinding,
} from './stability-findings.ts'
import {
  fitFinding,
  jointMoveFinding,
  jointMovesFinding,
  readingFinding,
} from './statusquo-findings.ts'

export { exhaustive } from '../../../documents/claim.ts'
export type { Reason, Strength } from '../../../documents/finding-parts.ts'

export const findings = [
  coalitionFinding,
  equilibriaFinding,
  movesFinding,
  ownMovesFinding,
  perceivedFinding,
  stabilityFinding,
  statesFinding,
  commonFinding,
  jumpFinding,
  jumpsFinding,
  pathFinding,
  pathsFinding,
  reachFinding,
  fitFinding,
  jointMoveFinding,
  jointMovesFinding,
  readingFinding,
] as const

export type Finding = z.infer<(typeof findings)[number]> | Unfinished
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>
export const claim = claimOf<Finding>()
