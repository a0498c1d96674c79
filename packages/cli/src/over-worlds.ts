/** From a question about many worlds to a printed answer, or to a part of one in a file. */
import {
  type Answer,
  type AnswerJob,
  addParts,
  belongsTo,
  canonicalJson,
  countedIn,
  explain,
  type Model,
  type Part,
  type Question,
  question as questionOf,
  readPart,
  startJob,
  toText,
  type WorldsQuestion,
  writePart,
} from '@stufenplan/core'
import { ask, loadModel, openFrom, reportDiagnostics, worldFrom } from './asking.ts'
import { type Call, type ExitCode, type FlagHelp, UsageError, wholeNumber } from './command.ts'
import { countWorlds, parsed } from './counting.ts'
import { isProblem, partBytesMax, readText, writeNew } from './files.ts'
import { fileMessage } from './messages.ts'
import { progressLine } from './progress.ts'

export const worldsFlags: Readonly<Record<string, FlagHelp>> = {
  vary: {
    type: 'string',
    value: 'U1,U2',
    help: 'only these questions vary; all: also those a reading closes',
  },
  draws: { type: 'string', value: 'N', help: 'readings to draw where there are too many to count' },
  workers: { type: 'string', value: 'N', help: 'threads that count' },
  shard: { type: 'string', value: 'I/N', help: 'count only the I-th of N parts; needs --to' },
  to: { type: 'string', value: 'FILE', help: 'where the part is written' },
  resume: {
    type: 'string',
    value: 'FOLDER',
    help: 'keep what is counted there, and go on from it',
  },
  progress: { type: 'boolean', help: 'say on standard error how far it is' },
}

/** A list given with a flag, separated by commas outside brackets; undefined when left out. */
export function listFrom(call: Call, flag: string): string[] | undefined {
  const given = call.flags[flag]
  if (typeof given !== 'string') return undefined
  return given
    .split(/,(?![^[]*\])/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** What varies: named, or `all`, or what the reading asked about leaves open. */
function varyFrom(call: Call, model: Model): readonly string[] | undefined {
  const given = listFrom(call, 'vary')
  return given?.length === 1 && given[0] === 'all' ? undefined : (given ?? openFrom(call, model))
}

type Asked = WorldsQuestion extends infer Q ? (Q extends unknown ? Partial<Q> : never) : never

/** Asks of many worlds, in as many threads and parts as the flags say. */
export function askOverWorlds(
  call: Call,
  asked: Asked,
  isNegative: (answered: Answer) => boolean,
): ExitCode | Promise<ExitCode> {
  const loaded = loadModel(call)
  if ('exit' in loaded) return loaded.exit
  const { model } = loaded
  const over = {
    ...asked,
    vary: varyFrom(call, model),
    draws: wholeNumber(call, 'draws', { least: 1, most: 100_000_000 }),
    seed: wholeNumber(call, 'seed', { least: 0, most: Number.MAX_SAFE_INTEGER }),
  }
  const set = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined))
  if (call.flags.budget !== undefined) return ask(call, model, defaults(set), isNegative)
  const whole = defaults({ ...set, world: worldFrom(call, model) })
  const job = startJob(model, whole)
  if ('problems' in job) {
    reportDiagnostics(call, '–', job.problems)
    return 2
  }
  return count(call, { model, question: whole, job }, isNegative)
}

function defaults(asked: Record<string, unknown>): WorldsQuestion {
  return questionOf.parse(asked) as Extract<Question, { kind: WorldsQuestion['kind'] }>
}

interface Started {
  readonly model: Model
  readonly question: WorldsQuestion
  readonly job: AnswerJob
}

async function count(
  call: Call,
  started: Started,
  isNegative: (answered: Answer) => boolean,
): Promise<ExitCode> {
  const range = shardOf(call, started.job.worldCount)
  const folder = call.flags.resume
  const part = await countWorlds({
    ...started,
    range,
    workers: wholeNumber(call, 'workers', { least: 1, most: 256 }) ?? 1,
    ...(typeof folder === 'string' && { folder }),
    progress: progressLine(call),
    isStopped: () => call.work?.isStopped() === true,
  })
  if (part === undefined) return interrupted(call)
  if (call.flags.shard !== undefined) return writeShard(call, started, part)
  return print(call, started, part, isNegative)
}

