/** How amounts of a plan were tested, as each finding about them says. */
import * as z from 'zod'

const numbers = z.record(z.string(), z.number())
const named = z.array(z.string())

/** How the test was made; the same in each finding, so that each can be checked alone. */
export const tested = {
  plan: z.string(),
  stages: named.describe('In the order tested; stages that set nothing are left out'),
  unseen: named.describe('Options whose breach nobody sees'),
  look: z.enum(['forward', 'alone']).describe('What later stages bring counts, or nothing follows'),
  cheater: z
    .enum(['march-on', 'gated'])
    .describe('After an unseen breach the plan goes on, or stops at the next gate'),
  memory: z.enum(['lasting', 'fading']).describe('Evidence stays, or is gone after a period'),
  marginMin: z.number(),
  set: z
    .strictObject({
      detection: numbers.optional(),
      lag: numbers.optional(),
      sanction: numbers.optional(),
      hostage: numbers.optional(),
      patience: numbers.optional(),
      share: numbers.optional(),
      effort: numbers.optional(),
      survival: numbers.optional(),
      dwell: numbers.optional(),
      worth: z.record(z.string(), numbers).optional(),
    })
    .describe('Numbers set otherwise than in the model'),
}
