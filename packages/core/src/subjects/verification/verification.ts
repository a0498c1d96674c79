/**
 * The face of the folder: how well what a plan promises would be seen. It is answered in
 * `answer/verification.ts`, for margins are the matter of another subject.
 */
export { claim, type Finding, type FindingOf } from './documents/finding.ts'
