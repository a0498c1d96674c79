/**
 * Fields of the model file for a design of inspection: what is looked at, by what means, and in
 * which ways what is promised could be broken all the same.
 */
import * as z from 'zod'
import { basis, delay, duration, id, range, review, text, yesNo } from './values.ts'

const judged = { basis: basis.optional(), review: review.optional() }

const stratum = z.strictObject({
  label: text,
  items: z.int().min(1).max(1_000_000_000).describe('How many items there are'),
  content: range.describe('What an item holds, in the unit in which a way says its amount'),
  basis: basis.optional(),
})

const access = z.strictObject({
  granted: range.describe('Chance that a visit asked for is let in, 0 to 1'),
  refusal: z
    .enum(['breach', 'nothing'])
    .describe('What a refusal counts as: a breach that everyone sees, or nothing'),
  basis: basis.optional(),
})

const site = z.strictObject({
  label: text,
  known: yesNo
    .optional()
    .describe('no: places that nobody knows of, which visits cannot be sent to; yes when left out'),
  number: z
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .describe('How many places alike this entry stands for; 1 when left out'),
  access: access.optional().describe('Whether inspectors are let in; always when left out'),
  strata: z
    .record(id, stratum)
    .optional()
    .describe('Items of one kind each, of which samples are drawn'),
  ...judged,
})

/** What inspectors look by; the first five are at the place, satellites and the public are not. */
export const meansKinds = [
  'announced',
  'random',
  'presence',
  'seals',
  'samples',
  'data',
  'satellite',
  'public',
] as const

const means = z.strictObject({
  label: text,
  kind: z
    .enum(meansKinds)
    .describe(
      'announced or random visits, presence, seals (and cameras), environmental samples, data exchange, satellite, the public record',
    ),
  at: z.array(id).min(1).describe('The sites it serves'),
  visits: range.optional().describe('Visits a year, to each place it serves'),
  within: duration
    .optional()
    .describe('For means that look all the time: the time for which the chance is stated'),
  sees: range.describe('Chance that a visit, or the time stated, shows what is there, 0 to 1'),
  sample: z
    .int()
    .min(0)
    .optional()
    .describe('Items drawn at random among all at the site, at a visit; all when left out'),
  days: range
    .optional()
    .describe('Person-days of a visit; a year, and place, for means that look all the time'),
  'false-alarm': range.optional().describe('Chance of a false alarm a year'),
  ...judged,
})

const step = z.strictObject({
  label: text,
  from: id.describe('What one has before: a form of material, a place'),
  to: id.describe('What one has after it'),
  at: id.describe('The site where it is done'),
  basis: basis.optional(),
})

const way = z.strictObject({
  label: text,
  breaks: z.array(id).min(1).describe('Options whose commitments it breaks'),
  open: yesNo.optional().describe('yes: in the open, seen by everyone at once'),
  at: z.array(id).min(1).optional().describe('Sites of which who breaks it picks one'),
  route: z
    .strictObject({ from: id, to: id })
    .optional()
    .describe('Or the steps between two of their ends, of which it picks a path'),
  amount: range.optional().describe('What must be taken, in the unit of the content of items'),
  lasts: duration
    .optional()
    .describe('How long there is something to be seen; for good when left out'),
  answered: delay.optional().describe('How long from its being seen until the answer bites'),
  ...judged,
})

export const inspectionEntry = z.strictObject({
  label: text,
  about: text.optional(),
  of: id.describe('The actor who is inspected'),
  while: id
    .optional()
    .describe('Inspectors work only while this option stands; satellites and the public always'),
  inventory: range
    .optional()
    .describe('Person-days for a first inventory, before which nothing declared is verified'),
  sites: z.record(id, site),
  means: z.record(id, means),
  steps: z.record(id, step).optional().describe('Steps that lead from what there is to a weapon'),
  forms: z
    .record(id, z.strictObject({ label: text }))
    .optional()
    .describe('What the ends of steps are called, by name'),
  ways: z.record(id, way).describe('The ways of breaking what is promised'),
  ...judged,
})

export type MeansKind = (typeof meansKinds)[number]
export type InspectionDocument = z.infer<typeof inspectionEntry>
