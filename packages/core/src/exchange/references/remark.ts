/** What there is to say of a list of references: what was refused, left out, changed or settled. */
import type { MessageLanguage } from '../../model/model.ts'
import {
  type RemarkOf,
  remarkOf,
  type SentencesOf,
  type SeveritiesOf,
  sentenceOf,
} from '../remark-of.ts'

/** `line` counts from 1; `key` is what the file calls a reference. */
export interface ReferenceFacts {
  'too-long': { size: number; sizeMax: number }
  'not-json': { line: number; found: string }
  'no-entry': Record<never, never>
  'too-many': { count: number; countMax: number }
  'entry-unread': { line: number; found: string }
  'too-deep': { line: number; depthMax: number }
  'no-title': { line: number; key: string }
  'date-unread': { key: string; date: string }
  'field-left': { field: string; count: number }
  'command-left': { key: string; command: string }
  'key-changed': { key: string; id: string }
  languages: { count: number }
  'date-rounded': { id: string; date: string }
  'name-with-comma': { id: string; name: string }
  'no-sources': Record<never, never>
}

export type ReferenceCode = keyof ReferenceFacts
export type ReferenceRemark = RemarkOf<ReferenceFacts>

const severities: SeveritiesOf<ReferenceFacts> = {
  'too-long': 'error',
  'not-json': 'error',
  'no-entry': 'error',
  'too-many': 'error',
  'entry-unread': 'loss',
  'too-deep': 'loss',
  'no-title': 'loss',
  'date-unread': 'loss',
  'field-left': 'loss',
  'command-left': 'loss',
  'key-changed': 'note',
  languages: 'loss',
  'date-rounded': 'loss',
  'name-with-comma': 'loss',
  'no-sources': 'error',
}

export function referenceRemark<K extends ReferenceCode>(
  code: K,
  facts: ReferenceFacts[K],
): ReferenceRemark {
  return remarkOf<ReferenceFacts, K>(severities, code, facts)
}

/** A remark as a sentence. */
export function referenceMessage(remark: ReferenceRemark, language: MessageLanguage): string {
  return sentenceOf<ReferenceFacts>({ en: english, de: german }, remark, language)
}

const english: SentencesOf<ReferenceFacts> = {
  'too-long': (f) => `The file has ${f.size} characters; the limit is ${f.sizeMax}.`,
  'not-json': (f) =>
    `Line ${f.line}: this is no list of references in JSON; found ${f.found}. Is the file whole?`,
  'no-entry': () => 'No reference in this file can be read. Is it the right file?',
  'too-many': (f) =>
    `The file holds ${f.count} references; at most ${f.countMax} become sources. Pick those that the model needs.`,
  'entry-unread': (f) =>
    `Line ${f.line}: the entry that begins here cannot be read at "${f.found}", and was left out. Is a bracket or a comma missing?`,
  'too-deep': (f) =>
    `Line ${f.line}: the entry that begins here nests brackets deeper than ${f.depthMax}, and was left out.`,
  'no-title': (f) =>
    `Line ${f.line}: ${f.key === '' ? 'a reference' : `"${f.key}"`} has no title, and was left out.`,
  'date-unread': (f) =>
    `"${f.key}": the date "${f.date}" cannot be read and was left out. Write it as 2026-03-31.`,
  'field-left': (f) => `Left behind: ${f.count} × ${f.field}.`,
  'command-left': (f) => `"${f.key}": the command ${f.command} is not known; its text was kept.`,
  'key-changed': (f) => `"${f.key}" is called ${f.id} here.`,
  languages: (f) => `Left behind: ${f.count} × texts in further languages.`,
  'date-rounded': (f) =>
    `${f.id}: the format has no place for "${f.date}"; only year and month, where known, were written.`,
  'name-with-comma': (f) =>
    `${f.id}: the format takes the comma in "${f.name}" for the one between a family name and a first name.`,
  'no-sources': () => 'The model states no sources. Nothing was written.',
}

const german: SentencesOf<ReferenceFacts> = {
  'too-long': (f) => `Die Datei hat ${f.size} Zeichen, erlaubt sind ${f.sizeMax}.`,
  'not-json': (f) =>
    `Zeile ${f.line}: Das ist keine Literaturliste in JSON; gefunden ${f.found}. Ist die Datei vollständig?`,
  'no-entry': () => 'Keine Angabe dieser Datei ist lesbar. Ist es die richtige Datei?',
  'too-many': (f) =>
    `Die Datei enthält ${f.count} Literaturangaben, höchstens ${f.countMax} werden zu Quellen. Jene auswählen, die das Modell braucht.`,
  'entry-unread': (f) =>
    `Zeile ${f.line}: Der Eintrag, der hier beginnt, ist bei „${f.found}“ nicht lesbar und blieb weg. Fehlt eine Klammer oder ein Komma?`,
  'too-deep': (f) =>
    `Zeile ${f.line}: Der Eintrag, der hier beginnt, schachtelt Klammern tiefer als ${f.depthMax} und blieb weg.`,
  'no-title': (f) =>
    `Zeile ${f.line}: ${f.key === '' ? 'Eine Angabe' : `„${f.key}“`} hat keinen Titel und blieb weg.`,
  'date-unread': (f) =>
    `„${f.key}“: Das Datum „${f.date}“ ist nicht lesbar und blieb weg. Als 2026-03-31 schreiben.`,
  'field-left': (f) => `Bleibt zurück: ${f.count} × ${f.field}.`,
  'command-left': (f) =>
    `„${f.key}“: Der Befehl ${f.command} ist nicht bekannt; sein Text blieb erhalten.`,
  'key-changed': (f) => `„${f.key}“ heißt hier ${f.id}.`,
  languages: (f) => `Bleibt zurück: ${f.count} × Texte in weiteren Sprachen.`,
  'date-rounded': (f) =>
    `${f.id}: Für „${f.date}“ hat das Format keinen Platz; geschrieben sind nur Jahr und, wo bekannt, Monat.`,
  'name-with-comma': (f) =>
    `${f.id}: Das Format hält das Komma in „${f.name}“ für das zwischen Nach- und Vornamen.`,
  'no-sources': () => 'Das Modell nennt keine Quellen. Geschrieben ist nichts.',
}
