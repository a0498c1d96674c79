/**
 * Every example in the documents is run: the shell snippets of a page in one empty folder, in the
 * order of the page, and the models are read. `UPDATE_DOCS=1 npx vitest run tools/docs` writes what
 * is printed now into the pages; read the difference before keeping it.
 */
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check, type Diagnostic, hasErrors, messageOf, parse } from '../packages/core/src/index.ts'
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
    if (rewriting) rewrite(path, text, visit.renewals)
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
  if (lines.join('\n') !== text) writeFileSync(join(root, path), lines.join('\n'))
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
