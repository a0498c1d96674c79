/** The page about inspections. */
import type { Page } from '../../../voice/page.ts'
import type { Finding } from '../documents/finding.ts'
import type { Question } from '../documents/question.ts'
import { explainVerification } from './verification.ts'

export { type DesignNames, designNames } from './design-names.ts'
export {
  type InspectionExplained,
  type InspectionPart,
  inspectionsExplained,
  verificationGlance,
} from './verification.ts'
export {
  type InspectionTold,
  inspectionsTold,
  neededText,
  rangeOf,
  type WaySeen,
  weakestOf,
} from './ways-told.ts'

export const pages: Readonly<Record<Question['kind'], Page<Finding>>> = {
  verification: ({ model, findings, v }) => explainVerification(model, findings, v),
}
