/**
 * Fields of the model file for news, and for what became of a plan: dated records of how far a
 * promise has been carried out, on the scale of four steps that monitors of peace accords use (Kroc
 * Institute, Peace Accords Matrix: not initiated, minimal, intermediate, full).
 */
import * as z from 'zod'
import { basis, date, id, judged, review, setting, text, yesNo } from './values.ts'

/** From nothing to everything; their order is that of the scale, 0 to 3. */
export const statuses = ['none', 'minimal', 'intermediate', 'full'] as const

export type Status = (typeof statuses)[number]

export const recordEntry = z.strictObject({
  plan: id.optional().describe('The plan; may be left out where the model has only one'),
  keep: setting.describe('The promise, as the plan has it'),
  stage: id
    .optional()
    .describe('The stage it belongs to; the first that promises it when left out'),
  date: date.describe('When it was so; as precise as it is known'),
  status: z.enum(statuses).optional().describe('How far the promise is carried out from then on'),
  due: date.optional().describe('A day for it that was fixed only then'),
  broken: yesNo.optional().describe('yes: a breach, established by whoever may'),
  answers: id.optional().describe('It was taken back in answer to the breach of this option'),
  contested: yesNo.optional().describe('yes: whether it is so is disputed'),
  coder: z.string().max(80).optional().describe('Who coded it: a name or initials'),
  evidence: text.optional().describe('What was seen'),
  place: text.optional().describe('Where'),
  basis: basis.optional(),
  review: review.optional(),
})

/**
 * What a person links a signal to, in a line; nothing is counted from it.
 */
export const linkEntry = z
  .strictObject({
    question: id.optional().describe('It bears on an answer to this question'),
    answer: id.optional().describe('With a question: on this one'),
    sees: id.optional().describe('With an answer: it is this of what would be seen'),
    plan: id.optional().describe('With keep: the plan; may be left out where there is one'),
    keep: setting.optional().describe('It bears on this promise'),
    actor: id.optional().describe('With a statement: whose'),
    statement: z.string().optional().describe('It bears on this statement of the actor'),
    speaks: z.enum(['for', 'against', 'both']).describe('Which way it points'),
    why: text.optional().describe('Why, in a line'),
    basis: basis.optional(),
  })
  .describe('What a person links a signal to; nothing is counted from it')

export const signalEntry = z.strictObject({
  label: text,
  date,
  actor: id.optional(),
  links: z.array(linkEntry).optional().describe('What a person links it to'),
  bears: z
    .array(
      z.strictObject({
        question: id,
        likelihood: z
          .record(id, z.number())
          .describe('How likely the signal would be under each answer, 0 to 1'),
        basis: basis.optional(),
      }),
    )
    .optional(),
  ...judged,
})

export type LinkDocument = z.infer<typeof linkEntry>
export type RecordDocument = z.infer<typeof recordEntry>
