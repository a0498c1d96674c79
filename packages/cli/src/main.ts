/**
 * The command line: arguments → command → exit code.
 *
 * 0 done; 1 the answer is negative or the model has errors; 2 wrong usage (also: no such file);
 * 3 the budget ended or Ctrl+C was pressed, and the result, where there is one, is marked as
 * partial. It runs in the thread that `start.ts` begins, or by itself. A reader that stops
 * listening (a closed pipe) is no error.
 */
import { isatty } from 'node:tty'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import type { Language } from '@stufenplan/core'
import { nearest } from '@stufenplan/core'
import {
  type Call,
  type Command,
  type ExitCode,
  type FlagHelp,
  UsageError,
  wholeNumber,
} from './command.ts'
import { check } from './commands/check.ts'
import { claims } from './commands/claims.ts'
import { compare } from './commands/compare.ts'
import { diff } from './commands/diff.ts'
import { exportModel } from './commands/export.ts'
import { fit } from './commands/fit.ts'
import { importModel } from './commands/import.ts'
import { inverse } from './commands/inverse.ts'
import { merge } from './commands/merge.ts'
import { newModel } from './commands/new.ts'
import { open, serve } from './commands/open.ts'
import { plan } from './commands/plan.ts'
import { recheckCommand } from './commands/recheck.ts'
import { robust } from './commands/robust.ts'
import { search } from './commands/search.ts'
import { signal } from './commands/signal.ts'
import { stable } from './commands/stable.ts'
import { states } from './commands/states.ts'
import { today } from './commands/today.ts'
import { why } from './commands/why.ts'
import { writeAll } from './files.ts'
import { helpFor, helpPage } from './help.ts'
import { harmless, printable } from './messages.ts'
import { isStarted, lineEnd } from './started.ts'
import { runThread } from './thread.ts'

const version = '0.1.0'
export const commands: readonly Command[] = [
  newModel,
  check,
  today,
  states,
  stable,
  why,
  plan,
  robust,
  fit,
  claims,
  signal,
  merge,
  diff,
  compare,
  search,
  inverse,
  importModel,
  exportModel,
  recheckCommand,
  open,
  serve,
]

const sharedFlags: Readonly<Record<string, FlagHelp>> = {
  json: { type: 'boolean', help: 'findings as JSON, per the published schema' },
  lang: { type: 'string', value: 'en|de', help: 'language of the answer' },
  world: { type: 'string', value: 'SETTING', help: 'a reading, or U1=no,U6=yes' },
  seed: { type: 'string', value: 'N', help: 'seed of anything drawn at random' },
  budget: {
    type: 'string',
    value: 'STEPS',
    help: 'stop after so many steps, say so, exit with 3; so does Ctrl+C',
  },
  width: { type: 'string', value: 'N', help: 'characters per line' },
  help: { type: 'boolean', help: 'this help' },
  version: { type: 'boolean', help: 'the version' },
}

function main(args: readonly string[]): ExitCode | Promise<ExitCode> {
  const [first = '', ...rest] = args
  const named = commands.find((command) => command.name === first)
  if (named) return runCommand(named, rest)
  if (first === '' || first === '--help' || first === 'help') {
    print(1, helpPage(commands, sharedFlags))
    return first === '' ? 2 : 0
  }
  if (first === '--version') {
    print(1, `${version}\n`)
    return 0
  }
  const likely = nearest(
    first,
    commands.map((command) => command.name),
  )
  if (likely !== undefined && rest.some((word) => !word.startsWith('-')))
    throw new UsageError(`There is no command "${first}". Did you mean "${likely}"?`)
  return runCommand(today, args)
}

function runCommand(command: Command, args: readonly string[]): ExitCode | Promise<ExitCode> {
  const flags = { ...sharedFlags, ...command.flags }
  const { values, positionals } = readArguments(flags, args)
  if (values.help) {
    print(1, helpFor(command, sharedFlags))
    return 0
  }
  const most = command.usage.split(' ').length
  if (positionals.length > most && !command.usage.endsWith('…'))
    throw new UsageError(
      `"${command.name}" takes ${command.usage}; "${positionals[most]}" is too much.`,
    )
  return command.run(makeCall(values, positionals))
}

function readArguments(flags: Readonly<Record<string, FlagHelp>>, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { type }]) => [name, { type }]),
  )
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const message = (error as Error).message.split('. ')[0] ?? ''
    const flag = /^Unknown option '--(.*)'/s.exec(message)?.[1]
    const near = flag === undefined ? undefined : nearest(flag, Object.keys(flags))
    const meant = near === undefined ? '' : ` Did you mean "--${near}"?`
    throw new UsageError(`${message}.${meant} See --help.`)
  }
}

function makeCall(values: Call['flags'], words: readonly string[]): Call {
  const { lang = 'en', width } = values
  if (lang !== 'en' && lang !== 'de') throw new UsageError(`--lang is en or de, not "${lang}".`)
  const columns = Number(width ?? 100)
  if (!Number.isInteger(columns) || columns < 40) throw new UsageError('--width needs at least 40.')
  const json = values.json === true
  const colour = isatty(1) && process.env.NO_COLOR === undefined
  const call: Call = {
    words,
    flags: values,
    language: lang satisfies Language,
    json,
    colour,
    width: columns,
    out: (text) => print(1, harmless(text, { json, colour })),
    err: (text) => print(2, printable(text)),
    ...(started && {
      work: {
        isStopped: () => Atomics.load(started.signs, 0) === 1,
        reached(steps: number) {
          started.steps[0] = steps
        },
      },
      ...(isatty(2) && {
        progress: (line: string) => parentPort?.postMessage({ line: printable(line) }),
      }),
    }),
  }
  wholeNumber(call, 'seed', { least: 0, most: Number.MAX_SAFE_INTEGER })
  wholeNumber(call, 'budget', { least: 1, most: Number.MAX_SAFE_INTEGER })
  return call
}

/** What this thread was started with, where it is one that runs a command. */
const started = isStarted(workerData) ? workerData : undefined

/** A reader that stopped listening is no error; a disk that is full is one. */
function print(file: 1 | 2, text: string): void {
  if (started) {
    writeAll(2, lineEnd(started))
    Atomics.store(started.signs, 1, 1)
  }
  try {
    if (!writeAll(file, text)) process.exit(0)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (file === 1) writeAll(2, `Nothing can be written: ${code}.\n`)
    process.exit(2)
  }
}

async function exitCode(): Promise<ExitCode> {
  try {
    return await main(started?.args ?? process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    // What was typed may be a hundred thousand characters long.
    print(2, `${printable(error.message.slice(0, 1_500))}\n`)
    return 2
  }
}

if (isMainThread) process.exitCode = await exitCode()
else if (started) parentPort?.postMessage({ exit: await exitCode() })
else runThread()
