/**
 * The face of the folder: which answers to disputed questions go together, and what holds there. It
 * is answered in `answer/together.ts`, for the verdicts are the matter of other subjects.
 */
export { claim, type FindingOf } from './documents/finding.ts'
