/** What there is to say of a `.scw` file: why nothing comes of it, what is lost or settled. */
import type { MessageLanguage } from '../model/model.ts'
import {
  type RemarkOf,
  remarkOf,
  type SentencesOf,
  type SeveritiesOf,
  sentenceOf,
} from './remark-of.ts'

/** `line` counts from 1. */
export interface ScwFacts {
  'too-long': { size: number; sizeMax: number }
  'not-scw': Record<never, never>
  'no-descriptor': Record<never, never>
  'no-variant': { descriptor: string }
  'strange-line': { line: number }
  'too-many-descriptors': { countMax: number }
  'too-many-variants': { descriptor: string; countMax: number }
  'too-many-columns': { countMax: number }
  'name-too-long': { line: number; sizeMax: number }
  'no-matrix': { count: number }
  'row-missing': { rows: number; count: number }
  'row-too-many': { line: number; count: number }
  'row-length': { line: number; found: number; count: number }
  'not-whole': { line: number; column: number; found: string; most: number }
  'names-unplaced': { count: number }
  'texts-unplaced': { found: number; expected: number }
  unnamed: { count: number }
  'other-version': { version: string }
  'strange-name': { name: string; known: readonly string[] }
  'judgements-changed': { judgements: readonly string[] }
  'reasons-left': { count: number }
  'bases-left': { count: number }
  'pairs-left': { count: number }
  'foreign-letters': Record<never, never>
}

export type ScwCode = keyof ScwFacts
export type ScwRemark = RemarkOf<ScwFacts>

const severities: SeveritiesOf<ScwFacts> = {
  'too-long': 'error',
  'not-scw': 'error',
  'no-descriptor': 'error',
  'no-variant': 'error',
  'strange-line': 'error',
  'too-many-descriptors': 'error',
  'too-many-variants': 'error',
  'too-many-columns': 'error',
  'name-too-long': 'error',
  'no-matrix': 'error',
  'row-missing': 'error',
  'row-too-many': 'error',
  'row-length': 'error',
  'not-whole': 'error',
  'names-unplaced': 'loss',
  'texts-unplaced': 'loss',
  unnamed: 'note',
  'other-version': 'note',
  'strange-name': 'error',
  'judgements-changed': 'note',
  'reasons-left': 'loss',
  'bases-left': 'loss',
  'pairs-left': 'loss',
  'foreign-letters': 'note',
}

export function scwRemark<K extends ScwCode>(code: K, facts: ScwFacts[K]): ScwRemark {
  return remarkOf<ScwFacts, K>(severities, code, facts)
}

/** A remark as a sentence. */
export function scwMessage(remark: ScwRemark, language: MessageLanguage): string {
  return sentenceOf<ScwFacts>({ en: english, de: german }, remark, language)
}

const english: SentencesOf<ScwFacts> = {
  'too-long': (f) => `The file has ${f.size} characters; the limit is ${f.sizeMax}.`,
  'not-scw': () =>
    'This is no project of ScenarioWizard: it would begin with "$ ScenarioWizard". Is this the right file?',
  'no-descriptor': () =>
    'There is no descriptor. Each begins with a line "&name", before the first line "#".',
  'no-variant': (f) =>
    `"${f.descriptor}" has no variant. Below it, each stands on a line of its own: " -name".`,
  'strange-line': (f) =>
    `Line ${f.line} is neither "&descriptor" nor " -variant". Is a line "#" missing before it?`,
  'too-many-descriptors': (f) => `There are more than ${f.countMax} descriptors.`,
  'too-many-variants': (f) => `"${f.descriptor}" has more than ${f.countMax} variants.`,
  'too-many-columns': (f) => `There are more than ${f.countMax} variants in all.`,
  'name-too-long': (f) => `The name in line ${f.line} is longer than ${f.sizeMax} characters.`,
  'no-matrix': (f) =>
    `There are no judgements: ${f.count} rows of numbers, separated by commas, are missing. Is the file whole?`,
  'row-missing': (f) =>
    `There are ${f.rows} rows of judgements for ${f.count} variants. Is the file whole?`,
  'row-too-many': (f) =>
    `Line ${f.line} is a row of judgements too many: there are ${f.count} variants.`,
  'row-length': (f) =>
    `Line ${f.line} has ${f.found} judgements; there are ${f.count} variants, and each needs one. Is the file whole?`,
  'not-whole': (f) =>
    `Line ${f.line}, judgement ${f.column}: "${f.found}" is no whole number from −${f.most} to ${f.most}. Decimals can be multiplied away: one factor for the whole matrix changes nothing.`,
  'names-unplaced': (f) =>
    `The second names do not fit the ${f.count} descriptors and their variants; they are left out.`,
  'texts-unplaced': (f) =>
    `There are ${f.found} texts where ${f.expected} have a place; they are left out. The judgements are whole.`,
  unnamed: (f) =>
    `${f.count} descriptors or variants have no name; they are called by their place.`,
  'other-version': (f) => `The file is of version ${f.version}; this format is known from 4.0.`,
  'strange-name': (f) =>
    `"${f.name}" in the matrix does not fit the model. There: ${shortList(f.known)}. Descriptors are disputed questions by their ids, variants all their answers.`,
  'judgements-changed': (f) =>
    `Changed in the model: ${shortList(f.judgements)}. What they rest on still stands as it was: look whether it fits.`,
  'reasons-left': (f) =>
    `Left behind: ${f.count} × a reason where nothing is judged. Judge it in the matrix, or write it into the model with a strength of 0.`,
  'bases-left': (f) =>
    `Left behind: what ${f.count} × a judgement rests on. A matrix has a place for reasons alone.`,
  'pairs-left': (f) =>
    `Left behind: ${f.count} × a judgement of a question that has one answer; a matrix has no use for it.`,
  'foreign-letters': () =>
    'ScenarioWizard reads letters beyond ASCII by what its system takes them for. Descriptors and variants are therefore named as in the file; only their second names may come out wrong there.',
}

