/** How a plan's amounts are looked at, and which numbers are set otherwise than in the model. */
import * as z from 'zod'

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
  effort: z
    .record(z.string(), z.number().min(0).max(1_000))
    .optional()
    .describe('By inspection: times the effort stated, 1 as it is stated'),
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

/** How stakes are looked at where nothing else is asked. */
export const stakesDefaults: StakesSettings = stakesSettings.parse({})
export type StakesSettings = z.infer<typeof stakesSettings>
