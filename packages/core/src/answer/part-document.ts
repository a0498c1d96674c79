/**
 * Parts of a count as documents, so that they can be written to a file on one machine and added up
 * on another. A part names the model and the question it belongs to, and fits no other.
 */
import * as z from 'zod'
import { hashOf } from '../base/hash.ts'
import type { Model } from '../model/model.ts'
import { question } from '../subjects/questions.ts'
import type { Job, Part, WorldsQuestion } from './job.ts'

const count = z.int().min(0)
const table = z.array(z.array(z.array(count)))

/** How the count was cut, so that whoever adds the parts up can say which is missing. */
const cut = z.strictObject({
  index: z.int().min(1).max(999_999).describe('Which part it is, counted from 1'),
  of: z.int().min(1).max(999_999).describe('Into how many the count was cut'),
  line: z.array(z.string()).min(1).describe('The words that count it, but for which part'),
})

const partDocument = z.strictObject({
  format: z.literal(1),
  kind: z.literal('part'),
  model: z.strictObject({ id: z.string(), hash: z.string() }),
  question,
  worldCount: count.describe('Worlds of the whole job'),
  cut: cut.optional(),
  ranges: z.array(z.tuple([count, count])).describe('Numbers of the worlds counted'),
  tallies: z.array(
    z.strictObject({
      classes: z.record(
        z.string().regex(/^\d{1,16}$/),
        z.strictObject({
          count,
          nearest: z.strictObject({ distance: count, world: count }),
        }),
      ),
      detail: z
        .strictObject({ answers: table, pairs: table, known: z.string().regex(/^[\da-v.]*$/) })
        .optional(),
    }),
  ),
})

/** A part as a document, which is a part as it stands. */
export type PartDocument = z.infer<typeof partDocument> & Part

/** A part of a count as it is kept, with what it counts, so that no other can take its place. */
export function writePart(
  model: Model,
  asked: WorldsQuestion,
  job: Pick<Job, 'worldCount'>,
  part: Part,
): PartDocument {
  const about = { id: model.id, hash: hashOf(model) }
  const { ranges, tallies } = part
  return {
    format: 1,
    kind: 'part',
    model: about,
    question: asked,
    worldCount: job.worldCount,
    ranges,
    tallies,
  } as PartDocument
}

/** A part from a document; undefined where it is none. */
export function readPart(document: unknown): PartDocument | undefined {
  const read = partDocument.safeParse(document)
  return read.success ? (read.data as PartDocument) : undefined
}

/** Does a part belong to this model and question, and to nothing else? */
export function belongsTo(document: PartDocument, model: Model, asked: WorldsQuestion): boolean {
  return document.model.hash === hashOf(model) && hashOf(document.question) === hashOf(asked)
}

/** A name for a count that no other has: the same model and the same question, nothing else. */
export function countHash(model: Model, asked: WorldsQuestion): string {
  return hashOf({ model: hashOf(model), question: asked })
}
