/**
 * The face of the folder: what became of a plan. It is answered in `answer/monitoring.ts`, for how
 * a plan stands from the state reached is the matter of another subject.
 */
export { claim, type Finding, type FindingOf } from './documents/finding.ts'
