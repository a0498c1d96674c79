/** What a signal is linked to, in words: an answer to a question, a statement, a promise. */
import type { Model } from '@stufenplan/core'
import type { Vocabulary } from '@stufenplan/core/voice'

type Link = NonNullable<Model['signals'][number]['links']>[number]

export function targetText({ to }: Link, names: Vocabulary): string {
  if ('question' in to) {
    const question = names.question(to.question)
    if (to.answer === undefined) return question
    return `${question} – ${names.answerLabel(to.question, to.answer)}`
  }
  if ('plan' in to) return `${names.plan(to.plan)}: ${names.setting(to.keep)}`
  return `${names.actor(to.actor)}: ${names.statement(to.actor, to.statement)}`
}

/** What one would see if the answer is right, where the signal is that. */
export function sightText({ to }: Link, model: Model, names: Vocabulary): string | undefined {
  if (!('question' in to)) return undefined
  const question = model.questions.find(({ id }) => id === to.question)
  const watch = question?.answers.find(({ id }) => id === to.answer)?.watch
  const sight = watch?.find(({ id }) => id === to.sees)
  return sight && names.text(sight.label)
}
