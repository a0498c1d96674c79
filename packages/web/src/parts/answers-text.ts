/** Answers to contested questions in words. */
import type { Language, Model } from '@stufenplan/core'
import { said } from '../words/words.ts'

export function questionText(model: Model, id: string, language: Language): string {
  const found = model.questions.find((one) => one.id === id)
  return found ? said(found.title, language) : id
}

export function answerText(
  model: Model,
  { question, answer }: { readonly question: string; readonly answer: string },
  language: Language,
): string {
  const found = model.questions.find((one) => one.id === question)
  const given = found?.answers.find((one) => one.id === answer)
  return `${question}: ${said(given?.label, language) || answer}`
}

export function answersText(
  model: Model,
  answers: Readonly<Record<string, string>>,
  language: Language,
): string {
  return Object.entries(answers)
    .map(([question, answer]) => answerText(model, { question, answer }, language))
    .join('; ')
}
