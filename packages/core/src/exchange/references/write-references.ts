/** The sources of a model → a list of references, in one language. */
import { type Model, namesIn, type Source, type Text } from '../../model/model.ts'
import { bibtexText } from './bibtex.ts'
import { cslText } from './csl.ts'
import { isThird } from './dates.ts'

import type { Reference, ReferenceForm } from './reference.ts'
import { type ReferenceRemark, referenceRemark } from './remark.ts'
import { risText } from './ris.ts'

export interface ReferencesWritten {
  /** Missing where the model has no source. */
  readonly text?: string
  readonly remarks: readonly ReferenceRemark[]
}

const writers = { bibtex: bibtexText, ris: risText, csl: cslText } as const

export function writeReferences(
  { sources, languages }: Model,
  form: ReferenceForm,
  language: string,
): ReferencesWritten {
  if (sources.length === 0) return { remarks: [referenceRemark('no-sources', {})] }
  const text = (texts: Text) =>
    (texts[language] ?? texts[languages[0] ?? ''] ?? Object.values(texts)[0] ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  const references = sources.map((one) => referenceOf(one, text))
  const more = sources.flatMap((one) => [one.title, one.author, one.in, one.publisher, one.note])
  const count = more.reduce((sum, one) => sum + Math.max(0, Object.keys(one ?? {}).length - 1), 0)
  return {
    text: writers[form](references),
    remarks: [
      ...(count > 0 ? [referenceRemark('languages', { count })] : []),
      ...references.flatMap(datesRounded),
      ...(form === 'ris' ? references.flatMap(namesWithCommas) : []),
    ],
  }
}

function referenceOf(source: Source, text: (texts: Text) => string): Reference {
  const { id, title, author, publisher, kind, date, language, url, accessed, note } = source
  return {
    id,
    title: text(title),
    ...(author !== undefined && { author: text(author) }),
    ...(source.in !== undefined && { in: text(source.in) }),
    ...(publisher !== undefined && { publisher: text(publisher) }),
    ...(kind !== undefined && { kind }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    ...(accessed !== undefined && { accessed }),
    ...(note !== undefined && { note: text(note) }),
  }
}

function datesRounded({ id, date, accessed }: Reference): ReferenceRemark[] {
  return [date, accessed].flatMap((one) =>
    one !== undefined && isThird(one) ? [referenceRemark('date-rounded', { id, date: one })] : [],
  )
}

function namesWithCommas({ id, author }: Reference): ReferenceRemark[] {
  return namesIn(author ?? '').flatMap((name) =>
    'literal' in name && name.literal.includes(',')
      ? [referenceRemark('name-with-comma', { id, name: name.literal })]
      : [],
  )
}
