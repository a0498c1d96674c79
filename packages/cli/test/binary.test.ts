/** The program as it is installed, run in an empty folder: commands, exit codes, bytes. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { finding, messageOf } from '@stufenplan/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyFolder, type Folder, program } from './program.ts'

let folder: Folder
beforeAll(async () => {
  folder = await emptyFolder()
})
afterAll(() => folder.remove())

const run = (...args: string[]) => folder.run(args)

/** One question per row, and the exit code of its answer. */
const questions: readonly [code: number, ...args: string[]][] = [
  [0, 'today', 'korea-2025'],
  [0, 'today', 'teaching/ceasefire', '--world', 'bargainers'],
  [0, 'today', 'teaching/ceasefire', '--world', 'aid=no,observers=no'],
  [0, 'today', 'korea-2025', '--movers', '2', '--list', '3'],
  [0, 'states', 'teaching/ceasefire'],
  [0, 'states', 'teaching/ceasefire', '--count'],
  [0, 'states', 'teaching/ceasefire', '--where', 'halt_g & halt_r', '--list', '2'],
  [1, 'states', 'teaching/ceasefire', '--where', 'depot & not monitors'],
  [0, 'states', 'teaching/ceasefire', 'truce'],
  [0, 'states', 'teaching/ceasefire', 'today', '--concept', 'seq', '--list', '2'],
  [3, 'states', 'teaching/ceasefire', 'truce', '--budget', '1'],
  [0, 'stable', 'teaching/chicken'],
  [0, 'stable', 'teaching/chicken', 'first-swerves'],
  [1, 'stable', 'teaching/chicken', 'today'],
  [1, 'stable', 'teaching/chicken', 'NN'],
  [0, 'why', 'korea-2025', 'today', 'DPRK'],
  [0, 'why', 'teaching/chicken', 'swerve_1, not swerve_2', 'D2'],
  [3, 'states', 'teaching/ceasefire', '--budget', '1'],
  [3, 'stable', 'teaching/chicken', '--budget', '1'],
  [3, 'today', 'teaching/chicken', '--budget', '1'],
]

