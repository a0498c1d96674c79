/** What the command line itself says: problems with files and with how it was called. */
import { type Diagnostic, type Language, messageOf, nearest } from '@stufenplan/core'
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

type Sentence<K extends FileProblem['kind']> = (
  problem: Extract<FileProblem, { kind: K }>,
) => string
type FileSentences = { readonly [K in FileProblem['kind']]: Sentence<K> }

export function fileMessage(problem: FileProblem, language: Language): string {
  const sentence = fileSentences[language][problem.kind] as Sentence<FileProblem['kind']>
  return printable(sentence(problem as never))
}

const fileSentences: { readonly [L in Language]: FileSentences } = {
  en: {
    'no-such-model': ({ name, known }) => {
      const near = nearest(name, known)
      return `There is no file or shipped model "${name}".${near ? ` Did you mean "${near}"?` : ''} Shipped: ${known.join(', ')}.`
    },
    'is-a-directory': ({ name }) => `"${name}" is a folder without a model.yaml. Name a file.`,
    unreadable: ({ name, reason }) =>
      `"${name}" cannot be read (${reason}). Check its permissions.`,
    'too-long': ({ name, sizeMax }) =>
      `"${name}" is longer than ${sizeMax} bytes and was not read. Is it the right file?`,
    'not-text': ({ name, encoding }) =>
      `"${name}" is not UTF-8 text (it looks like ${encoding}). Save it as UTF-8.`,
    exists: ({ name }) => `"${name}" exists already and was left as it is. Choose another name.`,
    unwritable: ({ name, reason }) => `"${name}" cannot be written (${reason}).`,
  },
  de: {
    'no-such-model': ({ name, known }) => {
      const near = nearest(name, known)
      return `Es gibt weder eine Datei noch ein mitgeliefertes Modell „${name}“.${near ? ` War „${near}“ gemeint?` : ''} Mitgeliefert: ${known.join(', ')}.`
    },
    'is-a-directory': ({ name }) => `„${name}“ ist ein Ordner ohne model.yaml. Eine Datei nennen.`,
    unreadable: ({ name, reason }) => `„${name}“ ist nicht lesbar (${reason}). Rechte prüfen.`,
    'too-long': ({ name, sizeMax }) =>
      `„${name}“ ist länger als ${sizeMax} Byte und wurde nicht gelesen. Ist es die richtige Datei?`,
    'not-text': ({ name, encoding }) =>
      `„${name}“ ist kein UTF-8-Text (sieht aus wie ${encoding}). Als UTF-8 speichern.`,
    exists: ({ name }) => `„${name}“ gibt es schon und blieb unverändert. Anderen Namen wählen.`,
    unwritable: ({ name, reason }) => `„${name}“ ist nicht schreibbar (${reason}).`,
  },
}
