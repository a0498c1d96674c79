/**
 * Writes into a file of the user's, and only where it still holds what the user has seen.
 */
import { createHash } from 'node:crypto'
import { existsSync, realpathSync, statSync } from 'node:fs'
import { isProblem, type ReadFile, readModel } from './files.ts'
import { replaceFile } from './writing.ts'

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
  const problem = replaceFile(path, text, statSync(path).mode)
  if (problem === undefined) return { kind: 'saved' }
  return { kind: 'failed', reason: problem.kind === 'unwritable' ? problem.reason : problem.kind }
}
