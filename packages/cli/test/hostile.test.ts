/** Hostile texts and files; what they may cost stands in limits.ts. */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  checkAnswered,
  checkRefused,
  folder,
  head,
  modelOf,
  small,
  times,
  withinLimits,
} from './limits.ts'

describe('text without end', () => {
  test.each<[string, string, () => string]>([
    ['20 MB of text', 'too-long', () => 'text '.repeat(4_000_000)],
    ['20 MB of line ends', 'too-long', () => '\n'.repeat(20_000_000)],
    ['a megabyte and one character', 'too-long', () => `#${'x'.repeat(1_000_000)}`],
    ['a megabyte of line ends', 'too-many', () => '\n'.repeat(999_999)],
    ['a megabyte of Windows line ends', 'too-many', () => '\r\n'.repeat(499_999)],
    ['a megabyte of comments', 'too-many', () => '#\n'.repeat(499_999)],
    ['a megabyte of spaces', 'empty', () => ' '.repeat(999_999)],
    ['one comment of a megabyte', 'empty', () => '#'.repeat(999_999)],
    ['nothing', 'empty', () => ''],
    ['only comments', 'empty', () => '# one\n\n  # two\n'],
    ['only the word null', 'empty', () => 'null\n'],
    ['only a byte order mark', 'empty', () => '\ufeff'],
    ['nothing but the mark of a document', 'empty', () => '---\n'],
  ])('%s is refused: %s', async (_, code, make) => {
    await checkRefused(make(), code)
  })

  test.each<[string, string]>([
    ['colons', ':'],
    ['tabs', '\t'],
    ['quotes', '"'],
    ['apostrophes', "'"],
    ['ampersands', '&'],
    ['exclamation marks', '!'],
    ['commas', '[,'],
    ['percent signs', '%a\n'],
    ['document marks', '---\n'],
    ['document ends', '...\n'],
    ['question marks', '?\n'],
    ['dashes', '-\n'],
    ['braces', '{}'],
    ['bars', '|\n'],
  ])('a megabyte of %s is refused', async (_, sign) => {
    const file = folder.file('signs.yaml', sign.repeat(999_999 / sign.length))
    expect((await withinLimits(['check', file])).code).toBe(1)
  })

  test.each<[string, number, string]>([
    ['a pipe of 20 MB', 1, 'too-long'],
    ['an empty pipe', 1, 'empty'],
  ])('%s ends with %i: %s', async (name, code, word) => {
    const input = name.includes('20 MB') ? 'text '.repeat(4_000_000) : ''
    const run = await withinLimits(['check', '-'], input)
    expect(run.err).toContain(`- error ${word}`.replace('- ', '-:1:1 '))
    expect(run.code).toBe(code)
  })
})

