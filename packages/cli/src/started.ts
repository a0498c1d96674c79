/** What the two threads of a command share: its arguments, and signs in memory that both see. */
import { writeSync } from 'node:fs'

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

/** What the command's thread tells the other: a line to show, or the exit code at its end. */
export interface Told {
  readonly line?: string
  readonly exit?: number
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

/** Takes the line of progress off the screen, where there is one. */
export function clearLine({ signs }: Started): void {
  if (Atomics.exchange(signs, 2, 0) === 1) writeSync(2, '\r\u001b[K')
}

/** Writes all of a text and waits where the reader is slow; false: nobody reads any more. */
export function writeAll(file: 1 | 2, text: string): boolean {
  let rest: Uint8Array = Buffer.from(text)
  while (rest.length > 0)
    try {
      rest = rest.subarray(writeSync(file, rest))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return false
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  return true
}
