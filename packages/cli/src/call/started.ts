/** What the two threads of a command share: its arguments, and signs in memory that both see. */
import type { Beside } from './command.ts'

/**
 * Layout of `signs`: 0 somebody asks the work to stop; 1 something was printed; 2 a line of
 * progress is on the screen. `steps` holds the steps done so far.
 */
export interface Started {
  readonly kind: 'command'
  readonly args: readonly string[]
  readonly signs: Int32Array
  readonly steps: Float64Array
}

/** What the thread tells the other: a line to show, an unfinished file, or the exit code. */
export interface Told {
  readonly line?: string
  readonly exit?: number
  /** An unfinished file, to be removed where the thread is ended before it is done; '': none. */
  readonly beside?: string
  /** A folder of the thread and what runs in it, to go with it; null: none any more. */
  readonly holds?: Beside | null
}

/** The language that the words ask for, also where nothing else of them is understood. */
export function languageIn(args: readonly string[]): 'en' | 'de' {
  const at = args.indexOf('--lang')
  return args.includes('--lang=de') || (at >= 0 && args[at + 1] === 'de') ? 'de' : 'en'
}

export function startedWith(args: readonly string[]): Started {
  return {
    kind: 'command',
    args,
    signs: new Int32Array(new SharedArrayBuffer(12)),
    steps: new Float64Array(new SharedArrayBuffer(8)),
  }
}

/** Is this what a thread was started with to run a command? */
export function isStarted(given: unknown): given is Started {
  return typeof given === 'object' && given !== null && 'kind' in given && given.kind === 'command'
}

/** What takes the line of progress off the screen; nothing where there is none. */
export function lineEnd({ signs }: Started): string {
  return Atomics.exchange(signs, 2, 0) === 1 ? '\r\u001b[K' : ''
}
