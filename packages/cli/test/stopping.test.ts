/**
 * A document that takes a while: whoever watches a terminal sees that there is work, and Ctrl+C
 * ends it at any moment with 3 and leaves nothing: no part of a file, no folder, no browser.
 */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findBrowser } from '../../../tools/browser.mjs'
import { emptyFolder, type Folder, program } from './program.ts'

let folder: Folder
let place = ''
let temporary = ''
beforeAll(async () => {
  folder = await emptyFolder()
  ;[place, temporary] = [join(folder.path, 'place'), join(folder.path, 'temporary')]
})
afterAll(() => folder.remove())
beforeEach(() => {
  for (const one of [place, temporary]) {
    rmSync(one, { recursive: true, force: true })
    mkdirSync(one)
  }
})

const korea = 'korea-2025'
const brief = ['brief', korea]
const pdf = [...brief, '--to', 'pdf']

interface Ended {
  readonly code: number | null
  readonly err: string
  readonly ms: number
}

/** Runs the program and presses Ctrl+C after each of the times. */
function pressed(args: readonly string[], afterMs: readonly number[], browser?: string) {
  const begun = performance.now()
  const env = { ...process.env, TMPDIR: temporary, ...(browser && { CHROMIUM: browser }) }
  const child = spawn(process.execPath, [program, ...args], { cwd: place, env })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part
  })
  for (const ms of afterMs) setTimeout(() => child.kill('SIGINT'), ms)
  return new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, err, ms: performance.now() - begun }))
  })
}

/** Programs that run with the folder for temporary things in their command. */
function running(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return line.includes(temporary) ? [line] : []
      } catch {
        return [] // It ended while it was looked at.
      }
    })
}

/** A browser that never prints; it is called with the folder it works in, as a real one is. */
function slowBrowser(seconds: number): string {
  const file = folder.file('slow-browser', `#!/bin/sh\ntrap '' INT TERM\nsleep ${seconds}\n`)
  chmodSync(file, 0o755)
  return file
}

async function expectNothingLeft(): Promise<void> {
  // What a killed browser has started ends once it sees that nobody speaks to it.
  for (let i = 0; i < 40 && running().length > 0; i++)
    await new Promise((done) => setTimeout(done, 100))
  expect(running()).toEqual([])
  expect(readdirSync(temporary)).toEqual([])
}

const onLinux = describe.skipIf(!existsSync('/proc/self/cmdline'))

onLinux('Ctrl+C', () => {
  test.each<[string, readonly string[]]>([
    ['a brief', brief],
    ['a plan', ['plan', korea, 'stufenplan', '--to', 'xlsx']],
    ['a comparison', ['compare', korea, '--to', 'xlsx']],
    ['readings', ['robust', korea, '--to', 'xlsx']],
    ['claims', ['claims', korea, '--to', 'xlsx']],
    ['a search', ['search', korea, '--to', 'xlsx']],
  ])(
    'leaves a whole file or none: %s',
    async (_, args) => {
      for (const ms of [300, 500, 800, 1_300]) {
        const { code, err } = await pressed([...args, '--out', `${ms}`], [ms])
        const isKept = existsSync(join(place, `${ms}`))
        if (isKept && args.includes('xlsx'))
          expect(
            readFileSync(join(place, `${ms}`))
              .subarray(0, 2)
              .toString(),
          ).toBe('PK')
        if (code === 3 && !isKept) expect(err).toMatch(/^Stopped/)
        // It had not begun to listen, or was over before the key, or told how far it came.
        else if (code !== null)
          expect([[0, 1, 3].includes(code), isKept, err]).toEqual([true, true, ''])
      }
      expect(readdirSync(place).filter((name) => !/^\d+$/.test(name))).toEqual([])
      await expectNothingLeft()
    },
    60_000,
  )

  test('a brief that is stopped while it is computed is none, and so is half a budget', async () => {
    const ends: Ended[] = []
    for (const ms of [450, 700, 1_000]) {
      ends.push(await pressed([...brief, '--out', 'b.html'], [ms]))
      rmSync(join(place, 'b.html'), { force: true })
    }
    const stopped = ends.filter(({ code }) => code === 3)
    expect(stopped).not.toEqual([])
    for (const { err } of stopped) expect(err).toMatch(/^Stopped/)
    const cut = await folder.run([...brief, '--budget', '10', '--out', 'b.html'])
    expect([cut.code, cut.err]).toEqual([3, expect.stringContaining('The budget ended')])
    expect(readdirSync(place)).toEqual([])
  }, 30_000)
})

onLinux('Ctrl+C while a browser prints', () => {
  test.each([
    ['once', [4_000]],
    ['twice', [4_000, 4_010]],
  ])(
    'ends a browser that does not print, pressed %s',
    async (_, times) => {
      const { code, err, ms } = await pressed([...pdf, '--out', 'b.pdf'], times, slowBrowser(50))
      expect([code, err]).toEqual([3, expect.stringMatching(/^Stopped/)])
      expect(ms).toBeLessThan(7_000)
      expect(readdirSync(place)).toEqual([])
      await expectNothingLeft()
    },
    30_000,
  )

  test.skipIf(findBrowser() === undefined)(
    'ends the browser of this machine, at whatever it is (needs a Chromium)',
    async () => {
      for (const times of [[1_900], [2_100], [2_300, 2_310], [2_600]]) {
        const { code, err } = await pressed([...pdf, '--out', `${times[0]}`], times)
        expect([0, 3], `${code}: ${err}`).toContain(code)
        expect(existsSync(join(place, `${times[0]}`))).toBe(code === 0)
        await expectNothingLeft()
      }
      expect(readdirSync(place).filter((name) => !/^\d+$/.test(name))).toEqual([])
    },
    60_000,
  )
})

const hasScript = spawnSync('script', ['--version']).status === 0

test.skipIf(!hasScript)(
  'whoever watches a terminal is told after a second that there is work',
  () => {
    const told = (args: readonly string[], env: NodeJS.ProcessEnv = process.env) => {
      const line = [process.execPath, program, ...args].map((one) => `'${one}'`).join(' ')
      const watched = ['-qec', line, '/dev/null']
      return spawnSync('script', watched, { cwd: place, env, encoding: 'utf8' }).stdout
    }
    const env = { ...process.env, TMPDIR: temporary, CHROMIUM: slowBrowser(2) }
    expect(told([...pdf, '--out', 'b.pdf'], env)).toMatch(/Working: \d+ steps, [1-9]\d* s/)
    expect(told([...pdf, '--out', 'b.pdf', '--lang', 'de'], env)).toMatch(/In Arbeit: \d+ Schritte/)
  },
  60_000,
)
