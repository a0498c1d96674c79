/** Ways to a weapon, and the game of inspecting their steps. */
import * as z from 'zod'
import { stepsMax } from '../../inspection/inspection.ts'
import {
  alarmCost,
  alarmCostState,
  amount,
  chance,
  exact,
  found,
  gain,
  loss,
  missed,
  positive,
  unfound,
} from './fields.ts'

export const pathStep = z.strictObject({
  step: z.string().min(1).describe('Its name'),
  from: z.string().min(1).optional().describe('Form of material from which it leads'),
  to: z.string().min(1).optional().describe('Form to which it leads'),
  length: positive.optional().describe('The harder, slower or dearer, the longer'),
  effort: amount.describe('What inspecting it takes'),
  missed,
  alarm: chance.default(0).describe('Chance that an inspection finds a breach where there is none'),
})

export const acquisitionPathsQuestion = z.strictObject({
  kind: z.literal('acquisition-paths'),
  steps: z.array(pathStep).min(1).max(stepsMax).describe('Steps, with what inspecting them takes'),
  origin: z.string().min(1).optional().describe('Form of material at which every path begins'),
  ends: z.array(z.string().min(1)).optional().describe('Forms at which a path ends'),
  paths: z
    .array(z.strictObject({ steps: z.array(z.string()).min(1), length: positive }))
    .optional()
    .describe('Instead of where they begin and end: the paths themselves, with their lengths'),
  effort: amount.describe('What the inspector has in all, in the unit of the steps'),
  gain,
  loss,
  found: found.optional(),
  unfound: unfound.optional(),
  alarmCost,
  alarmCostState,
})

const mix = z.array(z.strictObject({ steps: z.array(z.string()), share: exact }))

export const acquisitionPathsResult = z.strictObject({
  kind: z.literal('acquisition-paths'),
  value: exact.describe('What the best path is worth to the State; at 0 or below it is deterred'),
  deterred: z.boolean(),
  complete: z.boolean().describe('Whether all paths are listed'),
  paths: z.array(
    z.strictObject({
      steps: z.array(z.string()),
      length: z.number(),
      incentive: exact.describe('What it is worth not found'),
      found: exact.describe('Chance that it is found, by this inspection'),
      worth: exact.describe('What it is worth to the State, by this inspection'),
      share: exact.describe('Its share in the mix that holds the inspector to the value'),
      ceiling: exact.describe('The chance to find it that all effort together comes to'),
      needed: exact.describe('The chance from which on it does not pay'),
      deterrable: z.boolean(),
    }),
  ),
  inspection: mix.describe('Sets of steps that are inspected, with their shares of the time'),
  leastEffort: z
    .number()
    .nullable()
    .optional()
    .describe(
      'The least effort that deters; null: none does, for want of better sensors; none: on the way to it there is too much to choose among',
    ),
  equilibria: z
    .array(
      z.strictObject({
        inspection: mix,
        paths: z.array(exact),
        kept: exact.describe('Chance that the State keeps its word'),
        inspector: exact,
        state: exact,
      }),
    )
    .optional()
    .describe('With false alarms and their costs: the equilibria that were found'),
})