function interrupted(call: Call): ExitCode {
  const folder = call.flags.resume
  const german = call.language === 'de'
  if (typeof folder === 'string')
    call.err(
      german
        ? `Angehalten. Mit --resume ${folder} geht es dort weiter.\n`
        : `Stopped. With --resume ${folder} it goes on from there.\n`,
    )
  else
    call.err(
      german
        ? 'Angehalten; nichts wurde behalten. Mit --resume ORDNER bliebe das Gezählte.\n'
        : 'Stopped; nothing was kept. With --resume FOLDER what is counted would be.\n',
    )
  return 3
}

function shardOf(call: Call, worldCount: number): readonly [number, number] {
  const given = call.flags.shard
  if (given === undefined) return [0, worldCount]
  const [, first, second] = /^(\d{1,6})\/(\d{1,6})$/.exec(String(given)) ?? []
  const [shard, shards] = [Number(first), Number(second)]
  if (first === undefined || shard < 1 || shard > shards)
    throw new UsageError(`--shard is I/N, such as 3/16, with I from 1 to N; not "${given}".`)
  if (typeof call.flags.to !== 'string') throw new UsageError('--shard needs --to FILE.')
  return [
    Math.floor(((shard - 1) * worldCount) / shards),
    Math.floor((shard * worldCount) / shards),
  ]
}

function writeShard(call: Call, { model, question, job }: Started, part: Part): ExitCode {
  const name = String(call.flags.to)
  const document = writePart(model, question, job, part)
  const problem = writeNew(name, `${canonicalJson(document)}\n`)
  if (problem) {
    call.err(`${fileMessage(problem, call.language)}\n`)
    return 2
  }
  const [counted, all] = [countedIn(part), job.worldCount]
  call.out(
    call.language === 'de'
      ? `${counted} von ${all} Lesarten gezählt, in ${name}. Zusammensetzen: stufenplan merge.\n`
      : `${counted} of ${all} readings counted, in ${name}. Put together: stufenplan merge.\n`,
  )
  return 0
}

function print(
  call: Call,
  { model, job }: Pick<Started, 'model' | 'job'>,
  part: Part,
  isNegative: (answered: Answer) => boolean,
): ExitCode {
  const answered = job.conclude(part)
  if (call.json) call.out(`${canonicalJson(answered)}\n`)
  else call.out(toText(explain(model, answered, call.language), call))
  return isNegative(answered) ? 1 : 0
}

/** Adds parts up and prints the answer, which is that of a single run to the last byte. */
export function mergeParts(call: Call, names: readonly string[]): ExitCode {
  const loaded = loadModel(call)
  if ('exit' in loaded) return loaded.exit
  const { model } = loaded
  const documents = names.map((name) => ({ name, document: readPartFile(call, name) }))
  const [first] = documents
  if (first?.document === undefined) throw new UsageError('"merge" needs a model and its parts.')
  const asked = first.document.question as WorldsQuestion
  const job = startJob(model, asked)
  if ('problems' in job) throw new UsageError(`"${first.name}" does not belong to this model.`)
  let sum: Part = job.count(0, 0, () => false)
  for (const { name, document } of documents) {
    if (!belongsTo(document, model, asked) || document.tallies.length !== sum.tallies.length)
      throw new UsageError(`"${name}" belongs to another model or another question.`)
    const both = addParts(sum, document)
    if (both === undefined)
      throw new UsageError(`"${name}" holds readings that another part holds.`)
    sum = both
  }
  const missing = job.worldCount - countedIn(sum)
  if (missing > 0)
    throw new UsageError(`${missing} of ${job.worldCount} readings are in none of these parts.`)
  return print(call, { model, job }, sum, () => false)
}

function readPartFile(call: Call, name: string) {
  const read = readText(name, partBytesMax)
  if (isProblem(read)) throw new UsageError(fileMessage(read, call.language))
  const document = readPart(parsed(read.text))
  if (document === undefined) throw new UsageError(`"${name}" is not a part written with --shard.`)
  return document
}
