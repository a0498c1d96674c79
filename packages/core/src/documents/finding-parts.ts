/** The parts that findings are made of: states, actors, reasons, and how a result was reached. */
import * as z from 'zod'

export const stateId = z
  .string()
  .regex(/^[YN]*$/)
  .describe('Y or N per option, in the order of the file')
export const actorId = z.string()

export const reason = z
  .strictObject({
    statement: z.string(),
    place: z.int().describe('1 is the most important statement of the actor'),
    gained: z.boolean().describe('true: it comes to hold; false: it is lost'),
  })
  .describe('The statement that decides')

/** How a finding was reached. */
export const strength = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exhaustive') }),
  z.strictObject({
    kind: z.literal('sampled'),
    draws: z.int(),
    seed: z.int(),
    interval95: z.tuple([z.number(), z.number()]),
  }),
  z.strictObject({ kind: z.literal('truncated'), limit: z.string(), explored: z.int() }),
])

export const move = z.strictObject({
  to: stateId,
  reason: reason.optional().describe('None: a tie'),
})
export const actorMove = z.strictObject({ actor: actorId, to: stateId, reason })

export const base = { id: z.string().describe('A hash of the claim'), strength }

/** The statement that decides for an actor between two states. */
export type Reason = z.infer<typeof reason>
export type Strength = z.infer<typeof strength>
