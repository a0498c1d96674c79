/** Every benchmark, one after another: `npm run bench`. */
await import('./nash.ts')
await import('./concepts.ts')
await import('./plan.ts')
await import('./worlds.ts')
await import('./stakes.ts')
await import('./readings.ts')
await import('./watched.ts')
await import('./cross-impact.ts')
await import('./state-form.ts')

export {}
