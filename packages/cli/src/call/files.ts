/** What is read from the disk: models, saved answers, parts, the page. `writing.ts` writes. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OtherProgram, otherProgramInBytes } from '@stufenplan/core'
import type { WriteProblem } from './writing.ts'

/** Why a file could not be read or written; put into words by `messages.ts`. */
export type FileProblem =
  | { readonly kind: 'no-such-model'; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: 'is-a-directory'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: string }
  | {
      readonly kind: 'too-long'
      readonly name: string
      /** Bytes; of a pipe, as many as were read before it was left. */
      readonly size: number
      readonly sizeMax: number
    }
  | { readonly kind: 'not-text'; readonly name: string; readonly encoding: string }
  | { readonly kind: 'other-program'; readonly name: string; readonly program: OtherProgram }
  | { readonly kind: 'no-folder'; readonly name: string; readonly reason: string }
  | WriteProblem

export interface ReadFile {
  /** What to call the file in messages. */
  readonly name: string
  readonly text: string
}

/** Four bytes per character at most: more than this cannot be a model within its limit. */
const modelBytesMax = 4_000_000
export const answerBytesMax = 64_000_000
export const partBytesMax = 64_000_000
/** A million short rows are read, so that it can be said that they are too many. */
export const tableBytesMax = 64_000_000
/** A matrix of as many variants as there may be takes a third; the rest is for reasons. */
export const matrixBytesMax = 16_000_000

/** The file of this program, which worker threads run too. */
export const thisProgram = fileURLToPath(import.meta.url)
const here = dirname(thisProgram)
/**
 * In the repository models and page are taken from where they are worked on, so that no copy of
 * them can be stale; only there the sources stand beside the program, or are the program.
 */
const workedOn = [join(here, '..'), join(here, '..', '..')].find((folder) =>
  existsSync(join(folder, 'src', 'call', 'files.ts')),
)
const catalogue = workedOn ? join(workedOn, '..', '..', 'models') : join(here, 'models')
const oneFilePage = workedOn
  ? join(workedOn, '..', 'web', 'dist-file', 'one-file.html')
  : join(here, 'one-file.html')
const pageFolder = workedOn ? join(workedOn, '..', 'web', 'dist') : join(here, 'web')

export function hasPage(): boolean {
  return readPageFile('/index.html') !== undefined
}

/** The built page as one file, with room for a model; undefined where it has not been built. */
export function readOneFilePage(): string | undefined {
  return existsSync(oneFilePage) ? readFileSync(oneFilePage, 'utf8') : undefined
}

/** A file of the built page by its path; undefined where there is none, or it leads elsewhere. */
export function readPageFile(path: string): Uint8Array | undefined {
  if (!/^(\/[\w-][\w.-]*)+$/.test(path)) return undefined
  const file = join(pageFolder, path)
  return existsSync(file) && !statSync(file).isDirectory() ? readFileSync(file) : undefined
}

/** Reads a model: `-` for standard input, a file, a folder with a model.yaml, a shipped name. */
export function readModel(name: string): ReadFile | FileProblem {
  if (name === '-') return readText('-', modelBytesMax)
  if (existsSync(name)) {
    if (!statSync(name).isDirectory()) return readText(name, modelBytesMax)
    const inside = join(name, 'model.yaml')
    return existsSync(inside) ? readText(inside, modelBytesMax) : { kind: 'is-a-directory', name }
  }
  const shipped = /^[\w./-]+$/.test(name) && !name.includes('..') ? shippedFile(name) : undefined
  if (shipped === undefined) return { kind: 'no-such-model', name, known: shippedModels() }
  return readText(shipped, modelBytesMax)
}

function shippedFile(name: string): string | undefined {
  return [join(catalogue, name, 'model.yaml'), join(catalogue, `${name}.yaml`)].find((file) =>
    existsSync(file),
  )
}

/** The names under which models are shipped: their paths in the catalogue. */
export function shippedModels(): string[] {
  if (!existsSync(catalogue)) return []
  return readdirSync(catalogue, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<![.]expect)[.]yaml$/.test(path) && !path.startsWith('broken'))
    .map((path) => path.replace(/(\/model)?\.yaml$/, ''))
    .sort()
}

