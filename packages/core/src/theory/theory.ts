/** The face of the folder: results from the theory that a plan's numbers can be held against. */
export * from './admati-perry.ts'
export * from './compte-jehiel.ts'
export * from './lockwood-thomas.ts'
export * from './repeated-game.ts'
export * from './value-sets.ts'
