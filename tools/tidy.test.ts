/**
 * The style of the whole tree, and each check tried on something it must complain about: a check
 * that cannot fail is worth nothing.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { diagnosticCodes } from '../packages/core/src/model/diagnostic.ts'
import {
  type Check,
  type Complaint,
  checkBrokenModels,
  checkColumns,
  checkEval,
  checkExports,
  checkFileNames,
  checkLeaks,
  checkLeftovers,
  checkLinks,
  checkPurity,
  checkSizes,
  checkVersions,
  existsBelow,
  type Ratchet,
  readFiles,
  showComplaint,
} from './tidy.ts'

const workbench = fileURLToPath(new URL('..', import.meta.url))
const files = readFiles(workbench)
const ratchetFile = fileURLToPath(new URL('size-ratchet.json', import.meta.url))
const ratchet: Ratchet = JSON.parse(readFileSync(ratchetFile, 'utf8'))

describe('the tree', () => {
  test.each<[string, () => Complaint[]]>([
    ['has no file and no function past its limit', () => checkSizes(files, ratchet)],
    ['has lines that fit a screen', () => checkColumns(files)],
    ['has file names that say what is inside', () => checkFileNames(files)],
    ['exports by name', () => checkExports(files)],
    ['uses no chance, clock or language of the machine in its core', () => checkPurity(files)],
    ['never runs text as a program', () => checkEval(files)],
    ['leaves no work marked undone', () => checkLeftovers(files)],
    ['names no machine', () => checkLeaks(files)],
    ['has links that lead somewhere', () => checkLinks(files, existsBelow(workbench))],
    ['depends on exact versions', () => checkVersions(files)],
    [
      'has a broken model for each diagnostic code',
      () =>
        checkBrokenModels(
          files.map((file) => file.path),
          diagnosticCodes,
        ),
    ],
  ])('%s', (_, check) => {
    expect(check().map(showComplaint).join('\n')).toBe('')
  })

  test('was read: code, documents, models and packages', () => {
    const paths = files.map((file) => file.path)
    expect(paths).toContain('tools/tidy.test.ts')
    expect(paths).toContain('CONTRIBUTING.md')
    expect(paths).toContain('packages/core/package.json')
    expect(paths).toContain('.ci/run')
    expect(paths.filter((path) => path.includes('node_modules'))).toEqual([])
  })
})

/** What a check says about one file. */
function complaints(check: Check, text: string, path = 'packages/core/src/game/moves.ts'): string {
  return check([{ path, text }]).map(showComplaint).join('\n')
}

const lines = (count: number): string => 'x()\n'.repeat(count)
const functionOf = (count: number): string => `function long() {\n${lines(count - 2)}}\n`
const place = 'packages/core/src/game/moves.ts'

