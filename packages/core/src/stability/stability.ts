/** The face of the folder: what each actor, and all of them, would leave alone. */
export { answeredStates, type Means } from './answered.ts'
export { judgeCoalition } from './coalition.ts'
export {
  aboutOf,
  type Equilibria,
  type EquilibriaAsked,
  equilibriaFinding,
  equilibriaOf,
  judgeActors,
} from './equilibria.ts'
export { judge } from './judgement.ts'
export { comparePerceived, judgeAsSeen } from './perceived.ts'
export { type Shared, stableStates } from './stable-states.ts'
