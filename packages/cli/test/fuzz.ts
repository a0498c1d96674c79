/**
 * Altered models, saved answers, parts, files of other programs, arguments and requests, each
 * through the command that reads it, from a seed: the same seed tries the same. Whatever comes in,
 * the program ends with an exit code of its own and never with an error of ours.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../src/call/serving.ts'
import { drawnModel, drawnTest } from './drawn-model.ts'
import { type Chance, chanceFrom, changedJson, changedText, words } from './fuzz-changes.ts'
import { said } from './in-process.ts'

/** What went wrong in a trial: what was tried, and how it ended. */
export interface Failure {
  readonly trial: number
  readonly args: readonly string[]
  readonly how: string
  readonly input: string
}

export interface Fuzzed {
  readonly failures: readonly Failure[]
  /** How often each exit code came; a fuzz that only ever sees one tries too little. */
  readonly codes: Readonly<Record<number, number>>
  readonly slowest: { readonly seconds: number; readonly args: readonly string[] }
}

const models = fileURLToPath(new URL('../../../models', import.meta.url))
const fixtures = fileURLToPath(new URL('../../core/test/fixtures', import.meta.url))

/** Models that are small enough to be altered and asked often. */
function smallModels(): string[] {
  return readdirSync(models, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!expect)[.]yaml$/.test(path) && !path.startsWith('broken'))
    .map((path) => readFileSync(join(models, path), 'utf8'))
    .filter((text) => text.length < 9_000)
}

function gmcrFiles(): string[] {
  return readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.gmcr'))
    .map((path) => readFileSync(join(fixtures, path), 'utf8'))
    .filter((text) => text.length < 60_000)
}

/** What to ask of a model of which nothing is known but what its text holds. */
function questionsOf(file: string, text: string, chance: Chance): string[] {
  const ids = [...text.matchAll(/^ {2}([\w-]+):/gm)].map((match) => match[1] ?? '')
  const id = () => chance.one([...ids, 'today', 'nosuch', ...words])
  const steps = ['--budget', String(chance.below(400) + 1)]
  const asked: string[][] = [
    ['check', file],
    ['today', file, ...steps],
    ['today', file, '--paths', '--toward', id(), ...steps],
    ['states', file, ...steps],
    ['states', file, id(), ...steps],
    ['stable', file, ...steps, '--concept', chance.one(['nash', 'smr', 'seq-strong', 'sim'])],
    ['stable', file, id(), '--coalitions', 'all', ...steps],
    ['why', file, id(), id(), ...steps],
    ['why', file, id(), id(), id(), ...steps],
    ['plan', file, id(), ...steps],
    ['plan', file, id(), '--set', `lag.${id()}=3`, ...steps],
    ['compare', file, '--stakes', ...steps],
    ['search', file, ...steps],
    ['search', file, '--repair', id(), ...steps],
    ['inverse', file, id(), ...steps],
    ['robust', file, ...steps],
    ['robust', file, `holds(${id()}.${id()})`, ...steps],
    ['robust', file, changedText('share(enters(p)) > 0.5 and holds([a; b])', chance), ...steps],
    ['fit', file, ...steps],
    ['claims', file, ...steps],
    ['signal', file, ...steps],
    ['diff', file, 'teaching/chicken'],
    ['export', file, '--to', chance.one(['gmcr', 'dot', 'matrix', 'html', 'ris', 'argdown'])],
    ['export', file, '--to', 'csv', ...steps],
    ['import', file],
  ]
  return [...chance.one(asked), ...(chance.below(3) === 0 ? ['--json'] : [])]
}

const flagNames = [
  '--world',
  '--list',
  '--set',
  '--unseen',
  '--vary',
  '--by',
  '--at',
  '--rule',
  '--test',
]
const moreFlags = [
  '--first',
  '--bundles',
  '--attitude',
  '--concept',
  '--where',
  '--count',
  '--width',
]
const commandNames = ['today', 'states', 'stable', 'why', 'plan', 'compare', 'search', 'inverse']

function wildArguments(chance: Chance): string[] {
  const args = [chance.one(commandNames), 'teaching/chicken']
  for (let left = chance.below(5); left > 0; left--)
    args.push(chance.one([...flagNames, ...moreFlags, ...words]))
  return [...args, '--budget', '200', '--lang', chance.one(['en', 'de'])]
}

interface Saved {
  readonly model: string
  readonly text: string
}

