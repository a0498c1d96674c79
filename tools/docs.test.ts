/**
 * Every example in the documents is run: the shell snippets of a page in one empty folder, in the
 * order of the page, the models are read, and the calculations of a page in docs/ are run against
 * the core and compared with the results they state. `UPDATE_DOCS=1 npx vitest run tools/docs`
 * writes what is printed now into the pages; read the difference before keeping it.
 */
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check, type Diagnostic, hasErrors, messageOf, parse } from '../packages/core/src/index.ts'
import { calculationsOf, type Stated, shown, valuesOf } from './docs/calculations.ts'
import {
  type Block,
  fits,
  partsOf,
  renewed,
  type Snippet,
  type Step,
  stepsOf,
  strayShell,
} from './docs/snippets.ts'
import { readFiles } from './tidy.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'packages/cli/dist/stufenplan.js')
const core = join(root, 'packages/core/src/index.ts')
const rewriting = process.env.UPDATE_DOCS === '1'
const pages = readFiles(root).filter(({ path }) => /^(docs[/].*|[A-Z]+)[.]md$/.test(path))
const hint = 'To renew what pages show: UPDATE_DOCS=1 npx vitest run tools/docs'

let folder = ''

beforeAll(() => {
  if (!existsSync(program)) throw new Error('The command line is not built: npm run build')
  folder = mkdtempSync(join(tmpdir(), 'stufenplan-docs-'))
  const command = join(folder, 'bin', 'stufenplan')
  mkdirSync(join(folder, 'bin'))
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`)
  chmodSync(command, 0o755)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the pages', () => {
  const rows = pages.map(({ path, text }) => [path, text] as const)
  test.concurrent.each(rows)('%s says what is so', async (path, text) => {
    expect(strayShell(text), `${path}: a shell block that no test runs`).toEqual([])
    const parts = partsOf(text)
    if (parts !== undefined) expect(mistakes(parts), `${path}: its parts together`).toEqual([])
    const place = join(folder, path.replace(/[/.]/g, '-'))
    mkdirSync(place)
    const visit: Visit = { path, place, outputs: [], renewals: [] }
    for (const step of stepsOf(text)) await take(step, visit)
    const wrong = path.startsWith('docs/') ? await wrongResults(text, place) : []
    if (!rewriting) expect(wrong.map(wordsOf), `${path}. ${hint}`).toEqual([])
    else rewrite(path, corrected(text, wrong), visit.renewals)
  })
})

/** One walk through a page: where it runs, what was printed so far, what should now stand there. */
interface Visit {
  readonly path: string
  readonly place: string
  readonly outputs: string[]
  readonly renewals: { readonly block: Block; readonly printed: string }[]
}

async function take(step: Step, visit: Visit): Promise<void> {
  const { path, place, outputs } = visit
  if (step.kind === 'run') {
    const { printed, status } = await run(step.snippet, place)
    outputs.push(printed)
    const { expected, line } = step.snippet
    if (expected) judge([printed], expected, visit)
    else expect(status, `${path}:${line} ended with ${status}: ${printed}`).toBe(0)
  } else if (step.kind === 'excerpt') {
    if (outputs.length > 0) judge(outputs, step.block, visit)
  } else {
    expect(mistakes(step.block.text), `${path}:${step.block.start + 1}`).toEqual([])
    if (step.file !== undefined) writeFileSync(join(place, step.file), `${step.block.text}\n`)
  }
}

function judge(candidates: readonly string[], block: Block, { path, renewals }: Visit): void {
  if (candidates.some((printed) => fits(block.text, printed))) return
  const printed = candidates.find((one) => renewed(block.text, one) !== block.text) ?? ''
  if (rewriting && printed !== '') renewals.push({ block, printed })
  else expect(candidates.at(-1)?.trimEnd(), `${path}:${block.start + 1}. ${hint}`).toBe(block.text)
}

interface WrongResult extends Stated {
  readonly found: string
}

/** Results that a page states and that do not come out; throws where nothing can be compared. */
async function wrongResults(text: string, place: string): Promise<WrongResult[]> {
  const calculations = calculationsOf(text)
  if (calculations === undefined) return []
  const { module, stated, faults } = calculations
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const values = await valuesOf(module, { folder: place, core })
  return stated
    .map((one, i) => ({ ...one, found: shown(values[i]) }))
    .filter(({ text: said, found }) => said !== found)
}

function wordsOf({ line, text, found }: WrongResult): string {
  return `line ${line + 1} states ${text}, but it is ${found}`
}

function corrected(page: string, wrong: readonly WrongResult[]): string {
  const lines = page.split('\n')
  for (const { line, text, found } of wrong)
    lines[line] = (lines[line] ?? '').replace(`// ${text}`, () => `// ${found}`)
  return lines.join('\n')
}

/** Standard output and errors in the order of printing, and how it ended. */
function run(snippet: Snippet, place: string): Promise<{ printed: string; status: number | null }> {
  const path = `${join(folder, 'bin')}${delimiter}${process.env.PATH}`
  const shell = spawn('sh', ['-c', `exec 2>&1\n${snippet.script}`], {
    cwd: place,
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  shell.stdout.setEncoding('utf8').on('data', (part: string) => {
    printed += part
  })
  return new Promise((resolve, reject) => {
    shell.on('error', reject).on('close', (status) => resolve({ printed, status }))
  })
}

function rewrite(path: string, text: string, renewals: Visit['renewals']): void {
  const lines = text.split('\n')
  for (const { block, printed } of [...renewals].reverse())
    lines.splice(block.start, block.end - block.start, ...renewed(block.text, printed).split('\n'))
  const before = pages.find((page) => page.path === path)?.text
  if (lines.join('\n') !== before) writeFileSync(join(root, path), lines.join('\n'))
}

function mistakes(text: string): string[] {
  const { model, diagnostics } = parse(text)
  const all: readonly Diagnostic[] = model ? [...diagnostics, ...check(model)] : diagnostics
  return hasErrors(all) ? all.map((one) => `${one.at?.line}: ${messageOf(one, 'en')}`) : []
}

describe('snippets', () => {
  test('an elision stands for any lines, and everything else must be so', () => {
    expect(fits('a\n…\nd', 'a\nb\nc\nd\n')).toBe(true)
    expect(fits('a\n…\nc\n…', 'a\nb\nc\nd\n')).toBe(true)
    expect(fits('a\n…\nx\n…', 'a\nb\nc\nd\n')).toBe(false)
    expect(fits('a', 'a\nb\n')).toBe(false)
    expect(fits('a.c', 'abc\n')).toBe(false)
  })

  test('renewing keeps as many lines as were shown', () => {
    expect(renewed('a\n…\nz', '1\n2\n3\n4\n')).toBe('1\n…\n4')
    expect(renewed('…\nb\nx\n…', 'a\nb\nc\nd\n')).toBe('…\nb\nc\n…')
    expect(renewed('…\n3 steps pay\n…', 'a\n4 steps pay\nd\n')).toBe('…\n4 steps pay\n…')
    expect(renewed('…\nquite another\n…', 'a\nb\n')).toBe('…\nquite another\n…')
    expect(renewed('old', 'new\nlines\n')).toBe('new\nlines')
  })

  test('a shell block that is not run is found', () => {
    expect(strayShell('```sh\ncurl x\n```\n')).toEqual(['curl x'])
    expect(strayShell('```console\n$ stufenplan x\n```\n')).toHaveLength(1)
    expect(strayShell('```sh\nstufenplan x\n```\n```sh\nnpm ci\n```\n')).toEqual([])
  })

  test('a text block right after a snippet is its output, one further down an excerpt', () => {
    const page = '```sh\nstufenplan a\n```\n\n```text\nout\n```\n\nWords.\n\n```text\npart\n```\n'
    expect(stepsOf(page)).toMatchObject([
      { kind: 'run', snippet: { expected: { text: 'out' } } },
      { kind: 'excerpt', block: { text: 'part' } },
    ])
    const apart = '```sh\nstufenplan a\n```\n\nWords.\n\n```text\npart\n```\n'
    expect(stepsOf(apart)).toMatchObject([
      { kind: 'run', snippet: { expected: undefined } },
      { kind: 'excerpt' },
    ])
  })
})

describe('calculations', () => {
  const first = "import { bargaining } from '@stufenplan/core'\n"
  const page = (...lines: string[]): string => `\`\`\`ts\n${first}${lines.join('\n')}\n\`\`\`\n`
  const check = async (text: string): Promise<string[]> => {
    const place = mkdtempSync(join(folder, 'calculations-'))
    return (await wrongResults(text, place)).map(wordsOf)
  }

  test('a result that is so passes, over several lines and blocks too', async () => {
    const share = 'const share = bargaining.rubinsteinShare(0.9, 0.8) // 0.714286'
    const later = '```ts\n[\n  share > 0.7,\n  share,\n] // [true, 0.714286]\n```\n'
    expect(await check(`${page(share)}\nWords.\n\n${later}`)).toEqual([])
  })

  test('a wrong result is found, one with too few digits as well', async () => {
    const wrong = 'line 3 states 0.714287, but it is 0.714286'
    expect(await check(page('bargaining.rubinsteinShare(0.9, 0.8) // 0.714287'))).toEqual([wrong])
    expect(await check(page('bargaining.rubinsteinShare(0.9, 0.8) // 0.71'))).toHaveLength(1)
  })

  test('what cannot be checked or does not run is refused', async () => {
    await expect(check(page('const x = bargaining'))).rejects.toThrow('states no result')
    await expect(check(page('f(1, // 2', '2) // 3'))).rejects.toThrow('no run can check')
    await expect(check(page('bargaining.noSuchName() // 1'))).rejects.toThrow('noSuchName')
  })

  test('a correction changes the stated result and nothing else', () => {
    const wrong = [{ line: 1, text: '1', found: '2' }]
    expect(corrected('```ts\nf(1) // 1\n```', wrong)).toBe('```ts\nf(1) // 2\n```')
  })

  test('values are written as on a page', () => {
    expect(shown([1 / 3, -1e-9, undefined, Number.POSITIVE_INFINITY])).toBe(
      '[0.333333, 0, undefined, Infinity]',
    )
    expect(shown({ periods: 2, words: 'as is' })).toBe("{ periods: 2, words: 'as is' }")
  })
})
