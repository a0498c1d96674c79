import { expect, test } from 'vitest'
import { inEnglish, inGerman } from './plural.ts'
import { type Dictionary, dictionaryOf, type Language } from './words.ts'

/** Every sentence that is made from something, with its way in the dictionary, made of ones. */
function madeOfOnes(words: unknown, way: string): (readonly [string, string])[] {
  if (typeof words === 'function')
    return [1, '1'].flatMap((one) => {
      try {
        const made: unknown = words(one, one, one, one, one)
        return typeof made === 'string' ? [[way, made] as const] : []
      } catch {
        // It is made of lists or of facts with names, which hold no count of their own.
        return []
      }
    })
  if (words === null || typeof words !== 'object') return []
  return Object.entries(words).flatMap(([name, one]) => madeOfOnes(one, `${way}.${name}`))
}

const nouns = {
  en: '(?:step|reading|state|stage|plan|way|part|commitment|offer|claim|ranking|end|combination|coalition|signal|fact|question|period|option|actor|move|change|repair|bundle|draw|ladder|shock|test|requirement|statement|equilibri|case|pair|year|place|degree)(?:s|a)',
  de: '(?:Schritte|Lesarten|Zustände|Stufen|Pläne|Arten|Teile|Zusagen|Angebote|Behauptungen|Rangfolgen|Enden|Kombinationen|Koalitionen|Bündnisse|Signale|Tatsachen|Fragen|Perioden|Optionen|Akteure|Züge|Änderungen|Leitern|Schocks|Antworten|Tests|Anforderungen|Aussagen|Gleichgewichte|Fälle|Paare|Jahre|Plätze|Möglichkeiten|Bedingungen)n?',
}
const verbs = {
  en: '(?:are|were|have|pay|agree|remain|pass|tempt|lead|hold|follow|differ|do)',
  de: '(?:sind|waren|haben|passen|bleiben|gehen|folgen|würden|führen|locken|wurden|halten)',
}

/** "1 steps", "1 own steps", "1 of them pass", "1 are": what no reader would write. */
function wrongBeside(language: Language): RegExp {
  const inner = '(?:(?!1 |of |the |der |oder |von |or )[\\p{L}-]+ ){0,2}'
  return new RegExp(
    `(?<![\\d.,])1 (?:${inner}${nouns[language]}(?![\\p{L}])|${verbs[language]}(?![\\p{L}])|(?:of (?:them|these|the \\p{L}+)|davon) ${verbs[language]}(?![\\p{L}]))`,
    'u',
  )
}

test.each<Language>(['en', 'de'])('a count of one has the form for one, in %s', (language) => {
  const words: Dictionary = dictionaryOf(language)
  const wrong = madeOfOnes(words, language).filter(([, made]) => wrongBeside(language).test(made))
  expect([...new Set(wrong.map(([way, made]) => `${way}: ${made}`))]).toEqual([])
})

test('the check sees the mistakes it is there for', () => {
  const seen = (language: Language, text: string) => wrongBeside(language).test(text)
  for (const text of ['1 steps of its own', '1 readings agree', '1 of them pass', 'first 1 are'])
    expect(seen('en', text), text).toBe(true)
  for (const text of ['bisher 1 Pläne', '1 eigene Schritte', 'In 1 davon sind'])
    expect(seen('de', text), text).toBe(true)
  for (const text of ['1 step', '1 of 3 readings', '21 steps', '1 of them passes'])
    expect(seen('en', text), text).toBe(false)
})

test('the rule is that of CLDR', () => {
  for (const [language, form] of [
    ['en', inEnglish],
    ['de', inGerman],
  ] as const) {
    // biome-ignore lint/style/noRestrictedGlobals: what stands by hand is held against it.
    const rules = new Intl.PluralRules(language)
    for (let count = 0; count < 1_200; count++)
      expect(form(count, 'one', 'other'), `${count} in ${language}`).toBe(rules.select(count))
  }
})
