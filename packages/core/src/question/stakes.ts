/** Questions about worths: how a plan's stakes are looked at, and searches over ladders. */
import * as z from 'zod'
import { planName, world } from './world-and-plan.ts'

const chances = (what: string) =>
  z.record(z.string(), z.number().min(0).max(1)).optional().describe(what)
const days = (what: string) =>
  z.record(z.string(), z.number().min(0).max(1_000_000)).optional().describe(what)
/** Of larger amounts the small ones beside them are lost. */
const amountMax = 1e12

const gains = (what: string) =>
  z.record(z.string(), z.number().min(0).max(amountMax)).optional().describe(what)

/** Numbers set otherwise than in the model, without touching it. */
const setNumbers = z.strictObject({
  detection: chances(
    'By option, or by actor for all it undertakes: chance that a breach is seen, within the time that the model states, else within a period',
  ),
  lag: days('By option or actor: days until the answer bites'),
  sanction: gains('By option or actor: a further loss per year'),
  hostage: gains('By option or actor: a deposit'),
  patience: z
    .record(
      z.string(),
      z
        .number()
        .min(1e-6)
        .max(1 - 1e-6),
    )
    .optional()
    .describe("By actor: what a year's wait leaves of a good thing"),
  share: chances('By option: the share that cannot be taken back'),
  survival: chances('By stage: the chance that the plan goes on after it'),
  dwell: days('By stage: days that it stands before the next'),
  worth: z
    .record(z.string(), z.record(z.string(), z.number().min(-amountMax).max(amountMax)))
    .optional()
    .describe('By actor and statement: what its being true is worth'),
})

/** How the tests with worths look at a plan. */
export const stakesSettings = z.strictObject({
  at: z
    .enum(['worst', 'middle', 'best'])
    .default('worst')
    .describe('Where numbers are ranges: the worst corner for each party, the middle, the best'),
  look: z
    .enum(['forward', 'alone'])
    .default('forward')
    .describe('What later stages bring counts, or nothing follows'),
  cheater: z
    .enum(['march-on', 'gated'])
    .default('march-on')
    .describe('After an unseen breach the plan goes on, or stops at the next gate'),
  memory: z
    .enum(['lasting', 'fading'])
    .default('lasting')
    .describe('Evidence of a breach stays, or is gone after a period'),
  marginMin: z.number().default(0).describe('The least margin that is asked for'),
  set: setNumbers.default({}),
})

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

/** How stakes are looked at where nothing else is asked. */
export const stakesDefaults: StakesSettings = stakesSettings.parse({})
export type StakesSettings = z.infer<typeof stakesSettings>
