/**
 * Writes into a file of the user's, and only where it still holds what the user has seen: beside
 * it first, all the way to the disk, then into its place in one step. Whoever pulls the plug finds
 * the old file or the new one, whole.
 */
import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { isProblem, type ReadFile, readModel } from './files.ts'

/** A file that may be saved into, as it was named when the program was started. */
export interface SavableFile {
  /** Where it really lies: a link to it stays a link. */
  readonly path: string
  /** Which file it is, told without saying where it lies. */
  readonly id: string
}

export type SavedFile =
  | { readonly kind: 'saved' }
  | { readonly kind: 'changed'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** The file behind a name; undefined where it is none, as what came through a pipe. */
export function savableFile({ name }: ReadFile): SavableFile | undefined {
  if (name === '-' || !existsSync(name) || !statSync(name).isFile()) return undefined
  const path = realpathSync(name)
  return { path, id: createHash('sha256').update(path).digest('hex').slice(0, 16) }
}

/** Puts a text in place of the one that was seen there. */
export function saveFile(
  { path }: SavableFile,
  { before, text }: { readonly before: string; readonly text: string },
): SavedFile {
  const now = readModel(path)
  if (isProblem(now)) return { kind: 'failed', reason: now.kind }
  if (now.text === text) return { kind: 'saved' }
  if (now.text !== before) return { kind: 'changed', text: now.text }
  const beside = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    const file = openSync(beside, 'wx', 0o600)
    try {
      writeFileSync(file, text)
      fchmodSync(file, statSync(path).mode)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
    return { kind: 'saved' }
  } catch (error) {
    rmSync(beside, { force: true })
    return { kind: 'failed', reason: (error as NodeJS.ErrnoException).code ?? String(error) }
  }
}
