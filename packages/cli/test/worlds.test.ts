/** Counting worlds with the built command: threads, parts, interruptions; always the same bytes. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Model, parse, question, startJob, type WorldsQuestion } from '@stufenplan/core'
import { afterAll, describe, expect, test } from 'vitest'
import { countWorlds } from '../src/call/counting.ts'
import { drawnModel, drawnTest } from './drawn-model.ts'

const program = fileURLToPath(new URL('../dist/stufenplan.js', import.meta.url))
/** What runs in threads, and does the work. */
const threadProgram = fileURLToPath(new URL('../dist/program.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'stufenplan-worlds-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: readonly string[]): { out: string; err: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { out: stdout, err: stderr, code: status }
}

const modelFile = join(folder, 'model.yaml')
writeFileSync(modelFile, drawnModel)

/** 256 worlds, in four pieces. */
const small = ['robust', modelFile, drawnTest, '--json', '--draws', '256']
/** Drawn worlds, many enough to be stopped in between. */
const large = ['robust', modelFile, drawnTest, '--json', '--draws', '30000']

describe('threads', () => {
  test('1, 2 and 5 of them give the same bytes', () => {
    const [one, two, five] = ['1', '2', '5'].map((workers) => run(...small, '--workers', workers))
    expect(one?.code).toBe(1)
    expect(JSON.parse(one?.out ?? '').findings[0]).toMatchObject({ worldCount: 256 })
    expect(two?.out).toBe(one?.out)
    expect(five?.out).toBe(one?.out)
  })

  test('that die of a piece have it counted again, and the result is the same', async () => {
    const model = parsedModel()
    const asked = question.parse({
      kind: 'robust',
      test: drawnTest,
      draws: 40_000, // enough for the thread to begin while this one still counts
    }) as WorldsQuestion
    const job = startJob(model, asked)
    if ('problems' in job) throw new Error('the question does not fit')
    const counted = await countWorlds({
      model,
      question: asked,
      job,
      range: [0, job.worldCount],
      workers: 2,
      program: dyingOnce(157),
      progress: () => undefined,
      isStopped: () => false,
    })
    expect(readdirSync(folder)).toContain('died-157')
    expect(counted).toEqual(job.count(0, job.worldCount, () => true))
  })
})

function parsedModel(): Model {
  const { model } = parse(drawnModel)
  if (model === undefined) throw new Error('the model cannot be read')
  return model
}

/** A program for threads that ends, once, when it is sent the piece from `from` on. */
function dyingOnce(from: number): string {
  const mark = join(folder, `died-${from}`)
  const file = join(folder, 'dying.mjs')
  const lines = [
    `import { existsSync, writeFileSync } from 'node:fs'`,
    `import { parentPort } from 'node:worker_threads'`,
    `const post = parentPort.postMessage.bind(parentPort)`,
    `parentPort.postMessage = (part) => {`,
    `  const dies = part.ranges[0][0] === ${from} && !existsSync(${JSON.stringify(mark)})`,
    `  if (!dies) return post(part)`,
    `  writeFileSync(${JSON.stringify(mark)}, '')`,
    `  process.exit(1)`,
    `}`,
    `await import(${JSON.stringify(threadProgram)})`,
  ]
  writeFileSync(file, lines.join('\n'))
  return file
}

describe('parts', () => {
  const parts = ['1/3', '2/3', '3/3'].map((shard, i) => {
    const name = `part-${i + 1}.json`
    return { name, counted: run(...small, '--shard', shard, '--out', name) }
  })
  const names = parts.map((one) => one.name)

  test('in any order give the bytes of the single run', () => {
    for (const { counted } of parts) expect(counted.code).toBe(0)
    const whole = run(...small).out
    const [a = '', b = '', c = ''] = names
    for (const order of [
      [a, b, c],
      [c, a, b],
      [b, c, a],
    ])
      expect(run('merge', modelFile, ...order, '--json').out).toBe(whole)
  })

  test('that miss worlds, hold them twice or belong elsewhere are refused, and say why', () => {
    const [a = '', b = '', c = ''] = names
    expect(run('merge', modelFile, a, c).err).toContain('85 of 256 readings are in none')
    expect(run('merge', modelFile, a, b, b).err).toContain('another part holds')
    expect(run('merge', 'teaching/chicken', a, b, c).err).toContain('does not belong')
    writeFileSync(join(folder, 'other.json'), '{"format":1}')
    expect(run('merge', modelFile, 'other.json').err).toContain('not a part')
    expect(run('merge', modelFile).code).toBe(2)
  })

  test('never overwrite a file, and need to be told where to go', () => {
    expect(run(...small, '--shard', '1/3', '--out', 'part-1.json').err).toContain('exists')
    expect(run(...small, '--shard', '1/3').err).toContain('--out')
    expect(run(...small, '--shard', '4/3', '--out', 'x.json').err).toContain('I/N')
  })

  test('are of what is drawn: a count of every reading at once is not cut', () => {
    const counted = run(
      'robust',
      'korea-2025',
      'holds(package)',
      '--shard',
      '1/3',
      '--out',
      'y.json',
    )
    expect(counted.code).toBe(2)
    expect(counted.err).toContain('only amounts that are drawn')
  })
})

describe('interruptions', () => {
  const whole = run(...large)
  const piecesInLarge = Math.ceil(30_000 / Math.ceil(30_000 / 256))

  test('killed in between and started again, a run ends with the same bytes', async () => {
    const kept = join(folder, 'killed')
    const started = start(...large, '--resume', kept, '--workers', '2')
    await parts(kept, 3)
    await stop(started, 'SIGKILL')
    const before = readdirSync(kept).filter((name) => name.endsWith('.json'))
    expect(before.length).toBeLessThan(piecesInLarge)
    const [first = ''] = before
    const written = statSync(join(kept, first)).mtimeMs
    writeFileSync(join(kept, 'part-0-1.json'), '{"cut off')
    const resumed = run(...large, '--resume', kept)
    expect(resumed.out).toBe(whole.out)
    expect(resumed.code).toBe(whole.code)
    expect(statSync(join(kept, first)).mtimeMs, 'counted again').toBe(written)
  })

  test('Ctrl-C leaves what is counted, says how to go on, and ends with 3', async () => {
    const kept = join(folder, 'stopped')
    const started = start(...large, '--resume', kept)
    await parts(kept, 2)
    expect(await stop(started, 'SIGINT')).toBe(3)
    expect(run(...large, '--resume', kept).out).toBe(whole.out)
  })

  test('a folder that holds parts of another question is refused', () => {
    expect(run(...small, '--resume', join(folder, 'stopped')).err).toContain('another question')
  })

  test('progress says how many readings, how fast and how long, on standard error only', () => {
    const { out, err } = run(...small, '--progress')
    expect(err).toMatch(/256 of 256 readings, \d+ a second, 0 s to go/)
    expect(out).toBe(run(...small).out)
  })
})

function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...args], { cwd: folder, stdio: 'ignore' })
}

/** Waits until a folder holds so many parts. */
async function parts(kept: string, count: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    try {
      if (readdirSync(kept).filter((name) => name.endsWith('.json')).length >= count) return
    } catch {
      // The folder is not there yet.
    }
  }
  throw new Error(`${kept} never held ${count} parts`)
}

function stop(started: ChildProcess, signal: 'SIGKILL' | 'SIGINT'): Promise<number | null> {
  return new Promise((resolve) => {
    started.on('exit', (code) => resolve(code))
    started.kill(signal)
  })
}
