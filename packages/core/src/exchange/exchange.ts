/** The face of the folder: models from and to the files of other programs. */
export { dotOf } from './dot.ts'
export {
  type EventEntry,
  type EventRemark,
  type EventsRead,
  eventMessage,
  readEvents,
} from './event-sheet.ts'
export { type Imported, isGmcr, readGmcr } from './gmcr-read.ts'
export { type Exported, writeGmcr } from './gmcr-write.ts'
export { graphmlOf } from './graphml.ts'
export { mermaidOf } from './mermaid.ts'
export { type GraphWords, graphStatesMax } from './move-graph.ts'
export { isNfg, readNfg } from './nfg-read.ts'
export { writeNfg } from './nfg-write.ts'
export {
  type RecordEntry,
  readRecords,
  recordRows,
  type SheetRead,
  type SheetRemark,
} from './record-sheet.ts'
export {
  hasErrorRemarks,
  type Remark,
  type RemarkCode,
  type RemarkFacts,
  type RemarkSeverity,
  remarkCodes,
} from './remark.ts'
export { remarkMessage } from './remark-message.ts'
export type { CrossImpactProject, ProjectDescriptor, ProjectReason } from './scw-project.ts'
export { type Influence, influencesIn, questionProject } from './scw-questions.ts'
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
