/** Questions about what became of a plan: by a day, and day by day. */
import * as z from 'zod'
import { planName, world } from '../../../documents/question-parts.ts'

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A day, such as 2026-03-31')

export const monitoringQuestion = z.strictObject({
  kind: z.literal('monitoring'),
  world,
  plan: planName,
  day: day.describe('What was known by the end of this day, such as 2026-03-31'),
  since: day.optional().describe('Also what has changed since the end of this day'),
})

export const replayQuestion = z.strictObject({
  kind: z.literal('replay'),
  world,
  plan: planName,
  day: day.describe('Up to the end of this day'),
})

export const questions = [monitoringQuestion, replayQuestion] as const

export type Question = z.infer<(typeof questions)[number]>
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>
