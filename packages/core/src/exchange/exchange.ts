/** The face of the folder: models from and to the files of other programs. */
export {
  type ArgdownRemark,
  type ArgumentsRead,
  type ArgumentsWritten,
  argdownMessage,
  isArgdown,
  readArgdown,
  writeArgdown,
} from './argdown/argdown.ts'
export { dotOf } from './dot.ts'
export { isEfg, readEfg } from './efg-read.ts'
export {
  type EventEntry,
  type EventRemark,
  type EventsRead,
  eventMessage,
  readEvents,
} from './event-sheet.ts'
export { type Imported, isGmcr, readGmcr } from './gmcr-read.ts'
export { type Exported, writeGmcr } from './gmcr-write.ts'
export { graphCut, graphWordsOf } from './graph-words.ts'
export { graphmlOf } from './graphml.ts'
export type { JoiningRow } from './joining-row.ts'
export {
  type JoinedSection,
  type JoiningInto,
  type JoiningRead,
  joinedSections,
  readJoining,
} from './joining-rows.ts'
export { type JudgementsWritten, writeJudgements } from './judgements-written.ts'
export { mermaidOf } from './mermaid.ts'
export { type PartEntry, partText, withPart } from './model-part.ts'
export type { GraphWords } from './move-graph.ts'
export { isNfg, readNfg } from './nfg-read.ts'
export { writeNfg } from './nfg-write.ts'
export {
  type PartKind,
  type PartRead,
  type PartRemark,
  partKindOf,
  readPartFile,
  readPartRows,
  withPartRead,
} from './part-of-file.ts'
export {
  isPax,
  type PaxRead,
  type PaxRemark,
  type PaxSettings,
  paxMessage,
  readPax,
} from './peace-agreements/peace-agreements.ts'
export {
  type RecordEntry,
  type RecordsAround,
  type RowRead,
  readRecords,
  recordRows,
  recordsWritten,
  type SheetRead,
  type SheetRemark,
} from './record-sheet.ts'
export {
  type ReferenceForm,
  type ReferenceRemark,
  type ReferencesRead,
  type ReferencesWritten,
  readReferences,
  referenceFormOf,
  referenceForms,
  referenceMessage,
  writeReferences,
} from './references/references.ts'
export {
  hasErrorRemarks,
  type Remark,
  type RemarkCode,
  type RemarkFacts,
  type RemarkSeverity,
  remarkCodes,
} from './remark.ts'
export { remarkMessage } from './remark-message.ts'
export { type JudgementsRead, judgementsFrom } from './scw-into-model.ts'
export type { CrossImpactProject, ProjectDescriptor, ProjectReason } from './scw-project.ts'
export { type Influence, influencesIn, projectLosses, questionProject } from './scw-questions.ts'
export { isScw, readScw, type ScwRead } from './scw-read.ts'
export { type ScwRemark, scwMessage } from './scw-remark.ts'
export { writeScw } from './scw-write.ts'
export { sheetMessage } from './sheet-message.ts'
export { matricesCsv, matrixStatesMax, statesCsv } from './state-table.ts'
export { workbookMessage } from './workbook-message.ts'
export {
  isModelWorkbook,
  readWorkbook,
  type WorkbookRead,
} from './workbook-read.ts'
export { type WorkbookRemark, workbookSeverity } from './workbook-remark.ts'
export { modelSheets, type WorkbookSheet, type WorkbookWritten } from './workbook-write.ts'
export { dateWritten } from './written-dates.ts'
