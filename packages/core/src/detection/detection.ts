/**
 * The face of the folder: from a design of inspection to the chance that a breach is seen, way of
 * breaking by way. The definitions stand in `docs/explanation/verification.md`.
 */
export * from './chance-at-site.ts'
export * from './effort.ts'
export * from './ways.ts'
