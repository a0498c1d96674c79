/** The face of the folder: what an actor would have to want for a state to be stable for it. */
import { answerInverseState } from './answers/inverse-state.ts'

export const subject = {
  /** By the kind of question. */
  answers: { 'inverse-state': answerInverseState },
}