/** Reads text that must be UTF-8 and no longer than `bytesMax`; never more than that is read. */
export function readText(name: string, bytesMax: number): ReadFile | FileProblem {
  const bytes = readBytes(name, bytesMax)
  if (!(bytes instanceof Uint8Array)) return bytes
  const program = otherProgramInBytes(bytes)
  if (program !== undefined) return { kind: 'other-program', name, program }
  const encoding = otherEncoding(bytes)
  if (encoding !== undefined) return { kind: 'not-text', name, encoding }
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { kind: 'not-text', name, encoding: 'Latin-1 / Windows-1252' }
  }
}

/** The same for files of older programs: what is not UTF-8 is taken for Windows-1252. */
export function readOlderText(name: string, bytesMax: number): ReadFile | FileProblem {
  const read = readText(name, bytesMax)
  if (!isProblem(read) || read.kind !== 'not-text' || name === '-') return read
  const bytes = readBytes(name, bytesMax)
  if (!(bytes instanceof Uint8Array) || otherEncoding(bytes) !== undefined) return read
  return { name, text: new TextDecoder('windows-1252').decode(bytes) }
}

function readBytes(name: string, bytesMax: number): Uint8Array | FileProblem {
  let file: number | undefined
  try {
    file = name === '-' ? 0 : openSync(name, 'r')
    const stat = fstatSync(file)
    if (stat.isDirectory()) return { kind: 'is-a-directory', name }
    if (stat.isFile() && stat.size > bytesMax)
      return { kind: 'too-long', name, size: stat.size, sizeMax: bytesMax }
    return readStream(file, name, bytesMax)
  } catch (error) {
    return { kind: 'unreadable', name, reason: reasonOf(error) }
  } finally {
    if (file !== undefined && file !== 0) closeSync(file)
  }
}

/** A pipe tells no size, and a file may grow: read until it ends or is too long. */
function readStream(file: number, name: string, bytesMax: number): Uint8Array | FileProblem {
  const parts: Uint8Array[] = []
  const part = new Uint8Array(65_536)
  let size = 0
  for (;;) {
    const count = readPart(file, part)
    if (count === 0) return Buffer.concat(parts)
    size += count
    if (size > bytesMax) return { kind: 'too-long', name, size, sizeMax: bytesMax }
    parts.push(part.slice(0, count))
  }
}

/** A pipe that has nothing yet answers EAGAIN, an ended one on some systems EOF. */
function readPart(file: number, part: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, part)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

function otherEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return 'UTF-16'
  if (a === 0xfe && b === 0xff) return 'UTF-16'
  if ((a === 0 && c === 0) || (b === 0 && d === 0 && bytes.length > 3))
    return 'UTF-16 or binary data'
  return bytes.subarray(0, 4096).includes(0) ? 'binary data' : undefined
}

/** The names in a folder that fit a pattern, in order; the folder is made where there is none. */
export function namesIn(folder: string, pattern: RegExp): string[] | FileProblem {
  try {
    mkdirSync(folder, { recursive: true })
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .sort()
  } catch (error) {
    return { kind: 'no-folder', name: folder, reason: reasonOf(error) }
  }
}

/** Makes a folder where there is none; tells what keeps files from being written there. */
export function openFolder(folder: string): FileProblem | undefined {
  const made = namesIn(folder, /^$/)
  if (isProblem(made)) return made
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return undefined
  } catch (error) {
    return { kind: 'no-folder', name: folder, reason: reasonOf(error) }
  }
}

/** What a file holds, whatever it is; undefined where it cannot be read. */
export function readWhole(name: string, bytesMax: number): Uint8Array | undefined {
  const read = readBytes(name, bytesMax)
  return read instanceof Uint8Array ? read : undefined
}

/** Is there a file of this name that ends? A pipe may keep whoever reads it for ever. */
export function isFile(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isFile() === true
}

/** Files of a folder that are called so, in the order of their names; none where it is shut. */
export function filesIn(folder: string, isWanted: (name: string) => boolean): string[] {
  try {
    const names = readdirSync(folder).filter(isWanted).sort()
    return names.filter((name) => isFile(join(folder, name)))
  } catch {
    return []
  }
}

/** Is there a folder of this name? */
export function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}

export function isProblem(read: ReadFile | string[] | FileProblem): read is FileProblem {
  return 'kind' in read
}
