/** What is expected of a value, in words, each with an example, in both languages. */

import type { ConceptNeed, Expected, Form } from './expected.ts'
import type { MessageLanguage } from './message-language.ts'

/** One phrase for all that may stand in a place: "a date, such as 2025-10-09, or …". */
export function expectedWords(expected: readonly Expected[], language: MessageLanguage): string {
  const phrases = [...new Set(expected.map((one) => phrase(one, language)))]
  return phrases.join(language === 'de' ? '; oder ' : '; or ')
}

function phrase(expected: Expected, language: MessageLanguage): string {
  const words = composed[language]
  switch (expected.form) {
    case 'one-of':
      return words.oneOf(expected.values)
    case 'number':
    case 'whole-number':
      return words.number(expected)
    case 'word':
      return words.word(expected.most)
    case 'list':
      return words.list(expectedWords(expected.of, language))
    case 'fields':
      return words.fields(expected.known)
    case 'entries':
      return words.entries
    case 'version':
      return words.version(expected.version)
    case 'two-actors':
      return words.twoActors
    case 'with-options':
      return words.withOptions
    case 'not-both':
      return words.notBoth[expected.what]
    case 'concept':
      return words.concept(expected)
    default:
      return forms[language][expected.form]
  }
}

type NumberForm = Extract<Expected, { form: 'number' | 'whole-number' }>
type ConceptForm = Extract<Expected, { form: 'concept' }>

function exampleOf({ form, least, most }: NumberForm): number {
  if (form === 'whole-number') return least ?? Math.min(most ?? 1, 1)
  const low = least ?? 0
  return most === undefined ? low + 2 : Number(((low + most) / 2).toPrecision(3))
}

const forms: { readonly [L in MessageLanguage]: { readonly [F in Form]: string } } = {
  en: {
    name: 'a name: a letter, then letters, digits or underscores, parts joined by - or a dot, such as north-1',
    text: 'a text, such as Northern side; or one per language: { en: Northern side, de: Nordseite }',
    language: 'a language, such as en, de or ko',
    'yes-no': 'yes or no',
    formula: 'a formula over options, such as lift & not withdraw',
    setting: 'one option, or not and one option, such as not withdraw',
    date: 'a date of the calendar, such as 2025, 2025-10, 2025-10-09 or "late 2025-10"',
    duration: 'a length of time in days, weeks, months or years, such as "3 months"',
    delay:
      'a length of time in days, weeks, months or years, such as "3 months"; or the shortest and the longest, such as ["1 month", "3 months"]',
    range: 'a number with a point, such as 0.5; or the lowest and the highest, such as [0.4, 0.6]',
    basis:
      'a source and a place in it, such as "report p. 3"; or the word assumption; or { source: report, at: p. 3 }',
    review: 'a remark, such as { by: R. K., on: 2026-01-15, mark: doubted, says: why }; or a list',
    statement: 'a formula, or { want: lift & not withdraw, label: in words }',
    pattern: 'a pattern with one letter per option: Y, N, or - for either, such as YN-',
    state:
      'a state of at most 2000 characters, such as today, or options with commas: lift, not withdraw',
    test: 'a test of at most 2000 characters, such as holds(plan.stage)',
    plan: 'a plan by its name, or a ladder of at most 2000 characters, such as [withdraw; lift]',
  },
  de: {
    name: 'ein Name: ein Buchstabe, dann Buchstaben, Ziffern oder Unterstriche, Teile mit - oder Punkt verbunden, etwa nord-1',
    text: 'ein Text, etwa Nordseite; oder einer je Sprache: { en: Northern side, de: Nordseite }',
    language: 'eine Sprache, etwa en, de oder ko',
    'yes-no': 'yes oder no',
    formula: 'eine Formel über Optionen, etwa hafen & not abzug',
    setting: 'eine Option, oder not und eine Option, etwa not abzug',
    date: 'ein Datum des Kalenders, etwa 2025, 2025-10, 2025-10-09 oder „late 2025-10“',
    duration: 'eine Dauer in days, weeks, months oder years, etwa „3 months“',
    delay:
      'eine Dauer in days, weeks, months oder years, etwa „3 months“; oder die kürzeste und die längste, etwa ["1 month", "3 months"]',
    range:
      'eine Zahl mit Punkt statt Komma, etwa 0.5; oder die kleinste und die größte, etwa [0.4, 0.6]',
    basis:
      'eine Quelle und eine Stelle darin, etwa „bericht S. 3“; oder das Wort assumption; oder { source: bericht, at: S. 3 }',
    review:
      'eine Bemerkung, etwa { by: R. K., on: 2026-01-15, mark: doubted, says: warum }; oder eine Liste',
    statement: 'eine Formel, oder { want: hafen & not abzug, label: in Worten }',
    pattern: 'ein Muster mit einem Buchstaben je Option: Y, N oder - für beides, etwa YN-',
    state:
      'ein Zustand mit höchstens 2000 Zeichen, etwa today, oder Optionen mit Komma: hafen, not abzug',
    test: 'ein Test mit höchstens 2000 Zeichen, etwa holds(plan.stufe)',
    plan: 'ein Plan mit seinem Namen, oder eine Leiter mit höchstens 2000 Zeichen, etwa [abzug; hafen]',
  },
}

