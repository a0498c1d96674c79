/** The pages about plans that need nothing but what the order of wants says of them. */
import type { Page } from '../../../voice/page.ts'
import type { Finding } from '../documents/finding.ts'
import type { Question } from '../documents/question.ts'
import { explainInverse, explainRepair } from './plan-changes.ts'
import { explainSearch } from './search.ts'

export const pages: Readonly<Record<Exclude<Question['kind'], 'plan' | 'compare'>, Page<Finding>>> =
  {
    search: ({ findings, v }) => explainSearch(findings, v),
    repair: ({ model, findings, v }) => explainRepair(model, findings, v),
    inverse: ({ model, findings, v }) => explainInverse(model, findings, v),
  }

export {
  type Board,
  type BoardColumn,
  type BoardRow,
  boardColumns,
  boardTold,
  failsSaid,
  leastSeenText,
  mustSeeText,
} from './board.ts'
export {
  type CommitmentColumn,
  commitmentCells,
  commitmentColumns,
  neededFirst,
  type Standing,
} from './commitment-cells.ts'
export {
  type ComparedColumn,
  comparedCells,
  comparedColumns,
  comparedHeads,
  readingsCounted,
} from './compare-cells.ts'
export type { ExposurePlace, ExposureRow } from './exposure.ts'
export { boardGrid, ladderGrid, searchGrids } from './glance-grids.ts'
export { compareHeadline, planHeadline, plansSaid } from './headline.ts'
export {
  type Gets,
  type Gives,
  type Ladder,
  type LadderCell,
  type LadderMargin,
  type LadderRow,
  ladderTold,
  type MarginOf,
} from './ladder.ts'
export { type AmountsSaid, explainPlan, type PlanPart } from './plan.ts'
export {
  type CommitmentsTold,
  type CommitmentTold,
  commitmentsTold,
  type ExposureTold,
  exposureTold,
  type PlanAnswer,
  type StageTold,
  shocksTold,
  stagesTold,
} from './plan-cells.ts'
export { explainCompare } from './plan-compare.ts'
export { contestBlocks, contestLead, strongestRival } from './plan-contest.ts'
export { shockLine } from './plan-shock.ts'
export { type PlanTold, plansTold, planTold } from './plan-told.ts'
export { searchHeadline } from './search-headline.ts'
export type { ShockCell, ShockRow } from './shock-cells.ts'
export { spoilerPrice, type VerdictCell } from './stage-cells.ts'
export { orderBlocks } from './why-order.ts'
