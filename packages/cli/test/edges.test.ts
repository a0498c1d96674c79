/** The edges of the program: arguments, files and requests that are not as they should be. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { said } from './in-process.ts'
import { emptyFolder, type Folder, program } from './program.ts'

let folder: Folder
beforeAll(async () => {
  folder = await emptyFolder()
})
afterAll(() => folder.remove())

const ceasefire = 'teaching/ceasefire'
const korea = 'korea-2025'
/** What is counted over drawn amounts: only that is cut into parts. */
const dayton = 'history/dayton-1995'
const drawn = ['robust', dayton, 'self-enforcing(dayton, WEST)', '--draws']

/** Refused with 2 in both languages, nothing printed; the English one says `expected`. */
async function checkUnused(args: readonly string[], expected: string): Promise<void> {
  const [english, german] = [await said(...args), await said(...args, '--lang', 'de')]
  for (const one of [english, german]) {
    expect([one.code, one.out], args.join(' ')).toEqual([2, ''])
    expect(one.err).not.toMatch(/\bat .*:\d+:\d+\)|ZodError|pattern|Unknown option/)
  }
  expect(english.err).toContain(expected)
  expect(german.err).not.toBe(english.err)
}

describe('what is not used is refused, with what was meant', () => {
  test.each<[string, string[]]>([
    ['no reading or question', ['export', ceasefire, '--to', 'csv', '--world', 'nonsense']],
    ['Did you mean "aid"', ['export', ceasefire, '--to', 'gmcr', '--world', 'aidd']],
    ['not an answer', ['stable', ceasefire, '--to', 'csv', '--world', 'aid=maybe']],
    ['Write aid=yes or aid=no', ['today', ceasefire, '--world', 'aid']],
    ['answers aid twice', ['today', ceasefire, '--world', 'aid=no,aid=yes']],
    ['twice. Keep one', ['today', ceasefire, '--world', 'bargainers,bargainers']],
    ['takes no answer', ['today', ceasefire, '--world', 'bargainers=yes']],
    ['a commitment or a party', ['plan', ceasefire, 'three-stages', '--set', 'lag.nope=1']],
    ['Did you mean "nuclear"', ['plan', korea, 'stufenplan', '--set', 'survival.nuclera=0.9']],
    ['twice', ['plan', korea, 'stufenplan', '--set', 'lag.insp=3,lag.insp=4']],
    ['For a file write --out', ['robust', korea, '--to', 'part.json']],
    ['For a file write --out', ['import', 'x.gmcr', '--to', 'x.yaml']],
    ['For a file write --out', ['stable', 'teaching/chicken', '--to', 'a.csv']],
    ['says nothing without --out', ['robust', korea, '--shard', '1/2']],
    ['only amounts that are drawn', ['robust', korea, '--workers', '2']],
    ['only amounts that are drawn', ['robust', korea, '--resume', 'kept']],
    ['says nothing without --paths', ['today', korea, '--toward', 'insp']],
    ['says nothing without --stakes', ['search', korea, '--gains', 'none']],
    ['Whether today is stable', ['today', korea, '--concept', 'smr']],
    ['is not used here', ['fit', korea, '--budget', '9', '--workers', '2']],
    ['a date of the calendar', ['signal', korea, '--until', '2025-99']],
    ['a date of the calendar', ['signal', korea, '--until', '2025-02-29']],
    ['a date of the calendar', ['signal', korea, '--until', 'yesterday']],
    ['stands here twice', ['states', ceasefire, '--list', '1', '--list', '2']],
    ['stands here twice', ['today', ceasefire, '--json', '--json']],
    ['names DPRK twice', ['stable', korea, '--coalitions', 'DPRK+DPRK']],
    ['is no coalition', ['stable', korea, '--coalitions', 'DPRK']],
    ['twice. Keep one', ['stable', korea, '--coalitions', 'DPRK+US,US+DPRK']],
    ['Write "insp, drop"', ['stable', korea, 'insp & drop']],
    ['Write "insp, not drop"', ['stable', korea, 'insp and not drop']],
    ['as a horizon asks for', ['stable', 'teaching/chicken', '--horizon', '2']],
    ['at most 2000 characters', ['robust', korea, '('.repeat(3_000)]],
    ['at most 2000 characters', ['robust', korea, '--plans', 'a'.repeat(3_000)]],
    ['at most 2000 characters', ['fit', korea, 'x'.repeat(2_001)]],
    ['cannot be used as a folder', [...drawn, '100', '--resume', '/dev/null']],
    ['cannot be used as a folder', [...drawn, '100', '--resume', program]],
    ['cannot be used as a folder', [...drawn, '100', '--resume', '']],
    ['knows no --seed', ['today', korea, '--seed', '3']],
    ['knows no --world', ['diff', korea, korea, '--world', 'us-current']],
  ])('%s: %j', async (expected, args) => {
    await checkUnused(args, expected)
  })

  test('by the real program too, and --out holds what is printed without it', async () => {
    const twice = await folder.run(['states', ceasefire, '--list', '1', '--list', '2'])
    expect([twice.code, twice.out]).toEqual([2, ''])
    const printed = await folder.run(['today', ceasefire])
    const kept = await folder.run(['today', ceasefire, '--out', 'kept.txt'])
    expect([kept.code, kept.out, kept.err]).toEqual([0, '', ''])
    expect(readFileSync(join(folder.path, 'kept.txt'), 'utf8')).toBe(printed.out)
    const again = await folder.run(['today', ceasefire, '--out', 'kept.txt'])
    expect([again.code, again.out]).toEqual([2, ''])
    expect(again.err).toContain('exists already')
  })
})

