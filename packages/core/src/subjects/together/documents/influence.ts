/** How strongly one answer speaks for another. */
import * as z from 'zod'

const given = z.strictObject({ question: z.string(), answer: z.string() })

export const influence = z.strictObject({
  from: given.describe('If this is so'),
  on: given.describe('it speaks for this'),
  strength: z
    .int()
    .min(-1_000_000)
    .max(1_000_000)
    .describe('So strongly: above 0 for it, below 0 against it'),
})
