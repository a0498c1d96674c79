/**
 * The job files of docs/how-to/many-machines.md under the engines themselves: a real Slurm and GNU
 * parallel, where they are installed; Kubernetes by what it sets in the environment of a pod.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { engines, missingOf } from '../../../tools/engines.mjs'
import { type Slurm, startSlurm, until } from './slurm.ts'

const program = fileURLToPath(new URL('../dist/stufenplan.js', import.meta.url))
const page = readFileSync(new URL('../../../docs/how-to/many-machines.md', import.meta.url), 'utf8')

/** A block of the page by what stands after its fence. */
function block(kind: string): string {
  const found = page.split('```').find((text) => text.startsWith(`${kind}\n`))
  if (found === undefined) throw new Error(`The page has no block "${kind}".`)
  return found.slice(kind.length + 1)
}

/** A block with other numbers: fewer draws than on many machines, other parts. */
function changed(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((before, [old, now]) => {
    expect(before).toContain(old)
    return before.replaceAll(old, now)
  }, text)
}

const place = mkdtempSync(join(tmpdir(), 'stufenplan-machines-'))
const path = `${join(place, 'bin')}${delimiter}${process.env.PATH}`
const environment: NodeJS.ProcessEnv = { ...process.env, PATH: path }
for (const name of Object.keys(environment))
  if (/^(SLURM_|PARALLEL_|JOB_COMPLETION_INDEX$)/.test(name)) delete environment[name]

/** Runs the command as a shell at the place would. */
function shell(line: string, more: NodeJS.ProcessEnv = {}) {
  return spawnSync('sh', ['-c', line], {
    cwd: place,
    env: { ...environment, ...more },
    encoding: 'utf8',
  })
}

const onPage = 1_000_000
const few = 900
/** So many that a part of two takes a while on this machine: time to kill it in the middle. */
let many = 2_000
const asked = 'stufenplan robust exchange.yaml "self-enforcing(swap)"'
const single = new Map<number, string>()

