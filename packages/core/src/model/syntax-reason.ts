/**
 * What breaks the rules of YAML, from the codes of the reader of YAML, and in words of our own:
 * what it says itself never reaches anybody.
 */
import type { YAMLError } from 'yaml'
import type { MessageLanguage } from './message-language.ts'

export const syntaxReasons = [
  'quote',
  'comma',
  'space-after-colon',
  'colon',
  'dash',
  'space-before-comment',
  'missing',
  'tab',
  'indent',
  'escape',
  'start',
  'second-colon',
  'long-key',
  'block-header',
  'unexpected',
  'mark',
] as const
export type SyntaxReason = (typeof syntaxReasons)[number]

export function syntaxReasonOf({
  code,
  message,
}: Pick<YAMLError, 'code' | 'message'>): SyntaxReason {
  if (code === 'MISSING_CHAR') return missingIn(message)
  if (code === 'UNEXPECTED_TOKEN' && message.startsWith('Block scalar header'))
    return 'block-header'
  return reasonOfCode[code] ?? 'unexpected'
}

/** The reader has one code for all signs that are missing, and names the sign in its sentence. */
function missingIn(message: string): SyntaxReason {
  const found = missing.find(([sign]) => sign.test(message))
  return found?.[1] ?? 'missing'
}

const missing: readonly (readonly [RegExp, SyntaxReason])[] = [
  [/closing/, 'quote'],
  [/^Missing , /, 'comma'],
  [/^Missing space after :/, 'space-after-colon'],
  [/^Implicit map keys/, 'colon'],
  [/^Sequence item/, 'dash'],
  [/^Comments/, 'space-before-comment'],
]

const reasonOfCode: { readonly [K in YAMLError['code']]?: SyntaxReason } = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BLOCK_IN_FLOW: 'indent',
  BAD_DQ_ESCAPE: 'escape',
  BAD_SCALAR_START: 'start',
  BLOCK_AS_IMPLICIT_KEY: 'second-colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  KEY_OVER_1024_CHARS: 'long-key',
  ALIAS_PROPS: 'mark',
  BAD_ALIAS: 'mark',
  BAD_PROP_ORDER: 'mark',
  BAD_DIRECTIVE: 'mark',
  MULTIPLE_ANCHORS: 'mark',
  MULTIPLE_TAGS: 'mark',
  TAG_RESOLVE_FAILED: 'mark',
  BAD_COLLECTION_TYPE: 'mark',
}

type Sentences = { readonly [R in SyntaxReason]: string }

export const syntaxSentences: { readonly [L in MessageLanguage]: Sentences } = {
  en: {
    quote: 'a quotation mark opens here and is never closed. Close it: "a text"',
    comma: 'a comma or a closing bracket is missing here. Write [a, b] or { a: 1, b: 2 }',
    'space-after-colon': 'a space is missing after the colon. Write name: value',
    colon:
      'a name stands here without its colon. Write name: value, or put a text in quotation marks',
    dash: 'an entry of this list does not begin with a dash. Write - value',
    'space-before-comment': 'a space is missing before #. Write value # comment',
    missing: 'a sign is missing here. Compare with the lines around it',
    tab: 'a tab stands at the beginning of a line. Indent with spaces',
    indent: 'this line does not begin in the column of those it belongs to. Align it with them',
    escape: "a backslash in quotation marks means something else here. Use single quotes: 'a\\b'",
    start: 'a value cannot begin with this sign. Put it in quotation marks: "@a"',
    'second-colon':
      'a second colon, or a list, stands in one line with a name. Put the text in quotation marks, or begin a new line',
    'long-key': 'more than 1024 characters stand before a colon. Is a quotation mark missing?',
    'block-header':
      'behind > or | nothing else may stand in its line. Begin the text on the next line',
    unexpected: 'this sign does not fit here. Check brackets, commas and quotation marks before it',
    mark: 'the signs & * ! and % mean something else at the start of a value. Put it in quotation marks',
  },
  de: {
    quote: 'hier öffnet ein Anführungszeichen und schließt nicht. Schließen: "ein Text"',
    comma:
      'hier fehlt ein Komma oder eine schließende Klammer. Richtig: [a, b] oder { a: 1, b: 2 }',
    'space-after-colon': 'hinter dem Doppelpunkt fehlt ein Leerzeichen. Richtig: name: wert',
    colon:
      'hier steht ein Name ohne Doppelpunkt. Richtig: name: wert, oder den Text in Anführungszeichen setzen',
    dash: 'ein Eintrag dieser Liste beginnt nicht mit einem Strich. Richtig: - wert',
    'space-before-comment': 'vor # fehlt ein Leerzeichen. Richtig: wert # Bemerkung',
    missing: 'hier fehlt ein Zeichen. Mit den Zeilen daneben vergleichen',
    tab: 'am Anfang einer Zeile steht ein Tabulator. Mit Leerzeichen einrücken',
    indent: 'die Zeile beginnt nicht in der Spalte derer, zu denen sie gehört. Gleich einrücken',
    escape:
      "ein Rückstrich in Anführungszeichen hat hier eine andere Bedeutung. Einfache verwenden: 'a\\b'",
    start: 'mit diesem Zeichen kann kein Wert beginnen. In Anführungszeichen setzen: "@a"',
    'second-colon':
      'in der Zeile eines Namens steht ein zweiter Doppelpunkt oder eine Liste. Den Text in Anführungszeichen setzen oder eine neue Zeile beginnen',
    'long-key': 'vor einem Doppelpunkt stehen mehr als 1024 Zeichen. Fehlt ein Anführungszeichen?',
    'block-header':
      'hinter > oder | darf in der Zeile nichts mehr stehen. Den Text auf der nächsten beginnen',
    unexpected:
      'dieses Zeichen passt hier nicht. Klammern, Kommas und Anführungszeichen davor prüfen',
    mark: 'die Zeichen & * ! und % bedeuten am Anfang eines Werts etwas anderes. In Anführungszeichen setzen',
  },
}
