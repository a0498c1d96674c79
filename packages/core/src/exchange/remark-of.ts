/**
 * Remarks of one kind of file, from three tables: the facts of each code, how bad it is, and what
 * is said of it in each language. A code that is missing in one of them does not compile.
 */
import type { MessageLanguage } from '../model/model.ts'
import type { RemarkSeverity } from './remark.ts'

export type RemarkOf<Facts> = {
  readonly [K in keyof Facts]: {
    readonly code: K
    readonly severity: RemarkSeverity
  } & Readonly<Facts[K]>
}[keyof Facts]

export type SeveritiesOf<Facts> = { readonly [K in keyof Facts]: RemarkSeverity }
export type SentencesOf<Facts> = { readonly [K in keyof Facts]: (facts: Facts[K]) => string }

/** A remark of a code, its severity filled in. */
export function remarkOf<Facts, K extends keyof Facts>(
  severities: SeveritiesOf<Facts>,
  code: K,
  facts: Facts[K],
): RemarkOf<Facts> {
  return { code, severity: severities[code], ...facts } as unknown as RemarkOf<Facts>
}

/** A remark as a sentence. */
export function sentenceOf<Facts>(
  sentences: Readonly<Record<MessageLanguage, SentencesOf<Facts>>>,
  remark: RemarkOf<Facts>,
  language: MessageLanguage,
): string {
  const sentence = sentences[language][remark.code] as (facts: RemarkOf<Facts>) => string
  return sentence(remark)
}
