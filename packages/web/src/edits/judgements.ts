/**
 * Judgements of influence as the form writes them: which answer speaks, on which question, and how
 * strongly for each answer to it. A new one begins with a pair of which nothing is said yet, and
 * with a strength of 0, for only its author knows another.
 */
import { addEntry } from './entries.ts'
import { setField } from './fields.ts'
import { newText, type Said } from './texts.ts'
import {
  anyText,
  type Edit,
  entriesOf,
  isRecord,
  type JsonRecord,
  type JsonValue,
  languagesOf,
  partAt,
} from './written.ts'

export interface Pair {
  readonly question: string
  readonly answer: string
  readonly on: string
}

export function answersOf(written: JsonRecord, question: string): string[] {
  const answers = partAt(written, ['questions', question, 'answers'])
  return isRecord(answers) ? Object.keys(answers) : []
}

/** What an entry says as it is written: who speaks, and on what. */
export function pairOf(value: JsonValue | undefined): Pair {
  const [question = '', answer = ''] = Object.entries(partAt(value, ['if']) ?? {})[0] ?? []
  return { question, answer: anyText(answer, 'en'), on: anyText(partAt(value, ['on']), 'en') }
}

/** The first pair of an answer and another question of which nothing is said; else undefined. */
export function freePair(written: JsonRecord): Pair | undefined {
  const nameOf = ({ question, answer, on }: Pair) => [question, answer, on].join(' ')
  const taken = new Set(entriesOf(written, 'judgements').map(([, value]) => nameOf(pairOf(value))))
  const questions = entriesOf(written, 'questions').map(([id]) => id)
  return questions
    .flatMap((question) =>
      answersOf(written, question).flatMap((answer) =>
        questions.filter((on) => on !== question).map((on) => ({ question, answer, on })),
      ),
    )
    .find((pair) => !taken.has(nameOf(pair)) && answersOf(written, pair.on).length > 0)
}

/** No edit where every pair is judged, or there are not two questions. */
export function addJudgement(written: JsonRecord, id: string, { text, language }: Said): Edit[] {
  const pair = freePair(written)
  if (pair === undefined) return []
  const value = {
    if: { [pair.question]: pair.answer },
    on: pair.on,
    speaks: unspoken(written, pair.on),
    because: newText(text, language, languagesOf(written)),
    basis: 'assumption',
  }
  return [addEntry('judgements', id, value)]
}

export function setSpeaker(id: string, question: string, answer: string): Edit[] {
  return setField(['judgements', id, 'if'], { [question]: answer })
}

/** Other answers are spoken of then, and nothing is known of them yet. */
export function setSpokenOn(written: JsonRecord, id: string, on: string): Edit[] {
  return [
    ...setField(['judgements', id, 'on'], on),
    ...setField(['judgements', id, 'speaks'], unspoken(written, on)),
  ]
}

/** No edit for what is no whole number. An empty one is 0: the last could not be left out. */
export function setStrength(id: string, answer: string, typed: string): Edit[] {
  const strength = typed.trim() === '' ? 0 : Number(typed.trim().replace(/^−/, '-'))
  return Number.isInteger(strength) ? setField(['judgements', id, 'speaks', answer], strength) : []
}

function unspoken(written: JsonRecord, on: string): JsonRecord {
  const [first] = answersOf(written, on)
  return first === undefined ? {} : { [first]: 0 }
}
