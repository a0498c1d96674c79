/** What of a coded agreement was fixed before the comparison, and how it is known again. */
import { createHash } from 'node:crypto'
import { parse as readYaml } from 'yaml'

const languages = new Set(['en', 'de'])

/** How an actor is called in a sentence: words as well, and of grammar only. */
const naming = ['in-sentence', 'plural']

/** A text without what only says how an actor is called in a sentence. */
export function withoutNaming(text: string): string {
  const lines = text.split('\n')
  return lines.filter((line) => !naming.some((key) => line.trim().startsWith(`${key}:`))).join('\n')
}

/** How the two blocks begin that were added to a model with its record. */
const recordStart = '# What became of it, written down after the comparison'
const sourcesStart = '  # Added with the record at the end'

/**
 * A model as it was before what became of it was written into it: without the section at the end,
 * and without the sources `record-N`, which only that section uses.
 */
export function withoutRecord(text: string): string {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => line.startsWith(recordStart))
  const start = lines.findIndex((line) => line.startsWith(sourcesStart))
  if (start < 0 || end < start) throw new Error('a record without its two marked blocks')
  const stop = lines.indexOf('', start)
  return [...lines.slice(0, start), ...lines.slice(stop, end)].join('\n').trimEnd()
}

/**
 * The codes of a model: everything in it but words, which stand in one language or two, and the
 * addresses of its sources. Owners, orders, stages, worths, patience, detection, answers, dates.
 */
export function codesOf(text: string): string {
  return JSON.stringify(withoutWords(readYaml(text)))
}

export function fingerprint(text: string): string {
  return createHash('sha256').update(text.trimEnd()).digest('hex').slice(0, 16)
}

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (entries.length > 0 && entries.every(([key]) => languages.has(key))) return undefined
  return Object.fromEntries(
    entries
      .filter(([key]) => key !== 'url' && !naming.includes(key))
      .map(([key, one]) => [key, withoutWords(one)]),
  )
}
