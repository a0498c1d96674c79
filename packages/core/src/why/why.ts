/** The face of the folder: what an actor's own steps from a state would mean to it. */
export { movesOf } from './moves.ts'
export { ownMoves } from './own-moves.ts'
