/** Findings about where a state can lead, and about what equilibria have in common. */
import * as z from 'zod'
import { actorId, base, reason, stateId } from '../../../documents/finding-parts.ts'
import { terms } from './stability-findings.ts'

const about = {
  ...terms,
  perActor: z.record(actorId, z.string()).optional(),
  perceived: z.literal(true).optional(),
}

export const pathsFinding = z
  .strictObject({
    kind: z.literal('paths'),
    ...base,
    ...about,
    toward: z.string().optional().describe('A formula: the targets; none: the equilibria'),
    from: stateId,
    togetherMax: z.int().describe('Steps together that were followed, at most'),
    isThere: z.boolean().describe('Is the start one of the targets?'),
    targetCount: z.int().describe('Targets other than the start'),
    willingCount: z.int().describe('Those reached by improvements alone'),
    pushedCount: z.int().describe('Those reached by moves, but only if somebody moves unwillingly'),
    togetherCount: z.int().describe('Those reached by steps that pay each who takes part'),
    unreachableCount: z.int().describe('Those that no sequence of own moves reaches'),
  })
  .describe('How many targets can be reached from a state, and by what')

export const reachFinding = z
  .strictObject({
    kind: z.literal('reach'),
    ...base,
    from: stateId,
    by: z.enum(['moves', 'improvements', 'together']),
    stepsMax: z.int().optional(),
    count: z.int().describe('States reached, the start not among them'),
    byLength: z.array(z.int()).describe('How many are first reached by 1, 2, … steps'),
    restingCount: z
      .int()
      .optional()
      .describe('Of the start and these, states in which nobody gains alone: here it stalls'),
    resting: z.array(stateId).optional(),
  })
  .describe('What can come of a state')

export const pathFinding = z
  .strictObject({
    kind: z.literal('path'),
    ...base,
    from: stateId,
    to: stateId,
    by: z.enum(['moves', 'improvements', 'together']),
    unwantedCount: z.int().describe('Steps that somebody who takes them does not prefer'),
    steps: z.array(
      z.strictObject({
        to: stateId,
        actors: z.array(
          z.strictObject({ actor: actorId, gains: z.boolean(), reason: reason.optional() }),
        ),
      }),
    ),
  })
  .describe('A shortest way; by moves one with the fewest unwanted steps')

export const commonFinding = z
  .strictObject({
    kind: z.literal('common'),
    ...base,
    ...about,
    count: z.int(),
    always: z.array(z.string()).describe('Options that are yes in all of these states'),
    never: z.array(z.string()).describe('Options that are no in all of them'),
    varying: z.array(z.strictObject({ option: z.string(), yesCount: z.int() })),
  })
  .describe('What all equilibria have in common')

const interested = z.array(z.strictObject({ actor: actorId, reason }))

export const jumpsFinding = z
  .strictObject({
    kind: z.literal('jumps'),
    ...base,
    ...about,
    stateCount: z.int().describe('Equilibria'),
    leavableCount: z.int().describe('Those from which there is a jump'),
    count: z.int().describe('Pairs: from one to another by a joint step that pays all who take it'),
  })
  .describe('Jumps from one equilibrium to another')

export const jumpFinding = z.strictObject({
  kind: z.literal('jump'),
  ...base,
  ...about,
  from: stateId,
  to: stateId,
  movers: interested,
  losers: interested.describe('Others, and how they are worse off'),
})
