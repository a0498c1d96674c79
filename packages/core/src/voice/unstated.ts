/**
 * Actors who could do something and of whom no wish is stated. For them every state is like every
 * other, so every test passes; that says nothing of them, and is not said.
 */
import type { Model } from '../model/model.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Actors of whom no wish is stated: nothing can be judged for them. */
export function unstatedActors(model: Model): readonly string[] {
  const changes = model.questions.flatMap(({ answers }) => answers.flatMap((one) => one.changes))
  return model.actors
    .filter(
      ({ id, statements, ranking }) =>
        statements.length === 0 &&
        ranking === undefined &&
        model.options.some(({ owner }) => owner === id) &&
        !changes.some((one) => one.kind === 'add' && one.of === id),
    )
    .map(({ id }) => id)
}

/** Why nothing is said of some of these actors; undefined where all of them have wishes. */
export function whyUnsaid(
  model: Model,
  actors: readonly string[],
  v: Vocabulary,
): string | undefined {
  const unstated = unstatedActors(model).filter((one) => actors.includes(one))
  return unstated.length === 0 ? undefined : v.words.noWish(v.allNamed(unstated))
}
