/**
 * What others install: both tarballs, in empty folders, with an empty cache and without a network.
 * They hold what was built before the tests: here `npm pack` builds nothing (`--ignore-scripts`).
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkbench } from '../packages/web/test/browser/workbench.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

let folder: string
/** Where the command and the library are installed. */
let command: string
let library: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stufenplan-package-'))
  command = installed('command', [packed('packages/cli')])
  // What the library depends on comes from here as well: nobody is asked for it.
  const names = ['yaml', 'zod', 'temporal-polyfill', 'temporal-spec', 'temporal-utils']
  const needed = names.map((name) => packed(`node_modules/${name}`))
  library = installed('library', [packed('packages/core'), ...needed])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs to a good end in a folder; gives what was printed. */
function run(where: string, ...words: readonly string[]): string {
  const [program = '', ...args] = words
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: where, encoding: 'utf8' })
  expect(status, `${words.join(' ')}\n${stdout}\n${stderr}`).toBe(0)
  return stdout
}

function npm(where: string, ...words: readonly string[]): string {
  const cache = join(folder, 'cache')
  return run(where, 'npm', ...words, '--offline', '--cache', cache, '--no-audit', '--no-fund')
}

/** The tarball of a package's folder. */
function packed(path: string): string {
  const words = ['pack', join(root, path), '--ignore-scripts', '--json']
  const [{ filename }] = JSON.parse(npm(folder, ...words)) as [{ filename: string }]
  return join(folder, filename)
}

function installed(name: string, tarballs: readonly string[]): string {
  const where = join(folder, name)
  mkdirSync(where)
  npm(where, 'install', ...tarballs)
  return where
}

const stufenplan = (...words: readonly string[]) =>
  run(command, join(command, 'node_modules/.bin/stufenplan'), ...words)

describe('the command, installed', () => {
  test('brings everything, and nothing else is installed with it', () => {
    const lock = readFileSync(join(command, 'package-lock.json'), 'utf8')
    const { packages } = JSON.parse(lock) as { packages: Readonly<Record<string, unknown>> }
    expect(Object.keys(packages)).toEqual(['', 'node_modules/stufenplan'])
    const notice = readFileSync(join(command, 'node_modules/stufenplan/dist/NOTICE.md'), 'utf8')
    for (const name of ['yaml', 'zod', 'svelte', '@codemirror/view', 'highs'])
      expect(notice).toMatch(new RegExp(`^- ${name} [\\d.]+: (MIT|ISC)$`, 'm'))
  })

  test('answers about its own models, searches with its own solver, exports its own page', () => {
    expect(stufenplan('korea-2025')).toContain('Nobody gains by moving alone.')
    expect(stufenplan('plan', 'teaching/prisoners-dilemma', 'together')).toContain('Cooperation')
    expect(existsSync(join(command, 'node_modules/stufenplan/dist/solver/highs.wasm'))).toBe(true)
    writeFileSync(join(command, 'many.yaml'), manyCommitments(16))
    const found = stufenplan('search', 'many.yaml', '--stakes', 'all')
    expect(found).toMatch(/Found\s+by\s+a\s+solver/)
    stufenplan('export', 'korea-2025', '--to', 'html', '--out', 'korea.html')
    expect(readFileSync(join(command, 'korea.html'), 'utf8')).toContain('"name":"korea-2025"')
  })

  test('opens the page in a browser', async () => {
    const program = join(command, 'node_modules/stufenplan/bin/stufenplan.js')
    const bench = await openWorkbench({ program })
    try {
      await bench.go('')
      await expect.poll(() => bench.page.locator('section.card .actors li').count()).toBe(6)
      bench.expectQuiet()
    } finally {
      await bench.close()
    }
  })
})

describe('the library, installed', () => {
  const readme = () =>
    readFileSync(join(library, 'node_modules/@stufenplan/core/README.md'), 'utf8')

  test('runs the example of its README', () => {
    const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readme()) ?? []
    writeFileSync(join(library, 'example.mjs'), example)
    const said = run(library, process.execPath, 'example.mjs')
    expect(said).toContain('stability, stability, joint-moves')
    expect(said).toContain('Nobody gains by moving alone.')
  })

  test('has declarations that a strict checker takes', () => {
    writeFileSync(join(library, 'use.ts'), use)
    const settings = { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, types: [] }
    const config = { compilerOptions: settings, files: ['use.ts'] }
    writeFileSync(join(library, 'tsconfig.json'), JSON.stringify(config))
    run(library, process.execPath, join(root, 'node_modules/typescript-7/bin/tsc'), '-p', '.')
  })
})

/** Wrong in one line, and the checker must be told so. */
const use = `import { answer, type Finding, parse, question } from '@stufenplan/core'
const { model } = parse('')
if (model) {
  const answered = answer(model, question.parse({ kind: 'today' }))
  if (!('problems' in answered)) {
    const findings: readonly Finding[] = answered.findings
    // @ts-expect-error: a finding has no such kind
    findings.some((finding) => finding.kind === 'no-such-kind')
  }
}
`

/** More commitments than a table holds: only the solver finds a ladder of them. */
function manyCommitments(count: number): string {
  const each = (line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i))
  return [
    'stufenplan: 1',
    'id: many',
    'title: Many commitments',
    'date: 2026-01-01',
    'basis: assumption',
    'actors:',
    '  north: { label: North, patience: { factor: 0.9 } }',
    '  south: { label: South, patience: { factor: 0.9 } }',
    'options:',
    ...each((i) => `  o${i}: { owner: ${i % 2 ? 'south' : 'north'}, label: Step ${i} }`),
    'preferences: {}',
    'plans:',
    `  all: { label: All, stages: { first: [${each((i) => `o${i}`).join(', ')}] } }`,
    '',
  ].join('\n')
}
