/** Findings about states: which there are, who would leave them, and why. */
import * as z from 'zod'
import { actorId, base, move, reason, stateId } from './parts.ts'

export const statesFinding = z.strictObject({
  kind: z.literal('states'),
  ...base,
  where: z.string().optional(),
  rawCount: z.int(),
  feasibleCount: z.int(),
  count: z.int().describe('Feasible states in which the formula holds'),
  listed: z.array(stateId),
})

export const stabilityFinding = z
  .strictObject({
    kind: z.literal('stability'),
    ...base,
    concept: z.enum(['nash']),
    state: stateId,
    actor: actorId,
    stable: z.boolean(),
    ownMoveCount: z.int().describe('States the actor can bring about alone'),
    gainCount: z.int().describe('Those of them that it prefers'),
    best: move
      .optional()
      .describe('The own move that leads to the state it ranks highest; none: it cannot move'),
  })
  .describe('Does the actor gain from any move of its own? Witness: its best move')

export const equilibriaFinding = z.strictObject({
  kind: z.literal('equilibria'),
  ...base,
  concept: z.enum(['nash']),
  count: z.int(),
  feasibleCount: z.int(),
  listed: z.array(stateId),
})

export const ownMovesFinding = z
  .strictObject({
    kind: z.literal('own-moves'),
    ...base,
    state: stateId,
    actor: actorId,
    count: z.int(),
    single: z.array(
      z.strictObject({
        option: z.string(),
        to: stateId,
        gains: z.boolean(),
        reason: reason.optional(),
      }),
    ),
  })
  .describe('What each change of a single own option would mean to the actor')
