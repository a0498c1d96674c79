/** The face of the folder: on whom each actor depends for what it wants. */
import { answerDependencies } from './answers/dependencies.ts'

export const subject = {
  /** By the kind of question. */
  answers: { dependencies: answerDependencies },
}
