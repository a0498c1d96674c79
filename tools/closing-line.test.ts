/** The closing line, counted by hand and seen at the end of real runs with their exit codes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const reporter = fileURLToPath(new URL('closing-line.ts', import.meta.url))
const runner = fileURLToPath(import.meta.resolve('vitest/package.json')).replace(
  /package[.]json$/,
  'vitest.mjs',
)
const folder = mkdtempSync(join(tmpdir(), 'closing-line-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

writeFileSync(
  join(folder, 'vitest.config.ts'),
  `import { closingLine } from ${JSON.stringify(reporter)}
  const print = (line: string) => process.stdout.write(line)
  export default { test: { globals: true, reporters: ['default', closingLine(print)] } }`,
)
writeFileSync(join(folder, 'sound.test.ts'), 'test("a", () => {})\ntest("b", () => {})\n')
writeFileSync(
  join(folder, 'broken.test.ts'),
  `test('passes', () => {})
  test.skip('is left out', () => {})
  describe('group', () => { test('fails', () => { expect(1).toBe(2) }) })`,
)
writeFileSync(join(folder, 'unloadable.test.ts'), "throw new Error('cannot load')\n")

/** The last line of a run over the files of these names, and its exit code. */
function run(...names: string[]): { last: string | undefined; code: number | null } {
  const env = { ...process.env, NO_COLOR: '1' }
  const args = [runner, 'run', '--root', folder, ...names]
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
  return { last: stdout.trimEnd().split('\n').at(-1), code: status }
}

describe('the last line of a run', () => {
  test.each([
    ['all is well', ['sound'], '2 passed, 0 failed', 0],
    ['a test fails and one is left out', ['sound', 'broken'], '3 passed, 1 failed', 1],
    ['a file does not load', ['sound', 'unloadable'], '2 passed, 1 failed', 1],
  ])('counts when %s', (_, names, last, code) => {
    expect(run(...names)).toEqual({ last, code })
  })
})
