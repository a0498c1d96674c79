/** What the file says of days, in the words of the reader. */
import type { Language } from '@stufenplan/core'
import type { Vocabulary } from '@stufenplan/core/voice'
import type { DeadlineSaid } from '../edits/schedule.ts'
import { dateText, lengthOf } from '../time/time.ts'
import { scheduleWords } from '../words/plan-schedule.ts'
import { number } from '../words/words.ts'

interface Saying {
  readonly language: Language
  readonly names: Vocabulary
  /** The name of a stage of the plan. */
  stage(id: string): string
}

/** A day, or so long after what: "3 March 2026", "3 months after “Truce”". */
export function deadlineText(deadline: DeadlineSaid, { language, names, stage }: Saying): string {
  if ('on' in deadline) return dateText(deadline.on, language)
  const words = scheduleWords(language)
  const { count, unit } = lengthOf(deadline.within)
  const name = Number(count) === 1 ? words.unit1[unit] : words.units[unit]
  const isSigned = deadline.of === 'signing'
  const after = isSigned ? words.signing : names.words.quoted(stage(deadline.of))
  return words.within(`${number(Number(count), language)} ${name}`, after)
}