const german: SentencesOf<ScwFacts> = {
  'too-long': (f) => `Die Datei hat ${f.size} Zeichen; die Grenze ist ${f.sizeMax}.`,
  'not-scw': () =>
    'Das ist kein Projekt von ScenarioWizard: Es begänne mit „$ ScenarioWizard“. Ist es die richtige Datei?',
  'no-descriptor': () =>
    'Es gibt keinen Deskriptor. Jeder beginnt mit einer Zeile „&Name“, vor der ersten Zeile „#“.',
  'no-variant': (f) =>
    `„${f.descriptor}“ hat keine Ausprägung. Darunter steht jede auf einer eigenen Zeile: „ -Name“.`,
  'strange-line': (f) =>
    `Zeile ${f.line} ist weder „&Deskriptor“ noch „ -Ausprägung“. Fehlt davor eine Zeile „#“?`,
  'too-many-descriptors': (f) => `Es gibt mehr als ${f.countMax} Deskriptoren.`,
  'too-many-variants': (f) => `„${f.descriptor}“ hat mehr als ${f.countMax} Ausprägungen.`,
  'too-many-columns': (f) => `Es gibt zusammen mehr als ${f.countMax} Ausprägungen.`,
  'name-too-long': (f) => `Der Name in Zeile ${f.line} ist länger als ${f.sizeMax} Zeichen.`,
  'no-matrix': (f) =>
    `Es gibt keine Urteile: ${f.count} Zeilen mit Zahlen, durch Kommas getrennt, fehlen. Ist die Datei vollständig?`,
  'row-missing': (f) =>
    `Es gibt ${f.rows} Zeilen mit Urteilen für ${f.count} Ausprägungen. Ist die Datei vollständig?`,
  'row-too-many': (f) =>
    `Zeile ${f.line} ist eine Zeile mit Urteilen zu viel: Es gibt ${f.count} Ausprägungen.`,
  'row-length': (f) =>
    `Zeile ${f.line} hat ${f.found} Urteile; es gibt ${f.count} Ausprägungen, und jede braucht eines. Ist die Datei vollständig?`,
  'not-whole': (f) =>
    `Zeile ${f.line}, Urteil ${f.column}: „${f.found}“ ist keine ganze Zahl von −${f.most} bis ${f.most}. Dezimalen verschwinden durch Malnehmen: Ein Faktor für die ganze Matrix ändert nichts.`,
  'names-unplaced': (f) =>
    `Die zweiten Namen passen nicht zu den ${f.count} Deskriptoren und ihren Ausprägungen; sie fallen weg.`,
  'texts-unplaced': (f) =>
    `Es gibt ${f.found} Texte, wo ${f.expected} einen Platz haben; sie fallen weg. Die Urteile sind vollständig.`,
  unnamed: (f) =>
    `${f.count} Deskriptoren oder Ausprägungen haben keinen Namen; sie heißen nach ihrem Platz.`,
  'other-version': (f) =>
    `Die Datei ist von Version ${f.version}; dieses Format ist von 4.0 bekannt.`,
  'strange-name': (f) =>
    `„${f.name}“ in der Matrix passt nicht zum Modell. Dort: ${shortList(f.known)}. Deskriptoren sind strittige Fragen mit ihrem Namen in der Datei, Ausprägungen alle ihre Antworten.`,
  'judgements-changed': (f) =>
    `Im Modell geändert: ${shortList(f.judgements)}. Ihre Grundlage steht noch wie zuvor: nachsehen, ob sie passt.`,
  'reasons-left': (f) =>
    `Bleibt zurück: ${f.count} × eine Begründung, wo nichts beurteilt ist. In der Matrix beurteilen oder mit der Stärke 0 ins Modell schreiben.`,
  'bases-left': (f) =>
    `Bleibt zurück: die Grundlage von ${f.count} × einem Urteil. Eine Matrix hat nur für Begründungen Platz.`,
  'pairs-left': (f) =>
    `Bleibt zurück: ${f.count} × ein Urteil über eine Frage mit nur einer Antwort; eine Matrix kann damit nichts anfangen.`,
  'foreign-letters': () =>
    'ScenarioWizard liest Umlaute und andere Schriften je nach System. Deskriptoren und Ausprägungen heißen deshalb wie in der Datei; nur die zweiten Namen können dort verunstaltet sein.',
}

const listMax = 12

function shortList(names: readonly string[]): string {
  const more = names.length > listMax ? ', …' : ''
  return names.length === 0 ? '–' : `${names.slice(0, listMax).join(', ')}${more}`
}
