/** The face of the folder: the same test in many worlds, and what the answer hangs on. */
export { type Belief, beliefs } from './computing/beliefs.ts'
export { type ByCases, type ClassDiagrams, tallyByCases } from './computing/by-cases.ts'
export { type ClaimFacts, claimVerdict } from './computing/claims.ts'
export { factClass, factGroups, outside, worldFit } from './computing/facts.ts'
export { type PlanOutcome, planClass, planClassCount, planRobustness } from './computing/plans.ts'
export { fitsIn, holdsIn, robustness, robustnessClass } from './computing/robustness.ts'
export {
  drawnFrom,
  type Space,
  type Switch,
  settingAt,
  settingsMax,
  spaceOf,
  worldAt,
  worldOfSetting,
} from './computing/space.ts'
export { addTallies, type Judge, type Tally, tallyWorlds } from './computing/tally.ts'
export { rangesFit, tallyFits } from './computing/tally-fits.ts'
export type { WorthColumn } from './computing/worth-influence.ts'