interface Composed {
  readonly oneOf: (values: readonly string[]) => string
  readonly number: (form: NumberForm) => string
  readonly word: (most: number | undefined) => string
  readonly list: (of: string) => string
  readonly fields: (known: readonly string[]) => string
  readonly entries: string
  readonly version: (version: number) => string
  readonly twoActors: string
  readonly withOptions: string
  readonly notBoth: {
    readonly 'unknown-and-attitudes': string
    readonly 'coalitions-and-seen': string
  }
  readonly concept: (form: ConceptForm) => string
}

const composed: { readonly [L in MessageLanguage]: Composed } = {
  en: {
    oneOf: (values) => (values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`),
    number: (form) =>
      `a ${form.form === 'whole-number' ? 'whole number' : 'number'}${between(form, ['from', 'to', 'at least', 'at most'])}, such as ${exampleOf(form)}`,
    word: (most) =>
      most === undefined ? 'a word or a text' : `a text of at most ${most} characters`,
    list: (of) => `a list in brackets or with dashes; in each place ${of}`,
    fields: (known) => `these fields: ${known.join(', ')}`,
    entries: 'entries with names, each on a line of its own: "name: …"',
    version: (version) => `the version of the format, which is ${version}`,
    twoActors: 'a model of two actors, as foresight asks for',
    withOptions:
      'a model with options, since moves made at the same moment are put together option by option',
    notBoth: {
      'unknown-and-attitudes': 'unknown preferences or attitudes, not both',
      'coalitions-and-seen': 'coalitions or the game as seen, not both',
    },
    concept: ({ values, of }) => `one of ${values.join(', ')}, as ${needs.en[of]} asks for`,
  },
  de: {
    oneOf: (values) => (values.length === 1 ? `${values[0]}` : `eines von ${values.join(', ')}`),
    number: (form) =>
      `eine ${form.form === 'whole-number' ? 'ganze Zahl' : 'Zahl'}${between(form, ['von', 'bis', 'ab', 'bis'])}, etwa ${exampleOf(form)}`,
    word: (most) =>
      most === undefined ? 'ein Wort oder ein Text' : `ein Text mit höchstens ${most} Zeichen`,
    list: (of) => `eine Liste in Klammern oder mit Strichen; an jeder Stelle ${of}`,
    fields: (known) => `diese Felder: ${known.join(', ')}`,
    entries: 'Einträge mit Namen, jeder auf einer eigenen Zeile: „name: …“',
    version: (version) => `die Version des Formats, also ${version}`,
    twoActors: 'ein Modell mit zwei Akteuren, wie die Voraussicht es verlangt',
    withOptions:
      'ein Modell mit Optionen, denn gleichzeitige Züge fügen sich Option für Option zusammen',
    notBoth: {
      'unknown-and-attitudes': 'unbekannte Präferenzen oder Haltungen, nicht beides',
      'coalitions-and-seen': 'Koalitionen oder das Spiel, wie es gesehen ist, nicht beides',
    },
    concept: ({ values, of }) => `eines von ${values.join(', ')}; das verlangt ${needs.de[of]}`,
  },
}

const needs: { readonly [L in MessageLanguage]: { readonly [N in ConceptNeed]: string } } = {
  en: {
    attitudes: 'an attitude',
    unknown: 'a reading of unknown preferences',
    degree: 'a degree',
    horizon: 'a horizon',
    coalitions: 'a test of coalitions',
  },
  de: {
    attitudes: 'eine Haltung',
    unknown: 'eine Lesart unbekannter Präferenzen',
    degree: 'ein Grad',
    horizon: 'ein Horizont',
    coalitions: 'ein Test von Koalitionen',
  },
}

function between({ least, most }: NumberForm, words: readonly [string, string, string, string]) {
  const [from, to, atLeast, atMost] = words
  if (least !== undefined && most !== undefined) return ` ${from} ${least} ${to} ${most}`
  if (least !== undefined) return ` ${atLeast} ${least}`
  return most === undefined ? '' : ` ${atMost} ${most}`
}
