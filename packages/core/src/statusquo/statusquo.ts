/** The face of the folder: who could leave today together, and does the model explain events. */
export { fitWithFact, type ObservedStep } from './fit.ts'
export { jointMovesFrom } from './joint.ts'
