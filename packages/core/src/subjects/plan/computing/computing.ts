/** What is computed of plans: entered, held, exposed, seen, durable; searched, repaired. */
export { type AnswerRule, answerTo, type Deviation } from './answers.ts'
export { unblockedBy } from './blocked.ts'
export { comparePlan, type OverReadings } from './compare.ts'
export {
  contestFinding,
  otherRules,
  type PlanContest,
  type PlanCounts,
  type PlanRivals,
  type Rival,
} from './contest.ts'
export { bindingIn } from './delivered.ts'
export { type Shock, strike } from './durable.ts'
export { isPossible, type Test } from './entered.ts'
export { noPeaks, type Peaks } from './entering.ts'
export type { Criterion } from './front.ts'
export { findUnanswered } from './held.ts'
export { type InverseSettings, invert, type PreferenceChange, type Setting } from './inverse.ts'
export { type Lattice, latticeOf, type Piece, piecesMax, type Requirements } from './lattice.ts'
export { planFindings, type Verdicts, verdictsAt } from './overview.ts'
export { chainTo, type Goal, wouldEnter } from './reachable.ts'
export { type PieceChange, type Repair, type RepairSettings, repairsOf } from './repair.ts'
export type { Blocking, Requirement } from './requirement.ts'
export { type Ladder, type Search, searchLadders } from './search.ts'
export type { Ruled } from './silence.ts'
export { planStanding, type StandingReadings } from './standing.ts'
