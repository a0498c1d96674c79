/**
 * A place in a source as a reader cites it: "op-ed, paragraph 11" for what the file calls
 * "oped P11". A source is called by its kind where the model has one of that kind, by kind and date
 * where it has several, and by its title where that names none or more than one.
 */
import type { Basis, Model, Source, Text } from '../model/model.ts'
import type { Dictionary, Language } from './words/words.ts'

/** What kinds of sources are called; a kind that stands here in one language is missing in none. */
const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  agreement: { en: 'agreement', de: 'Abkommen' },
  book: { en: 'book', de: 'Buch' },
  column: { en: 'column', de: 'Kolumne' },
  editorial: { en: 'editorial', de: 'Leitartikel' },
  essay: { en: 'essay', de: 'Essay' },
  letter: { en: 'letter', de: 'Brief' },
  'news report': { en: 'news report', de: 'Pressebericht' },
  'op-ed': { en: 'op-ed', de: 'Gastbeitrag' },
  paper: { en: 'paper', de: 'Aufsatz' },
  press: { en: 'press report', de: 'Pressebericht' },
  'press release': { en: 'press release', de: 'Pressemitteilung' },
  report: { en: 'report', de: 'Bericht' },
  resolution: { en: 'resolution', de: 'Resolution' },
  statement: { en: 'statement', de: 'Erklärung' },
  'teaching material': { en: 'teaching material', de: 'Lehrmaterial' },
  treaty: { en: 'treaty', de: 'Vertrag' },
}

const paragraph: Readonly<Record<Language, string>> = { en: 'paragraph', de: 'Absatz' }

interface Spoken {
  readonly sources: Model['sources']
  readonly language: Language
  readonly text: (text: Text) => string
  readonly words: Dictionary
}

/** What a source is called; its id where the model has no such source. */
export function sourceName(id: string, { sources, language, text, words }: Spoken): string {
  const source = sources.find((one) => one.id === id)
  if (source === undefined) return id
  const alike = sources.filter((one) => one.kind === source.kind)
  const kind = own(source)?.[language]
  if (kind === undefined) return text(source.title)
  if (alike.length === 1) return kind
  const { date } = source
  const isOnly = alike.filter((one) => one.date === date).length === 1
  return date !== undefined && isOnly ? `${kind}, ${words.date(date)}` : text(source.title)
}

function own({ kind }: Source): Readonly<Record<Language, string>> | undefined {
  return kind !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
}

/** A place as it is cited: paragraphs in full, everything else as it is written. */
export function placeText(at: string, language: Language): string {
  return at.replace(/\bP(\d+)\b/g, `${paragraph[language]} $1`)
}

/** One basis as it is cited; an assumption is called one. */
export function citation(basis: Basis, spoken: Spoken): string {
  if (basis.kind !== 'source') return unsourcedText(basis, spoken.words)
  const at = basis.at === undefined ? [] : [placeText(basis.at, spoken.language)]
  const place = [sourceName(basis.source, spoken), ...at].join(', ')
  return basis.quote === undefined ? place : `${place} ${spoken.words.quoted(basis.quote)}`
}

/** What stands where no source does: an assumption, or that a reader doubts the judgement. */
export function unsourcedText(
  basis: Exclude<Basis, { kind: 'source' }>,
  words: Dictionary,
): string {
  if (basis.kind === 'assumption') return words.assumption
  return words.doubted(basis.by, basis.on === undefined ? undefined : words.date(basis.on))
}
