/** Detection in time as a game over slots of critical length. */
import * as z from 'zod'
import { slotsMax } from '../../inspection/inspection.ts'
import { count, gain, inspections, loss, missed, positive, within } from './fields.ts'

export const criticalTimeQuestion = z.strictObject({
  kind: z.literal('critical-time'),
  slots: count(1, slotsMax)
    .optional()
    .describe('Slots of critical length in which a breach may begin'),
  horizon: positive.optional().describe('Instead of the slots: the time that is looked at in all'),
  within: within.optional(),
  endInspection: z
    .boolean()
    .default(false)
    .describe('An inspection fixed at the end takes one slot out'),
  inspections,
  missed,
  gain: gain.optional(),
  loss: loss.optional(),
})

export const criticalTimeResult = z.strictObject({
  kind: z.literal('critical-time'),
  slots: z.number().describe('Slots that are open to a breach; 0: the end finds all in time'),
  found: z.number().describe('Chance that a breach is found in time'),
  needed: z.number().optional().describe('Chance from which on a breach does not pay'),
  enough: z
    .number()
    .nullable()
    .optional()
    .describe('Fewest inspected slots that deter; null: all are not enough'),
})
