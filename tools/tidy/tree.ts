/** The files of the workbench as the checks see them: path and text, read once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `path` is relative to the root, with forward slashes on every system. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** Something that is not as it should be, and what to do instead. */
export interface Complaint {
  readonly path: string
  readonly line?: number
  readonly message: string
}

export type Check = (files: readonly TextFile[]) => Complaint[]

const unread = new Set(['node_modules', 'dist', 'dist-file', 'coverage', 'package-lock.json'])
const readable = /[.](ts|mjs|js|svelte|css|html|md|json|yaml|yml|sh|txt)$|^[.]ci[/]/

/** Every text file below the root that people write or read. */
export function readFiles(root: string, folder = ''): TextFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (unread.has(entry.name) || (entry.name.startsWith('.') && path !== '.ci')) return []
    if (entry.isDirectory()) return readFiles(root, path)
    if (!readable.test(path)) return []
    return [{ path, text: readFileSync(join(root, path), 'utf8') }]
  })
}

/** Whether a file or a folder of this path is there. */
export function existsBelow(root: string): (path: string) => boolean {
  return (path) => existsSync(join(root, path))
}

export const isCode = (file: TextFile): boolean => /[.](ts|mjs)$/.test(file.path)
export const isMarkdown = (file: TextFile): boolean => file.path.endsWith('.md')
export const isTest = (file: TextFile): boolean => /[.]test[.]ts$/.test(file.path)

/** One complaint for each line of which `judge` has something to say. */
export function complainByLine(
  file: TextFile,
  judge: (line: string, index: number) => string | undefined,
): Complaint[] {
  return file.text.split('\n').flatMap((line, index) => {
    const message = judge(line, index)
    return message === undefined ? [] : [{ path: file.path, line: index + 1, message }]
  })
}

export function showComplaint({ path, line, message }: Complaint): string {
  return `${path}${line === undefined ? '' : `:${line}`}  ${message}`
}
