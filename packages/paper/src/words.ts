/** What documents say about themselves, in both languages. */
import type { Language } from '@stufenplan/core'
import type { Stamp, Stamped } from './document.ts'

export interface PaperWords {
  source(stamp: Stamped): string
  /** The version of the model and the run, as they stand below a title. */
  version(stamp: Stamp): string
  readonly item: string
  readonly within: string
}

const en: PaperWords = {
  source: ({ model, run, program }) =>
    model === undefined
      ? `Source: calculation without a model; run ${run}; Stufenplan ${program}.`
      : `Source: model ${model.id} of ${model.date}, version ${model.hash}; run ${run}; Stufenplan ${program}.`,
  version: ({ model, run, program }) =>
    `Model ${model.id}, version ${model.hash} · run ${run} · Stufenplan ${program}`,
  item: 'Item',
  within: 'Of it',
}

const de: PaperWords = {
  source: ({ model, run, program }) =>
    model === undefined
      ? `Quelle: Rechnung ohne Modell; Lauf ${run}; Stufenplan ${program}.`
      : `Quelle: Modell ${model.id} vom ${model.date}, Fassung ${model.hash}; Lauf ${run}; Stufenplan ${program}.`,
  version: ({ model, run, program }) =>
    `Modell ${model.id}, Fassung ${model.hash} · Lauf ${run} · Stufenplan ${program}`,
  item: 'Punkt',
  within: 'Davon',
}

export const wordsOf: Readonly<Record<Language, PaperWords>> = { en, de }

/** Where something comes from, in a line. */
export function sourceLine(stamp: Stamped, language: Language): string {
  return wordsOf[language].source(stamp)
}
