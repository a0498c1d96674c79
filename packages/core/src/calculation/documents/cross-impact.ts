/** Cross-impact balances: which combinations of developments support each other. */
import * as z from 'zod'
import {
  descriptorsMax,
  judgementMax,
  successions,
  variantsMax,
} from '../../cross-impact/cross-impact.ts'

const place = z.number().int().min(1)
const whole = z.number().int()
const name = z.string().min(1)
const variant = z.strictObject({ descriptor: place, variant: place })

export const crossImpactQuestion = z.strictObject({
  kind: z.literal('cross-impact'),
  descriptors: z
    .array(
      z.strictObject({
        name: name.describe('What may turn out in several ways'),
        variants: z.array(name).min(1).max(variantsMax).describe('The ways in which it may'),
      }),
    )
    .min(1)
    .max(descriptorsMax)
    .describe('What the matrix is about, in its order'),
  judgements: z
    .array(z.array(whole.min(-judgementMax).max(judgementMax)))
    .describe('A row for each variant of each descriptor: what it says for (above 0) each variant'),
  reasons: z
    .array(z.strictObject({ from: place, on: place, text: z.string() }))
    .default([])
    .describe('Why a descriptor is judged to speak for another; places counted from 1'),
  tolerance: whole
    .min(0)
    .max(judgementMax)
    .default(0)
    .describe('Inconsistency up to which a combination counts'),
  succession: z
    .enum(successions)
    .optional()
    .describe('How a combination that does not hold together moves on; counts what leads where'),
  robustness: z
    .boolean()
    .default(false)
    .describe('Also the least change of one judgement that makes a combination fall'),
})

const scenario = z.array(place).describe('Per descriptor the place of its variant, from 1')

export const crossImpactResult = z.strictObject({
  kind: z.literal('cross-impact'),
  combinations: z.string().describe('How many there are, exactly'),
  count: whole.describe('How many hold together; at least so many where the search was cut short'),
  isWhole: z.boolean().describe('Whether all combinations were looked at'),
  scenarios: z
    .array(
      z.strictObject({
        scenario,
        consistency: whole.nullable().describe('Consistency value; null: nothing has two variants'),
        total: whole.describe('Total impact score'),
        weight: whole.optional().describe('How many combinations lead here'),
        change: whole
          .nullable()
          .optional()
          .describe('Least change of one judgement that makes it fall; null: none does'),
        critical: z
          .array(z.strictObject({ from: variant, on: variant, is: whole, wouldBe: whole }))
          .optional()
          .describe('Judgements of which that change is enough; at most a hundred'),
        criticalCount: whole.optional().describe('How many there are'),
      }),
    )
    .describe('The most consistent first; of very many the first ten thousand'),
  taken: z.array(z.array(whole)).describe('Per descriptor and variant, how many of all take it'),
  walk: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('walked'),
        attractors: whole.describe('Combinations and cycles in which succession ends'),
        cycles: whole.describe('How many of them are cycles'),
        cyclicWeight: whole.describe('How many combinations lead into a cycle'),
        listed: z
          .array(z.strictObject({ scenarios: z.array(scenario), length: whole, weight: whole }))
          .describe('Cycles, the heaviest first; of each at most a hundred combinations'),
      }),
      z.strictObject({ kind: z.literal('too-many'), walkedMax: whole }),
      z.strictObject({ kind: z.literal('cut-short'), walked: whole }),
    ])
    .optional(),
})
