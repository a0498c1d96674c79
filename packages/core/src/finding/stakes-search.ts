/** Findings of the search for ladders that hold by themselves. */
import * as z from 'zod'
import { actorId, base } from './parts.ts'
import { tested } from './stakes.ts'

const packages = z.array(z.array(z.string())).describe('What each stage newly brings about')

export const laddersFinding = z
  .strictObject({
    kind: z.literal('stakes-ladders'),
    ...base,
    ...tested,
    options: z.array(z.string()),
    judged: z.array(actorId).describe('Parties of whom all that is needed is stated'),
    stagesMax: z.int(),
    stepCount: z.int().describe('Steps from set to set that were tried'),
    found: z.boolean().describe('Is there a ladder that carries out everything and holds?'),
    table: z
      .array(
        z.strictObject({
          optionCount: z.int(),
          stageCount: z.int(),
          margin: z.number().optional().describe('None: nobody has anything to break'),
        }),
      )
      .describe('The best least margin by options carried out and number of stages'),
    neverPaid: z.array(actorId).describe('Worse off when all is carried out than today'),
  })
  .describe('All ladders of the commitments, each stage standing alone, worst case for each party')

export const stakesLadderFinding = z
  .strictObject({
    kind: z.literal('stakes-ladder'),
    ...base,
    ...tested,
    packages,
    margin: z.number().optional(),
    points: z
      .record(z.string(), z.record(z.string(), z.number()))
      .describe('Per party, where in the ranges it is judged'),
    holds: z.boolean(),
  })
  .describe('The best ladder for a number of options and stages')
