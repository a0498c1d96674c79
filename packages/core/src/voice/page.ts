/** What a subject needs to put an answer into words, and what it makes of it. */
import type { Model } from '../model/model.ts'
import type { Block } from './explanation.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What was found about which model, and in which words it is to be said. */
export interface Asked<F> {
  readonly model: Model
  readonly findings: readonly F[]
  readonly v: Vocabulary
}

/** The body of a page: what one kind of question found. */
export type Page<F> = (asked: Asked<F>) => Block[]
