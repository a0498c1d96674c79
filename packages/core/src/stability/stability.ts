/** The face of the folder: what each actor, and all of them, would leave alone. */
export { type CoalitionConcept, judgeCoalition } from './coalition.ts'
export {
  aboutOf,
  type Equilibria,
  type EquilibriaAsked,
  equilibriaFinding,
  equilibriaOf,
  judgeActors,
} from './equilibria.ts'
export { gmrStable } from './gmr.ts'
export { judge } from './judgement.ts'
export { nashStable } from './nash.ts'
export { comparePerceived, judgeAsSeen } from './perceived.ts'
export { seqStable } from './seq.ts'
export { simStable } from './sim.ts'
export { smrStable } from './smr.ts'
export { sseqStable } from './sseq.ts'
export { type Shared, stableStates } from './stable-states.ts'
