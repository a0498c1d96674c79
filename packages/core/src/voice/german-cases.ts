/**
 * German cases of a name that is written in the nominative with its article: "die USA", "das
 * Vereinigte Königreich", "die bosnischen Serben". The article says the gender; adjectives after
 * it take the weak endings (Duden, Die Grammatik: schwache Flexion). A name without an article
 * stays as it is, with "von" for the genitive. Masculine nouns in -e are weak (der Gefangene);
 * other weak ones (der Präsident) are not known from their look and are taken as strong.
 */

/** The forms of a name; `genitive` is "of …" in English, and "von …" where there is no article. */
export interface NameCases {
  readonly nominative: string
  readonly accusative: string
  readonly dative: string
  readonly genitive: string
}

interface Articles {
  readonly accusative: string
  readonly dative: string
  readonly genitive: string
}

const articles: Readonly<Record<string, Articles>> = {
  der: { accusative: 'den', dative: 'dem', genitive: 'des' },
  die: { accusative: 'die', dative: 'der', genitive: 'der' },
  das: { accusative: 'das', dative: 'dem', genitive: 'des' },
}
const plural: Articles = { accusative: 'die', dative: 'den', genitive: 'der' }

/** A name in its four cases; parts joined by "und" are declined each by itself. */
export function germanCases(name: string, isPlural: boolean): NameCases {
  const parts = name.split(' und ').map((part, _, all) => cases(part, isPlural && all.length < 2))
  const of = (form: keyof NameCases) => parts.map((part) => part[form]).join(' und ')
  return {
    nominative: name,
    accusative: of('accusative'),
    dative: of('dative'),
    genitive: of('genitive'),
  }
}

function cases(name: string, isPlural: boolean): NameCases {
  const [article = '', ...rest] = name.split(' ')
  const forms = isPlural && article === 'die' ? plural : articles[article]
  if (forms === undefined || rest.length === 0)
    return { nominative: name, accusative: name, dative: name, genitive: `von ${name}` }
  const at = nounPlace(rest)
  const isMasculine = article === 'der'
  const isWeak = isMasculine && (rest[at] ?? '').endsWith('e')
  const isStrong = forms.genitive === 'des' && !isWeak
  const phrase = (form: keyof Articles, adjective: string, noun: (word: string) => string) =>
    [
      forms[form],
      ...rest.map((word, i) =>
        i === at ? noun(word) : i < at && word.endsWith('e') ? word + adjective : word,
      ),
    ].join(' ')
  const bare = (word: string) => (isWeak ? `${word}n` : word)
  return {
    nominative: name,
    accusative: phrase('accusative', isMasculine ? 'n' : '', bare),
    dative: phrase('dative', 'n', isPlural ? pluralDative : bare),
    genitive: phrase('genitive', 'n', isStrong ? strongGenitive : bare),
  }
}

function pluralDative(noun: string): string {
  return /(?:e|el|er)$/.test(noun) ? `${noun}n` : noun
}

function strongGenitive(noun: string): string {
  return /(?:[sxzß]|[A-Z]{2})$/.test(noun) ? noun : `${noun}s`
}

/** The noun: the first word with a capital that is no adjective in -e or -en before another. */
function nounPlace(words: readonly string[]): number {
  const at = words.findIndex((word, i) => {
    const next = words[i + 1]
    const isBeforeNoun = next !== undefined && /^\p{Lu}/u.test(next)
    return /^\p{Lu}/u.test(word) && !(isBeforeNoun && /en?$/.test(word))
  })
  return at < 0 ? words.length - 1 : at
}
