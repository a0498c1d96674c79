/** The face of the folder: would a plan be entered, would it hold, and what must be seen. */
export type { AnswerRule } from './answers.ts'
export { comparePlan } from './compare.ts'
export { type Shock, strike } from './durable.ts'
export { ordersOf, type Step, stepsOf } from './order.ts'
export { planFindings } from './overview.ts'
