/**
 * Within the repository, the core is its sources: nothing has to be built before it is imported.
 * What packages/core exports is what was built, for those who install it. The checker of types and
 * the rules of direction learn the same from `paths` in tsconfig.base.json.
 */
import { fileURLToPath } from 'node:url'

export const coreSource = {
  resolve: {
    alias: [
      {
        find: /^@stufenplan\/core$/,
        replacement: fileURLToPath(new URL('../packages/core/src/index.ts', import.meta.url)),
      },
    ],
  },
}
