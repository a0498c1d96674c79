/**
 * Stufenplan's core: read a model, ask a question, check and explain the answer. Pure: no clock, no
 * randomness, no input or output; the same bytes for the same model and question everywhere.
 */
export {
  type Answer,
  type AnswerJob,
  aboutOf,
  addParts,
  answer,
  answerVersion,
  belongsTo,
  countedIn,
  countHash,
  diffModels,
  type ModelDifference,
  type Part,
  type PartDocument,
  readPart,
  type Solved,
  type SolverJob,
  stabilityTable,
  startJob,
  startSolver,
  type Unanswered,
  type WorldsQuestion,
  worldProblems,
  writePart,
} from './answer/answer.ts'
/** Choosing among packages, dividing issues, trading them: mathematics that needs no model. */
export * as bargaining from './bargaining/bargaining.ts'
export { type Budget, type BudgetWatch, stepBudget, watchedBudget } from './base/budget.ts'
export { compareDates, type Span, spanOf } from './base/dates.ts'
export { canonicalJson } from './base/hash.ts'
export type { JsonRecord, JsonValue } from './base/json.ts'
export { nearest } from './base/nearest.ts'
export {
  type Brief,
  type BriefAnswer,
  type BriefCell,
  type BriefDocument,
  type BriefPart,
  type BriefRow,
  type BriefSection,
  type BriefSentence,
  type BriefSettings,
  briefDocument,
  briefQuestions,
  type LadderPart,
  planOfBrief,
  sentencesOf,
  tellBrief,
} from './brief/brief.ts'
export {
  type RecheckedBrief,
  type RecheckedSentence,
  recheckBrief,
} from './brief-again/brief-again.ts'
/** What can be asked without a model, and what it comes to, in numbers and in words. */
export {
  type Calculated,
  type Calculation,
  type CalculationInput,
  type CalculationKind,
  calculate,
  calculated,
  calculatedJsonSchema,
  calculation,
  calculationJsonSchema,
  explainCalculated,
  type Refusal,
  refusalMessage,
} from './calculation/calculation.ts'
export { check, mistakes } from './check/check.ts'
export {
  type Concept,
  concepts,
  conceptsWith,
  conceptsWithHorizon,
  oneOf,
  plainestConcept,
} from './concept/concept.ts'
/** Cross-impact balances, from judgements to what holds together: needs no model either. */
export * as crossImpact from './cross-impact/cross-impact.ts'
export { stakesDefaults } from './documents/stakes-settings.ts'
export {
  type CrossImpactProject,
  dateWritten,
  dotOf,
  type EventEntry,
  type EventRemark,
  type EventsRead,
  type Exported,
  eventMessage,
  type GraphWords,
  graphmlOf,
  hasErrorRemarks,
  type Imported,
  type Influence,
  influencesIn,
  isGmcr,
  isModelWorkbook,
  isNfg,
  isScw,
  matricesCsv,
  matrixStatesMax,
  mermaidOf,
  modelSheets,
  questionProject,
  type RecordEntry,
  type Remark,
  readEvents,
  readGmcr,
  readNfg,
  readRecords,
  readScw,
  readWorkbook,
  recordRows,
  remarkMessage,
  type ScwRead,
  type ScwRemark,
  type SheetRead,
  type SheetRemark,
  scwMessage,
  sheetMessage,
  statesCsv,
  type WorkbookRead,
  type WorkbookRemark,
  type WorkbookSheet,
  type WorkbookWritten,
  workbookMessage,
  workbookSeverity,
  writeGmcr,
  writeNfg,
  writeScw,
} from './exchange/exchange.ts'
export {
  type Block,
  type Board,
  boardTold,
  type Cell,
  type Explained,
  type Explanation,
  explain,
  explainAtAGlance,
  explainDifference,
  explainDue,
  type Headline,
  headlineOf,
  type Inline,
  type Ladder,
  type Language,
  ladderTold,
  marginsIn,
  type PlanTold,
  plansTold,
  programVersion,
  type Said,
  type Shortened,
  type Stamp,
  type Stamped,
  type Statement,
  stampOf,
  stampOfCalculation,
  type TextSettings,
  toText,
  unstatedActors,
} from './explain/explain.ts'
export {
  compile,
  type Game,
  type KernelUse,
  kernelInUse,
  readState,
  type World,
  worldOf,
} from './game/game.ts'
export { asOf, cutAt, knownBy, soonDays } from './implementation/implementation.ts'
/** What inspections find, how soon, and whom that deters: needs no model either. */
export * as inspection from './inspection/inspection.ts'
export {
  type AnyEdit,
  type Diagnostic,
  type DocumentPath,
  diagnostic,
  diagnosticCodes,
  type Edit,
  editText,
  editWithUses,
  type Gone,
  hasErrors,
  locate,
  type MessageLanguage,
  type Model,
  messageOf,
  modelJsonSchema,
  type OtherProgram,
  otherProgramInBytes,
  otherProgramNamed,
  otherProgramSentence,
  type Parsed,
  parse,
  pathAt,
  place,
  plainValue,
  planText,
  print,
  schemaDiagnostics,
  template,
  textLengthMax,
  type Waiting,
  withoutUses,
  withValue,
} from './model/model.ts'
export {
  answerStepsMax,
  everything,
  headlineRefused,
  type Left,
  leftAlone,
  type Outcome,
  outcomeOf,
  outcomeWords,
  type RecheckedAnswer,
  recheck,
  recheckAnswer,
  recheckDifference,
  type Verdict,
} from './recheck/recheck.ts'
/** Whether a stage is self-enforcing, in numbers: needs no model either. */
export * as spatial from './spatial/spatial.ts'
export {
  type Finding,
  type FindingKind,
  type FindingOf,
  finding,
  findingJsonSchema,
} from './subjects/findings.ts'
export {
  type Question,
  type QuestionInput,
  question,
  questionJsonSchema,
} from './subjects/questions.ts'
export type { Terms } from './subjects/stability/documents/question.ts'
export * as stakes from './subjects/stakes/calculus/calculus.ts'
export { countedKinds } from './subjects/worlds/documents/question.ts'
/** Repeated games and cooperation that can only grow: needs no model either. */
export * as theory from './theory/theory.ts'
