/** Answers to contested questions, in words. */

import type { Model } from '../../../model/model.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import { wordsOf } from '../words/words.ts'

/** A question by its title, its id in brackets. */
export function questionText(model: Model, id: string, v: Vocabulary): string {
  const found = model.questions.find((one) => one.id === id)
  return found ? `${v.text(found.title)} (${id})` : id
}

/** An answer by its label, with what stands in the file in brackets. */
export function answerText(
  model: Model,
  { question, answer }: { readonly question: string; readonly answer: string },
  v: Vocabulary,
): string {
  const found = model.questions
    .find((one) => one.id === question)
    ?.answers.find((one) => one.id === answer)
  const label = found ? wordsOf(v).quoted(v.text(found.label)) : ''
  return `${label} (${question} = ${answer})`.trim()
}

/** Several answers, or what to say where there are none. */
export function answersText(
  model: Model,
  answers: Readonly<Record<string, string>>,
  v: Vocabulary,
): string {
  const parts = Object.entries(answers).map(([question, answer]) =>
    answerText(model, { question, answer }, v),
  )
  return parts.length === 0 ? wordsOf(v).robust.asIs : v.list(parts)
}