describe('nesting of ten thousand levels', () => {
  const depth = 10_000
  test.each<[string, () => string]>([
    ['flow lists', () => '['.repeat(depth)],
    ['closed flow lists', () => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`],
    ['flow maps', () => '{a: '.repeat(depth)],
    ['block lists in one line', () => `${'- '.repeat(depth)}a`],
    ['block maps in one line', () => `${'? '.repeat(depth)}a`],
    ['lists and maps in one line', () => `${'- ? '.repeat(depth)}a`],
    ['block lists', () => times(1_300, (i) => `${' '.repeat(i)}-\n`).join('')],
    ['block maps', () => times(1_300, (i) => `${' '.repeat(i)}a:\n`).join('')],
  ])('of %s is refused', async (_, make) => {
    await checkRefused(make(), 'too-deep')
  })

  test.each<[string, string]>([
    ['brackets', `${'('.repeat(1_900)}o0${')'.repeat(1_900)}`],
    ['brackets that never close', '('.repeat(3_900)],
    ['not', `${'!'.repeat(3_900)}o0`],
    ['not in words', `${'not '.repeat(900)}o0`],
    ['implications', `${'o0->'.repeat(900)}o0`],
    ['ten thousand brackets', `${'('.repeat(10_000)}o0${')'.repeat(10_000)}`],
    ['a hundred thousand operators', `${'o0&'.repeat(100_000)}o0`],
  ])('of %s in a formula is refused', async (_, formula) => {
    await checkRefused(modelOf({ options: 2, actors: 2, wants: () => [formula] }), 'bad-formula')
  })
})

describe('what other YAML readers choke on', () => {
  const laughs = times(
    20,
    (i) => `b${i}: &b${i} [${times(9, () => (i ? `*b${i - 1}` : 'x')).join()}]\n`,
  )
  test.each<[string, string[], () => string]>([
    ['a billion laughs', ['alias'], () => laughs.join('')],
    ['a circle of aliases', ['alias'], () => 'a: &a [*a]\n'],
    ['a merge key', ['alias'], () => `${small}sources: {<<: *x}\n`],
    [
      'a merge key without an alias',
      ['bad-name'],
      () => `${small}sources: {<<: {a: {title: x}}}\n`,
    ],
    ['a tag that makes objects', ['tag'], () => `${small}about: !!js/function 'function(){}'\n`],
    ['a tag that makes binary data', ['tag'], () => `${small}about: !!binary aGk=\n`],
    ['fifty thousand keys', ['too-many'], () => head + times(50_000, (i) => `k${i}: 1\n`).join('')],
    ['one key fifty thousand times', ['too-many'], () => head + 'id: m\n'.repeat(50_000)],
    [
      'ten thousand keys',
      ['unknown-field', 'missing-field'],
      () => head + times(10_000, (i) => `k${i}: 1\n`).join(''),
    ],
    [
      'one key ten thousand times',
      ['too-many', 'duplicate-key'],
      () => head + 'id: m\n'.repeat(10_000),
    ],
    ['a second document', ['several-documents'], () => `${small}---\n${small}`],
    [
      'ten thousand documents',
      ['several-documents'],
      () => `${small}${'---\na: 1\n'.repeat(10_000)}`,
    ],
    ['a map as a key', ['unknown-field'], () => `${small}? {a: b}\n: c\n`],
    ['a list as a key', ['unknown-field'], () => `${small}? [a, b]\n: c\n`],
    ['a number as a key', ['unknown-field'], () => `${small}3: c\n`],
    ['null as a key', ['unknown-field'], () => `${small}~: c\n`],
  ])('%s: %j', async (_, codes, make) => {
    await checkRefused(make(), ...codes)
  })
})

describe('bytes that are no model', () => {
  const utf16 = Buffer.from(small, 'utf16le')
  const swapped = Buffer.from(utf16).swap16()
  const random = Uint8Array.from(times(100_000, (i) => (i * 2_654_435_761) >>> 24))
  test.each<[string, string, Uint8Array]>([
    [
      'UTF-16, little end first, marked',
      'not-text',
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    ],
    [
      'UTF-16, big end first, marked',
      'not-text',
      Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]),
    ],
    ['UTF-16, little end first', 'not-text', utf16],
    ['UTF-16, big end first', 'not-text', swapped],
    [
      'UTF-32',
      'not-text',
      Buffer.concat([...small].map((c) => Buffer.from([c.charCodeAt(0), 0, 0, 0]))),
    ],
    ['Latin-1', 'not-text', Buffer.from(small.replace('Hostile', 'Österreich'), 'latin1')],
    ['random bytes', 'not-text', random],
    ['UTF-8 cut in the middle of a letter', 'not-text', Buffer.from(`${small}# é`).subarray(0, -1)],
    ['a surrogate in UTF-8', 'not-text', Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80])],
    ['a zero byte far behind', 'hidden-character', Buffer.from(`${small}# ${'x'.repeat(9_000)}\0`)],
    ['an archive', 'not-text', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xcb, 0x48])],
  ])('%s: %s', async (_, code, bytes) => {
    await checkRefused(bytes, code)
    const run = await withinLimits(['check', '-', '--json'], bytes)
    expect(JSON.parse(run.out).diagnostics).toMatchObject([
      { code, at: { line: expect.any(Number) } },
    ])
  })

  test('lone surrogates written as escapes are read and printed as a sign for "no letter"', async () => {
    const { out } = await checkAnswered(small.replace('title: Hostile', 'title: "a\\ud800b"'))
    expect(out).toContain('a\ufffdb')
    await checkRefused(small.replace('["o0"]', '["\\udfff"]'), 'bad-formula')
    await checkRefused(small.replace('id: hostile', 'id: "\\ud800"'), 'wrong-value')
  })

  test('twenty thousand escaped controls are looked for once', async () => {
    const needs = times(15_000, () => '"\\a"').join()
    const comment = `# ${'x'.repeat(700_000)}\u0007\n`
    await checkRefused(
      `${small}claims:\n  c: {says: x, needs: [${needs}]}\n${comment}`,
      'hidden-character',
    )
  })
})

describe('things that are no files', () => {
  const onUnix = process.platform === 'win32' ? test.skip : test

  test('a folder without a model, a missing file, no name at all', async () => {
    mkdirSync(join(folder.path, 'empty'), { recursive: true })
    for (const name of ['empty', 'nosuch.yaml', '', '/', '..', 'x'.repeat(5_000)]) {
      const run = await withinLimits(['check', name])
      expect([run.code, run.out]).toEqual([2, ''])
      expect(run.err.trimEnd().split('\n')).toHaveLength(1)
    }
  })

  test('a folder whose model.yaml is a folder', async () => {
    mkdirSync(join(folder.path, 'nested', 'model.yaml'), { recursive: true })
    expect((await withinLimits(['check', 'nested'])).code).toBe(2)
  })

  const asRoot = process.getuid?.() === 0
  const unlessRoot = asRoot || process.platform === 'win32' ? test.skip : test
  unlessRoot(`a file one may not read${asRoot ? ' (root may read every file)' : ''}`, async () => {
    const file = folder.file('secret.yaml', small)
    chmodSync(file, 0)
    const run = await withinLimits(['check', file])
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toMatch(/EACCES/)
  })

  onUnix('a source of zeros without end is left after four megabytes', async () => {
    const run = await withinLimits(['check', '/dev/zero'])
    expect(run.err).toMatch(/^\/dev\/zero:1:1 error too-long/)
    expect(run.code).toBe(1)
    expect((await withinLimits(['recheck', 'teaching/chicken', '/dev/null'])).code).toBe(2)
    expect((await withinLimits(['check', '/dev/null'])).code).toBe(1)
  })

  onUnix('a named pipe is read like a file', async () => {
    const pipe = join(folder.path, 'pipe')
    execFileSync('mkfifo', [pipe])
    const writer = spawn('sh', ['-c', `printf '%s' "$TEXT" > "${pipe}"`], { env: { TEXT: small } })
    const run = await withinLimits(['check', pipe])
    writer.kill()
    expect([run.code, run.err]).toEqual([0, ''])
  })

  const onLinux = existsSync('/proc/self/status') ? test : test.skip
  onLinux('a file that claims to be empty and is not', async () => {
    expect((await withinLimits(['check', '/proc/self/status'])).code).toBe(1)
    expect((await withinLimits(['check', '/proc/self/mem'])).code).toBe(2)
  })
})
