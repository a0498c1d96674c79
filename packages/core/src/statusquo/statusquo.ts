/**
 * The face of the folder: which states there are, where today can lead, what an actor's own steps
 * would mean to it, who could leave together, what was observed.
 */
export { commonOptions } from './common-options.ts'
export { fitWithFact, type ObservedStep } from './fit.ts'
export { jointMovesFrom } from './joint.ts'
export { jumpsBetween } from './jumps.ts'
export { movesOf } from './moves.ts'
export { ownMoves } from './own-moves.ts'
export { pathsFrom } from './paths.ts'
export { listStates } from './states.ts'
