/**
 * The face of the folder: is each stage of a plan self-enforcing, by what margin, what would mend
 * it, and which ladders of commitments are.
 */
import type { CutShort } from '../../asking/cut-short.ts'
import { answerSlices } from './answers/stage-slices.ts'
import { answerStakesSearch } from './answers/stakes-search.ts'

export { type Solved, type SolverStep, solverStep } from './answers/ladder-program.ts'
export { inNumbers, type Laid, type PlanStakes } from './answers/plan-in-numbers.ts'
export { stakesFindings, stakesInBrief, stakesSummary } from './answers/stakes.ts'
export { tidy } from './answers/stakes-facts.ts'
export { type BrokenWay, type BrokenWays, brokenWays } from './answers/ways-broken.ts'
export * from './from-model/from-model.ts'

export const subject = {
  /** By the kind of question. */
  answers: { ladders: answerStakesSearch, slices: answerSlices },
  // A solver had no time to prove its ladder the best; a ladder it is.
  cutShort: { harmless: ['time of the solver'] } satisfies CutShort,
}
