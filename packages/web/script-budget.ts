/**
 * What the page may weigh, compressed as a server would send it; a build past it fails. The first
 * view needs the start and the worker; everything else is loaded when it is first looked at.
 */
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Kilobytes (1,000 bytes) after gzip. */
export const budget = {
  /** The entry and everything it imports at once. */
  start: 60,
  /** The worker: the whole core but its sentences, with its schemas and the YAML reader. */
  worker: 280,
  /** Any part loaded later; the text editor is the largest. */
  part: 180,
}

interface Chunk {
  readonly fileName: string
  readonly code: string
  readonly isEntry: boolean
  readonly imports: readonly string[]
}

/** What is too heavy, in words; nothing where the build keeps its budget. */
export function overweight(chunks: readonly Chunk[], worker: string | undefined): string[] {
  const weights = new Map(chunks.map(({ fileName, code }) => [fileName, weightOf(code)]))
  const start = withImports(
    chunks,
    chunks.filter((one) => one.isEntry).map((one) => one.fileName),
  )
  const startWeight = [...start].reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)
  const rows: readonly [what: string, weight: number, most: number][] = [
    ['The start', startWeight, budget.start],
    ['The worker', worker === undefined ? 0 : weightOf(worker), budget.worker],
    ...chunks
      .filter(({ fileName }) => !start.has(fileName))
      .map(({ fileName }): [string, number, number] => [
        fileName,
        weights.get(fileName) ?? 0,
        budget.part,
      ]),
  ]
  return rows
    .filter(([, weight, most]) => weight > most)
    .map(([what, weight, most]) => `${what} weighs ${weight.toFixed(1)} kB, the most is ${most} kB`)
}

export function scriptBudget(): Plugin {
  return {
    name: 'script-budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const all = Object.values(bundle)
        const chunks = all.filter((one) => one.type === 'chunk')
        const codes = new Map(
          all.map((one) => [one.fileName, one.type === 'chunk' ? one.code : String(one.source)]),
        )
        const worker = [...codes.keys()].find((name) => /worker[^/]*[.]js$/.test(name))
        const code = worker === undefined ? undefined : startOf(worker, codes)
        const found = overweight(chunks, code)
        if (found.length > 0) this.error(`Past the budget of packages/web: ${found.join('; ')}.`)
      },
    },
  }
}

/** A file and all that it imports at once, beside it, as one text. */
export function startOf(name: string, codes: ReadonlyMap<string, string>): string {
  const found = new Set([name])
  for (const one of found)
    for (const [, next = ''] of (codes.get(one) ?? '').matchAll(atOnce)) {
      const path = one.replace(/[^/]*$/, next)
      if (codes.has(path)) found.add(path)
    }
  return [...found].map((one) => codes.get(one) ?? '').join('\n')
}

/** `import … from "./x.js"` and `import "./x.js"`; what is loaded later has a bracket. */
const atOnce = /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g

function weightOf(code: string): number {
  return gzipSync(code).length / 1_000
}

/** Files and all that they import at once, directly or through others. */
function withImports(chunks: readonly Chunk[], names: readonly string[]): Set<string> {
  const found = new Set<string>()
  const open = [...names]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue
    found.add(name)
    open.push(...(chunks.find((one) => one.fileName === name)?.imports ?? []))
  }
  return found
}
