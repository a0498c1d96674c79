/**
 * Everything that is written: new files, the program's own, and what is printed. A file is written
 * beside its place and put there in one step once it is whole. So whoever stops the program, and a
 * disk that is full, leave nothing behind that blocks the next try.
 */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Why a file could not be written; put into words by `messages.ts`. */
export type WriteProblem =
  | { readonly kind: 'exists'; readonly name: string }
  | { readonly kind: 'unwritable'; readonly name: string; readonly reason: string }

/** A new file, piece by piece; it is in its place only once it is kept. */
export interface NewFile {
  /** What has gone wrong so far. */
  readonly problem: WriteProblem | undefined
  write(content: string | Uint8Array): void
  keep(): WriteProblem | undefined
  /** As if it had never been begun. */
  leave(): void
}

/** Is told the file beside while there is one, so that it can go where the program is ended. */
export type Watch = (beside: string | undefined) => void

/** Begins a file that must not exist yet: nothing a user wrote is ever overwritten. */
export function beginFile(name: string, watch: Watch = () => undefined): NewFile {
  if (exists(name)) return noFile({ kind: 'exists', name })
  // Long names have no room for an ending, and a hidden file disturbs nobody while it grows. In
  // containers that share a disk all processes have the same number.
  const beside = join(dirname(name), `.stufenplan-${crypto.randomUUID()}.tmp`)
  let file: number | undefined
  let problem: WriteProblem | undefined
  const attempt = (step: () => void) => {
    try {
      if (problem === undefined) step()
    } catch (error) {
      problem = problemOf(name, error)
    }
  }
  const close = () => {
    const open = file
    file = undefined
    if (open !== undefined) attempt(() => closeSync(open))
  }
  const clear = () => {
    close()
    removeFile(beside)
    watch(undefined)
  }
  attempt(() => {
    file = openSync(beside, 'wx')
    watch(beside)
  })
  return {
    get problem() {
      return problem
    },
    write: (content) => attempt(() => writeBytes(file ?? -1, bytesOf(content))),
    keep() {
      attempt(() => fsyncSync(file ?? -1))
      close()
      attempt(() => putInPlace(beside, name))
      clear()
      return problem
    },
    leave: clear,
  }
}

function noFile(problem: WriteProblem): NewFile {
  return { problem, write: () => undefined, keep: () => problem, leave: () => undefined }
}

/** Writes a whole file that must not exist yet. */
export function writeNew(name: string, content: string | Uint8Array): WriteProblem | undefined {
  const file = beginFile(name)
  file.write(content)
  return file.keep()
}

/**
 * Writes a file that may be there already, with the rights that are named: whoever pulls the plug
 * finds the old one or the new one, whole.
 */
export function replaceFile(name: string, text: string, mode?: number): WriteProblem | undefined {
  const beside = `${name}.${process.pid}.tmp`
  try {
    const file = openSync(beside, 'w', mode === undefined ? 0o666 : 0o600)
    try {
      writeBytes(file, Buffer.from(text))
      if (mode !== undefined) fchmodSync(file, mode)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, name)
    return undefined
  } catch (error) {
    removeFile(beside)
    return problemOf(name, error)
  }
}

/** Removes a file of the program's own; one that is not there is gone already. */
export function removeFile(name: string): void {
  try {
    rmSync(name, { force: true })
  } catch {
    // What cannot be removed stays; the reason it is left was told before.
  }
}

/** A folder of the program's own for as long as something runs in it; `tell` says which. */
export async function inOwnFolder<T>(
  run: (folder: string) => Promise<T>,
  tell: (folder: string | undefined) => void,
): Promise<T> {
  // Short: a browser lays a socket inside, whose whole path may have some hundred letters.
  const folder = join(tmpdir(), `stufenplan-${crypto.randomUUID().slice(0, 8)}`)
  // Told before it is there: whoever ends this thread in between removes what may have been made.
  tell(folder)
  mkdirSync(folder, 0o700)
  try {
    return await run(folder)
  } finally {
    removeFolder(folder)
    tell(undefined)
  }
}

/**
 * Removes a folder of the program's own. What is ending in it may still write for a moment, and
 * lay it out anew once it is gone: it is looked for again until it stays away.
 */
export function removeFolder(folder: string): void {
  for (let i = 0; i < removalsMax; i++) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
    } catch {
      // What cannot be removed stays, in the folder of the machine for such things.
    }
    pause(removalMs)
    if (!exists(folder)) return
  }
}

const removalsMax = 20
const removalMs = 25

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

/**
 * Gives a file its name unless something has it. A link does that in one step; where the disk
 * knows no links, the name is taken first and the file then laid over it.
 */
function putInPlace(beside: string, name: string): void {
  try {
    linkSync(beside, name)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK'].includes(code ?? ''))
      throw error
    closeSync(openSync(name, 'wx'))
    try {
      renameSync(beside, name)
    } catch (failure) {
      removeFile(name)
      throw failure
    }
  }
}

function exists(name: string): boolean {
  try {
    lstatSync(name)
    return true
  } catch {
    return false
  }
}

function problemOf(name: string, error: unknown): WriteProblem {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  return code === 'EEXIST' ? { kind: 'exists', name } : { kind: 'unwritable', name, reason: code }
}

/** Writes all of a content and waits where the reader is slow; false: nobody reads any more. */
export function writeAll(file: 1 | 2, content: string | Uint8Array): boolean {
  try {
    writeBytes(file, bytesOf(content))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return false
    throw error
  }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}

function writeBytes(file: number, bytes: Uint8Array): void {
  let rest = bytes
  while (rest.length > 0)
    try {
      rest = rest.subarray(writeSync(file, rest))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      pause(5)
    }
}
