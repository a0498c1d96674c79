import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { coreSource } from '../../tools/core-source.mjs'
import { besideTheProgram, licencesFile } from './beside.ts'

const solverBuild = dirname(createRequire(import.meta.url).resolve('highs'))

/** The solver, its WebAssembly and its licence, laid beside the program as they are. */
function solver(): Plugin {
  return {
    name: 'solver',
    generateBundle() {
      for (const [from, to] of [
        ['highs.js', 'highs.cjs'],
        ['highs.wasm', 'highs.wasm'],
        ['../LICENSE', 'LICENSE'],
      ] as const)
        this.emitFile({
          type: 'asset',
          fileName: `solver/${to}`,
          source: readFileSync(join(solverBuild, from)),
        })
    },
  }
}

// Self-contained for Node 20 and later: the command needs no node_modules at run time. The page is
// built before, since it lies beside the program.
export default defineConfig({
  ...coreSource,
  plugins: [solver(), besideTheProgram(join(solverBuild, '..'))],
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    ssrEmitAssets: true,
    license: { fileName: licencesFile },
    rolldownOptions: {
      // The first is small and starts the second in a thread.
      input: { stufenplan: 'src/start.ts', program: 'src/main.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true },
})
