/** What the command line itself says: problems with files and with how it was called. */
import {
  type Diagnostic,
  type Language,
  messageOf,
  nearest,
  otherProgramSentence,
} from '@stufenplan/core'
import type { FileProblem } from './files.ts'

/** Anything that came from outside, safe to print: controls cannot reach the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (c) => (c === '\n' || c === '\t' ? c : '\ufffd'))
}

/**
 * What a command prints, on its way out: nothing in it may move the cursor, hide or reverse text.
 * In JSON such a character is spelled as an escape, which stands for the same value. The sequences
 * for colour, which only the views write, pass where colour is on.
 */
export function harmless(text: string, settings: { json: boolean; colour: boolean }): string {
  return text.replace(steering, (found) => {
    if (found === '\n' || found === '\t' || found === '\r\n') return found
    if (settings.json) return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
    const isColour = found.startsWith('\u001b[')
    return isColour && settings.colour ? found : `\ufffd${found.slice(1)}`
  })
}

/** Controls, and marks that reverse the direction of text; no model may hold them either. */
const steering = /\r\n|\p{Cc}\[\d*m|[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** "model.yaml:7:13 error unknown-name: …", the form that editors understand. */
export function diagnosticLine(file: string, found: Diagnostic, language: Language): string {
  const place = found.at ? `${file}:${found.at.line}:${found.at.column}` : file
  const severity = severityWords[language][found.severity]
  return printable(`${place} ${severity} ${found.code}: ${messageOf(found, language)}`)
}

const severityWords = {
  en: { error: 'error', warning: 'warning', loss: 'loss', note: 'note' },
  de: { error: 'Fehler', warning: 'Warnung', loss: 'Verlust', note: 'Hinweis' },
} as const

export function severityWord(severity: keyof typeof severityWords.en, language: Language): string {
  return severityWords[language][severity]
}

/** What a system's code for a failure means; the code itself stands beside it. */
export function reasonWords(code: string, language: Language): string {
  const words = Object.hasOwn(reasons, code) ? reasons[code] : undefined
  return words === undefined ? code : `${words[language]} (${code})`
}

const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EACCES: { en: 'permission is missing', de: 'die Rechte fehlen' },
  EPERM: { en: 'permission is missing', de: 'die Rechte fehlen' },
  ENOENT: { en: 'there is no such file or folder', de: 'Datei oder Ordner gibt es nicht' },
  ENOTDIR: { en: 'a part of the path is no folder', de: 'ein Teil des Pfads ist kein Ordner' },
  EISDIR: { en: 'it is a folder', de: 'es ist ein Ordner' },
  EEXIST: { en: 'it is there and no folder', de: 'es gibt ihn, und er ist kein Ordner' },
  ENOSPC: { en: 'the disk is full', de: 'der Datenträger ist voll' },
  EDQUOT: {
    en: 'no more may be kept on this disk',
    de: 'der Platz auf dem Datenträger ist belegt',
  },
  EFBIG: { en: 'the file becomes too large', de: 'die Datei ist zu groß' },
  EROFS: { en: 'the disk can only be read', de: 'der Datenträger ist nur lesbar' },
  ENAMETOOLONG: { en: 'the name is too long', de: 'der Name ist zu lang' },
  ELOOP: { en: 'it is a link to itself', de: 'es ist ein Verweis auf sich selbst' },
  EIO: { en: 'the disk does not work', de: 'der Datenträger arbeitet nicht' },
  EMFILE: { en: 'too many files are open', de: 'zu viele Dateien sind offen' },
}

type Sentence<K extends FileProblem['kind']> = (
  problem: Extract<FileProblem, { kind: K }>,
) => string
type FileSentences = { readonly [K in FileProblem['kind']]: Sentence<K> }

export function fileMessage(problem: FileProblem, language: Language): string {
  const sentence = fileSentences[language][problem.kind] as Sentence<FileProblem['kind']>
  return printable(sentence(problem as never))
}

/** The same in both languages. */
export function problemWords(problem: FileProblem): Readonly<Record<Language, string>> {
  return { en: fileMessage(problem, 'en'), de: fileMessage(problem, 'de') }
}

const fileSentences: { readonly [L in Language]: FileSentences } = {
  en: {
    'no-such-model': ({ name, known }) => {
      const near = nearest(name, known)
      return `There is no file or shipped model "${name}".${near ? ` Did you mean "${near}"?` : ''} Shipped: ${known.join(', ')}.`
    },
    'is-a-directory': ({ name }) => `"${name}" is a folder without a model.yaml. Name a file.`,
    unreadable: ({ name, reason }) => `"${name}" cannot be read: ${reasonWords(reason, 'en')}.`,
    'too-long': ({ name, sizeMax }) =>
      `"${name}" is longer than ${sizeMax} bytes and was not read. Is it the right file?`,
    'not-text': ({ name, encoding }) =>
      `"${name}" is not UTF-8 text (it looks like ${encoding}). Save it as UTF-8.`,
    'other-program': ({ name, program }) => `"${name}": ${otherProgramSentence(program, 'en')}`,
    exists: ({ name }) => `"${name}" exists already and was left as it is. Choose another name.`,
    unwritable: ({ name, reason }) =>
      `"${name}" cannot be written: ${reasonWords(reason, 'en')}. Nothing was left behind.`,
    'no-folder': ({ name, reason }) =>
      `"${name}" cannot be used as a folder: ${reasonWords(reason, 'en')}. Name a new folder, or one that is there.`,
  },
  de: {
    'no-such-model': ({ name, known }) => {
      const near = nearest(name, known)
      return `Es gibt weder eine Datei noch ein mitgeliefertes Modell „${name}“.${near ? ` War „${near}“ gemeint?` : ''} Mitgeliefert: ${known.join(', ')}.`
    },
    'is-a-directory': ({ name }) => `„${name}“ ist ein Ordner ohne model.yaml. Eine Datei nennen.`,
    unreadable: ({ name, reason }) => `„${name}“ ist nicht lesbar: ${reasonWords(reason, 'de')}.`,
    'too-long': ({ name, sizeMax }) =>
      `„${name}“ ist länger als ${sizeMax} Byte und wurde nicht gelesen. Ist es die richtige Datei?`,
    'not-text': ({ name, encoding }) =>
      `„${name}“ ist kein UTF-8-Text (sieht aus wie ${encoding}). Als UTF-8 speichern.`,
    'other-program': ({ name, program }) => `„${name}“: ${otherProgramSentence(program, 'de')}`,
    exists: ({ name }) => `„${name}“ gibt es schon und blieb unverändert. Anderen Namen wählen.`,
    unwritable: ({ name, reason }) =>
      `„${name}“ ist nicht schreibbar: ${reasonWords(reason, 'de')}. Nichts blieb zurück.`,
    'no-folder': ({ name, reason }) =>
      `„${name}“ taugt nicht als Ordner: ${reasonWords(reason, 'de')}. Einen neuen oder vorhandenen Ordner nennen.`,
  },
}
