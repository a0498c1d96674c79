/** Every benchmark, one after another: `npm run bench`. */
await import('./nash.ts')

export {}

await import('./plan.ts')
