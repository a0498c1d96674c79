/** The face of the folder: from dated records to how far a plan has been carried out. */
export { asOf, cutAt } from './as-of.ts'
export { type BeliefNow, beliefsNow } from './belief.ts'
export { type CoderAgreement, coderAgreement, kappaOf } from './coder-agreement.ts'
export { type CoderPair, pairsOfCoders } from './coders.ts'
export { knownBy } from './known.ts'
export {
  type FirstBreak,
  type Progress,
  progressOf,
  reachedState,
  type StageIs,
  type StageStanding,
  turningDays,
} from './progress.ts'
export { type Coded, type PromiseIs, type PromiseStanding, soonDays } from './promise.ts'
