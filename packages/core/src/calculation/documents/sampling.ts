/** How many items to look at, and what a sample finds. */
import * as z from 'zod'
import { itemsMax } from '../../inspection/inspection.ts'
import { chance, count, positive } from './fields.ts'

export const samplingQuestion = z.strictObject({
  kind: z.literal('sampling'),
  items: count(1, itemsMax).describe('Items in the stratum'),
  defective: count(1, itemsMax).optional().describe('Falsified items among them'),
  goal: positive
    .optional()
    .describe('Instead of the falsified items: the quantity that would be missing'),
  content: positive.optional().describe('With the quantity: what an item holds, in the same unit'),
  samples: count(0, itemsMax).optional().describe('Items drawn at random: what would they find?'),
  miss: chance
    .optional()
    .describe('Chance of missing all that is put up with: how many are to be drawn?'),
})

const byFormula = z.strictObject({ unrounded: z.number(), samples: z.number() })

export const samplingResult = z.strictObject({
  kind: z.literal('sampling'),
  defective: z.number().describe('Falsified items, M / x rounded up'),
  ratio: z.number().describe('M / x itself'),
  found: z.number().optional().describe('Chance that the sample holds a falsified item'),
  least: z
    .strictObject({
      samples: z.number(),
      found: z.number().describe('Chance that so many hold a falsified item'),
      iaea: byFormula,
      iaeaByRatio: byFormula.optional().describe('With M / x unrounded in the exponent'),
      jaech: byFormula,
    })
    .optional()
    .describe('The least sample that misses no more often than is put up with'),
})
