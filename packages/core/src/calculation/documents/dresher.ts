/** Inspections one after another, each seen by the other side. */
import * as z from 'zod'
import { dresherPeriodsMax } from '../../inspection/inspection.ts'
import { count, exact, inspections, positive } from './fields.ts'

export const dresherQuestion = z.strictObject({
  kind: z.literal('dresher'),
  periods: count(1, dresherPeriodsMax).describe('Periods, in each of which the word may be broken'),
  inspections,
  worth: positive
    .default(1)
    .describe('What finding a breach is worth to the inspector, one not found costing 1'),
})

export const dresherResult = z.strictObject({
  kind: z.literal('dresher'),
  value: exact.describe('What the inspector can expect, from -1 to 0'),
  first: exact.describe('Chance of an inspection in the first period'),
})
