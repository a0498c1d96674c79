/**
 * The small values that model documents are made of: ids, texts, dates, durations, ranges, bases.
 * Each carries the description that the published schema and the reference page show.
 */
import * as z from 'zod'
import { isInCalendar } from '../base/calendar.ts'
import { formed } from '../base/forms.ts'

/** A letter, then letters, digits and underscores; dots and single hyphens may join parts. */
export const idPattern = /^\p{L}[\p{L}\p{N}_]*(?:[.-][\p{L}\p{N}_]+)*$/u

export const id = formed(
  'name',
  z
    .string()
    .max(80)
    .regex(idPattern)
    .describe(
      'A stable name: a letter, then letters, digits or underscores; parts joined by - or .',
    ),
)

export const language = formed(
  'language',
  z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .describe('A language tag such as en, de or ko'),
)

export const text = formed(
  'text',
  z
    .union([z.string(), z.record(language, z.string())])
    .describe('A text in the first language of the model, or one text per language'),
)

export const yesNo = formed(
  'yes-no',
  z
    .union([z.enum(['yes', 'no']), z.boolean()])
    .describe('yes or no (true and false are read as well)'),
)

export const formula = formed(
  'formula',
  z
    .string()
    .describe(
      'A formula over options: a, !a, a & b, a | b, a -> b, a <-> b, brackets; or not, and, or',
    ),
)

export const setting = formed(
  'setting',
  z
    .string()
    .describe('An option brought to a value: "insp" for yes, "not insp" (or "!insp") for no'),
)

export const date = formed(
  'date',
  z
    .union([z.string().regex(/^(?:early |mid |late )?\d{4}(?:-\d{2}(?:-\d{2})?)?$/), z.int()])
    .refine(isInCalendar)
    .describe('A date as precise as it is known: 2025, 2025-10, 2025-10-09, or "late 2025-10"'),
)

export const duration = formed(
  'duration',
  z
    .string()
    .regex(/^\d+(?:\.\d+)? ?(?:d|days?|w|weeks?|m|months?|y|years?)$/)
    .refine((written) => Number.parseFloat(written) <= 1_000_000)
    .describe('A length of time: "30 days", "3 months", "2 years"'),
)

export const delay = formed(
  'delay',
  z
    .union([duration, z.tuple([duration, duration])])
    .describe('A length of time, or [shortest, longest]'),
)

export const range = formed(
  'range',
  z
    .union([z.number(), z.tuple([z.number(), z.number()])])
    .describe('A number, or [lowest, highest]'),
)

const sourced = z.strictObject({
  source: id.describe('A source of this model'),
  at: z.string().optional().describe('The place in it: a paragraph, page or section'),
  quote: z.string().max(300).optional().describe('A few words of the source, in its own language'),
  note: text.optional().describe('What the reader should know about this use of the source'),
})

const assumed = z.strictObject({
  assumption: text.describe('What is assumed here and why it seems right'),
})

const oneBasis = z.union([
  z.string().describe('"assumption", or a source and a place in it: "oped P12"'),
  sourced,
  assumed,
])

export const basis = formed(
  'basis',
  z
    .union([oneBasis, z.array(oneBasis).min(1)])
    .describe('What a judgement rests on: a source with a place in it, or the word assumption'),
)

const remark = z.strictObject({
  by: z.string().max(80).optional().describe('Who says it: a name or initials'),
  on: date.optional().describe('When'),
  mark: z
    .enum(['agreed', 'doubted'])
    .optional()
    .describe('Whether the reader agrees; the last mark of all counts'),
  says: text.optional().describe('A comment'),
})

export const review = formed(
  'review',
  z
    .union([remark, z.array(remark).min(1)])
    .describe('What readers of the model say of a judgement, oldest first'),
)

/** A judgement: what it rests on, and what readers say of it. */
export const judged = { basis: basis.optional(), review: review.optional() }