describe('a saved answer', () => {
  test.each([
    ['an unknown question', { nosuch: 'yes' }],
    ['an unknown answer', { aid: 'maybe' }],
    ['a name that every object has', { constructor: 'yes' }],
  ])('about %s is refused', async (_, world) => {
    const { out } = await said('today', ceasefire, '--json')
    const answer = JSON.parse(out)
    const file = folder.file('answer.json', JSON.stringify({ ...answer, world }))
    expect((await said('recheck', ceasefire, file)).code).toBe(1)
    const asked = { ...answer, question: { ...answer.question, world } }
    folder.file('answer.json', JSON.stringify(asked))
    expect((await said('recheck', ceasefire, file)).code).toBe(1)
  })
})

describe('a part', () => {
  interface Tally {
    classes: Record<string, { count: number; nearest: { distance: number; world: number } }>
    detail?: { answers: number[][][]; pairs: number[][][]; known: string }
  }
  interface Part {
    ranges: [number, number][]
    tallies: Tally[]
  }
  const changes: readonly [string, (part: Part) => void][] = [
    ['without tallies', (part) => part.tallies.splice(0)],
    ['with a tally too many', (part) => part.tallies.push(...part.tallies)],
    ['without its detail', (part) => delete part.tallies[0]?.detail],
    [
      'with an empty detail',
      (part) => {
        const [tally] = part.tallies
        if (tally) tally.detail = { answers: [], pairs: [], known: '' }
      },
    ],
    [
      'with counts raised by a million',
      (part) => {
        for (const one of Object.values(part.tallies[0]?.classes ?? {})) one.count += 1_000_000
      },
    ],
    [
      'with one count by answer raised',
      (part) => {
        const row = part.tallies[0]?.detail?.answers[0]?.[0]
        if (row) row[0] = (row[0] ?? 0) + 1
      },
    ],
    [
      'with a letter changed',
      (part) => {
        const detail = part.tallies[0]?.detail
        if (detail) detail.known = detail.known.replace(/^./, (one) => (one === '0' ? '1' : '0'))
      },
    ],
    [
      'with a nearest world of another part',
      (part) => {
        for (const one of Object.values(part.tallies[0]?.classes ?? {})) one.nearest.world = 1e9
      },
    ],
    ['with a wider range', (part) => part.ranges.splice(0, 1, [0, 200])],
    ['with a range turned round', (part) => part.ranges.splice(0, 1, [9, 2])],
    ['with no range', (part) => part.ranges.splice(0)],
  ]

  test('that does not count what it says is refused, by merge and by --resume', async () => {
    const counted = await folder.run([...drawn, '100', '--shard', '1/1', '--out', 'whole.json'])
    expect(counted.code).toBe(0)
    const text = readFileSync(join(folder.path, 'whole.json'), 'utf8')
    const whole = join(folder.path, 'whole.json')
    expect((await said('merge', dayton, whole)).code).toBe(0)
    for (const [what, change] of changes) {
      const part = JSON.parse(text)
      change(part)
      const file = folder.file('changed.json', JSON.stringify(part))
      const { code, out, err } = await said('merge', dayton, file)
      expect([code, out], what).toEqual([2, ''])
      expect(err, what).toMatch(/does not count what|not a part/)
    }
    mkdirSync(join(folder.path, 'kept'), { recursive: true })
    const piece = JSON.parse(text)
    const [, to] = piece.ranges[0]
    const size = Math.max(64, Math.ceil(to / 256))
    piece.ranges = [[0, size]]
    folder.file(join('kept', `part-0-${size}.json`), JSON.stringify(piece))
    const resumed = await said(...drawn, '100', '--resume', join(folder.path, 'kept'))
    expect([resumed.code, resumed.out]).toEqual([2, ''])
  })
})

