/** The face of the folder: would a plan be entered, would it hold, and what must be seen. */
export type { AnswerRule } from './answers.ts'
export { findUnanswered } from './held.ts'
export { ordersOf, type Step, stepsOf } from './order.ts'
export { planFindings, type Verdicts, verdictsAt } from './overview.ts'
