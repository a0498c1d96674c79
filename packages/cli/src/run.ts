/**
 * Arguments → command → exit code, for whoever has somewhere to print.
 *
 * 0 done; 1 the answer is negative or the model has errors; 2 wrong usage (also: no such file);
 * 3 the budget ended or Ctrl+C was pressed, and the result, where there is one, is marked as
 * partial; 4 of `recheck` alone.
 */
import { type Language, nearest, programVersion } from '@stufenplan/core'
import { type Arguments, argumentsFor } from './call/arguments.ts'
import { columnsOf } from './call/columns.ts'
import {
  type Call,
  type Command,
  type Environment,
  type Exit,
  type ExitCode,
  meant,
  UsageError,
  type Work,
} from './call/command.ts'
import { formFrom } from './call/forms.ts'
import { helpFor, helpPage } from './call/help.ts'
import { fileMessage, harmless, printable } from './call/messages.ts'
import { isPartFolder } from './call/part-folder.ts'
import { languageIn } from './call/started.ts'
import { beginFile, type NewFile, type Watch } from './call/writing.ts'
import { bargaining } from './commands/bargaining.ts'
import { brief } from './commands/brief.ts'
import { check } from './commands/check.ts'
import { claims } from './commands/claims.ts'
import { compare } from './commands/compare.ts'
import { crossImpact } from './commands/cross-impact.ts'
import { dependencies } from './commands/dependencies.ts'
import { diff } from './commands/diff.ts'
import { exportModel } from './commands/export.ts'
import { fit } from './commands/fit.ts'
import { importModel } from './commands/import.ts'
import { inbox } from './commands/inbox.ts'
import { inspection } from './commands/inspection.ts'
import { inverse } from './commands/inverse.ts'
import { merge } from './commands/merge.ts'
import { monitor } from './commands/monitor.ts'
import { newModel } from './commands/new.ts'
import { open, serve } from './commands/open.ts'
import { packages } from './commands/packages.ts'
import { plan } from './commands/plan.ts'
import { recheckCommand } from './commands/recheck.ts'
import { records } from './commands/records.ts'
import { robust } from './commands/robust.ts'
import { search } from './commands/search.ts'
import { signal } from './commands/signal.ts'
import { stable } from './commands/stable.ts'
import { states } from './commands/states.ts'
import { today } from './commands/today.ts'
import { together } from './commands/together.ts'
import { verify } from './commands/verify.ts'
import { why } from './commands/why.ts'

export const commands: readonly Command[] = [
  newModel,
  check,
  today,
  states,
  stable,
  why,
  dependencies,
  plan,
  verify,
  inspection,
  bargaining,
  crossImpact,
  monitor,
  records,
  inbox,
  brief,
  robust,
  fit,
  claims,
  signal,
  merge,
  diff,
  compare,
  packages,
  together,
  search,
  inverse,
  importModel,
  exportModel,
  recheckCommand,
  open,
  serve,
]

/** Where the program prints and who may stop it. */
export interface Terminal {
  readonly out: (text: string) => void
  /** What is no text; none: a screen, which can show text alone. */
  readonly bytes?: (content: Uint8Array) => void
  readonly err: (text: string) => void
  readonly colour: boolean
  readonly progress?: (text: string) => void
  readonly work?: Work
  /** Is told the unfinished file while there is one. */
  readonly watchFile?: Watch
  /** The environment of the program; none: no engine started it. */
  readonly environment?: Environment
}

