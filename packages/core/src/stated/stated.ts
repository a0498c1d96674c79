/** The face of the folder: a plan of a model → parties, options and a ladder in numbers. */
export * from './choice.ts'
export * from './corners.ts'
export { combinedMax, extremeRows } from './extremes.ts'
export type { JudgedGuarantor } from './guarantors.ts'
export * from './outline.ts'
export * from './read-ladder.ts'
export { type Missing, yearlyPatience } from './read-party.ts'
export { boxFor, mayEndItself } from './senses.ts'
