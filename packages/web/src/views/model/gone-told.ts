/** What goes with a part that is removed, each thing once, by where it stands and what it is. */
import type { Gone } from '@stufenplan/core'
import { anyText, entryName, isRecord, type JsonRecord, partAt } from '../../edits/written.ts'

interface Saying {
  readonly written: JsonRecord
  readonly language: string
  /** Options by their names. */
  readonly labels: ReadonlyMap<string, string>
}

/** By section, in the order in which they were found. What lies in something that goes is in it. */
export function goneTold(gone: readonly Gone[], saying: Saying): [string, string[]][] {
  const outer = gone.filter(
    ({ path }) =>
      !gone.some(
        (other) =>
          other.path.length < path.length && other.path.every((step, i) => path[i] === step),
      ),
  )
  const found = new Map<string, string[]>()
  for (const one of outer) {
    const section = String(one.path[0])
    const before = found.get(section) ?? []
    const said = lineOf(one, saying)
    if (!before.includes(said)) found.set(section, [...before, said])
  }
  return [...found]
}

/** A thing by its label; what stands in another thing, with the labels of what it stands in. */
function lineOf({ path, value }: Gone, saying: Saying): string {
  const { written, language, labels } = saying
  const said = isRecord(value) ? saidIn(value, saying) : inNames(anyText(value, language), labels)
  const name = said || labels.get(String(path.at(-1))) || String(path.at(-1))
  const around = path.slice(0, -1).flatMap((step, i) => {
    const part = partAt(written, path.slice(0, i + 1))
    return isRecord(part) && part.label !== undefined
      ? [entryName(String(step), part, language)]
      : []
  })
  return [...around, name].join(' › ')
}

function saidIn(value: JsonRecord, { language, labels }: Saying): string {
  for (const field of ['label', 'title', 'says', 'because'])
    if (value[field] !== undefined) return anyText(value[field], language)
  for (const field of ['want', 'never', 'keep'])
    if (value[field] !== undefined) return inNames(anyText(value[field], 'en'), labels)
  return ''
}

function inNames(formula: string, labels: Saying['labels']): string {
  return formula.replace(/[\p{L}\p{N}_.-]+/gu, (word) => labels.get(word) ?? word)
}
