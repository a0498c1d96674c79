/** An answer as the page tells it, in one language: put into words once somebody looks. */
import type { Answer, Explanation, Language, Model, PlanTold } from '@stufenplan/core'

/** The sentences of the core; they come while the first answer is being worked out. */
export type Telling = typeof import('@stufenplan/core/explain')

export class ToldAnswer {
  readonly model: Model
  readonly answer: Answer
  readonly language: Language
  readonly #telling: Telling
  #explanation: Explanation | undefined
  #told: readonly PlanTold[] | undefined

  constructor(telling: Telling, { model, answer }: Found, language: Language) {
    this.#telling = telling
    this.model = model
    this.answer = answer
    this.language = language
  }

  get explanation(): Explanation {
    this.#explanation ??= this.#telling.explain(this.model, this.answer, this.language)
    return this.#explanation
  }

  /** What is said in one line of each plan that was compared. */
  get told(): readonly PlanTold[] {
    this.#told ??= this.#telling.plansTold(this.model, this.answer.findings, this.language)
    return this.#told
  }
}

/** An answer and the model that it was given for, which may have changed since. */
export interface Found {
  readonly model: Model
  readonly answer: Answer
}
