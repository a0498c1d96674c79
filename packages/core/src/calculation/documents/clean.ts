/** What inspections that found nothing say. */
import * as z from 'zod'
import { chance, inspections } from './fields.ts'

export const cleanQuestion = z.strictObject({
  kind: z.literal('clean'),
  belief: chance.describe('How likely a breach was held before'),
  detection: chance.describe('Chance that an inspection would have found it'),
  inspections,
})

export const cleanResult = z.strictObject({
  kind: z.literal('clean'),
  belief: z.number().describe('How likely it is to be held after they found nothing'),
})
