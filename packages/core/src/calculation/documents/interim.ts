/** Interim inspections that cannot be foreseen. */
import * as z from 'zod'
import { chance, inspections } from './fields.ts'

export const interimQuestion = z.strictObject({
  kind: z.literal('interim'),
  inspections,
  draw: chance.optional().describe('A number drawn evenly from 0 to 1: when are the visits then?'),
})

export const interimResult = z.strictObject({
  kind: z.literal('interim'),
  unforeseen: z.number().describe('Longest expected time to detection, as a share of the period'),
  announced: z.number().describe('The same with announced visits at equal intervals'),
  times: z.array(z.number()).optional().describe('When the visits are, as shares of the period'),
})
