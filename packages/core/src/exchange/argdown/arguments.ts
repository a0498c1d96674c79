/** What a judgement rests on, as arguments for it; what a reader doubts, as one against it. */
import type { Basis, Model, Text } from '../../model/model.ts'

export interface Spoken {
  readonly model: Model
  readonly language: 'en' | 'de'
  readonly text: (text: Text) => string
  /** Titles of arguments already given, by what they say. */
  readonly given: Map<string, string>
}

export interface Argument {
  readonly title: string
  readonly text: string
  readonly isAgainst: boolean
}

const words = {
  en: {
    assumption: 'assumption',
    doubt: 'doubt',
    assumed: 'Assumed.',
    doubted: 'A reader doubts it.',
  },
  de: { assumption: 'Annahme', doubt: 'Zweifel', assumed: 'Angenommen.', doubted: 'Angezweifelt.' },
} as const

/** The same place in the same source is the same argument, wherever it is used. */
export function argumentsFor(
  basis: readonly Basis[],
  spoken: Spoken,
  { isAgainst = false }: { readonly isAgainst?: boolean } = {},
): Argument[] {
  return basis.map((one): Argument => {
    const { name, text } = saidBy(one, spoken)
    const isContrary = one.kind === 'doubt' ? !isAgainst : isAgainst
    return { title: titleOf(name, text, spoken), text, isAgainst: isContrary }
  })
}

/** One title for one text; a second text under the same name gets a number. */
export function titleOf(name: string, text: string, { given }: Spoken): string {
  for (let i = 1; ; i++) {
    const title = i === 1 ? name : `${name} (${i})`
    const before = given.get(title)
    if (before !== undefined && before !== text) continue
    given.set(title, text)
    return title
  }
}

function saidBy(basis: Basis, { model, language, text }: Spoken) {
  const said = words[language]
  if (basis.kind === 'assumption')
    return { name: said.assumption, text: basis.why === undefined ? said.assumed : text(basis.why) }
  if (basis.kind === 'doubt')
    return { name: said.doubt, text: basis.says === undefined ? said.doubted : text(basis.says) }
  const source = model.sources.find(({ id }) => id === basis.source)
  const title = source === undefined ? basis.source : text(source.title)
  const place = [title, ...(basis.at === undefined ? [] : [basis.at])].join(', ')
  const quote = language === 'de' ? `: „${basis.quote}“` : `: “${basis.quote}”`
  const note = basis.note === undefined ? '' : ` (${text(basis.note)})`
  return {
    name: [basis.source, ...(basis.at === undefined ? [] : [basis.at])].join(' '),
    text: `${place}${basis.quote === undefined ? '' : quote}${note}`,
  }
}
