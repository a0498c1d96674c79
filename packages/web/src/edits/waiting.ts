/** What stands for a stage that is yet to be filled, in the languages of the model. */
import type { Waiting } from '@stufenplan/core'
import { toBeFilledWords } from '../words/plan-edit.ts'
import { isRecord, type JsonRecord, type JsonValue } from './written.ts'

export type { Waiting } from '@stufenplan/core'

/** As the page says it, wherever a stage is begun or loses its last commitment. */
export const toBeFilled: Waiting = toBeFilledWords

/** In the languages of the model, as far as there are words for them. */
export function waitingText(written: JsonRecord, waiting: Waiting): JsonValue {
  const languages = Array.isArray(written.languages) ? written.languages.map(String) : ['en']
  const texts = languages.flatMap((language) => {
    const text = waiting[language]
    return text === undefined ? [] : [[language, text] as const]
  })
  if (texts.length > 1) return Object.fromEntries(texts)
  return texts[0]?.[1] ?? waiting.en ?? ''
}

export function saysWaiting(talks: JsonValue | undefined, waiting: Waiting): boolean {
  const texts = isRecord(talks) ? Object.values(talks) : [talks]
  const known = Object.values(waiting)
  return texts.length > 0 && texts.every((one) => typeof one === 'string' && known.includes(one))
}
