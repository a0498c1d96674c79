#!/usr/bin/env node
/**
 * The program in a thread of its own, which `start.ts` begins, or by itself; other threads that run
 * the same file count. A reader that stops listening (a closed pipe) is no error.
 */
import { isatty } from 'node:tty'
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { reasonWords } from './call/messages.ts'
import { isStarted, languageIn, lineEnd } from './call/started.ts'
import { writeAll } from './call/writing.ts'
import { run, type Terminal } from './run.ts'
import { runThread } from './thread.ts'

/** What this thread was started with, where it is one that runs a command. */
const started = isStarted(workerData) ? workerData : undefined
const args = started?.args ?? process.argv.slice(2)

const terminal: Terminal = {
  out: (text) => print(1, text),
  ...(!isatty(1) && { bytes: (content: Uint8Array) => print(1, content) }),
  err: (text) => print(2, text),
  colour: isatty(1) && process.env.NO_COLOR === undefined,
  environment: process.env,
  ...(started && {
    work: {
      isStopped: () => Atomics.load(started.signs, 0) === 1,
      reached(steps: number) {
        started.steps[0] = steps
      },
      holds: (beside) => parentPort?.postMessage({ holds: beside ?? null }),
    },
    watchFile: (beside) => parentPort?.postMessage({ beside: beside ?? '' }),
    ...(isatty(2) && {
      progress: (line: string) => parentPort?.postMessage({ line }),
    }),
  }),
}

/** A reader that stopped listening is no error; a disk that is full is one. */
function print(file: 1 | 2, content: string | Uint8Array): void {
  if (started) {
    writeAll(2, lineEnd(started))
    Atomics.store(started.signs, 1, 1)
  }
  try {
    if (!writeAll(file, content)) process.exit(0)
  } catch (error) {
    if (file === 1) writeAll(2, `${unprinted(error)}\n`)
    process.exit(2)
  }
}

function unprinted(error: unknown): string {
  const language = languageIn(args)
  const reason = reasonWords((error as NodeJS.ErrnoException).code ?? String(error), language)
  return language === 'de'
    ? `Nichts kann geschrieben werden: ${reason}.`
    : `Nothing can be written: ${reason}.`
}

if (isMainThread) process.exitCode = await run(args, terminal)
else if (started) parentPort?.postMessage({ exit: await run(args, terminal) })
else runThread()
