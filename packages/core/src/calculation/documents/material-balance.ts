/** What a material balance sees of a loss. */
import * as z from 'zod'
import { openChance, positive, wanted } from './fields.ts'

export const materialBalanceQuestion = z.strictObject({
  kind: z.literal('material-balance'),
  missing: positive.describe('Material that is missing, in the unit of the error'),
  sigma: positive.describe('Standard deviation of the material unaccounted for (MUF)'),
  falseAlarm: openChance.default(0.05).describe('Chance of a false alarm'),
  wanted: wanted.optional(),
})

export const materialBalanceResult = z.strictObject({
  kind: z.literal('material-balance'),
  threshold: z.number().describe('An alarm is raised where more than this is unaccounted for'),
  found: z.number().describe('Chance that the loss raises an alarm'),
  sigmaMax: z
    .number()
    .nullable()
    .optional()
    .describe('The largest error with which it is seen as wanted; null: any'),
})
