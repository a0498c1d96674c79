/**
 * What is said of files that are no models, and of models that go wrong: with what was expected and
 * an example, in both languages, and never in the words of a library.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { said } from './in-process.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stufenplan-messages-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const model = `stufenplan: 1
id: line
title: A line
date: 2026-01-01
basis: assumption
actors: { a: { label: A }, b: { label: B } }
options:
  x: { owner: a, label: x }
  y: { owner: b, label: y }
preferences: { a: [y, not x], b: [x, not y] }
`
const packed = (...bytes: readonly number[]) => Uint8Array.from([...bytes, 0, 1, 2, 3])
const languages = ['en', 'de'] as const

describe('a file of another program is said to be one', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['a.nfg', 'NFG 1 R "x" { "a" "b" }\n', /Gambit \(\.nfg\)/],
    ['b.nfg', 'NFG 1 D "y" { "a" } { 2 }\n', /Gambit \(\.nfg\)/],
    ['a.efg', 'EFG 2 R "x" { "a" "b" }\n', /Gambit \(\.efg\)/],
    ['a.scw', 'Descriptor A\n&1\n', /ScenarioWizard \(\.scw\)/],
    ['a.xlsx', packed(0x50, 0x4b, 3, 4), /\.xlsx/],
    ['table.yaml', packed(0x50, 0x4b, 3, 4), /\.xlsx/],
    ['a.gmcr', packed(0x80, 4, 0x95), /Python|Pickle/],
    ['older.gmcr', packed(0x80, 3, 0x7d), /Python|Pickle/],
  ])('%s', async (name, content, expected) => {
    for (const command of ['check', 'import'])
      for (const lang of languages) {
        const { code, out, err } = await said(command, file(name, content), '--lang', lang)
        expect(`${out}${err}`).toMatch(expected)
        expect(`${out}${err}`.trimEnd().split('\n')).toHaveLength(1)
        expect([1, 2]).toContain(code)
      }
  })
})

describe('a value that does not fit is told with what would', () => {
  const timed = (within: string) =>
    model.replace(
      'label: x }',
      `label: x, observed: { how: seen, probability: 0.5, within: ${within} } }`,
    )
  test.each<[string, string, string]>([
    ['24 hours', timed('24 hours'), '3 months'],
    ['1 Tag', timed('1 Tag'), '3 months'],
    ['a fortnight', timed('a fortnight'), '3 months'],
    ['a comma', model.replace('[y,', '[{ want: y, worth: 0,3 },'), '0.3'],
    ['another comma', model.replace('[x,', '[{ want: x, worth: 1,25 },'), '0.25'],
    ['a comma in a line of its own', blockWorth('0,3'), '0.3'],
    ['a number for a title', model.replace('title: A line', 'title: 1e3'), '"1e3"'],
    ['a year for a title', model.replace('title: A line', 'title: 2026'), '"2026"'],
  ])('%s', async (name, text, expected) => {
    for (const lang of languages) {
      const { code, err, out } = await said(
        'check',
        file(`${name.replace(/ /g, '-')}.yaml`, text),
        '--lang',
        lang,
      )
      expect(code).toBe(1)
      expect(`${err}${out}`).toContain(expected)
      expect(`${err}${out}`).not.toMatch(
        /must match|Invalid|expected (string|number)|Too big|regex/,
      )
    }
  })

  function blockWorth(worth: string): string {
    const list = `preferences:\n  a:\n    - want: y\n      worth: ${worth}\n    - not x\n  b: [x, not y]\n`
    return model.replace(/preferences:.*\n/, list)
  }
})

describe('rules that leave nothing', () => {
  const one = (...rules: readonly string[]) =>
    model.replace(
      'preferences:',
      `rules:\n${rules.map((rule, i) => `  r${i + 1}: { never: ${rule} }\n`).join('')}preferences:`,
    )
  test.each<[string, string, string, string]>([
    ['three of four', one('x', 'not x & y', 'not y & not x', 'y & x'), 'r1, r2, r3', ''],
    ['two of three', one('y & x', 'x', 'not x'), 'r2, r3', 'r1'],
    ['one of two', one('x', 'x | not x'), 'r2', 'r1'],
  ])('%s: the smallest set of them is named', async (name, text, named, not) => {
    for (const lang of languages) {
      const path = file(`${name.replace(/ /g, '-')}.yaml`, text)
      const { code, err, out } = await said('check', path, '--lang', lang)
      expect(code).toBe(1)
      expect(`${err}${out}`).toContain(` ${named}`)
      if (not !== '') expect(`${err}${out}`).not.toContain(not)
    }
  })
})

describe('who can change nothing alone is told why', () => {
  const bound = (rule: string) =>
    model
      .replace('label: x }', 'label: x, reversible: no }')
      .replace('preferences:', `rules: { r: { never: ${rule} } }\npreferences:`)
  test.each([
    ['x & !y', /A[^.\n]* alone\.\s+The\s+rules\s+forbid\s+it[^.]*never:/],
    ['y & !x', /B[^.\n]* alone\.\s+The\s+rules\s+forbid\s+it[^.]*never:/],
    ['x', /A[^.\n]* alone\.\s+The\s+rules\s+forbid\s+it[^.]*never:/],
  ])('never: %s', async (rule, expected) => {
    const path = file('bound.yaml', bound(rule))
    const english = await said('today', path)
    expect(english.out).toMatch(expected)
    const german = await said('today', path, '--lang', 'de')
    expect(german.out).toMatch(/aus\s+eigener\s+Kraft\s+möglich\.\s+Die\s+Regeln\s+verbieten\s+es/)
  })
})

describe('wide characters', () => {
  const wide = (label: string) => model.replaceAll('label: x', `label: ${label}`)
  test.each([
    ['Chinese', '解除聯合國安全理事會對朝鮮民主主義人民共和國的全部經濟制裁並提供人道主義援助'],
    [
      'Korean',
      '녕변 핵시설의 완전하고 검증 가능하며 불가역적인 폐기와 국제원자력기구 사찰단의 복귀',
    ],
    ['Japanese', '朝鮮半島における非核化プロセスの段階的実施計画およびその検証体制の構築'],
  ])('are wrapped by the columns they take: %s', async (_, label) => {
    for (const [lang, columns] of [
      ['en', 60],
      ['de', 100],
    ] as const) {
      const path = file('wide.yaml', wide(label))
      const { out } = await said('today', path, '--lang', lang, '--width', String(columns))
      const columnsOf = (line: string) =>
        [...line].reduce(
          (sum, sign) =>
            sum + (/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(sign) ? 2 : 1),
          0,
        )
      expect(Math.max(...out.split('\n').map(columnsOf))).toBeLessThanOrEqual(columns)
      expect(out.replace(/\s/g, '')).toContain(label.replace(/\s/g, ''))
    }
  })
})

describe('a graph of moves', () => {
  test.each([
    ['en', ['How to read this', 'solid: a step its mover gains by', '1. x (x)']],
    ['de', ['1. x (x)']],
  ] as const)('says how to read it (%s)', async (lang, lines) => {
    const { out } = await said('export', file('graph.yaml', model), '--to', 'dot', '--lang', lang)
    for (const line of lines) expect(out).toContain(line)
    expect(out).toMatch(/label="A"/)
    expect(out).toContain('cluster_legend')
  })

  test.each([
    ['en', ['--to', 'mermaid'], 'shows today and what one move leads to'],
    ['de', ['--to', 'graphml'], 'zeigt heute und wohin ein Zug führt'],
    ['en', ['--to', 'dot', '--state', 'inspected'], 'shows the state in the middle'],
  ])('of many states says that it shows a part (%s, %s)', async (lang, form, told) => {
    const { code, err } = await said('export', 'korea-2025', ...form, '--lang', lang)
    expect([code, err]).toEqual([0, expect.stringContaining(told)])
    const small = await said('export', 'teaching/prisoners-dilemma', '--to', 'mermaid')
    expect(small.err).toBe('')
  })
})

describe('more options than can be laid out', () => {
  test.each([
    [25, 2],
    [60, 2],
    [60, 6],
  ])('%d options of %d actors: the true limit is said', async (count, actors) => {
    const ids = Array.from({ length: actors }, (_, i) => `a${i}`)
    const options = Array.from(
      { length: count },
      (_, i) => `  o${i}: { owner: a${i % actors}, label: o${i} }`,
    )
    const text = [
      'stufenplan: 1',
      'id: many',
      'title: Many',
      'date: 2026-01-01',
      'basis: assumption',
      `actors: { ${ids.map((id) => `${id}: { label: ${id} }`).join(', ')} }`,
      'options:',
      ...options,
      `preferences: { ${ids.map((id, i) => `${id}: [o${i}]`).join(', ')} }`,
      '',
    ].join('\n')
    for (const lang of languages) {
      const { code, err, out } = await said('today', file('many.yaml', text), '--lang', lang)
      expect(code).toBe(1)
      expect(`${err}${out}`).toMatch(/\b24\b/)
    }
  })
})