describe('sizes', () => {
  const sized = (text: string, list: Ratchet = {}): string =>
    complaints((read) => checkSizes(read, list), text)
  const entry = (size: number, reason = 'one table'): { lines: number; reason: string } => ({
    lines: size,
    reason,
  })

  test('a file of 400 lines is fine, one of 401 is not', () => {
    expect(sized(lines(400))).toBe('')
    expect(sized(lines(401))).toMatch(/moves[.]ts {2}has 401 lines, the limit is 400/)
  })

  test('a function of 60 lines is fine, one of 61 is not', () => {
    expect(sized(functionOf(60))).toBe('')
    expect(sized(functionOf(61))).toMatch(/moves[.]ts#long:1 {2}has 61 lines, the limit is 60/)
  })

  test.each([
    ['arrow', `const open = () => {\n${lines(60)}}\n`, 'open'],
    ['method', `class Store {\n  open() {\n${lines(60)}}\n}\n`, 'Store.open'],
    ['constructor', `class Store {\n  constructor() {\n${lines(60)}}\n}\n`, 'Store.constructor'],
    ['property', `const store = {\n  open: () => {\n${lines(60)}},\n}\n`, 'store.open'],
    ['nameless', `[].map(() => {\n${lines(60)}})\n`, 'nameless'],
  ])('a long %s counts too', (_, text, name) => {
    expect(sized(text)).toContain(`#${name}:`)
  })

  test('a comment above a function does not count, and neither does a heading over tests', () => {
    expect(sized(`/**\n${' * word\n'.repeat(30)} */\n${functionOf(60)}`)).toBe('')
    expect(sized(`describe('moves', () => {\n${lines(60)}})\n`)).toBe('')
  })

  test('a listed file may stay as it is, and may neither grow nor shrink unrecorded', () => {
    expect(sized(lines(450), { [place]: entry(450) })).toBe('')
    expect(sized(lines(451), { [place]: entry(450) })).toContain('grew: bring it back to 450')
    expect(sized(lines(449), { [place]: entry(450) })).toContain('lower its entry from 450')
    expect(sized(lines(400), { [place]: entry(450) })).toContain('remove its entry')
    expect(sized(lines(450), { [place]: entry(450, '') })).toContain('without reason')
  })

  test('a listed function obeys the same, and a listed thing that is gone is named', () => {
    const key = `${place}#long`
    expect(sized(functionOf(70), { [key]: entry(70) })).toBe('')
    expect(sized(functionOf(71), { [key]: entry(70) })).toContain('grew')
    expect(sized(lines(1), { [key]: entry(70) })).toContain('gone: remove the entry')
  })
})

describe('columns', () => {
  const wide = 'é'.repeat(101)

  test('a line of 100 characters is fine, one of 101 is not', () => {
    expect(complaints(checkColumns, 'é'.repeat(100))).toBe('')
    expect(complaints(checkColumns, `ok\n${wide}`)).toMatch(/:2 {2}has 101 columns/)
  })

  test('in a document, tables, fenced blocks and web addresses may be wide, words may not', () => {
    const free = `| ${wide} |\n\n\`\`\`\n${wide}\n\`\`\`\nhttps://example.org/${wide}\n`
    expect(complaints(checkColumns, free, 'docs/page.md')).toBe('')
    expect(complaints(checkColumns, `${free}${wide}`, 'docs/page.md')).toMatch(/:7 {2}has 101/)
    expect(complaints(checkColumns, `| ${wide} |`)).toContain('has 105 columns')
  })

  test('in code, a sentence may be wide, and what is not one long text may not', () => {
    expect(complaints(checkColumns, `const text = '${wide}'`)).toBe('')
    expect(complaints(checkColumns, `const text = \`${wide}\${name}\``)).toBe('')
    expect(complaints(checkColumns, `// ${wide}`)).toContain('has 104 columns')
    expect(complaints(checkColumns, `const list = [${"'short', ".repeat(15)}]`)).not.toBe('')
  })
})

describe('names', () => {
  test.each([
    'packages/core/src/game/gameMoves.ts',
    'packages/core/src/game/game_moves.ts',
    'packages/core/src/Game/moves.ts',
    'models/Korea/today.yaml',
    'docs/How To.md',
  ])('%s is not kebab-case', (path) => {
    expect(complaints(checkFileNames, '', path)).toContain('is not in kebab-case')
  })

  test.each([
    'packages/core/src/game/utils.ts',
    'packages/core/src/helpers/moves.ts',
    'packages/core/src/common/moves.ts',
    'packages/core/src/game/types.ts',
    'packages/core/src/game/index.ts',
    'packages/cli/src/index.ts',
  ])('%s says nothing', (path) => {
    expect(complaints(checkFileNames, '', path)).toContain('says nothing')
  })

  test.each([
    'packages/core/src/index.ts',
    'packages/core/src/game/joint-moves.test.ts',
    'models/literature/fang-1993/elmira.expect.yaml',
    'CONTRIBUTING.md',
    'docs/decisions/0001-toolchain.md',
    'packages/cli/vite.config.ts',
  ])('%s is fine', (path) => {
    expect(complaints(checkFileNames, '', path)).toBe('')
  })
})

describe('exports', () => {
  test.each([
    'export default 1',
    'export default function move() {}',
    'const move = 1\nexport { move as default }',
  ])('%s is refused', (text) => {
    expect(complaints(checkExports, text)).toContain('exports by default')
  })

  test('a name is fine, and so is the configuration of a tool', () => {
    expect(complaints(checkExports, 'export const move = 1 // no export default')).toBe('')
    expect(complaints(checkExports, 'export default {}', 'vitest.config.ts')).toBe('')
  })
})

describe('purity of the core', () => {
  test.each([
    'const chance = Math.random()',
    "const chance = Math['random']()",
    'const { random } = Math',
    'const now = new Date()',
    'const now = Date.now()',
    'let when: Date',
    'names.sort((a, b) => a.localeCompare(b))',
    'count.toLocaleString()',
  ])('%s is refused', (text) => {
    expect(complaints(checkPurity, text)).toContain('moves.ts:1')
  })

  test.each([
    '// Math.random and Date are not used here',
    "const text = 'Date'",
    'const field = model.Date',
    'const most = Math.max(1, 2)',
  ])('%s is fine', (text) => {
    expect(complaints(checkPurity, text)).toBe('')
  })

  test('outside the core, and in tests, a clock is allowed', () => {
    expect(complaints(checkPurity, 'Date.now()', 'packages/cli/src/main.ts')).toBe('')
    expect(complaints(checkPurity, 'Date.now()', 'packages/core/src/game/moves.test.ts')).toBe('')
  })
})

describe('text as a program', () => {
  test.each(["eval('1')", "new Function('1')", "Function('1')", "globalThis.eval('1')"])(
    '%s is refused',
    (text) => {
      expect(complaints(checkEval, text, 'packages/cli/src/main.ts')).toContain('as a program')
    },
  )

  test('a word in a comment and a method of that name are fine', () => {
    expect(complaints(checkEval, '// eval(1)\nmodel.evaluate()\nconst f: Function = g')).toBe('')
  })
})

describe('prose', () => {
  test.each(['TO', 'FIX', 'X'])('a mark beginning with %s is complained about', (start) => {
    const mark = { TO: 'TODO', FIX: 'FIXME', X: 'XXX' }[start] // tidy: the pattern itself
    expect(complaints(checkLeftovers, `// ${mark} later`)).toContain('do it now')
    expect(complaints(checkLeftovers, `# ${mark} later`, 'models/teaching/a.yaml')).not.toBe('')
    expect(complaints(checkLeftovers, 'a word like mastodon')).toBe('')
  })

  test.each(['work/main', 'farm', 'home/anna', 'root/x', 'Users/anna'])(
    'the machine path to %s is complained about',
    (path) => {
      for (const before of ['', 'see ', '`', '(', '"', 'file=']) {
        expect(complaints(checkLeaks, `${before}/${path}`, 'docs/page.md')).toContain('one machine')
      }
    },
  )

  test('paths inside the project, web addresses and divisions are fine', () => {
    const fine = 'docs/labour/page.md, ./home/x, https://example.org/home/x, 3 /workers, a/root'
    expect(complaints(checkLeaks, fine, 'docs/page.md')).toBe('')
  })

  test('the host of a package registry is complained about', () => {
    for (const host of [['registry', 'example', 'org'].join('.'), ['npm', 'js'].join('')]) {
      expect(complaints(checkLeaks, `from ${host}`, 'docs/page.md')).toContain('registry')
    }
  })
})

describe('links', () => {
  const there = new Set(['docs', 'docs/page.md', 'docs/other.md', 'README.md', 'docs/how to.md'])
  const linked = (text: string): string =>
    checkLinks(
      [
        { path: 'docs/page.md', text },
        { path: 'docs/other.md', text: '# What it says\n\n## Größe & Grenzen\n' },
      ],
      (path) => there.has(path),
    )
      .map(showComplaint)
      .join('\n')

  test.each([
    '[a](absent.md)',
    '![a](absent.png)',
    '[a](../packages/absent.ts "title")',
    '[a]: absent.md',
    '[a](other.md#not-there)',
    '[a](#not-there)',
    '[a](/docs/page.md)',
    '[a](../../outside.md)',
  ])('%s leads nowhere', (text) => {
    expect(linked(`first\n${text}`)).toContain('docs/page.md:2  leads nowhere')
  })

  test.each([
    '[a](other.md), [b](../README.md), [c](../docs)',
    '[a](other.md#what-it-says), [b](other.md#größe--grenzen)',
    '[a](<how%20to.md>)',
    '[a](https://example.org/absent.md)',
    '`[a](absent.md)`',
    '```\n[a](absent.md)\n```',
  ])('%s is fine', (text) => {
    expect(linked(text)).toBe('')
  })
})

describe('lists that must agree', () => {
  const codes = ['empty', 'alias']

  test('a code without a broken model is named, and a broken model without a code', () => {
    const both = ['models/broken/empty.yaml', 'models/broken/alias.yaml']
    expect(checkBrokenModels(both, codes)).toEqual([])
    expect(checkBrokenModels(both.slice(1), codes).map(showComplaint)).toEqual([
      'models/broken/empty.yaml  is missing: a model that earns empty',
    ])
    expect(checkBrokenModels([...both, 'models/broken/gone.yaml'], codes)).toHaveLength(1)
    expect(checkBrokenModels(both, [...codes, 'too-long'])).toEqual([])
  })

  test.each(['^1.0.0', '~1.0.0', '1', '*', 'latest', '>=1.0.0'])(
    'the version %s is not exact',
    (version) => {
      const text = JSON.stringify({ devDependencies: { yaml: version } })
      expect(complaints(checkVersions, text, 'packages/core/package.json')).toContain(
        'not one exact',
      )
    },
  )

  test.each(['1.0.0', '1.0.0-beta.17', 'npm:typescript@7.0.2'])('%s is exact', (version) => {
    const text = JSON.stringify({ dependencies: { yaml: version } })
    expect(complaints(checkVersions, text, 'package.json')).toBe('')
  })
})