describe('an answer', () => {
  test.each(questions)('ends with %i: %s %s %s %s %s', async (code, ...args) => {
    const [english, german, json] = await Promise.all([
      run(...args),
      run(...args, '--lang', 'de'),
      run(...args, '--json'),
    ])
    for (const one of [english, german, json]) {
      expect(one.err).toBe('')
      expect(one.code).toBe(code)
      expect(one.out).toMatch(/\n$/)
      expect(one.out).not.toMatch(/(?!\n)\p{Cc}|undefined|\[object|NaN/u)
    }
    expect(german.out).not.toBe(english.out)
    const answered = JSON.parse(json.out)
    expect(answered.format).toBe(1)
    expect(finding.array().min(1).parse(answered.findings)).toEqual(answered.findings)
    const kinds = answered.findings.map((one: { strength: { kind: string } }) => one.strength.kind)
    expect(kinds.includes('truncated')).toBe(code === 3)
  })

  test('is the one-page answer where no command is named', async () => {
    const [bare, named] = await Promise.all([run('korea-2025'), run('today', 'korea-2025')])
    expect(bare.out).toBe(named.out)
    expect(bare.code).toBe(0)
  })

  test.each([
    ['today', 'korea-2025'],
    ['today', 'korea-2025', '--json'],
    ['stable', 'korea-2025', '--list', '50'],
    ['why', 'korea-2025', 'today', 'DPRK', '--lang', 'de'],
  ])('has the same bytes every time: %s %s %s %s', async (...args) => {
    const [first, second] = await Promise.all([run(...args), run(...args)])
    expect(first.out).toBe(second.out)
    expect(first.code).toBe(0)
  })

  test('fits the width that is asked for', async () => {
    const { out } = await run('today', 'korea-2025', '--width', '60')
    expect(out.split('\n').filter((line) => [...line].length > 60)).toEqual([])
  })
})

describe('a model', () => {
  const text = readFileSync(new URL('../../../models/teaching/chicken.yaml', import.meta.url))

  test('is read from a file, a folder, standard input or by its shipped name', async () => {
    const file = folder.file('model.yaml', text)
    const answers = await Promise.all([
      run('stable', file),
      run('stable', '.'),
      folder.run(['stable', '-'], text),
      run('stable', 'teaching/chicken'),
    ])
    expect(new Set(answers.map((one) => one.out)).size).toBe(1)
    expect(answers.map((one) => one.code)).toEqual([0, 0, 0, 0])
  })

  test('with errors ends with 1, the errors on the error stream or as JSON', async () => {
    const file = folder.file(
      'wrong.yaml',
      text.toString().replace('want: swerve_2', 'want: swerve_3'),
    )
    const [plain, german, json] = await Promise.all([
      run('today', file),
      run('check', file, '--lang', 'de'),
      run('check', file, '--json'),
    ])
    expect([plain.code, german.code, json.code]).toEqual([1, 1, 1])
    expect(plain.out).toBe('')
    expect(plain.err).toMatch(
      /^.*wrong[.]yaml:\d+:\d+ error unknown-name: "swerve_3" .* Did you mean "swerve_[12]"[?]/,
    )
    expect(german.err).toMatch(/Fehler unknown-name: „swerve_3“/)
    const { diagnostics } = JSON.parse(json.out)
    expect(plain.err).toContain(messageOf(diagnostics[0], 'en'))
    expect(diagnostics[0].at).toMatchObject({
      line: expect.any(Number),
      column: expect.any(Number),
    })
  })

  test.each(['en', 'de'])('without errors is said to be readable in %s', async (language) => {
    const [plain, json] = await Promise.all([
      run('check', 'korea-2025', '--lang', language),
      run('check', 'korea-2025', '--lang', language, '--json'),
    ])
    expect([plain.code, plain.err]).toEqual([0, ''])
    expect(JSON.parse(json.out)).toMatchObject({ model: 'korea-2025' })
  })
})

describe('new', () => {
  test.each(['en', 'de'])(
    'writes a model in %s that passes check without errors',
    async (language) => {
      const name = `begun-${language}.yaml`
      const begun = await run('new', name, '--lang', language)
      expect([begun.code, begun.err]).toEqual([0, ''])
      const [checked, json, answered] = await Promise.all([
        run('check', name),
        run('check', name, '--json'),
        run('today', name, '--lang', language),
      ])
      expect([checked.code, checked.err, answered.code]).toEqual([0, '', 0])
      const { diagnostics } = JSON.parse(json.out)
      expect(diagnostics.filter((one: { severity: string }) => one.severity !== 'note')).toEqual([])
    },
  )

  test('never writes over what is there, be it a file or a folder', async () => {
    const file = folder.file('kept.yaml', 'mine')
    const [over, onto] = await Promise.all([run('new', file), run('new', folder.path)])
    expect([over.code, onto.code]).toEqual([2, 2])
    expect(over.err).toMatch(/exists already/)
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  test('copies a shipped model byte for byte', async () => {
    const copied = await run('new', 'copy.yaml', '--from', 'teaching/chicken')
    expect(copied.code).toBe(0)
    const shipped = new URL('../../../models/teaching/chicken.yaml', import.meta.url)
    expect(readFileSync(join(folder.path, 'copy.yaml'))).toEqual(readFileSync(shipped))
    expect((await run('new', '-', '--from', 'teaching/chicken')).out).toBe(
      readFileSync(shipped, 'utf8'),
    )
  })

  test('into a folder that does not exist says so and writes nothing', async () => {
    const { code, err } = await run('new', 'no/such/model.yaml')
    expect(code).toBe(2)
    expect(err).toMatch(/cannot be written/)
    expect(existsSync(join(folder.path, 'no'))).toBe(false)
  })
})

describe('wrong usage ends with 2, one sentence, and the nearest name', () => {
  test.each([
    [['todya', 'korea-2025'], 'Did you mean "today"?'],
    [['today', 'korea-2052'], 'Did you mean "korea-2025"?'],
    [['korea-2026'], 'Did you mean "korea-2025"?'],
    [['states', 'teaching/chicken', '--lisst', '3'], 'Did you mean "--list"?'],
    [['states', 'teaching/chicken', '--jsn'], 'Did you mean "--json"?'],
    [['today', 'korea-2025', '--world', 'us-curent'], 'Did you mean "us-current"?'],
    [['today', 'korea-2025', '--world', 'U6=mabye'], 'not an answer to this question'],
    [['today', 'korea-2025', '--world', 'U6=yes=no'], 'not an answer to this question'],
    [['why', 'korea-2025', 'today', 'DPKR'], 'Did you mean "DPRK"?'],
    [['stable', 'teaching/chicken', 'bothswerve'], 'Did you mean "both-swerve"?'],
    [['states', 'teaching/chicken', '--where', 'swerve_l'], 'Did you mean "swerve_1"?'],
    [['states', 'teaching/chicken', '--where', 'swerve_1 &'], 'an option was expected'],
    [['states', 'teaching/chicken', '--list', 'many'], '--list needs a whole number'],
    [['states', 'teaching/chicken', '--list', ''], '--list needs a whole number'],
    [['robust', 'teaching/chicken', '--seed', 'x'], '--seed needs a whole number'],
    [['today', 'teaching/chicken', '--budget', '0'], '--budget needs a whole number'],
    [['today', 'teaching/chicken', '--budget', '1e9'], '--budget needs a whole number'],
    [['today', 'teaching/chicken', '--lang', 'fr'], '--lang is en or de'],
    [['today', 'teaching/chicken', '--width', '3'], '--width needs at least 40'],
    [['today', 'teaching/chicken', 'too', 'much'], '"too" is too much'],
    [['why', 'teaching/chicken'], 'needs a model, a state'],
    [['check'], 'A model is missing'],
    [['check', 'nosuch.yaml'], 'There is no file'],
    [['recheck', 'teaching/chicken'], 'needs a model and a file'],
    [['recheck', 'teaching/chicken', 'nosuch.json'], 'cannot be read'],
    [['--__proto__'], 'knows no --__proto__'],
    [['today', 'teaching/chicken', '--constructor'], 'knows no --constructor'],
  ])('%j: %s', async (args, expected) => {
    const { code, out, err } = await folder.run(args)
    expect(err).toContain(expected)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect([code, out]).toEqual([2, ''])
  })

  test('help and version are no mistakes; nothing at all is one', async () => {
    const [help, helpOf, version, nothing] = await Promise.all([
      run('--help'),
      run('stable', '--help'),
      run('--version'),
      run(),
    ])
    expect([help.code, helpOf.code, version.code, nothing.code]).toEqual([0, 0, 0, 2])
    expect(version.out).toMatch(/^\d+[.]\d+[.]\d+\n$/)
    for (const name of ['new', 'check', 'today', 'states', 'stable', 'why', 'recheck'])
      expect(help.out).toContain(name)
    expect(helpOf.out).toContain('--list')
  })
})

describe('a reader that stops listening', () => {
  const shell = (line: string) =>
    spawnSync('bash', ['-c', `set -o pipefail; ${line}`], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { ...process.env, NODE: process.execPath, BIN: program },
    })
  const onUnix = process.platform === 'win32' ? test.skip : test

  onUnix.each([
    '"$NODE" "$BIN" today korea-2025 | head -1',
    '"$NODE" "$BIN" states korea-2025 --list 10000 | head -1',
    '"$NODE" "$BIN" states korea-2025 --list 10000 --json | head -c 10',
    '"$NODE" "$BIN" new - | true',
  ])('is no error: %s', (line) => {
    const { status, stderr } = shell(line)
    expect([status, stderr]).toEqual([0, ''])
  })

  onUnix('of the errors alone is no reason for a stack trace', () => {
    const { stdout } = shell('"$NODE" "$BIN" check nosuch 2>&1 >/dev/null | head -c 0; echo done')
    expect(stdout).toBe('done\n')
  })

  const onLinux = existsSync('/dev/full') ? test : test.skip
  onLinux('because the disk is full is told so in one line', () => {
    const { status, stderr } = shell('"$NODE" "$BIN" today korea-2025 > /dev/full')
    expect([status, stderr]).toEqual([2, 'Nothing can be written: the disk is full (ENOSPC).\n'])
  })
})

describe('the terminal', () => {
  const steering = ['\u001b[31m', '\u001b]0;title\u0007', '\u009b2J', '\u202e', '\r', '\b']
  const harmful = /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

  test.each(steering)('is not reached by %j in the name of a file', async (sign) => {
    const name = `a${sign}b.yaml`
    const written = process.platform === 'win32' ? 'a.yaml' : name
    const runs = await Promise.all([
      run('new', written),
      run('new', '-', '--from', name),
      run('check', `${name}x`),
      run('check', `${name}x`, '--json'),
      run('recheck', 'teaching/chicken', `${name}x`),
      run(`to${sign}day`, 'teaching/chicken'),
      run('today', 'teaching/chicken', `--${sign}`),
      run('today', 'teaching/chicken', '--world', sign),
      run('states', 'teaching/chicken', '--where', `a${sign}`),
      run('stable', 'teaching/chicken', `a${sign}`),
      run('why', 'teaching/chicken', 'today', sign, '--json'),
    ])
    for (const { out, err } of runs) {
      expect(out).not.toMatch(harmful)
      expect(err).not.toMatch(harmful)
    }
  })

  test.each(steering)(
    'is not reached by %j in a model, written plainly or as an escape',
    async (sign) => {
      const spell = (written: string) =>
        readFileSync(
          new URL('../../../models/teaching/chicken.yaml', import.meta.url),
          'utf8',
        ).replace('First driver', written)
      const plain = folder.file('plain.yaml', spell(`"First ${sign} driver"`))
      const escaped = folder.file(
        'escaped.yaml',
        spell(
          JSON.stringify(`First ${sign} driver`).replaceAll(
            /[\u007f-\uffff]/g,
            (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
          ),
        ),
      )
      const runs = await Promise.all(
        [plain, escaped].flatMap((file) => [
          run('today', file),
          run('today', file, '--json'),
          run('check', file, '--json'),
        ]),
      )
      for (const { out, err } of runs) {
        expect(out).not.toMatch(harmful)
        expect(err).not.toMatch(harmful)
      }
      expect(runs[3]?.code).toBe(sign === '\r' ? 0 : 1)
    },
  )
})