beforeAll(() => {
  mkdirSync(join(place, 'bin'))
  const command = join(place, 'bin', 'stufenplan')
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`)
  chmodSync(command, 0o755)
  writeFileSync(join(place, 'exchange.yaml'), block('yaml model exchange.yaml'))
  const run = (draws: number) => shell(`${asked} --draws ${draws} --workers 2`).stdout
  single.set(few, run(few))
  expect(single.get(few)).toContain('900 readings were drawn')
  for (let seconds = 0; seconds < 4 && many < 1e7; ) {
    many *= 3
    const begun = performance.now()
    single.set(many, run(many))
    seconds = (performance.now() - begun) / 1_000
  }
}, 60_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

function partsIn(folder: string): string[] {
  return existsSync(join(place, folder)) ? readdirSync(join(place, folder)) : []
}

/** The bytes of the single run, from the parts in a folder. */
function expectWhole(folder: string, parts: number, draws: number): void {
  expect(partsIn(folder).filter((name) => name.endsWith('.json'))).toHaveLength(parts)
  const { stdout, stderr } = shell(`stufenplan merge ${folder}`)
  expect(stderr).toBe('')
  expect(stdout).toBe(single.get(draws))
}

describe('Kubernetes', () => {
  const job = parse(block('yaml kubernetes.yaml'))
  const [container] = job.spec.template.spec.containers
  const words: readonly string[] = container.command

  test('the job has as many completions as parts, and one for each index', () => {
    expect(job.spec.completionMode).toBe('Indexed')
    expect(words).toContain(`auto/${job.spec.completions}`)
    expect(words[0]).toBe('stufenplan')
  })

  test('its command, with the index that is set in each pod, gives the bytes of one run', () => {
    const changes = { [`${onPage}`]: `${few}`, 'auto/16': 'auto/4' }
    const [command = '', ...rest] = changed(words.join('\n'), changes).split('\n')
    for (let index = 0; index < 4; index++) {
      const env = { ...environment, JOB_COMPLETION_INDEX: `${index}` }
      const { status, stderr } = spawnSync(command, rest, { cwd: place, env, encoding: 'utf8' })
      expect([status, stderr]).toEqual([0, ''])
    }
    expectWhole('parts', 4, few)
    rmSync(join(place, 'parts'), { recursive: true })
  })
})

/** A test where an engine is installed; elsewhere it is skipped and says what is missing. */
function where(engine: keyof typeof engines, missing: readonly string[]) {
  if (missing.length === 0) return { on: test, about: '' }
  const packages = engines[engine].packages.join(' ')
  const about = ` (skipped: ${missing.join(', ')} not here; Debian: apt-get install ${packages})`
  return { on: test.skip, about }
}

describe('GNU parallel', () => {
  const isGnu = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? ''
  const { on, about } = where('parallel', isGnu.startsWith('GNU parallel') ? [] : ['parallel'])
  const line = (of: number, draws: number, folder: string) =>
    changed(block('job parallel'), {
      'seq 16': `seq ${of}`,
      '--jobs 4': '--jobs 2',
      'auto/16': `auto/${of}`,
      [`${onPage}`]: `${draws}`,
      '--out parts': `--out ${folder}`,
    })

  on.each([1, 2, 5])(`%i shards give the bytes of one run${about}`, (of) => {
    const folder = `parallel-${of}`
    const { status, stderr } = shell(line(of, few, folder))
    expect([status, stderr]).toEqual([0, ''])
    expectWhole(folder, of, few)
  })

  on(
    `a worker killed in the middle leaves no part, and the same line goes on${about}`,
    async () => {
      const folder = 'parallel-killed'
      const text = changed(line(2, many, folder), { '--out': '--resume kept --out' })
      const started = spawn('sh', ['-c', text], { cwd: place, env: environment, stdio: 'ignore' })
      const isOver = over(started)
      await until('pieces', () => partsIn('kept').length > 3)
      const [victim] = workers(folder)
      process.kill(victim ?? Number.NaN, 'SIGKILL')
      expect(await isOver).toBe(1)
      expect(partsIn(folder)).toHaveLength(1)
      const missing = shell(`stufenplan merge ${folder}`)
      expect(missing.status).toBe(2)
      expect(missing.stderr).toContain(`${many / 2} of ${many} readings`)
      const again = shell(text)
      expect(again.status).toBe(0)
      expect(again.stderr.match(/is there already/g)).toHaveLength(1)
      expectWhole(folder, 2, many)
    },
  )
})

function over(started: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => started.on('exit', (code) => resolve(code)))
}

/** Waits until a worker says how far it is. */
function counting(started: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    started.stderr?.on('data', (text: Buffer) => {
      if (String(text).includes('readings')) resolve()
    })
  })
}

/** Processes that count into a folder, the program itself and not what started it. */
function workers(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0')
        return words[1] === program && words.includes(folder)
      } catch {
        return false
      }
    })
    .map(Number)
}

describe('Ctrl+C in the middle of a part', () => {
  test.each(['folder/', 'file.json'])('leaves nothing behind, with --out %s', async (out) => {
    const shard = ['--shard', '1/2', '--progress', '--out', `stopped-${out}`]
    const words = ['exchange.yaml', 'self-enforcing(swap)', '--draws', '500000', ...shard]
    const started = spawn(process.execPath, [program, 'robust', ...words], {
      cwd: place,
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const isOver = over(started)
    await counting(started)
    started.kill('SIGINT')
    expect(await isOver).toBe(3)
    expect(partsIn('stopped-folder')).toEqual([])
    expect(partsIn('.').filter((name) => /tmp$|stopped-file/.test(name))).toEqual([])
  })
})

describe('Slurm', () => {
  const missing = missingOf('slurm')
  const { on, about } = where('slurm', missing)
  let slurm: Slurm | undefined
  beforeAll(async () => {
    if (missing.length === 0) slurm = await startSlurm(environment)
  }, 60_000)
  afterAll(() => slurm?.end(), 60_000)

  const ask = (client: string, ...args: readonly string[]) =>
    slurm?.ask(client, args, place).trim() ?? ''
  const submit = (file: string, ...args: readonly string[]) =>
    ask('sbatch', '--parsable', ...args, file)
  const done = (job: string) => until('the job', () => ask('squeue', '-h', '-j', job) === '', 60)

  /** The job file of the page, for another folder. */
  function jobFile(folder: string, changes: Readonly<Record<string, string>>): string {
    const file = `${folder}.slurm`
    const text = changed(block('job count.slurm'), {
      '--out parts': `--resume ${folder}-kept --out ${folder}`,
      'count-%a.log': `${folder}-%a.log`,
      ...changes,
    })
    writeFileSync(join(place, file), text)
    return file
  }

  const log = (folder: string, task: number) =>
    readFileSync(join(place, `${folder}-${task}.log`), 'utf8')

  on.each([
    // Numbered from anywhere, with a step: index and count are those of the array.
    { of: 2, array: '1-2', shard: 'auto' },
    { of: 5, array: '3-15:3', shard: 'auto' },
    { of: 1, array: '0-0', shard: 'auto/1' },
  ])(
    `$of shards as --array=$array, --shard $shard, give the bytes of one run${about}`,
    async ({ of, array, shard }) => {
      const folder = `slurm-${of}`
      const changes = { '0-15': array, 'auto/16': shard, [`${onPage}`]: `${few}` }
      await done(submit(jobFile(folder, changes)))
      expectWhole(folder, of, few)
    },
  )

  on(
    `a worker killed in the middle leaves no part, and its task is submitted again${about}`,
    async () => {
      const folder = 'slurm-killed'
      const changes = { '0-15': '0-1', 'auto/16': 'auto', [`${onPage}`]: `${many}` }
      const file = jobFile(folder, changes)
      const job = submit(file)
      const isSecond = (name: string) => Number(/^part-(\d+)-/.exec(name)?.[1]) >= many / 2
      await until('pieces of task 1', () => partsIn(`${folder}-kept`).some(isSecond))
      ask('scancel', '--signal=KILL', `${job}_1`)
      await done(job)
      expect(partsIn(folder)).toHaveLength(1)
      await done(submit(file, '--array=1'))
      expect(log(folder, 1)).toContain('--shard auto/2 ')
      expect(partsIn(folder)).toHaveLength(1)
      const text = readFileSync(join(place, file), 'utf8')
      writeFileSync(join(place, file), changed(text, { '--shard auto': '--shard auto/2' }))
      await done(submit(file, '--array=1'))
      expectWhole(folder, 2, many)
    },
  )
})
