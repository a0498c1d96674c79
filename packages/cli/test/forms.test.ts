/** Every answer leaves the program as a document and as tables. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../src/run.ts'
import { said } from './in-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'stufenplan-forms-'))
afterAll(() => rmSync(folder, { recursive: true }))

const matrix = join(folder, 'talks.scw')
writeFileSync(
  matrix,
  '$ ScenarioWizard 4.0\nx\n&Talks\n -held\n -not\n&Trade\n -open\n -not\n#\n#\n#\n0,0,2,-2\n0,0,-2,2\n1,-1,0,0\n-1,1,0,0\n',
)

const questions = join(folder, 'questions.scw')
writeFileSync(
  questions,
  '$ ScenarioWizard 4.0\nx\n&aid\n -yes\n -no\n&observers\n -yes\n -no\n#\n#\n#\n0,0,1,0\n0,0,0,1\n0,0,0,0\n0,0,0,0\n',
)

/** An answer of each command that gives one. */
const asked: Readonly<Record<string, readonly string[]>> = {
  today: ['teaching/ceasefire'],
  states: ['teaching/ceasefire'],
  stable: ['teaching/ceasefire', 'today'],
  why: ['teaching/ceasefire', 'today', 'GOV'],
  dependencies: ['teaching/ceasefire'],
  packages: ['history/inf-1987'],
  plan: ['teaching/ceasefire', 'three-stages'],
  robust: ['teaching/ceasefire'],
  fit: ['teaching/ceasefire'],
  claims: ['korea-2025', '--claims', 'C1'],
  signal: ['korea-2025'],
  diff: ['teaching/chicken', 'teaching/prisoners-dilemma'],
  verify: ['teaching/line-observers', 'line'],
  monitor: ['teaching/ceasefire-kept', '--as-of', '2026-03-31'],
  compare: ['teaching/ceasefire'],
  search: ['teaching/ceasefire'],
  inverse: ['teaching/ceasefire', 'three-stages'],
  inspection: ['sampling', '--items', '100', '--defective', '8', '--samples', '25'],
  bargaining: ['packages', fileURLToPath(new URL('tables/packages.csv', import.meta.url))],
  'cross-impact': [matrix],
  together: ['teaching/ceasefire', questions],
}
/** What is calculated without a model names none. */
const sources: Readonly<Record<string, RegExp>> = {
  bargaining: /Source: calculation without a model; run [0-9a-f]{13}; Stufenplan/,
  inspection: /Source: calculation without a model; run [0-9a-f]{13}; Stufenplan/,
  'cross-impact': /Source: calculation without a model; run [0-9a-f]{13}; Stufenplan/,
}
const ofModel = /Source: model \S+ of .* run [0-9a-f]{13}; Stufenplan/

/** Commands that answer no question, or have forms of their own; `merge` prints as the others. */
const others = [
  'records',
  'inbox',
  'brief',
  'new',
  'check',
  'merge',
  'import',
  'export',
  'recheck',
  'open',
  'serve',
]

describe('every command that explains something', () => {
  it('is listed here', () => {
    expect([...Object.keys(asked), ...others].sort()).toEqual(
      commands.map((one) => one.name).sort(),
    )
  })

  for (const [name, words] of Object.entries(asked))
    it(`${name} gives a page, Markdown, tables and a workbook, with its source`, async () => {
      const text = await said(name, ...words)
      const page = await said(name, ...words, '--to', 'html')
      expect(page.code, page.err).toBe(text.code)
      expect(page.out).toMatch(/^<!doctype html>/)
      expect(page.out).toMatch(sources[name] ?? ofModel)
      const markdown = await said(name, ...words, '--to', 'md')
      expect(markdown.out).toMatch(/^# /)
      const table = await said(name, ...words, '--to', 'csv')
      expect(table.out.split('\r\n').length, table.err).toBeGreaterThan(3)
      const file = join(folder, `${name}.xlsx`)
      const workbook = await said(name, ...words, '--to', 'xlsx', '--out', file)
      expect(workbook.code, workbook.err).toBe(text.code)
      expect(Object.keys(unzipSync(readFileSync(file)))).toContain('xl/worksheets/sheet1.xml')
    })
})

describe('a document', () => {
  it('has the same name of its run each time, and another for another question', async () => {
    const run = async (...words: string[]) =>
      /; run ([0-9a-f]+)/.exec((await said(...words, '--to', 'md')).out)?.[1]
    const first = await run('stable', 'teaching/ceasefire', 'today')
    expect(await run('stable', 'teaching/ceasefire', 'today', '--lang', 'en')).toBe(first)
    expect(await run('stable', 'teaching/ceasefire')).not.toBe(first)
  })

  it('is German where German is asked for', async () => {
    const { out } = await said('today', 'teaching/ceasefire', '--to', 'html', '--lang', 'de')
    expect(out).toContain('<html lang="de">')
    expect(out).toContain('Quelle: Modell')
  })

  it('is never written over a file', async () => {
    const file = join(folder, 'mine.html')
    writeFileSync(file, 'mine')
    const { code, err } = await said('today', 'teaching/ceasefire', '--to', 'html', '--out', file)
    expect([code, readFileSync(file, 'utf8')]).toEqual([2, 'mine'])
    expect(err).toContain('exists already')
  })

  it('is refused where its form is not known, or goes with nothing else that is asked', async () => {
    expect(await said('today', 'teaching/ceasefire', '--to', 'pdf')).toMatchObject({ code: 2 })
    expect((await said('today', 'teaching/ceasefire', '--to', 'md', '--json')).err).toContain(
      '--json is not used here',
    )
    expect((await said('check', 'teaching/ceasefire', '--to', 'md')).code).toBe(2)
  })

  it('that is no text is not shown on a screen', async () => {
    const { code, err } = await said('today', 'teaching/ceasefire', '--to', 'xlsx')
    expect([code, err]).toEqual([2, expect.stringContaining('--out FILE')])
    expect(existsSync(join(folder, 'today-on-screen.xlsx'))).toBe(false)
  })
})
