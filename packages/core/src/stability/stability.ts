/** The face of the folder: what each actor, and all of them, would leave alone. */
export { equilibria } from './equilibria.ts'
export { judge } from './judgement.ts'
export { nashStable } from './nash.ts'
