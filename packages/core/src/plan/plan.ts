/** The face of the folder: would a plan be entered, would it hold, and what must be seen. */
export type { AnswerRule } from './answers.ts'
export { planFindings } from './overview.ts'
