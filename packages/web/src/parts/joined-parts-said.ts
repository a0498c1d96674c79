/** What a row inside an entry was understood as: an answer, a stage, what a signal bears on. */
import { anyText, entryName, type JsonValue, partAt } from '../edits/written.ts'
import type { PreviewRow } from '../runner/runner.ts'
import { sheetWords } from '../words/sheet.ts'
import type { JoinedAround } from './joined-around.ts'

/** The question and the answer; of one that is there, as the model calls it. */
export function answerSaid(
  { path = [], value = {}, within }: PreviewRow,
  around: JoinedAround,
): string[] {
  const { written, language } = around
  const question = within ?? partAt(written, path.slice(0, 2))
  const label = anyText(value.label, language) || (path[3] ?? '')
  const isBase = within !== undefined && within.base === path[3]
  return [
    `${anyText(partAt(question, ['title']), language)} – ${label}`,
    ...(isBase ? [sheetWords[language].taken] : []),
  ]
}

/** What a signal bears on, and which way. */
export function linksSaid(
  value: JsonValue | undefined,
  { written, language }: JoinedAround,
): string[] {
  const words = sheetWords[language]
  const all = Array.isArray(value) ? (value as readonly JsonValue[]) : []
  return all.map((one) => {
    const [id, answer] = [partAt(one, ['question']), partAt(one, ['answer'])].map(String)
    const question = partAt(written, ['questions', id ?? ''])
    const title = anyText(partAt(question, ['title']), language)
    const label = anyText(partAt(question, ['answers', answer ?? '', 'label']), language)
    const way = words.speaks[String(partAt(one, ['speaks'])) as keyof typeof words.speaks]
    return `${words.bearsOn}: ${[title, label].filter(Boolean).join(' – ')} (${way})`
  })
}

/** The stage that a row is, or is of, and its plan. */
export function stageSaid(
  { path = [], value = {} }: PreviewRow,
  { written, language }: JoinedAround,
) {
  const plan = path[1] ?? ''
  const there = partAt(written, path)
  const label = anyText(partAt(there, ['label']), language) || anyText(value.label, language)
  const name = (there === undefined ? label : entryName(path[3] ?? '', there, language)) || path[3]
  return sheetWords[language].inPlan(
    name ?? '',
    entryName(plan, partAt(written, ['plans', plan]), language),
  )
}

/** The stages that come before it, by their names; some may be rows as well. */
export function stageNames(
  { path = [], value = {} }: PreviewRow,
  { written, language, rows }: JoinedAround,
): string {
  const after = Array.isArray(value.after) ? value.after.map(String) : []
  const stages = path.slice(0, 3)
  const names = after.map((id) => {
    const way = [...stages, id]
    const row = rows.find((one) => one.path?.join('\n') === way.join('\n'))
    return entryName(id, partAt(written, way) ?? row?.value, language)
  })
  return names.join(', ')
}
