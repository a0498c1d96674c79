/** The face of the folder: what findings there are, and how one is made. */
export { claim, exhaustive } from './claim.ts'
export {
  type Finding,
  type FindingKind,
  type FindingOf,
  finding,
  type Reason,
  type Strength,
} from './kinds.ts'
