/**
 * Type-checks each part of the workbench with its own settings: the core may know nothing but
 * the language itself, its tests and everything else may know Node.
 *
 * The checker is TypeScript 7, installed as typescript-7. Plain `typescript` is version 6, for the
 * tools that read code through its programming interface, which 7 does not have.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const checker = fileURLToPath(import.meta.resolve('typescript-7/package.json'))
const command = checker.replace(/package[.]json$/, 'bin/tsc')

const projects = [
  'packages/core/tsconfig.json',
  'packages/core/tsconfig.test.json',
  'packages/paper/tsconfig.json',
  'packages/paper/tsconfig.test.json',
  'packages/cli/tsconfig.json',
  'packages/web/tsconfig.json',
  'packages/web/tsconfig.worker.json',
  'packages/web/tsconfig.test.json',
  'tools/tsconfig.json',
]

for (const project of projects) {
  const run = spawnSync(process.execPath, [command, '-p', project], { cwd: root, stdio: 'inherit' })
  if (run.status === 0) continue
  console.error(`Types: ${project} does not hold.\n`)
  process.exitCode = 1
}

/** The components of the page have a checker of their own, which stands on TypeScript 6. */
const components = fileURLToPath(import.meta.resolve('svelte-check/package.json')).replace(
  /package[.]json$/,
  'bin/svelte-check',
)
const run = spawnSync(
  process.execPath,
  [components, '--workspace', 'packages/web', '--tsconfig', './tsconfig.json'].concat(
    '--fail-on-warnings',
    '--output',
    'human',
  ),
  { cwd: root, encoding: 'utf8' },
)
if (run.status !== 0) {
  console.error(run.stdout, run.stderr)
  process.exitCode = 1
}
