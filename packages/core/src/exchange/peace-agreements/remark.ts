/** What there is to say of a sheet of peace agreements. `row` counts as a spreadsheet does. */
import type { MessageLanguage } from '../../model/model.ts'
import {
  type RemarkOf,
  remarkOf,
  type SentencesOf,
  type SeveritiesOf,
  sentenceOf,
} from '../remark-of.ts'

export interface PaxFacts {
  'no-agreement': Record<never, never>
  'too-many': { count: number; countMax: number }
  'date-unread': { row: number; cell: string }
  'no-title': { row: number }
  'id-again': { row: number; id: string }
  'code-unread': { row: number; column: string; cell: string }
  'address-unread': { row: number; cell: string }
  'columns-left': { names: string }
  outside: { count: number }
  'provisions-left': { count: number }
  'plans-unwritten': { count: number }
}

export type PaxCode = keyof PaxFacts
export type PaxRemark = RemarkOf<PaxFacts>

const severities: SeveritiesOf<PaxFacts> = {
  'no-agreement': 'error',
  'too-many': 'error',
  'date-unread': 'loss',
  'no-title': 'loss',
  'id-again': 'loss',
  'code-unread': 'loss',
  'address-unread': 'loss',
  'columns-left': 'loss',
  outside: 'note',
  'provisions-left': 'loss',
  'plans-unwritten': 'note',
}

export function paxRemark<K extends PaxCode>(code: K, facts: PaxFacts[K]): PaxRemark {
  return remarkOf<PaxFacts, K>(severities, code, facts)
}

/** A remark as a sentence. */
export function paxMessage(remark: PaxRemark, language: MessageLanguage): string {
  return sentenceOf<PaxFacts>({ en: english, de: german }, remark, language)
}

const english: SentencesOf<PaxFacts> = {
  'no-agreement': () =>
    'No agreement was found. Does --process name a process or a country as the sheet writes it?',
  'too-many': (f) =>
    `There are ${f.count} agreements; at most ${f.countMax} come in at once. Name a process or a country with --process.`,
  'date-unread': (f) =>
    `Row ${f.row}: "${f.cell}" is no day, as 27/04/2018 is one; the agreement was left out.`,
  'no-title': (f) => `Row ${f.row}: the agreement has no title, and was left out.`,
  'id-again': (f) => `Row ${f.row}: number ${f.id} stands in a row above; this one was left out.`,
  'code-unread': (f) =>
    `Row ${f.row}: "${f.cell}" under ${f.column} is no code from 0 to 3, and was left out.`,
  'address-unread': (f) => `Row ${f.row}: "${f.cell}" is no address, and was left out.`,
  'columns-left': (f) => `Columns left behind: ${f.names}.`,
  outside: (f) => `Agreements of other processes and countries: ${f.count}.`,
  'provisions-left': (f) =>
    `Agreements with coded provisions: ${f.count}. With --plans these come along as plans to be written.`,
  'plans-unwritten': (f) =>
    `Plans that say which provisions are coded and how deep: ${f.count}. What they commit whom to is yet to be written: options with their owners, and stages.`,
}

const german: SentencesOf<PaxFacts> = {
  'no-agreement': () =>
    'Kein Abkommen gefunden. Nennt --process einen Prozess oder ein Land, wie die Tabelle sie schreibt?',
  'too-many': (f) =>
    `Es sind ${f.count} Abkommen, höchstens ${f.countMax} kommen auf einmal herein. Mit --process einen Prozess oder ein Land nennen.`,
  'date-unread': (f) =>
    `Zeile ${f.row}: „${f.cell}“ ist kein Tag wie 27/04/2018; das Abkommen blieb weg.`,
  'no-title': (f) => `Zeile ${f.row}: Das Abkommen hat keinen Titel und blieb weg.`,
  'id-again': (f) =>
    `Zeile ${f.row}: Die Nummer ${f.id} steht schon weiter oben; diese Zeile blieb weg.`,
  'code-unread': (f) =>
    `Zeile ${f.row}: „${f.cell}“ unter ${f.column} ist kein Wert von 0 bis 3 und blieb weg.`,
  'address-unread': (f) => `Zeile ${f.row}: „${f.cell}“ ist keine Adresse und blieb weg.`,
  'columns-left': (f) => `Spalten ohne Platz: ${f.names}.`,
  outside: (f) => `Abkommen anderer Prozesse und Länder: ${f.count}.`,
  'provisions-left': (f) =>
    `Abkommen mit kodierten Bestimmungen: ${f.count}. Mit --plans kommen diese als Pläne mit, die noch auszuarbeiten sind.`,
  'plans-unwritten': (f) =>
    `Pläne, die sagen, welche Bestimmungen wie eingehend kodiert sind: ${f.count}. Wozu sie wen verpflichten, ist noch zu schreiben: Optionen mit ihren Eignern und Stufen.`,
}
