/** How likely an inspection must be for a breach not to pay, and what announcing it brings. */
import * as z from 'zod'
import {
  alarmCost,
  alarmCostState,
  chance,
  found,
  gain,
  loss,
  missed,
  positive,
  unfound,
} from './fields.ts'

export const deterrenceQuestion = z.strictObject({
  kind: z.literal('deterrence'),
  gain,
  loss,
  missed,
  inspected: chance.optional().describe('Chance of an inspection as it is: is it enough?'),
  cost: positive.optional().describe('What an inspection costs, for the game of both sides'),
  found: found.optional(),
  unfound: unfound.optional(),
  alarm: chance.default(0).describe('Chance that an inspection finds a breach where there is none'),
  alarmCost,
  alarmCostState,
})

const outcome = z.strictObject({
  inspection: z.number().describe('Chance of an inspection'),
  breach: z.number().describe('Chance of a breach'),
  payoff: z.number().describe('What the inspector can expect'),
})

export const deterrenceResult = z.strictObject({
  kind: z.literal('deterrence'),
  needed: z.number().nullable().describe('Least chance that deters, alarms aside; null: none'),
  enough: z.boolean().optional().describe('Whether the chance of an inspection deters'),
  game: z
    .strictObject({
      deterrable: z.boolean(),
      atOnce: outcome.describe('Both choose at once'),
      announced: outcome.describe('The inspector announces its chance, and is believed'),
    })
    .optional(),
})
