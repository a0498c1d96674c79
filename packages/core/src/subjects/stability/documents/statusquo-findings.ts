/** Findings about today: joint moves away from it, other readings, and what was observed. */
import * as z from 'zod'
import { actorId, actorMove, base, reason, stateId } from '../../../documents/finding-parts.ts'

export const jointMovesFinding = z
  .strictObject({
    kind: z.literal('joint-moves'),
    ...base,
    from: stateId,
    moversMax: z.int(),
    count: z.int().describe('Joint moves that every mover strictly prefers'),
    smallestCount: z.int().describe('Those that contain no other'),
    listedCount: z.int(),
  })
  .describe('How many joint moves pay everyone who takes part')

export const jointMoveFinding = z
  .strictObject({
    kind: z.literal('joint-move'),
    ...base,
    from: stateId,
    to: stateId,
    movers: z.array(z.strictObject({ actor: actorId, reason })),
    tempted: z.array(actorMove).describe('Movers who would then gain from a move of their own'),
    undoers: z
      .array(
        z.strictObject({
          actor: actorId,
          to: stateId,
          reason,
          hurt: z.array(actorId).describe('Movers who are then no better off than before'),
        }),
      )
      .describe('Others who would gain from a move that takes the gain away again'),
    losers: z
      .array(z.strictObject({ actor: actorId, reason }))
      .describe('Others who are worse off'),
  })
  .describe('A joint move that every mover prefers, and who could take the gain away')

export const readingFinding = z.strictObject({
  kind: z.literal('reading'),
  ...base,
  state: stateId,
  reading: z.string(),
  movers: z.array(actorId).describe('Actors who would gain from a move of their own'),
})

export const fitFinding = z
  .strictObject({
    kind: z.literal('fit'),
    ...base,
    fact: z.string(),
    offer: z.int().describe('Place of the offer in the fact, 0 first'),
    from: stateId,
    to: stateId,
    possible: z.boolean(),
    explained: z.boolean().describe('Does the model explain what was observed?'),
    actors: z.array(
      z.strictObject({ actor: actorId, gains: z.boolean(), reason: reason.optional() }),
    ),
  })
  .describe('An observed refusal or move against what the model prefers')
