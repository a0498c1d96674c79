/** The face of the folder: an answer and its model → what the reader sees. */
import { own } from '../base/own.ts'
import type { Model } from '../model/model.ts'
import { dueTold } from '../subjects/monitoring/told/told.ts'
import { toldAlone } from '../subjects/told.ts'
import type { Block, Explanation } from '../voice/explanation.ts'
import type { Asked, Page } from '../voice/page.ts'
import { type Vocabulary, vocabularyOf } from '../voice/vocabulary.ts'
import type { Language } from '../voice/words/words.ts'
import { type Explained, footer, sourcesNamed, title } from './frame.ts'
import { comparePage, planPage } from './plans.ts'

export {
  type DueTold,
  type MonitoringTold,
  monitoringTold,
  type PromiseTold,
  promisesTold,
  type StageProgressTold,
  statusesTold,
} from '../subjects/monitoring/told/told.ts'
export {
  type Board,
  type BoardColumn,
  type BoardRow,
  boardColumns,
  boardGrid,
  boardTold,
  type CommitmentColumn,
  type CommitmentsTold,
  type CommitmentTold,
  type ComparedColumn,
  commitmentColumns,
  commitmentsTold,
  comparedCells,
  comparedColumns,
  comparedHeads,
  contestBlocks,
  type ExposurePlace,
  type ExposureRow,
  type ExposureTold,
  exposureTold,
  type Gets,
  type Gives,
  type Ladder,
  type LadderCell,
  type LadderMargin,
  type LadderRow,
  ladderGrid,
  ladderTold,
  type MarginOf,
  type PlanAnswer,
  type PlanTold,
  plansTold,
  readingsCounted,
  type ShockCell,
  type ShockRow,
  type StageTold,
  type Standing,
  shocksTold,
  stagesTold,
  type VerdictCell,
} from '../subjects/plan/told/told.ts'
export { standingCell } from '../subjects/stability/told/told.ts'
export {
  type StakesCell,
  type StakesTold,
  type WorthOfPlan,
  worthsCompared,
} from '../subjects/stakes/told/told.ts'
export {
  type InspectionExplained,
  type InspectionPart,
  type InspectionTold,
  inspectionsExplained,
  inspectionsTold,
  verificationGlance,
} from '../subjects/verification/told/told.ts'
export {
  type BeliefTold,
  beliefTold,
  type ClaimTold,
  type ClaimVerdict,
  claimCounts,
  claimTold,
  claimVerdict,
  claimVerdicts,
  countTold,
  type FitTold,
  fitTold,
  type PlansCounted,
  plansCounted,
  type QuestionsTold,
  type QuestionTold,
  type RegionsTold,
  type RobustnessTold,
  robustnessTold,
} from '../subjects/worlds/told/told.ts'
export type { AskedFurther, Cell, Opens } from '../voice/cell.ts'
export type { Block, Explanation, Inline, Item, Sentence } from '../voice/explanation.ts'
export type {
  Fact,
  Facts,
  Headline,
  PassedTest,
  Said,
  Statement,
} from '../voice/headline.ts'
export {
  programVersion,
  type Stamp,
  type Stamped,
  stampOf,
  stampOfCalculation,
} from '../voice/run.ts'
export { type TextSettings, toText } from '../voice/text.ts'
export { unstatedActors } from '../voice/unstated.ts'
export type { Language } from '../voice/words/words.ts'
export { type ExplainedDifference, explainDifference } from './difference.ts'
export type { Explained } from './frame.ts'
export { explainAtAGlance, marginsIn, type Shortened } from './glance.ts'
export { type Headed, headlineOf } from './headline.ts'
export { stakesTold } from './plans.ts'

/** Puts an answer into words. Computes nothing: every verdict in it stands in a finding. */
export function explain(model: Model, answer: Explained, language: Language): Explanation {
  const v = vocabularyOf(model, language)
  // Where nothing was finished there is nothing but how far it came.
  const isFinished = answer.findings.some((one) => one.kind !== 'unfinished')
  const blocks = isFinished ? body(model, answer, v) : []
  return [
    title(model, v),
    ...blocks,
    ...sourcesNamed(model, blocks, v),
    ...footer(model, answer, v),
  ]
}

/** What is still due, from an answer about a plan that has begun. */
export function explainDue(model: Model, { findings }: Explained, language: Language) {
  return dueTold(findings, vocabularyOf(model, language))
}

/** What a page is about: by the kind of question, all subjects together. */
function body(model: Model, { question, findings }: Explained, v: Vocabulary): Block[] {
  const asked = { model, findings, v }
  if (question.kind === 'plan') return planPage(asked, question)
  if (question.kind === 'compare') return comparePage(asked)
  const page = own(toldAlone as Readonly<Record<string, Page<never>>>, question.kind)
  // Each subject looks for findings of its own kinds and passes over all others.
  return page?.(asked as unknown as Asked<never>) ?? []
}
