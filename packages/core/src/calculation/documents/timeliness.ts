/** Whether visits fall within the critical time. */
import * as z from 'zod'
import { inspectionsMax, missed, positive, wanted, within } from './fields.ts'

export const timelinessQuestion = z.strictObject({
  kind: z.literal('timeliness'),
  visits: z.number().min(0).max(inspectionsMax).describe('Visits in a period, on average'),
  period: positive.default(1).describe('How long the period is, in the unit of the critical time'),
  within,
  missed,
  wanted: wanted.optional(),
})

const visits = z
  .number()
  .nullable()
  .describe('Visits in a period for the wanted chance; null: none')

export const timelinessResult = z.strictObject({
  kind: z.literal('timeliness'),
  announced: z.strictObject({
    chosenStart: z.number().describe('Against one that begins just after a visit'),
    anyStart: z.number().describe('Against one that does not care for the dates'),
    visits: visits.optional(),
  }),
  drawn: z
    .strictObject({ found: z.number(), visits: visits.optional() })
    .optional()
    .describe('So many at independent random times; none: no whole number, or too short a period'),
  constant: z
    .strictObject({ found: z.number(), visits: visits.optional() })
    .describe('At random times with a constant rate'),
})
