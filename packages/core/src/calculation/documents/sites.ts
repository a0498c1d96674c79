/** Inspector-days over sites. */
import * as z from 'zod'
import { amount, missed } from './fields.ts'

/** Most sites of a table: more are nobody's table, and a million would take a minute to read. */
export const sitesListedMax = 100_000

export const listedSite = z.strictObject({
  site: z.string().min(1).describe('Its name'),
  gain: amount.describe('What a breach there brings that is not found'),
  loss: amount.describe('What a breach there costs that is found'),
  days: amount.nullable().describe('Days that cover it in full; null: out of reach'),
  missed,
})

export const sitesQuestion = z.strictObject({
  kind: z.literal('sites'),
  sites: z.array(listedSite).min(1).max(sitesListedMax).describe('What there is to inspect'),
  days: amount.describe('Inspector-days that are divided among them'),
  lists: z
    .boolean()
    .default(false)
    .describe('Also lists of sites to go to; each takes one day to cover'),
})

export const sitesResult = z.strictObject({
  kind: z.literal('sites'),
  value: z.number().describe('What the best site is worth to who breaks; at 0 or below: deterred'),
  deterred: z.boolean(),
  days: z.number().describe('Days that are used; fewer than given where more would not help'),
  sites: z.array(
    z.strictObject({
      site: z.string(),
      inspected: z.number().describe('Chance that it is inspected'),
      days: z.number(),
      worth: z.number().describe('What a breach there is worth'),
      best: z.boolean().describe('Whether who breaks would go there'),
    }),
  ),
  enough: z
    .number()
    .nullable()
    .describe('Days from which on no breach pays; null: none are enough'),
  lists: z
    .array(z.strictObject({ sites: z.array(z.string()), share: z.number() }))
    .optional()
    .describe('Lists of sites with their shares of the days, each site as often as it is to be'),
  open: z.array(z.string()).describe('Sites at which a breach pays whatever is spent'),
})
