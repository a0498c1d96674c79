/** Searches over ladders by what they are worth, and a stage cut into slices. */
import * as z from 'zod'
import { planName, world } from '../../../documents/question-parts.ts'
import { stakesSettings } from '../../../documents/stakes-settings.ts'

const share = z.number().min(0).max(1)

/** How far the truth may lie from what is stated; each party is then judged in its worst case. */
const box = z.strictObject({
  cost: z.number().min(1).max(1_000).optional().describe('Factor on what hurts'),
  benefit: share.optional().describe('Factor on what is good'),
  penalty: share.optional().describe('Factor on sanctions and deposits'),
  detection: share.optional().describe('What chances of detection per period may be less'),
  discount: share.optional().describe('What the discount factor per period may be less'),
  lag: z.int().min(0).max(10_000).optional().describe('Periods by which answers may be later'),
  share: share.optional().describe("What irreversible shares may be more of others', less of own"),
})

export const laddersQuestion = z.strictObject({
  kind: z.literal('ladders'),
  world,
  unseen: z.array(z.string()).default([]).describe('Options whose breach nobody sees'),
  plan: planName.describe('Whose commitments are put in order'),
  stagesMax: z.int().min(1).max(24).default(6),
  look: z
    .enum(['alone', 'forward'])
    .default('alone')
    .describe('Each stage is judged as if nothing followed, or what follows counts'),
  dwellDays: z
    .number()
    .min(0)
    .max(1_000_000)
    .optional()
    .describe('Looking forward: how long each stage stands; else the longest time of the plan'),
  gains: z
    .enum(['worst', 'stated', 'none'])
    .default('worst')
    .describe(
      'No stage may cost a party anything in its worst case, at the stated numbers, or it may',
    ),
  box: box.default({}),
  first: z
    .array(z.string())
    .default([])
    .describe('insp<relief: in an earlier stage; insp<=relief: in an earlier one or the same'),
  together: z.array(z.string()).default([]).describe('insp+drop: in one stage'),
  mostEach: z.int().min(1).max(24).optional().describe('Commitments of one party in one stage'),
  stakes: stakesSettings.optional(),
})

export const slicesQuestion = z.strictObject({
  kind: z.literal('slices'),
  world,
  unseen: z.array(z.string()).default([]).describe('Options whose breach nobody sees'),
  plan: planName,
  stage: z.string().describe('The stage that is cut'),
  parts: z
    .array(z.int().min(1).max(50))
    .min(1)
    .max(12)
    .default([1, 2, 3, 4, 6, 10])
    .describe('Into how many equal parts, one after the other'),
  stakes: stakesSettings.optional(),
})

export const questions = [laddersQuestion, slicesQuestion] as const

export type Question = z.infer<(typeof questions)[number]>
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>
