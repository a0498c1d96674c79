/** Are the answers to contested questions that a finding was made under answers of this model? */
import type { World } from '../game/game.ts'
import type { Model } from '../model/model.ts'

/** What is wrong with the first answer that is not one, in words. */
export function worldProblem(model: Model, world: World): string | undefined {
  for (const [id, given] of Object.entries(world)) {
    const question = model.questions.find((one) => one.id === id)
    if (question === undefined) return `there is no question "${id}"`
    if (!question.answers.some((one) => one.id === given))
      return `"${given}" is no answer to the question "${id}"`
  }
  return undefined
}
