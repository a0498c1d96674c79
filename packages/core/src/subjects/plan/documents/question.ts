/** Questions about plans: one, several side by side, ladders searched, repaired, turned round. */
import * as z from 'zod'
import { listedMax, planName, world } from '../../../documents/question-parts.ts'
import { stakesSettings } from '../../../documents/stakes-settings.ts'

export const answerRules = ['one-reply', 'chain', 'any', 'proportionate'] as const
const answering = {
  world,
  rule: z.enum(answerRules).default('one-reply').describe('What others do about a breach'),
  unseen: z.array(z.string()).default([]).describe('Options whose breach nobody sees'),
}

export const planQuestion = z.strictObject({
  kind: z.literal('plan'),
  ...answering,
  plan: planName,
  stage: z.string().optional().describe('Only what concerns this stage'),
  party: z.string().optional().describe('With a stage: only the margin of this actor in it'),
  option: z.string().optional().describe('Only the commitment about this option'),
  shock: z.string().optional().describe('Only what this shock does'),
  shocks: z.literal(false).optional().describe('Leave the shocks out'),
  margins: z.literal(false).optional().describe('Leave out what worths say of it'),
  readings: z.literal(false).optional().describe('Count no readings, and look at no rivals'),
  stakes: stakesSettings.optional(),
})

export const compareQuestion = z.strictObject({
  kind: z.literal('compare'),
  ...answering,
  stakes: stakesSettings.optional().describe('Given: what worths say of each plan as well'),
  plans: z.array(planName).default([]).describe('These plans; none named: all of the model'),
  readings: z.literal(false).optional().describe('Count no readings'),
})

const test = z
  .enum(['step', 'today'])
  .default('step')
  .describe('Every mover gains by each step, or against today')
export const criteria = ['stages', 'start', 'risk', 'losers', 'ambition'] as const

export const searchQuestion = z.strictObject({
  kind: z.literal('search'),
  ...answering,
  test,
  bundles: z
    .array(z.string())
    .default([])
    .describe('Commitments that come together: insp+drop; none: each of the plans by itself'),
  first: z.array(z.string()).default([]).describe('Prerequisites: insp<relief'),
  goal: z.string().optional().describe('A formula: where a ladder ends; none: all carried out'),
  stagesMax: z.int().min(1).max(8).default(4),
  by: z.array(z.enum(criteria)).default(['stages', 'start', 'losers']),
  listedMax: listedMax.default(8),
})

export const repairQuestion = z.strictObject({
  kind: z.literal('repair'),
  ...answering,
  test,
  plan: planName,
  changesMax: z.int().min(1).max(4).default(3),
  listedMax: listedMax.default(8),
})

export const inverseQuestion = z.strictObject({
  kind: z.literal('inverse'),
  ...answering,
  test,
  plan: planName,
  listedMax: listedMax.default(12),
})

export const questions = [
  planQuestion,
  compareQuestion,
  searchQuestion,
  repairQuestion,
  inverseQuestion,
] as const

export type Question = z.infer<(typeof questions)[number]>
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>
