/** The face of the folder: what the rest of the core may know of models and their files. */
export { type AuthorName, authorText, namesIn, spokenName } from './author-names.ts'
export type { Amount, PlanName, Sign, StateName, Test, TestProblem } from './claim-test.ts'
export { parseTest } from './claim-test.ts'
export {
  type Compared,
  type Comparison,
  comesOut,
  comparisonsIn,
} from './compared.ts'
export type {
  Diagnostic,
  DiagnosticCode,
  DiagnosticFacts,
  DocumentPath,
  Found,
  NameKind,
  Severity,
  Span,
} from './diagnostic.ts'
export { diagnostic, diagnosticCodes, hasErrors } from './diagnostic.ts'
export { type MessageLanguage, messageOf } from './diagnostic-message.ts'
export { type Difference, differencesOf, type ThingKind } from './difference.ts'
export { formatVersion, type ModelDocument, modelJsonSchema } from './document.ts'
export { editText } from './edit.ts'
export {
  type AnyEdit,
  editWithUses,
  type Gone,
  type Removal,
  type Waiting,
  withoutUses,
} from './edit-uses.ts'
export type { Edit } from './edit-value.ts'
export type { ConceptNeed, Expected } from './expected.ts'
export type { Formula } from './formula.ts'
export { formulaCharactersMax, optionsIn, parseFormula, printFormula } from './formula.ts'
export { statuses } from './implementation-fields.ts'
export {
  type InspectedSite,
  type InspectedStep,
  type Inspection,
  type InspectionMeans,
  isRemote,
  type MeansKind,
  type Stratum,
  type WayToBreak,
} from './inspection-design.ts'
export { planNamed } from './ladder.ts'
export {
  type OtherProgram,
  otherProgramIn,
  otherProgramInBytes,
  otherProgramNamed,
  otherProgramSentence,
} from './other-program.ts'
export { type Parsed, parse, place } from './parse.ts'
export {
  type PlanChange,
  type PlanField,
  type PlanPlace,
  partsOf,
  planChanges,
} from './plan-difference.ts'
export { print, withValue } from './print.ts'
export { actorCountMax, optionCountMax } from './resolve.ts'
export { type UsedName, unknownNames } from './resolve-tests.ts'
export type * from './resolved.ts'
export { dayOf, dueOf, dueOfStage, type ReachedOn, signing } from './schedule.ts'
export { schemaDiagnostics } from './shape.ts'
export { template } from './template.ts'
export { planText, printAmount, printTest } from './test-text.ts'
export type { ThingChange } from './thing-difference.ts'
export {
  locate,
  locateValue,
  pathAt,
  plainValue,
  type SourceTree,
  textLengthMax,
} from './tree.ts'
export { idPattern } from './values.ts'
export { writeDocument } from './write.ts'
