/**
 * How the disputed questions are read, as a word for the address: the name of a reading of the
 * model; else each answer that differs from the model's own, as `question.answer`, joined by `~`;
 * else `written`.
 */
import type { Model } from '@stufenplan/core'

type Answers = Readonly<Record<string, string>>

const asWritten = 'written'

export function readingCode(model: Model, world: Answers): string | undefined {
  if (model.questions.length === 0) return undefined
  const own = model.questions.flatMap(({ id, base }) => {
    const given = world[id] ?? base
    return given === base ? [] : [`${id}.${given}`]
  })
  const isSame = (answers: Answers) =>
    model.questions.every(({ id, base }) => (answers[id] ?? base) === (world[id] ?? base))
  const named = model.readings.find((one) => isSame(one.answers))
  if (named !== undefined) return named.id
  return own.length === 0 ? asWritten : own.join('~')
}

/** The answers that a word of an address stands for; undefined where the model has none such. */
export function answersIn(model: Model, code: string): Answers | undefined {
  const named = model.readings.find(({ id }) => id === code)
  if (named !== undefined) return named.answers
  if (code === asWritten) return {}
  const answers: Record<string, string> = {}
  for (const part of code.split('~')) {
    const found = model.questions
      .flatMap((one) => one.answers.map(({ id }) => [one.id, id] as const))
      .find(([question, given]) => part === `${question}.${given}`)
    if (found === undefined) return undefined
    answers[found[0]] = found[1]
  }
  return answers
}
