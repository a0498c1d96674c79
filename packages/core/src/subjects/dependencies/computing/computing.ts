/** The face of the folder: who depends on whom, and what the other could do about it. */
export { changingMoves } from './changing.ts'
export { type Relying, relyingOf, type StatesOf } from './relying.ts'
