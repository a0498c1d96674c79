/** What the pages say of commands, concepts and folders, held against the program itself. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { commands } from '../packages/cli/src/run.ts'
import { said } from '../packages/cli/test/in-process.ts'
import { concepts, entryOf } from '../packages/core/src/concept/concept.ts'
import { places } from './dependency-places.mjs'
import { readFiles } from './tidy.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = readFiles(root).filter(({ path }) => /^(docs[/].*|[A-Z]+)[.]md$/.test(path))
const textOf = (path: string) => pages.find((one) => one.path === path)?.text ?? ''
const names = commands.map((one) => one.name)

/** Folders of a package that hold code. */
function foldersOf(path: string): string[] {
  return readdirSync(`${root}${path}`, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => one.name)
    .sort()
}

/** Folders that the first column of a table names, in the order of the page. */
function foldersNamed(text: string, heading: string): string[] {
  const [, table = ''] = text.split(`| folder of \`${heading}\` | holds |\n`)
  const rows = table.split('\n\n')[0]?.split('\n') ?? []
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)\/`/g)].map((match) => match[1] ?? ''),
  )
}

describe('commands', () => {
  test('stand in the table of the README, each once', () => {
    const [, table = ''] = textOf('README.md').split('| command | answers |\n')
    const rows = table.split('\n\n')[0]?.split('\n') ?? []
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map((match) => match[1]),
    )
    expect(named.sort()).toEqual([...names].sort())
  })

  test('that pages call by name are there', () => {
    for (const { path, text } of pages)
      for (const [, name = ''] of text.matchAll(/`stufenplan ([a-z-]+)(?=[ `])/g))
        if (!text.includes(`stufenplan ${name}/`)) expect([path, ...names]).toContain(name)
  })

  test('take the flags that pages write behind them', () => {
    const shared = ['json', 'lang', 'width', 'out', 'help', 'version']
    for (const { path, text } of pages)
      for (const [, name = '', rest = ''] of text.matchAll(/stufenplan ([a-z-]+)([^\n`|>]*)/g)) {
        const command = commands.find((one) => one.name === name)
        const form = command?.without?.includes('to') ? [] : ['to']
        const known = [...Object.keys(command?.flags ?? {}), ...shared, ...form]
        const flags = [...rest.matchAll(/ --([a-z-]+)/g)].map((match) => match[1] ?? '')
        if (command)
          for (const flag of flags) expect(known, `${path}: ${name} --${flag}`).toContain(flag)
      }
  })
})

describe('abilities', () => {
  /** Parts of a model, the page that speaks of them, and the command that uses them. */
  test.each([
    ['shocks', 'plan', ['plan', 'history/sinai-1979', 'peace'], 'shock-struck'],
    ['claims', 'claims', ['claims', 'teaching/ceasefire'], 'claim'],
    ['signals', 'signal', ['signal', 'korea-2025'], 'belief'],
    ['observed', 'fit', ['fit', 'korea-2025', '--vary', 'U1'], 'world-fit'],
  ])('%s are used by %s, as the reference says', async (section, command, args, kind) => {
    const [, after = ''] = textOf('docs/reference/model-format.md').split(`\n## ${section}`)
    const part = after.split('\n## ')[0] ?? ''
    expect(part.toLowerCase()).toMatch(new RegExp(`\`${command}\`|today|explain`))
    const { out } = await said(...args, '--json')
    const kinds = JSON.parse(out).findings.map((one: { kind: string }) => one.kind)
    expect(kinds).toContain(kind)
  })

  test('worths are used by the commands that the pages name', async () => {
    for (const path of ['why-ordinal-ranks.md', 'should-you-use-this.md'])
      expect(textOf(`docs/explanation/${path}`)).toMatch(/`plan`[^.]*`compare --stakes`/)
    const model = 'literature/inst/staged'
    for (const args of [
      ['plan', model, 'three-stages'],
      ['compare', model, '--stakes'],
    ]) {
      const { out } = await said(...args, '--json')
      const kinds = JSON.parse(out).findings.map((one: { kind: string }) => one.kind)
      expect(kinds).toContain('stakes')
    }
  })

  test('that a page denies all commands are denied by the program', () => {
    const denials = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/no\s+command\s+(\w+)/g)].map((match) => `${path}: ${match[1]}`),
    )
    // The core's theory, which nothing of the command line imports.
    const sources = readFiles(root).filter(({ path }) => path.startsWith('packages/cli/src/'))
    const isUsed = sources.some(({ text }) => /\btheory\./.test(text))
    expect(isUsed).toBe(false)
    expect(denials.sort()).toEqual([
      'README.md: touches',
      'docs/explanation/gradual-cooperation.md: prints',
      'docs/explanation/repeated-games.md: prints',
    ])
  })
})

test('concepts are as many as the README says, and the help names each', async () => {
  const figures = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen']
  expect(textOf('README.md')).toContain(`under ${figures[concepts.length - 10]} concepts`)
  const { out } = await said('stable', '--help')
  for (const concept of concepts) expect(out).toContain(concept)
})

test('each concept stands in the table of concepts, with the page that tells of it', () => {
  const [, table = ''] = textOf('docs/explanation/stability.md').split('| `--concept` |\n')
  const rows = (table.split('\n\n')[0] ?? '').split('\n')
  for (const concept of concepts) {
    const row = rows.filter((one) => one.includes(`\`${concept}\``))
    expect(row, concept).toHaveLength(1)
    expect(row[0], concept).toContain(`](${entryOf(concept).page}.md)`)
    expect(textOf(`docs/explanation/${entryOf(concept).page}.md`), concept).not.toBe('')
  }
})

describe('folders', () => {
  test.each([
    ['packages/core/src', 'packages/core/src'],
    ['packages/web/src', 'packages/web/src'],
  ])('of %s stand in ARCHITECTURE once each', (path, heading) => {
    expect(foldersNamed(textOf('ARCHITECTURE.md'), heading).sort()).toEqual(foldersOf(path))
  })

  test('have their place among the import rules, and no others have', () => {
    const folders = foldersOf('packages/core/src')
    expect(Object.keys(places).sort()).toEqual(folders)
  })
})
