/** The face of the folder: today, who could leave it together, and whether the model explains it. */
export { fitWithFact, type ObservedStep } from './fit.ts'
export { jointMovesFrom } from './joint.ts'
