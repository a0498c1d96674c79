/** The face of the folder: is each stage self-enforcing, by what margin, and what would mend it. */

export * from './additive.ts'
export * from './blocked.ts'
export * from './box.ts'
export { brokenBy, type ChosenWays } from './breach-ways.ts'
export { waysToBreak } from './courses.ts'
export * from './credible.ts'
export * from './critical.ts'
export { canBeTried } from './deviations.ts'
export * from './discounting.ts'
export * from './every-ladder.ts'
export * from './false-alarm.ts'
export * from './fewest-stages.ts'
export { flow } from './flows.ts'
export * from './forward-search.ts'
export * from './front.ts'
export * from './ladder.ts'
export * from './ladder-faults.ts'
export {
  isAllowed,
  isRuled,
  isTied,
  prerequisitesUnder,
  rulesAgainst,
} from './ladder-rules.ts'
export * from './lattice.ts'
export { type LookedWith, leastMargins } from './least-margin.ts'
export * from './leximin.ts'
export * from './order-effects.ts'
export * from './phi.ts'
export * from './power.ts'
export * from './program.ts'
export * from './repairs.ts'
export * from './slices.ts'
export * from './stage-test.ts'
export * from './stage-verdict.ts'
export * from './table-search.ts'
export * from './table-test.ts'
export * from './trust.ts'
export * from './widest-path.ts'
