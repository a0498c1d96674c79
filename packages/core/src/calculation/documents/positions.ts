/** Bargaining in rounds over positions on issues. */
import * as z from 'zod'
import {
  insights,
  riskRanges,
  thirdPartyRules,
  usualRules,
  victoryDegrees,
  votingRules,
} from '../../spatial/spatial.ts'
import { amount, positive } from './fields.ts'

/** Most actors: a round takes the cube of their number, and the rules are tried in turn. */
export const spatialActorsMax = 40
/** Most issues. */
export const spatialIssuesMax = 12

const words = <T extends string>(list: readonly T[], usual: T) =>
  z.enum(list as readonly [T, ...T[]]).default(usual)
const keys = <T extends string>(of: Readonly<Record<T, unknown>>) => Object.keys(of) as T[]

export const stand = z.strictObject({
  actor: z.string().min(1).describe('Its name'),
  issue: z.string().min(1).describe('The issue'),
  position: amount.describe('Where it stands on the issue, from 0 to the end of the scale'),
  salience: amount.describe('What the issue is to it; all its issues at most the scale'),
  capability: amount.describe('What it can bring to bear; the same in all its rows'),
})

export const positionsQuestion = z.strictObject({
  kind: z.literal('positions'),
  stands: z
    .array(stand)
    .min(1)
    .max(spatialActorsMax * spatialIssuesMax)
    .describe('Where each actor stands on each issue'),
  scale: positive.default(100).describe('The end of the scale of positions and saliences'),
  voting: words(votingRules, usualRules.voting).describe(
    'How a vote grows with what is at stake for the voter',
  ),
  victory: words(keys(victoryDegrees), usualRules.victory).describe(
    'How the chance to win grows with strength',
  ),
  risks: words(riskRanges, usualRules.risks).describe('Between which ends actors take risks'),
  insight: words(keys(insights), usualRules.insight).describe(
    'How far an actor sees that another takes other risks',
  ),
  thirdParties: words(thirdPartyRules, usualRules.thirdParties).describe(
    'How third parties take sides',
  ),
})

const perIssue = z.array(z.number())

export const positionsResult = z.strictObject({
  kind: z.literal('positions'),
  settled: z.boolean().describe('Whether hardly anybody moved in the end'),
  issues: z.array(
    z.strictObject({
      issue: z.string(),
      mean: z.number().describe('Before: by capability times salience'),
      median: z.number().describe('Before: the position that beats every other on this issue'),
      outcome: z.number().describe('After the last round: by capability times salience'),
      low: z.number().describe('The least outcome when one rule is changed'),
      high: z.number().describe('The greatest outcome when one rule is changed'),
    }),
  ),
  actors: z.array(
    z.strictObject({
      actor: z.string(),
      start: perIssue,
      end: perIssue,
      risk: z.number().describe('How much risk it takes at the start, -1 to 1'),
    }),
  ),
  rounds: z.array(
    z.strictObject({
      moved: z.number().describe('How far all move, in parts of the first round'),
      positions: z.array(perIssue),
      chances: z.array(z.number()).describe('Of each position to win a vote against all others'),
    }),
  ),
  challenges: z.array(
    z.strictObject({
      round: z.number(),
      challenger: z.string(),
      target: z.string(),
      chance: z.number().describe('That the challenger would win, by its own view'),
      gain: z.number(),
      settled: z.tuple([perIssue, perIssue]).describe('Where the two would stand'),
    }),
  ),
  variants: z.array(
    z.strictObject({
      rule: z.string().describe('The rule that is changed'),
      value: z.string(),
      rounds: z.number(),
      outcome: perIssue,
    }),
  ),
})
