import type { JsonRecord } from '../base/json.ts'

/** What became of a row; `at` is the id of what it is, or whose wish or commitment. */
export interface JoiningRow {
  readonly row: number
  readonly as: 'new' | 'left'
  readonly at?: string
  readonly value?: JsonRecord
  /** Where an answer or a stage would stand; of a commitment, its stage. */
  readonly path?: readonly string[]
  /** Of an answer to a new question, what is said of that. */
  readonly within?: JsonRecord
}
