/** The face of the folder: where today can lead, who could leave it together, what was observed. */
export { commonOptions } from './common-options.ts'
export { fitWithFact, type ObservedStep } from './fit.ts'
export { jointMovesFrom } from './joint.ts'
export { jumpsBetween } from './jumps.ts'
export { pathsFrom } from './paths.ts'
