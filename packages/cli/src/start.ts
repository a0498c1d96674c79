#!/usr/bin/env node
/**
 * What runs first: it starts the command in a thread and stays free to listen. Ctrl+C asks the
 * thread to stop at its next step and to print what it has; where it does not come to one, or at
 * the second Ctrl+C, everything ends and nothing is printed. Whoever watches a terminal is told
 * after a second that there is work, and how far it is.
 *
 * It loads nothing of the program itself: the time that a thread takes to begin is then all that it
 * costs, some 30 milliseconds.
 */
import { isatty } from 'node:tty'
import { Worker } from 'node:worker_threads'
import { endBeside } from './call/beside.ts'
import { languageIn, lineEnd, type Started, startedWith, type Told } from './call/started.ts'
import { removeFile } from './call/writing.ts'

const program = new URL('./program.js', import.meta.url)
const args = process.argv.slice(2)

/** Commands that listen themselves until they are ended. */
const listening = ['open', 'serve']

/** Nothing is said of work that is over before one would ask; then the line keeps pace. */
const silentMs = 1_000
const lineMs = 250
/** How long the thread may take to its next step once it is asked to stop. */
const patienceMs = 2_000

let isEnding = false

if (listening.includes(args[0] ?? '')) await import(/* @vite-ignore */ program.href)
else runInThread()

function runInThread(): void {
  const started = startedWith(args)
  const thread = new Worker(program, { workerData: started, execArgv: [] })
  const watched = isatty(2) ? watch(started, thread) : undefined
  let unfinished = ''
  let held: Told['holds'] = null
  thread.on('message', ({ exit, beside, holds }: Told) => {
    unfinished = beside ?? unfinished
    if (holds !== undefined) held = holds
    // All is printed by then; what the thread holds need not be given back piece by piece.
    if (exit !== undefined && !isEnding) process.exit(exit)
  })
  thread.on('exit', (code) => {
    clearInterval(watched)
    process.exitCode = code
  })
  process.on('exit', () => {
    if (unfinished !== '') removeFile(unfinished)
    if (held) endBeside(held)
    const rest = lineEnd(started)
    if (rest !== '') process.stderr.write(rest)
  })
  thread.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error
    end(started, 'memory', thread)
  })
  listen(started, thread)
}

function listen(started: Started, thread: Worker): void {
  let count = 0
  process.on('SIGINT', () => {
    Atomics.store(started.signs, 0, 1)
    if (++count > 1) end(started, 'stopped', thread)
    setTimeout(() => end(started, 'stopped', thread), patienceMs).unref()
  })
}

/** Shows a line while the thread works and has printed nothing. */
function watch(started: Started, thread: Worker): NodeJS.Timeout {
  const begun = performance.now()
  let line: string | undefined
  thread.on('message', (told: Told) => {
    line = told.line ?? line
  })
  const timer = setInterval(() => {
    const passed = performance.now() - begun
    const isPrinting = Atomics.load(started.signs, 1) === 1 && isatty(1)
    if (passed < silentMs || isPrinting) return
    Atomics.store(started.signs, 2, 1)
    process.stderr.write(
      `\r${(line ?? words().steps(started.steps[0] ?? 0, passed)).slice(0, 78)}\u001b[K`,
    )
  }, lineMs)
  return timer
}

/** The thread ends first: whatever it has laid out is told by then, and nothing follows. */
function end(started: Started, why: 'stopped' | 'memory', thread: Worker): void {
  if (isEnding) return
  isEnding = true
  const isBegun = why === 'stopped' && Atomics.load(started.signs, 1) === 1
  process.stderr.write(`${lineEnd(started)}${words()[isBegun ? 'begun' : why]}\n`)
  thread.once('exit', () => process.exit(3))
  void thread.terminate()
}

function words() {
  return languageIn(args) === 'de' ? german : english
}

const english = {
  steps: (steps: number, ms: number) =>
    `Working: ${steps} steps, ${Math.floor(ms / 1_000)} s (Ctrl+C stops)`,
  stopped: 'Stopped before there was a result; nothing was kept.',
  begun: 'Stopped while the result was being printed: what was printed may not be all.',
  memory: 'Stopped: this takes more memory than there is. Leave options out, or give a --budget.',
}

const german: typeof english = {
  steps: (steps, ms) =>
    `In Arbeit: ${steps} Schritte, ${Math.floor(ms / 1_000)} s (Strg+C hält an)`,
  stopped: 'Angehalten, bevor es ein Ergebnis gab; nichts wurde behalten.',
  begun: 'Angehalten, während das Ergebnis ausgegeben wurde: Es ist vielleicht nicht vollständig.',
  memory:
    'Angehalten: Dafür reicht der Speicher nicht. Optionen weglassen oder ein --budget nennen.',
}
