/**
 * What lies beside the built program, so that a package of it needs nothing else: the shipped
 * models, the page, the licence, and a notice of everything that others wrote.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Written by the builder for each bundle: what of others is in it. */
export const licencesFile = 'licences.json'

interface Licensed {
  readonly name: string
  readonly version: string
  /** By its name in the list of SPDX. */
  readonly identifier?: string
  readonly text?: string
}

export function besideTheProgram(solver: string): Plugin {
  return {
    name: 'beside-the-program',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const page = join(root, 'packages/web/dist')
      cpSync(page, join(dir, 'web'), { recursive: true })
      cpSync(join(root, 'packages/web/dist-file'), dir, { recursive: true })
      cpSync(join(root, 'models'), join(dir, 'models'), {
        recursive: true,
        filter: (path) => !/[/\\]broken$|[.]expect[.]yaml$/.test(path),
      })
      const bundled = [...licensedIn(dir), ...licensedIn(page), licensedAt(solver)]
      writeFileSync(join(dir, 'NOTICE.md'), noticeOf(bundled))
    },
  }
}

function licensedIn(folder: string): Licensed[] {
  return JSON.parse(readFileSync(join(folder, licencesFile), 'utf8')) as Licensed[]
}

/** A package that is laid beside the program as it is. */
function licensedAt(folder: string): Licensed {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const { name, version, license } = JSON.parse(read('package.json')) as Record<string, string>
  return { name: `${name}`, version: `${version}`, identifier: `${license}`, text: read('LICENSE') }
}

/** The licences in full, each thing once; a build fails where one of them is not known. */
export function noticeOf(bundled: readonly Licensed[]): string {
  const byName = new Map(bundled.map((one) => [`${one.name} ${one.version}`, one]))
  const rows = [...byName].sort(([a], [b]) => (a < b ? -1 : 1))
  const unknown = rows
    .filter(([, { identifier, text }]) => !identifier || !text)
    .map(([key]) => key)
  if (unknown.length > 0) throw new Error(`Bundled without a licence: ${unknown.join(', ')}`)
  const list = rows.map(([key, { identifier }]) => `- ${key}: ${identifier}`).join('\n')
  const texts = rows.map(([key, { text = '' }]) => `## ${key}\n\n${fenced(text.trim())}\n`)
  return `# What others wrote\n\nStufenplan is under the Apache License 2.0. Built into it are:\n\n${list}\n\n${texts.join('\n')}`
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``
}
