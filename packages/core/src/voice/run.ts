/**
 * Which run something came from: the same model, questions and program have the same name, on any
 * day and any machine. What leaves the program bears it, so that a reader can repeat it.
 */
import { hashOf } from '../base/hash.ts'

/** The version of the program, as its packages bear it. */
export const programVersion = '0.1.0'

/** What an answer says of itself. */
export interface Asked {
  readonly model: { readonly id: string; readonly date: string; readonly hash: string }
  readonly question: unknown
}

/** Where a document comes from. */
export interface Stamp {
  readonly model: Asked['model']
  readonly run: string
  readonly program: string
}

/** The same for what may have come without a model. */
export type Stamped = Omit<Stamp, 'model'> & { readonly model?: Stamp['model'] }

/** The stamp of what was calculated without a model. */
export function stampOfCalculation(question: unknown): Stamped {
  return {
    run: hashOf({ questions: [question], program: programVersion }),
    program: programVersion,
  }
}

/** The stamp of what these answers, all of one model, were put into. */
export function stampOf(first: Asked, ...others: readonly Asked[]): Stamp {
  const { model } = first
  const questions = [first, ...others].map((one) => one.question)
  const run = hashOf({ model: model.hash, questions, program: programVersion })
  return { model, run, program: programVersion }
}
