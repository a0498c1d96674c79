/**
 * The face of the folder: what the plans of a model come to as packages. It is answered in
 * `answer/packages.ts`, for what the tests of a plan say is the matter of another subject.
 */
export { type PlanLaid, packageFindings } from './answers/packages.ts'
