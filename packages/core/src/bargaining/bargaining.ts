/** The face of the folder: choosing among packages, dividing issues, trading them. */
export * from './adjusted-winner.ts'
export * from './logrolling.ts'
export * from './solutions.ts'
