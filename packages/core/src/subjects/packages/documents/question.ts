/** The question what the plans of a model come to as packages, beside what their tests say. */
import * as z from 'zod'
import { planName, world } from '../../../documents/question-parts.ts'

export const packagesQuestion = z.strictObject({
  kind: z.literal('plan-packages'),
  world,
  rule: z
    .enum(['one-reply', 'chain', 'any', 'proportionate'])
    .default('one-reply')
    .describe('What others do about a breach'),
  unseen: z.array(z.string()).default([]).describe('Options whose breach nobody sees'),
  plans: z.array(planName).default([]).describe('These plans; none named: all of the model'),
})

export const questions = [packagesQuestion] as const

export type Question = z.infer<(typeof questions)[number]>
