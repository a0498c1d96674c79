/** Runs a TypeScript file of the workbench: `node tools/run.mjs tools/generate.ts`. */
import { resolve } from 'node:path'
import { runnerImport } from 'vite'
import { coreSource } from './core-source.mjs'

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Say which file to run: node tools/run.mjs <file.ts>')
  process.exitCode = 2
} else {
  await runnerImport(resolve(file), { logLevel: 'warn', ...coreSource })
}
