/**
 * The shipped models as the page fetches them: each text, and what it was read as. Reading takes a
 * worker that has just started longer than everything else before the first verdict; the texts are
 * the same on every machine, so it is done when the page is built, by what the worker does it with.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import { coreSource } from '../../tools/core-source.mjs'
import type { ReadText, Request } from './src/runner/tasks.ts'

const query = '?shipped'

interface Reader {
  readonly compute: (
    request: Request,
    source: { readonly text: string },
    progress: () => void,
  ) => unknown
}

const noProgress = () => undefined

export function readModels(root: string): Plugin {
  let loading: Promise<Reader> | undefined
  return {
    name: 'read-models',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(`.yaml${query}`)) return null
      const file = id.slice(0, -query.length)
      this.addWatchFile(file)
      const text = readFileSync(file, 'utf8')
      loading ??= readerIn(root)
      const request = { kind: 'read', input: {}, key: id, text } as const
      const reading = (await loading).compute(request, { text }, noProgress) as ReadText
      if (reading.model === undefined) return this.error(`${file} has errors.`)
      // A browser reads JSON in a string faster than it reads the same as a program.
      const asJson = JSON.stringify(JSON.stringify(reading))
      return `export default { text: ${JSON.stringify(text)}, reading: JSON.parse(${asJson}) }`
    },
  }
}

/** The core from its sources: where the page is built, nothing else has been built yet. */
async function readerIn(root: string): Promise<Reader> {
  const file = join(root, 'src/runner/compute.ts')
  return (await runnerImport<Reader>(file, { logLevel: 'warn', ...coreSource })).module
}
