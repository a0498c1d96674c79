/** The face of the folder: the same test in many worlds, and what the answer hangs on. */
export { type Belief, beliefs } from './beliefs.ts'
export { type ClaimFacts, claimVerdict } from './claims.ts'
export { factClass, factGroups, worldFit } from './facts.ts'
export { type PlanOutcome, planClass, planClassCount, planRobustness } from './plans.ts'
export { fitsIn, holdsIn, robustness, robustnessClass } from './robustness.ts'
export {
  type Space,
  type Switch,
  settingAt,
  settingsMax,
  spaceOf,
  worldAt,
  worldOfSetting,
} from './space.ts'
export { addTallies, type Judge, type Tally, tallyWorlds } from './tally.ts'
export { rangesFit, tallyFits } from './tally-fits.ts'
export type { WorthColumn } from './worth-influence.ts'
