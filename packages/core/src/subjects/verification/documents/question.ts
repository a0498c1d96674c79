/** The question how well what a plan promises would be seen, by the inspections it rests on. */
import * as z from 'zod'
import { planName, world } from '../../../documents/question-parts.ts'
import { stakesSettings } from '../../../documents/stakes-settings.ts'

export const verificationQuestion = z.strictObject({
  kind: z.literal('verification'),
  world,
  unseen: z.array(z.string()).default([]).describe('Options whose breach nobody sees'),
  plan: planName,
  curve: z
    .boolean()
    .default(true)
    .describe('Also what more or less effort would do, and what each way would need'),
  stakes: stakesSettings.optional(),
})

export const questions = [verificationQuestion] as const

export type Question = z.infer<(typeof questions)[number]>
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>