/** Runs the program; a mistake in how it was called is told and ends with 2. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await begin(args, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    // What was typed may be a hundred thousand characters long.
    terminal.err(printable(`${error.words[languageIn(args)].slice(0, 1_500)}\n`))
    return error.code
  }
}

function begin(args: readonly string[], terminal: Terminal): Exit {
  const [first = '', ...rest] = args
  const named = commands.find((command) => command.name === first)
  if (named) return runCommand(named, rest, terminal)
  if (first === '' || first === '--help' || first === 'help') {
    terminal.out(helpPage(commands))
    return first === '' ? 2 : 0
  }
  if (first === '--version') {
    terminal.out(`${programVersion}\n`)
    return 0
  }
  const likely = nearest(
    first,
    commands.map((command) => command.name),
  )
  if (likely !== undefined && rest.some((word) => !word.startsWith('-')))
    throw new UsageError({
      en: `There is no command "${first}".${meant(likely).en}`,
      de: `Einen Befehl „${first}“ gibt es nicht.${meant(likely).de}`,
    })
  return runCommand(today, args, terminal)
}

async function runCommand(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const given = argumentsFor(command, args)
  if (given.flags.help === true) {
    terminal.out(helpFor(command))
    return 0
  }
  const { out } = given.flags
  if (typeof out !== 'string' || out === '-' || isPartFolder(given.flags))
    return command.run(callOf(command, given, terminal))
  const file = beginFile(out, terminal.watchFile)
  let isWritten = false
  // What is said beside the answer waits until the answer is in its place.
  const beside: string[] = []
  try {
    const write = (content: string | Uint8Array) => {
      isWritten = true
      file.write(content)
    }
    const call = {
      ...callOf(command, given, terminal, write),
      say: (text: string) => void beside.push(text),
    }
    if (file.problem) return unwritten(call, file.problem)
    const code = await command.run(call)
    const problem = isWritten ? file.keep() : undefined
    if (problem) return unwritten(call, problem)
    for (const text of beside) terminal.out(harmless(text, { json: call.json, colour: false }))
    return code
  } finally {
    file.leave()
  }
}

function unwritten({ err, language }: Call, problem: NonNullable<NewFile['problem']>): ExitCode {
  err(`${fileMessage(problem, language)}\n`)
  return 2
}

/** `write`: where the answer goes, if not to the terminal. */
function callOf(
  command: Command,
  { flags, words }: Arguments,
  terminal: Terminal,
  write?: (content: string | Uint8Array) => void,
): Call {
  const json = flags.json === true
  const language = languageFrom(flags.lang)
  const colour = terminal.colour && write === undefined
  const say = (text: string) => terminal.out(harmless(text, { json, colour }))
  const call: Omit<Call, 'form'> = {
    words,
    flags,
    language,
    json,
    colour,
    width: widthFrom(flags.width),
    columnsOf,
    out: write ? (text) => write(harmless(text, { json, colour })) : say,
    bytes: write ?? terminal.bytes ?? refuseBytes,
    say,
    err: (text) => terminal.err(printable(text)),
    ...(terminal.work && { work: terminal.work }),
    ...(terminal.environment && { environment: terminal.environment }),
    ...(terminal.watchFile && { watchFile: terminal.watchFile }),
    ...(terminal.progress && { progress: (line) => terminal.progress?.(printable(line)) }),
  }
  const form = command.without?.includes('to') ? undefined : formFrom(call)
  return { ...call, ...(form && { form }) }
}

function refuseBytes(): never {
  throw new UsageError({
    en: 'This form is no text and cannot be shown here. Name a file: --out FILE.',
    de: 'Diese Form ist kein Text und hier nicht darstellbar. Eine Datei nennen: --out DATEI.',
  })
}

function languageFrom(given: Arguments['flags'][string]): Language {
  if (given === undefined || given === 'en' || given === 'de') return given ?? 'en'
  throw new UsageError({
    en: `--lang is en or de, not "${given}".`,
    de: `--lang ist en oder de, nicht „${given}“.`,
  })
}

const widthLeast = 40

function widthFrom(given: Arguments['flags'][string]): number {
  const columns = /^\d{1,9}$/.test(String(given ?? 100)) ? Number(given ?? 100) : 0
  if (columns >= widthLeast) return columns
  throw new UsageError({
    en: `--width needs at least ${widthLeast}, such as 100; not "${given}".`,
    de: `--width braucht mindestens ${widthLeast}, etwa 100; nicht „${given}“.`,
  })
}
