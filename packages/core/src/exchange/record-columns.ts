/** The columns of a sheet of records, by the names that people give them. */
import type { Status } from '../model/model.ts'

/** The fields of a record that stand in a column of their own, in the order in which they leave. */
export const recordFields = [
  'id',
  'plan',
  'stage',
  'keep',
  'date',
  'status',
  'due',
  'broken',
  'answers',
  'contested',
  'coder',
  'evidence',
  'place',
  'basis',
  'review',
] as const

export type RecordField = (typeof recordFields)[number]

/** Other names: English, German, of the page's form, and of sheets that monitors publish. */
const others: Readonly<Record<string, RecordField>> = {
  name: 'id',
  nr: 'id',
  plan: 'plan',
  agreement: 'plan',
  abkommen: 'plan',
  stufe: 'stage',
  phase: 'stage',
  promise: 'keep',
  commitment: 'keep',
  provision: 'keep',
  stipulation: 'keep',
  zusage: 'keep',
  verpflichtung: 'keep',
  datum: 'date',
  year: 'date',
  jahr: 'date',
  implementation: 'status',
  level: 'status',
  score: 'status',
  code: 'status',
  stand: 'status',
  umsetzung: 'status',
  frist: 'due',
  fällig: 'due',
  deadline: 'due',
  bruch: 'broken',
  gebrochen: 'broken',
  breach: 'broken',
  strittig: 'contested',
  disputed: 'contested',
  kodierung: 'coder',
  kodierer: 'coder',
  beleg: 'evidence',
  notes: 'evidence',
  ort: 'place',
  location: 'place',
  quelle: 'basis',
  source: 'basis',
  grundlage: 'basis',
  'how far': 'status',
  'wie weit': 'status',
  'due day fixed anew': 'due',
  'neu festgelegte frist': 'due',
  'antwort auf': 'answers',
  'wer kodiert': 'coder',
  'what was seen': 'evidence',
  'was zu sehen war': 'evidence',
  beobachtung: 'evidence',
  where: 'place',
  wo: 'place',
}

/** The field that a column fills in, and in which language where it holds a text. */
export function columnOf(
  head: string,
): { readonly field: RecordField; readonly language?: string } | undefined {
  const [name = '', language] = head.trim().toLowerCase().split('.')
  const field = recordFields.find((one) => one === name) ?? others[name]
  if (field === undefined) return undefined
  if (language === undefined) return { field }
  return (field === 'evidence' || field === 'place') && /^[a-z]{2,3}$/.test(language)
    ? { field, language }
    : undefined
}

/** The four steps: in figures as the Peace Accords Matrix has them, in words, in German. */
const steps: Readonly<Record<string, Status>> = {
  none: 'none',
  '0': 'none',
  'not initiated': 'none',
  'no implementation': 'none',
  'not begun': 'none',
  keine: 'none',
  'nicht begonnen': 'none',
  minimal: 'minimal',
  minimum: 'minimal',
  '1': 'minimal',
  'minimum implementation': 'minimal',
  begun: 'minimal',
  begonnen: 'minimal',
  intermediate: 'intermediate',
  '2': 'intermediate',
  'intermediate implementation': 'intermediate',
  halfway: 'intermediate',
  'zur hälfte': 'intermediate',
  full: 'full',
  '3': 'full',
  complete: 'full',
  'full implementation': 'full',
  'in full': 'full',
  ganz: 'full',
}

export function statusWritten(cell: string): Status | undefined {
  return steps[cell.trim().toLowerCase()]
}

/** Yes and no as people tick them. */
export function yesWritten(cell: string): boolean | undefined {
  const word = cell.trim().toLowerCase()
  if (['yes', 'y', 'ja', 'j', 'x', 'true', 'wahr', '1'].includes(word)) return true
  return ['no', 'n', 'nein', 'false', 'falsch', '0', '-', ''].includes(word) ? false : undefined
}
