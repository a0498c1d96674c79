/**
 * What can be asked of a model: one value per question, built by the command line and the page
 * alike, and written into every answer. The definitions give the published JSON Schema too.
 */
import * as z from 'zod'
import { questions } from './documents.ts'

/** The schema of questions; it fills in what is left out. */
export const question = z.discriminatedUnion('kind', [...questions])

/** A question with its defaults filled in. */
export type Question = z.infer<typeof question>
/** A question as one asks it: what has a default may be left out. */
export type QuestionInput = z.input<typeof question>
export type QuestionKind = Question['kind']
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>

/** The published JSON Schema of questions. */
export function questionJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(question, { io: 'input' })
  return {
    $id: 'https://stufenplan.org/schema/question-1.json',
    title: 'Stufenplan question',
    ...schema,
  }
}
