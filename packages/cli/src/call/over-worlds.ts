/** From a question about many worlds to a printed answer, or to a part of one in a file. */
import {
  type Answer,
  type AnswerJob,
  addParts,
  belongsTo,
  canonicalJson,
  countedIn,
  countedKinds,
  explain,
  type Model,
  type Part,
  type QuestionInput,
  readPart,
  startJob,
  toText,
  type WorldsQuestion,
  writePart,
} from '@stufenplan/core'
import { ask, loadModel, reportDiagnostics, type Worldless, wholeQuestion } from './asking.ts'
import {
  type Call,
  type ExitCode,
  type FlagHelp,
  refuseUnused,
  UsageError,
  wholeNumber,
} from './command.ts'
import { countWorlds, parsed } from './counting.ts'
import { isProblem, partBytesMax, readText } from './files.ts'
import { field } from './flags-of-question.ts'
import { problemWords } from './messages.ts'
import { listFrom } from './names-in.ts'
import { progressLine } from './progress.ts'
import { openFrom } from './world-flag.ts'

const draws = field(countedKinds, 'draws')
const seed = field(countedKinds, 'seed')
const workersMax = { least: 1, most: 256 }

export const worldsFlags: Readonly<Record<string, FlagHelp>> = {
  vary: {
    type: 'string',
    value: 'U1,U2',
    help: 'only these questions vary; all: also those a reading closes',
    fills: field(countedKinds, 'vary'),
  },
  draws: {
    type: 'string',
    value: 'N',
    help: 'readings to draw where there are too many to count',
    fills: draws,
  },
  workers: { type: 'string', value: 'N', help: 'threads that count' },
  seed: { type: 'string', value: 'N', help: 'seed of what is drawn at random', fills: seed },
  shard: {
    type: 'string',
    value: 'I/N',
    help: 'count only the I-th of N parts, into the file that --out names',
    needs: 'out',
  },
  resume: {
    type: 'string',
    value: 'FOLDER',
    help: 'keep what is counted there, and go on from it',
  },
  progress: { type: 'boolean', help: 'say on standard error how far it is' },
}

/** What varies: named, or `all`, or what the reading asked about leaves open. */
function varyFrom(call: Call, model: Model): string[] | undefined {
  const given = listFrom(call, 'vary')
  return given?.length === 1 && given[0] === 'all' ? undefined : (given ?? openFrom(call, model))
}

type AskedOverWorlds = Worldless<Extract<QuestionInput, { kind: WorldsQuestion['kind'] }>>

/** Asks of many worlds, in as many threads and parts as the flags say. */
export function askOverWorlds(
  call: Call,
  asked: AskedOverWorlds,
  isNegative: (answered: Answer) => boolean,
): ExitCode | Promise<ExitCode> {
  const loaded = loadModel(call)
  if ('exit' in loaded) return loaded.exit
  const { model } = loaded
  const whole = wholeQuestion(call, model, {
    ...asked,
    vary: varyFrom(call, model),
    draws: wholeNumber(call, 'draws', draws),
    seed: wholeNumber(call, 'seed', seed),
  }) as WorldsQuestion
  if (call.flags.budget !== undefined) {
    refuseUnused(call, ['workers', 'shard', 'resume', 'progress'], {
      en: 'with --budget all readings are counted in one go.',
      de: 'mit --budget läuft die Zählung aller Lesarten in einem Zug.',
    })
    return ask(call, model, whole, isNegative)
  }
  const job = startJob(model, whole)
  if ('problems' in job) {
    reportDiagnostics(call, '–', job.problems)
    return 2
  }
  if (job.worldCount === 0) {
    refuseUnused(call, ['shard'], {
      en: 'every reading is counted at once here, exactly; only amounts that are drawn are cut into parts.',
      de: 'hier zählt ein Lauf alle Lesarten auf einmal und genau; zerlegt werden nur Ziehungen von Beträgen.',
    })
    return ask(call, model, whole, isNegative)
  }
  return count(call, { model, question: whole, job }, isNegative)
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
    workers: wholeNumber(call, 'workers', workersMax) ?? 1,
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
    throw new UsageError({
      en: `--shard is I/N, such as 3/16, with I from 1 to N; not "${given}".`,
      de: `--shard ist I/N, etwa 3/16, mit I von 1 bis N; nicht „${given}“.`,
    })
  return [
    Math.floor(((shard - 1) * worldCount) / shards),
    Math.floor((shard * worldCount) / shards),
  ]
}

function writeShard(call: Call, { model, question, job }: Started, part: Part): ExitCode {
  call.out(`${canonicalJson(writePart(model, question, job, part))}\n`)
  const [counted, all] = [countedIn(part), job.worldCount]
  if (call.json || call.flags.out === '-') return 0
  call.say(
    call.language === 'de'
      ? `${counted} von ${all} Lesarten gezählt. Zusammensetzen: stufenplan merge.\n`
      : `${counted} of ${all} readings counted. Put together: stufenplan merge.\n`,
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
  const documents = names.map((name) => ({ name, document: readPartFile(name) }))
  const [first] = documents
  if (first?.document === undefined)
    throw new UsageError({
      en: '"merge" needs a model and its parts: stufenplan merge MODEL part-1.json part-2.json',
      de: '„merge“ braucht ein Modell und seine Teile: stufenplan merge MODELL teil-1.json teil-2.json',
    })
  const asked = first.document.question as WorldsQuestion
  const job = startJob(model, asked)
  if ('problems' in job)
    throw new UsageError({
      en: `"${first.name}" does not belong to this model. Name the model that was counted.`,
      de: `„${first.name}“ gehört nicht zu diesem Modell. Das Modell nennen, das gezählt ist.`,
    })
  let sum: Part = job.count(0, 0, () => false)
  for (const { name, document } of documents) {
    if (!belongsTo(document, model, asked))
      throw new UsageError({
        en: `"${name}" belongs to another model or another question than "${first.name}". Leave it out.`,
        de: `„${name}“ gehört zu einem anderen Modell oder einer anderen Frage als „${first.name}“. Weglassen.`,
      })
    if (!job.accepts(document))
      throw new UsageError({
        en: `"${name}" does not count what it says it counts: its numbers do not fit its readings. Count it again.`,
        de: `„${name}“ zählt nicht, was darin als gezählt steht: Die Zahlen passen nicht zu den Lesarten. Neu zählen.`,
      })
    const both = addParts(sum, document)
    if (both === undefined)
      throw new UsageError({
        en: `"${name}" holds readings that another part holds. Leave one out.`,
        de: `„${name}“ enthält Lesarten, die ein anderer Teil enthält. Einen weglassen.`,
      })
    sum = both
  }
  const missing = job.worldCount - countedIn(sum)
  if (missing > 0)
    throw new UsageError({
      en: `${missing} of ${job.worldCount} readings are in none of these parts. Add the parts that are missing.`,
      de: `${missing} von ${job.worldCount} Lesarten stehen in keinem dieser Teile. Die fehlenden ergänzen.`,
    })
  return print(call, { model, job }, sum, () => false)
}

function readPartFile(name: string) {
  const read = readText(name, partBytesMax)
  if (isProblem(read)) throw new UsageError(problemWords(read))
  const document = readPart(parsed(read.text))
  if (document === undefined)
    throw new UsageError({
      en: `"${name}" is not a part written with --shard.`,
      de: `„${name}“ ist kein Teil aus --shard.`,
    })
  return document
}
