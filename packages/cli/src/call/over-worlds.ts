/** From a question about many worlds to a printed answer, or to a part of one in a file. */
import {
  type Answer,
  canonicalJson,
  countedIn,
  countedKinds,
  type Model,
  type Part,
  type QuestionInput,
  startJob,
  type WorldsQuestion,
} from '@stufenplan/core'
import { ask, loadModel, reportDiagnostics, type Worldless, wholeQuestion } from './asking.ts'
import {
  type Call,
  type Exit,
  type ExitCode,
  type FlagHelp,
  refuseUnused,
  wholeNumber,
} from './command.ts'
import { countWorlds } from './counting.ts'
import { field } from './flags-of-question.ts'
import { showAnswer, shownThen } from './forms.ts'
import { listFrom } from './names-in.ts'
import { type Counted, type Cut, cutFrom, keepPart, partText } from './part-folder.ts'
import { progressLine } from './progress.ts'
import { quoted } from './shell-words.ts'
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
    help: 'count only the I-th of N parts, into the file or folder that --out names; auto, auto/N: the one whose number Slurm, Kubernetes or GNU parallel sets',
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
): Exit {
  const loaded = loadModel(call)
  if ('exit' in loaded) return loaded.exit
  const { model } = loaded
  const whole = wholeQuestion(call, model, {
    ...asked,
    vary: varyFrom(call, model),
    draws: wholeNumber(call, 'draws', draws),
    seed: wholeNumber(call, 'seed', seed),
  }) as WorldsQuestion
  if (call.flags.shard !== undefined)
    refuseUnused(call, ['to'], {
      en: 'a part of a count is no answer yet (stufenplan merge makes it one).',
      de: 'ein Teil einer Zählung ist noch keine Antwort (stufenplan merge macht eine daraus).',
    })
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
    refuseUnused(call, ['shard', 'resume', 'workers'], {
      en: 'every reading is counted at once here, exactly; only amounts that are drawn are cut into parts.',
      de: 'hier zählt ein Lauf alle Lesarten auf einmal und genau; zerlegt werden nur Ziehungen von Beträgen.',
    })
    return ask(call, model, whole, isNegative)
  }
  return count(call, { model, question: whole, job }, isNegative)
}

async function count(
  call: Call,
  started: Counted,
  isNegative: (answered: Answer) => boolean,
): Promise<ExitCode> {
  const cut = cutFrom(call, started)
  if (cut?.isThere) return alreadyThere(call, cut)
  const folder = call.flags.resume
  const part = await countWorlds({
    ...started,
    range: cut?.range ?? [0, started.job.worldCount],
    workers: wholeNumber(call, 'workers', workersMax) ?? 1,
    ...(typeof folder === 'string' && { folder }),
    progress: progressLine(call),
    isStopped: () => call.work?.isStopped() === true,
  })
  if (part === undefined) return interrupted(call)
  if (cut) return writeShard(call, started, cut, part)
  return printCount(call, started, part, isNegative)
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

/** Writes a part where --out says, or says that it is there. */
function writeShard(call: Call, started: Counted, cut: Cut, part: Part): ExitCode {
  const text = partText(call, started, cut, part)
  const { file } = cut
  if (file === undefined) call.out(text)
  else if (!keepPart(call, started, { ...cut, file }, text)) return alreadyThere(call, cut)
  const [counted, all] = [countedIn(part), started.job.worldCount]
  if (call.json || call.flags.out === '-') return 0
  const into = file === undefined ? '' : ` → ${file}`
  const folder = file === undefined ? '.' : ` ${quoted(String(call.flags.out))}`
  call.say(
    call.language === 'de'
      ? `${counted} von ${all} Lesarten gezählt${into}. Zusammensetzen: stufenplan merge${folder}\n`
      : `${counted} of ${all} readings counted${into}. Put together: stufenplan merge${folder}\n`,
  )
  return 0
}

/** Said on standard error: a job that was started again shows there why it did nothing. */
function alreadyThere(call: Call, { file, shard: { index, of } }: Cut): ExitCode {
  call.err(
    call.language === 'de'
      ? `Teil ${index} von ${of} ist schon da und blieb unverändert: ${file}\n`
      : `Part ${index} of ${of} is there already and was left as it is: ${file}\n`,
  )
  return 0
}

/** Prints what a whole count comes to. */
export function printCount(
  call: Call,
  { model, job }: Pick<Counted, 'model' | 'job'>,
  part: Part,
  isNegative: (answered: Answer) => boolean,
): Exit {
  const answered = job.conclude(part)
  const code = isNegative(answered) ? 1 : 0
  if (call.json) call.out(`${canonicalJson(answered)}\n`)
  else return shownThen(showAnswer(call, model, answered), code)
  return code
}