describe('a disk that is full', () => {
  const onLinux = existsSync('/dev/full') ? test : test.skip

  onLinux.each([
    ['new', ['new', 'begun.yaml']],
    ['--out', ['states', korea, '--list', '2000', '--out', 'begun.yaml']],
    ['a part', [...drawn, '900', '--shard', '1/1', '--out', 'begun.yaml']],
  ])('leaves nothing behind: %s', (_, args) => {
    const place = join(folder.path, 'full')
    mkdirSync(place, { recursive: true })
    // Files of at most 1 KB: what is written past that fails, as on a disk without room.
    const line = 'ulimit -f 1; exec "$@"'
    const shell = ['-c', line, '-', process.execPath, program, ...args]
    const { status, stdout, stderr } = spawnSync('bash', shell, { cwd: place, encoding: 'utf8' })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/cannot be written: the file becomes too large/)
    expect(readdirSync(place)).toEqual([])
  })
})

describe('the server', () => {
  const targets = [
    '//',
    '/\\',
    '//127.0.0.1:99999',
    'http://[',
    'http://127.0.0.1:99999/',
    '*',
    '/%',
    '/%00',
    `/${'a'.repeat(8_000)}`,
    '/../../etc/passwd',
    '/index.html/..//x',
  ]

  function served(): Promise<{ child: ChildProcess; port: number }> {
    const child = spawn(process.execPath, [program, 'serve', '--port', '0'])
    return new Promise((resolve, reject) => {
      child.on('exit', () => reject(new Error('The server ended.')))
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        const port = /127\.0\.0\.1:(\d+)/.exec(text)?.[1]
        if (port !== undefined) resolve({ child, port: Number(port) })
      })
    })
  }

  function statusOf(port: number, text: string): Promise<number> {
    return new Promise((resolve) => {
      let answer = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(text))
      socket.setEncoding('utf8').on('data', (part: string) => {
        answer += part
        socket.end()
      })
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])))
    })
  }

  test('answers whatever it is asked, and goes on', async () => {
    const { child, port } = await served()
    try {
      const ask = (target: string, method = 'GET') =>
        statusOf(port, `${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)
      for (const target of targets) {
        const status = await ask(target)
        expect([400, 404], target).toContain(status)
      }
      for (const target of targets.slice(0, 4)) expect(await ask(target)).toBe(400)
      expect(await ask('/', 'POST')).toBe(405)
      expect(await statusOf(port, 'GET / HTTP/1.1\r\nHost: example.org\r\n\r\n')).toBe(403)
      expect(await statusOf(port, '\0\0\0 nonsense\r\n\r\n')).toBe(400)
      expect(await ask('/')).toBe(200)
      expect(child.exitCode).toBe(null)
    } finally {
      child.kill('SIGTERM')
    }
  }, 30_000)
})
