import type { Language, Model } from '@stufenplan/core'
import type { JsonRecord } from '../edits/written.ts'
import type { PreviewRow } from '../runner/runner.ts'
import type { ModelWords } from '../words/model.ts'

/** What stands around rows while they are told: the text that they would join. */
export interface JoinedAround {
  readonly written: JsonRecord
  readonly language: Language
  readonly words: ModelWords
  /** The last text without errors; formulas and days stand as written where there is none. */
  readonly model: Model | undefined
  /** All rows that are offered: they speak of each other. */
  readonly rows: readonly PreviewRow[]
}
