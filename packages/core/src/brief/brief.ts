/**
 * The face of the folder: two pages about one plan, for whoever decides. Told from answers, and
 * each sentence with the findings that it rests on; nothing is computed here.
 */
import type { Model } from '../model/model.ts'
import type { Finding } from '../subjects/findings.ts'
import { vocabularyOf } from '../voice/vocabulary.ts'
import type { Telling } from './asked.ts'
import { assumptions } from './assumptions.ts'
import { board } from './board.ts'
import { told } from './brief-sentences.ts'
import { against, limits, sources, spoilers } from './closing.ts'
import { bottomLine, decision, eachActor } from './first-sheet.ts'
import { ladder } from './ladder.ts'
import type { Brief, BriefSettings } from './told-parts.ts'
import { verify } from './verify.ts'
import { briefWords } from './words/words.ts'

export { sentencesOf } from './brief-sentences.ts'
export { type BriefAnswer, type BriefDocument, briefDocument, briefFormat } from './document.ts'
export { type BriefAsked, briefQuestions, planOfBrief } from './questions.ts'
export type {
  Brief,
  BriefCell,
  BriefPart,
  BriefRow,
  BriefSection,
  BriefSentence,
  BriefSettings,
  LadderPart,
} from './told-parts.ts'

/** An answer as far as a brief needs it. */
interface Told {
  readonly findings: readonly Finding[]
}

/** Undefined where the model has no such plan. */
export function tellBrief(
  model: Model,
  answers: readonly Told[],
  { plan: id, language, isNeutral = false, reading = '' }: BriefSettings,
): Brief | undefined {
  const plan = model.plans.find((one) => one.id === id)
  if (plan === undefined) return undefined
  const v = vocabularyOf(model, language)
  const words = briefWords[language]
  const findings = eachOnce(answers.flatMap((one) => told(one.findings)))
  const telling: Telling = { model, plan, findings, v, words, isNeutral }
  const above = [
    decision(telling),
    bottomLine(telling),
    eachActor(telling),
    board(telling),
    ladder(telling),
    verify(telling),
    assumptions(telling),
    spoilers(telling),
    against(telling),
  ]
  return {
    title: v.text(model.title),
    under: words.under(v.text(plan.label), v.words.date(model.date), reading),
    sections: [...above, sources(telling, above), limits(telling)],
  }
}

/** What two answers found alike is one finding. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [`${one.kind} ${one.id}`, one])).values()]
}
