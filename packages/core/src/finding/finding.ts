/** The face of the folder: what findings there are, and how one is made. */
export { claim, exhaustive } from './claim.ts'
export {
  type Finding,
  type FindingKind,
  type FindingOf,
  finding,
  findingJsonSchema,
} from './kinds.ts'
export type { Reason, Strength } from './parts.ts'
