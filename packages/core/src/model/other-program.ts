/**
 * Files of other programs, recognised by how they begin (remarks behind # aside): the strategic and
 * extensive games of Gambit (.nfg, .efg), the cross-impact projects of ScenarioWizard (.scw),
 * arguments in Argdown, lists of references (BibTeX, RIS), packed office files (.xlsx and the
 * like), and models that Python pickled (older .gmcr files).
 */
import type { MessageLanguage } from './message-language.ts'

export const otherPrograms = [
  'gambit-table',
  'gambit-tree',
  'scenario-wizard',
  'argdown',
  'references',
  'office',
  'pickle',
] as const
/** A program whose files are recognised. */
export type OtherProgram = (typeof otherPrograms)[number]

/** What a text is, if it is plainly a file of another program. */
export function otherProgramIn(text: string): OtherProgram | undefined {
  const start = text.slice(0, 20_000).replace(/^(?:\ufeff|\s|#[^\n]*\n)*/, '')
  return beginnings.find(([sign]) => sign.test(start))?.[1]
}

/** What a file would be by the ending of its name, where its text says nothing. */
export function otherProgramNamed(name: string): OtherProgram | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined
}

/** What bytes are that are no text: packed files, old office files, what Python pickled. */
export function otherProgramInBytes(bytes: Uint8Array): OtherProgram | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return 'office'
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return 'office'
  return a === 0x80 && b >= 2 && b <= 5 ? 'pickle' : undefined
}

const beginnings: readonly (readonly [RegExp, OtherProgram])[] = [
  [/^NFG 1 [RD]\s/, 'gambit-table'],
  [/^EFG 2 [RD]\s/, 'gambit-tree'],
  [/^\$ ?ScenarioWizard\b/, 'scenario-wizard'],
  // Factors behind "&", their variants behind "-", and "#" where the numbers begin.
  [/^&[^\n]+\n[ \t]*-[^\n]+\n(?:[ \t]*[&-][^\n]+\n|[ \t\r]*\n)*[ \t]*#/, 'scenario-wizard'],
  [/^(?:ccopy_reg|c__builtin__|c__main__|\((?:dp|lp|i)\d*\n)/, 'pickle'],
  [/^(?:@[A-Za-z]+[ \t]*[{(]|TY {1,2}- [A-Z])/, 'references'],
  // A statement in brackets or an argument in angles, and below it what supports or attacks it.
  [
    /^(?:\[[^\]\n]+\]|<[^>\n]+>):?[^\n]*\n(?:[^\n]*\n)*?[ \t]+(?:[+_-]>?|<[+_-]?)[ \t]+[<[]/,
    'argdown',
  ],
]

const endings: Readonly<Record<string, OtherProgram>> = {
  nfg: 'gambit-table',
  efg: 'gambit-tree',
  scw: 'scenario-wizard',
  argdown: 'argdown',
  ad: 'argdown',
  bib: 'references',
  ris: 'references',
  xlsx: 'office',
  xls: 'office',
  ods: 'office',
  docx: 'office',
}

/** What it is, why it is not read, and what to do. */
export function otherProgramSentence(program: OtherProgram, language: MessageLanguage): string {
  return sentences[language][program]
}

const sentences: { readonly [L in MessageLanguage]: { readonly [P in OtherProgram]: string } } = {
  en: {
    'gambit-table':
      'This is a game in strategic form, written for Gambit (.nfg). Open the file itself, or turn it into a model: "stufenplan import game.nfg --out model.yaml".',
    'gambit-tree':
      'This is a game in extensive form, written for Gambit (.efg). Open the file itself, or turn its strategic form into a model: "stufenplan import game.efg --out model.yaml".',
    'scenario-wizard':
      'This is a cross-impact project of ScenarioWizard (.scw) and no model of this program. It says which trends support each other, not who wants what. What goes together in it: stufenplan cross-impact FILE; a model starts with "stufenplan new".',
    argdown:
      'This is a map of arguments in Argdown and no model of this program. It becomes the claims of one, each still without a test: stufenplan import FILE --into MODEL.',
    references:
      'This is a list of references (BibTeX or RIS) and no model of this program. It becomes the sources of one: stufenplan import FILE --into MODEL.',
    office:
      'This is a packed file, such as a spreadsheet (.xlsx), and no text. A workbook (.xlsx) with sheets of actors and options becomes a model: stufenplan import FILE --out model.yaml; an example to fill in: stufenplan new --to xlsx.',
    pickle:
      'This is a file that Python packed (a pickle), as older GMCR programs save models. Unpacking it would run what is in it, so it is not read. Save it there as JSON, a .gmcr file that begins with {.',
  },
  de: {
    'gambit-table':
      'Das ist ein Spiel in Normalform für Gambit (.nfg). Die Datei selbst öffnen oder in ein Modell übernehmen: „stufenplan import spiel.nfg --out modell.yaml“.',
    'gambit-tree':
      'Das ist ein Spiel in Baumform für Gambit (.efg). Die Datei selbst öffnen oder ihre Normalform in ein Modell übernehmen: „stufenplan import spiel.efg --out modell.yaml“.',
    'scenario-wizard':
      'Das ist ein Cross-Impact-Projekt von ScenarioWizard (.scw) und kein Modell dieses Programms. Es sagt, welche Entwicklungen einander stützen, nicht, wer was will. Was darin zusammenpasst: stufenplan cross-impact DATEI; ein Modell beginnt mit „stufenplan new“.',
    argdown:
      'Das ist eine Karte von Argumenten in Argdown und kein Modell dieses Programms. Sie wird zu den Behauptungen eines Modells, jede noch ohne Test: stufenplan import DATEI --into MODELL.',
    references:
      'Das ist eine Literaturliste (BibTeX oder RIS) und kein Modell dieses Programms. Sie wird zu den Quellen eines Modells: stufenplan import DATEI --into MODELL.',
    office:
      'Das ist eine gepackte Datei, etwa eine Tabelle (.xlsx), und kein Text. Eine Arbeitsmappe (.xlsx) mit Blättern für Akteure und Optionen wird zum Modell: stufenplan import DATEI --out modell.yaml; ein Muster zum Ausfüllen: stufenplan new --to xlsx --lang de.',
    pickle:
      'Das ist eine von Python gepackte Datei (Pickle), wie ältere GMCR-Programme Modelle sichern. Entpacken hieße ausführen, was darin steht; darum bleibt sie ungelesen. Dort als JSON sichern, also als .gmcr, das mit { beginnt.',
  },
}
