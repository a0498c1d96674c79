/** The question which answers to disputed questions go together, and what holds where they do. */
import * as z from 'zod'
import { listedMax, world } from '../../../documents/question-parts.ts'
import { influence } from './influence.ts'

export const togetherQuestion = z.strictObject({
  kind: z.literal('together'),
  world,
  questions: z
    .array(z.string())
    .min(1)
    .max(200)
    .optional()
    .describe('The disputed questions that are judged, in this order; left out: all that are'),
  influences: z
    .array(influence)
    .max(100_000)
    .optional()
    .describe(
      'What is judged, else 0; of several on the same two answers the last counts. Left out: what the model judges',
    ),
  tolerance: z
    .int()
    .min(0)
    .max(1_000_000)
    .default(0)
    .describe('Inconsistency up to which a combination counts'),
  listedMax: listedMax.default(12),
})

export const questions = [togetherQuestion] as const

export type Question = z.infer<(typeof questions)[number]>
