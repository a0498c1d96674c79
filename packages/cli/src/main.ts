#!/usr/bin/env node
/**
 * The command line: arguments → command → exit code.
 *
 * 0 done; 1 the answer is negative or the model has errors; 2 wrong usage (also: no such file);
 * 3 the budget ended and the result is marked as partial. A reader that stops listening (a closed
 * pipe) is no error.
 */
import { parseArgs } from 'node:util'
import { isMainThread } from 'node:worker_threads'
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
import { helpFor, helpPage } from './help.ts'
import { harmless, printable } from './messages.ts'
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
  budget: { type: 'string', value: 'STEPS', help: 'stop after so many steps, say so, exit with 3' },
  width: { type: 'string', value: 'N', help: 'characters per line' },
  help: { type: 'boolean', help: 'this help' },
  version: { type: 'boolean', help: 'the version' },
}

function main(args: readonly string[]): ExitCode | Promise<ExitCode> {
  const [first = '', ...rest] = args
  const named = commands.find((command) => command.name === first)
  if (named) return runCommand(named, rest)
  if (first === '' || first === '--help' || first === 'help') {
    process.stdout.write(helpPage(commands, sharedFlags))
    return first === '' ? 2 : 0
  }
  if (first === '--version') {
    process.stdout.write(`${version}\n`)
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
    process.stdout.write(helpFor(command, sharedFlags))
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
  const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
  const call: Call = {
    words,
    flags: values,
    language: lang satisfies Language,
    json,
    colour,
    width: columns,
    out: (text) => process.stdout.write(harmless(text, { json, colour })),
    err: (text) => process.stderr.write(printable(text)),
    ...(process.stderr.isTTY === true && {
      progress: (text: string) => process.stderr.write(text),
    }),
  }
  wholeNumber(call, 'seed', { least: 0, most: Number.MAX_SAFE_INTEGER })
  wholeNumber(call, 'budget', { least: 1, most: Number.MAX_SAFE_INTEGER })
  return call
}

/** A reader that stopped listening is no error; a disk that is full is one. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    if (stream === process.stdout) process.stderr.write(`Nothing can be written: ${error.code}.\n`)
    process.exit(2)
  })
try {
  if (isMainThread) process.exitCode = await main(process.argv.slice(2))
  else runThread()
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  // What was typed may be a hundred thousand characters long.
  process.stderr.write(`${printable(error.message.slice(0, 1_500))}\n`)
  process.exitCode = 2
}
