/**
 * What `npm test` does before the tests themselves, in this order; it stops at the first that
 * fails and says what usually helps. The build is among them because tests run the built command.
 */
import { spawnSync } from 'node:child_process'

const steps = [
  { script: 'lint', help: '`npm run format` mends layout and most of the rest.' },
  { script: 'types', help: 'The core may use the language alone: no Node, no browser.' },
  { script: 'direction', help: 'tools/dependency-rules.mjs says who may import whom, and why.' },
  { script: 'build', help: 'Built are the command line and the page, each by its vite.config.ts.' },
  { script: 'library', help: 'The core as others install it: packages/core/tsconfig.build.json.' },
  { script: 'browser', help: 'The page is tested in a real browser.' },
  { script: 'engines', help: 'Counts are cut under Slurm and GNU parallel, where they are.' },
]

const npm = process.env.npm_execpath

for (const { script, help } of steps) {
  const start = performance.now()
  const run = npm
    ? spawnSync(process.execPath, [npm, 'run', '--silent', script], { stdio: 'inherit' })
    : spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: true })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (run.status !== 0) {
    console.error(`\n✗ ${script} failed after ${seconds} s. ${help}`)
    process.exit(1)
  }
  console.log(`✓ ${script} (${seconds} s)`)
}
