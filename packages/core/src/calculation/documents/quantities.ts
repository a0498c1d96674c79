/** What the Agency plans with: how much counts, how long conversion takes, how soon to know. */
import * as z from 'zod'
import { amount, chance } from './fields.ts'

export const quantitiesQuestion = z.strictObject({
  kind: z.literal('quantities'),
  material: z
    .enum([
      'plutonium',
      'uranium-233',
      'highly-enriched-uranium',
      'low-enriched-uranium',
      'natural-uranium',
      'depleted-uranium',
      'thorium',
    ])
    .optional()
    .describe('Material of which there is a mass'),
  kilograms: amount.optional().describe('Mass of the whole element'),
  fissile: chance.default(1).describe('Share of the isotope, where the isotope counts'),
})

const label = z.strictObject({ en: z.string(), de: z.string() })
const sourced = {
  label,
  source: z.string(),
  confidence: z
    .enum(['checked', 'recalled'])
    .describe('Compared with the source, or set down from general knowledge of it'),
}

export const quantitiesResult = z.strictObject({
  kind: z.literal('quantities'),
  held: z.number().optional().describe('Significant quantities that the mass holds'),
  quantities: z.array(
    z.strictObject({
      ...sourced,
      material: z.string(),
      kilograms: z.number(),
      counted: z.enum(['element', 'isotope']).describe('What is weighed'),
      use: z.enum(['direct', 'indirect']),
    }),
  ),
  conversion: z.array(z.strictObject({ ...sourced, days: z.tuple([z.number(), z.number()]) })),
  timeliness: z.array(z.strictObject({ ...sourced, months: z.number() })),
})
