/**
 * What is computed of states: which there are, what each actor and all of them would leave alone,
 * where today can lead, who could leave together, what was observed.
 */
export { answeredStates, type Means } from './answered.ts'
export { judgeCoalition } from './coalition.ts'
export { commonOptions } from './common-options.ts'
export {
  aboutOf,
  type Equilibria,
  type EquilibriaAsked,
  equilibriaFinding,
  equilibriaOf,
  judgeActors,
} from './equilibria.ts'
export { fitWithFact, type ObservedStep } from './fit.ts'
export { jointMovesFrom } from './joint.ts'
export { judge } from './judgement.ts'
export { jumpsBetween } from './jumps.ts'
export { movesOf } from './moves.ts'
export { ownMoves } from './own-moves.ts'
export { pathsFrom } from './paths.ts'
export { comparePerceived, judgeAsSeen } from './perceived.ts'
export { type Shared, stableStates } from './stable-states.ts'
export { listStates } from './states.ts'