/** Answers and parts to alter, made once. */
async function savedOnes(folder: string): Promise<{ answers: Saved[]; parts: Saved[] }> {
  const ceasefire = 'teaching/ceasefire'
  const asked = [
    ['today', ceasefire],
    ['stable', 'teaching/chicken', '--concept', 'smr'],
    ['plan', ceasefire, 'three-stages'],
    ['search', ceasefire, '--stages', '2'],
    ['robust', ceasefire, 'holds(three-stages)'],
    ['inverse', 'teaching/chicken', 'today'],
  ]
  const answers: Saved[] = []
  for (const [command = '', model = '', ...rest] of asked)
    answers.push({ model, text: (await said(command, model, ...rest, '--json')).out })
  const parts: Saved[] = []
  const drawn = join(folder, 'drawn.yaml')
  writeFileSync(drawn, drawnModel)
  for (const [i, test] of [drawnTest, `${drawnTest} or enters(swap)`].entries()) {
    const file = join(folder, `whole-${i}.json`)
    await said('robust', drawn, test, '--draws', '40', '--shard', '1/1', '--out', file)
    parts.push({ model: drawn, text: readFileSync(file, 'utf8') })
  }
  return { answers, parts }
}

/** Tries so many things, and tells what failed. */
export async function fuzz(seed: number, trials: number): Promise<Fuzzed> {
  const folder = mkdtempSync(join(tmpdir(), 'stufenplan-fuzz-'))
  const [texts, gmcr] = [smallModels(), gmcrFiles()]
  const { answers, parts } = await savedOnes(folder)
  const served = await serve(0, undefined)
  const { port } = served.server.address() as AddressInfo
  const failures: Failure[] = []
  const codes: Record<number, number> = {}
  let slowest: Fuzzed['slowest'] = { seconds: 0, args: [] }

  const write = (name: string, text: string) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }
  const made = (chance: Chance, trial: number): { args: string[]; input: string } => {
    const kind = chance.below(20)
    if (kind < 11) {
      const input = changedText(chance.one(texts), chance)
      return { args: questionsOf(write('model.yaml', input), input, chance), input }
    }
    if (kind < 14) {
      const { model, text } = chance.one(answers)
      const input = changedJson(text, chance)
      return { args: ['recheck', model, write('answer.json', input), '--budget', '2000'], input }
    }
    if (kind < 16) {
      const { model, text } = chance.one(parts)
      const input = changedJson(text, chance)
      if (chance.below(2) === 0) return { args: ['merge', model, write('part.json', input)], input }
      const kept = join(folder, `kept-${trial}`)
      mkdirSync(kept)
      write(join(`kept-${trial}`, 'part-0-40.json'), input)
      return { args: ['robust', model, drawnTest, '--draws', '40', '--resume', kept], input }
    }
    if (kind < 18) {
      const text = chance.one(gmcr)
      const input = chance.below(2) === 0 ? changedJson(text, chance) : changedText(text, chance)
      const args = [chance.one(['import', 'check', 'stable']), write('other.gmcr', input)]
      return { args, input }
    }
    return { args: wildArguments(chance), input: '' }
  }

  for (let trial = 0; trial < trials; trial++) {
    const chance = chanceFrom(seed * 1_000_003 + trial)
    const { args, input } = made(chance, trial)
    const begun = performance.now()
    const how = await endOf(args, codes)
    if (how !== undefined) failures.push({ trial, args, how, input })
    const seconds = (performance.now() - begun) / 1_000
    if (seconds > slowest.seconds) slowest = { seconds, args }
    if (trial % 20 === 0 && !(await isServing(port, chance)))
      failures.push({ trial, args: ['serve'], how: 'the server ended', input: '' })
  }
  served.server.close()
  served.server.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
  return { failures, codes, slowest }
}

/** Runs it and counts its exit code; what is wrong with how it ended, if anything is. */
async function endOf(
  args: readonly string[],
  codes: Record<number, number>,
): Promise<string | undefined> {
  try {
    const { code, out, err } = await said(...args)
    codes[code] = (codes[code] ?? 0) + 1
    const isOurs = [0, 1, 2, 3, 4].includes(code) && !/\n {4}at .*:\d+:\d+\)?\n/.test(out + err)
    const isKnown = !/\bundefined\b|\[object|ZodError/.test(err)
    return isOurs && isKnown ? undefined : `${code}: ${err}`
  } catch (error) {
    return String((error as Error).stack)
  }
}

/** Sends one altered request, and then asks for the page as a browser would. */
async function isServing(port: number, chance: Chance): Promise<boolean> {
  const sound = `GET /index.html HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`
  await sent(port, changedText(sound, chance))
  return /^HTTP\/1\.1 (?:200|404)/.test(await sent(port, sound))
}

function sent(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.end(text))
    socket.setTimeout(1_000, () => socket.destroy())
    socket.setEncoding('utf8').on('data', (part: string) => {
      answer += part
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
}
