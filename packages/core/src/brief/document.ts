/**
 * What a brief carries in it: what was asked and found, and its sentences with the findings that
 * each rests on. Enough to try each of them again on a model.
 */
import type { Finding } from '../subjects/findings.ts'
import type { Stamp } from '../voice/run.ts'
import { plain } from '../voice/text.ts'
import { sentencesOf, told } from './brief-sentences.ts'
import type { Brief, BriefSettings } from './told-parts.ts'

export const briefFormat = 'stufenplan-brief-1'

/** A question with its answer, as far as the brief rests on it. */
export interface BriefAnswer {
  readonly question: unknown
  readonly world: Readonly<Record<string, string>>
  readonly findings: readonly Finding[]
}

export interface BriefDocument {
  readonly format: typeof briefFormat
  readonly stamp: Stamp
  readonly settings: BriefSettings
  readonly answers: readonly BriefAnswer[]
  readonly sentences: readonly {
    readonly id: string
    readonly text: string
    readonly rests: readonly string[]
  }[]
}

export function briefDocument(
  brief: Brief,
  { answers, settings, stamp }: Pick<BriefDocument, 'answers' | 'settings' | 'stamp'>,
): BriefDocument {
  return {
    format: briefFormat,
    stamp,
    settings,
    answers: answers.map(({ question, world, findings }) => ({
      question,
      world,
      findings: told(findings),
    })),
    sentences: sentencesOf(brief).map(({ id, text, rests }) => ({ id, text: plain(text), rests })),
  }
}
