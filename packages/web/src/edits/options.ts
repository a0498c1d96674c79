/** Options: begun by hand or from a table, and marked as they are today. */
import { addEntry } from './entries.ts'
import { setField } from './fields.ts'
import { newText } from './texts.ts'
import { type Edit, type JsonRecord, languagesOf } from './written.ts'

/** An option as somebody says it, in one language of the page. */
export interface OptionSaid {
  readonly owner: string
  readonly label: string
  /** What yes means, and how others see it; empty where nothing is said. */
  readonly yes?: string
  readonly seen?: string
  readonly isToday?: boolean
  /** As the model writes it; not written where nothing is said. */
  readonly reversible?: 'yes' | 'no'
}

export function newOption(
  { owner, label, yes = '', seen = '', isToday = false, reversible }: OptionSaid,
  language: string,
  languages: readonly string[],
): JsonRecord {
  const text = (said: string) => newText(said, language, languages)
  return {
    owner,
    label: text(label),
    ...(yes !== '' && { yes: text(yes) }),
    today: yesOrNo(isToday),
    ...(reversible !== undefined && { reversible }),
    ...(seen !== '' && { observed: { how: text(seen) } }),
    basis: 'assumption',
  }
}

export function addOption(
  written: JsonRecord,
  id: string,
  said: OptionSaid,
  language: string,
): Edit[] {
  return [addEntry('options', id, newOption(said, language, languagesOf(written)))]
}

export function setToday(id: string, isSo: boolean): Edit[] {
  return setField(['options', id, 'today'], yesOrNo(isSo))
}

function yesOrNo(isSo: boolean): 'yes' | 'no' {
  return isSo ? 'yes' : 'no'
}
