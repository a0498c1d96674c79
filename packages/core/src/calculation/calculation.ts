/**
 * The face of the folder: what can be asked without a model. A calculation is numbers in, numbers
 * and their formulas out; it has no world, no witness and nothing to be checked against a model.
 */
export { calculate } from './calculate.ts'
export {
  type Calculated,
  type Calculation,
  type CalculationInput,
  type CalculationKind,
  calculated,
  calculatedJsonSchema,
  calculation,
  calculationJsonSchema,
} from './documents/documents.ts'
export type { Refusal } from './refusal.ts'
export { refusalMessage } from './told/refusals.ts'
export { explainCalculated } from './told/told.ts'
