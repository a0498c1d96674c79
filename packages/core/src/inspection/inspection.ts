/** The face of the folder: what inspections find, how soon, and whom that deters. */
export {
  compare,
  type Fraction,
  fraction,
  fractionOf,
  fractionText,
  numberOf,
} from '../base/fraction.ts'
export * from './acquisition-paths.ts'
export * from './attribute-sampling.ts'
export * from './bimatrix-game.ts'
export * from './clean-inspections.ts'
export * from './comb-schedule.ts'
export * from './critical-time.ts'
export * from './deterrence.ts'
export * from './dresher-game.ts'
export { inspectableMax } from './inspected-sets.ts'
export * from './interim-inspections.ts'
export * from './material-balance.ts'
export { type MatrixSolution, matrixCellsMax, solveMatrixGame } from './matrix-game.ts'
export * from './normal-distribution.ts'
export {
  type InspectedStep,
  type LeastEffort,
  leastEffort,
  type PathCeiling,
  type PathGame,
  type PathGameSolution,
  type PathOutlook,
  pathCeilings,
  pathIncentives,
  solvePathGame,
} from './path-game.ts'
export * from './path-game-with-alarms.ts'
export * from './security-game.ts'
export * from './significant-quantities.ts'
export * from './timeliness.ts'
