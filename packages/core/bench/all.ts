/** Every benchmark, one after another: `npm run bench`. */
await import('./nash.ts')
await import('./worlds.ts')

export {}
