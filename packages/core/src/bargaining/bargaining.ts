/** The face of the folder: choosing one of finitely many packages, dividing issues, trading them. */
export * from './adjusted-winner.ts'
export * from './logrolling.ts'
export * from './solutions.ts'
