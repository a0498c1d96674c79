/** The face of the folder: whether each stage is self-enforcing, by what margin, and what would mend it. */
export * from './ladder.ts'
export * from './phi.ts'
export * from './stage-test.ts'
