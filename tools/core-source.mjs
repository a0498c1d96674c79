/**
 * Within the repository, the core is its sources: nothing has to be built before it is imported.
 * What packages/core exports is what was built, for those who install it. The checker of types
 * learns the same from `paths` in tsconfig.base.json.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The ways into the core, and the file of each below packages/core/src. */
const ways = {
  '@stufenplan/core': 'index.ts',
  '@stufenplan/core/brief': 'brief/brief.ts',
  '@stufenplan/core/concept': 'concept/concept.ts',
  '@stufenplan/core/explain': 'explain/explain.ts',
  '@stufenplan/core/voice': 'voice/voice.ts',
}

/**
 * By what is imported, the file below a tree laid out like this one.
 * @param {string} root
 * @returns {[name: string, file: string][]}
 */
export function coreFiles(root) {
  return Object.entries(ways).map(([name, file]) => [name, join(root, 'packages/core/src', file)])
}

export const coreSource = {
  resolve: {
    alias: coreFiles(fileURLToPath(new URL('..', import.meta.url))).map(([name, replacement]) => ({
      find: new RegExp(`^${name}$`),
      replacement,
    })),
  },
}
