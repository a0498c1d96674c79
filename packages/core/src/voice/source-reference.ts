/**
 * A source in full, as a note of a paper prints it: who wrote it, what it is called, where and by
 * whom it was published, when, its address, and when it was last read there. In English commas
 * join all parts; in German the authors stand before a colon.
 */
import { namesIn, spokenName } from '../model/author-names.ts'
import type { Source, Text } from '../model/model.ts'
import type { Dictionary } from './words/words.ts'

interface Spoken {
  readonly text: (text: Text) => string
  readonly words: Dictionary
}

/** Without a full stop at the end, since it may end with an address. */
export function sourceReference(source: Source, { text, words }: Spoken): string {
  const { author, title, publisher, date, url, accessed } = source
  const names = author === undefined ? [] : namesIn(text(author)).map(spokenName)
  const said = words.source
  const parts = [
    said.titled(names.length > 0 ? words.list(names) : undefined, text(title)),
    source.in === undefined ? undefined : said.in(text(source.in)),
    publisher === undefined ? undefined : text(publisher),
    date === undefined ? undefined : words.date(date),
    url,
  ]
  const joined = parts.filter((one) => one !== undefined).join(', ')
  return accessed === undefined ? joined : `${joined} ${said.accessed(words.date(accessed))}`
}
