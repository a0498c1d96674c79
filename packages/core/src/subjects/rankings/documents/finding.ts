/** Findings about what would have to be wanted. */
import * as z from 'zod'
import { conceptsWith } from '../../../concept/concept.ts'
import { claimOf } from '../../../documents/claim.ts'
import { actorId, base, stateId } from '../../../documents/finding-parts.ts'
import type { Unfinished } from '../../../documents/unfinished.ts'

export { exhaustive } from '../../../documents/claim.ts'
export type { Reason, Strength } from '../../../documents/finding-parts.ts'

const clause = z
  .strictObject({
    to: stateId.describe('The end of an own move'),
    isAlways: z.boolean().describe('The others can lead back to the state itself'),
    holds: z.boolean().describe('Does the clause hold as modelled?'),
    answerCount: z.int(),
    answers: z.array(
      z.strictObject({
        end: stateId,
        waysOut: z.array(stateId).describe('Where the actor could go on to from there'),
      }),
    ),
  })
  .describe('Holds when `to` is no better than the state, or an answer is, with all its ways out')

export const inverseStateFinding = z
  .strictObject({
    kind: z.literal('inverse-state'),
    ...base,
    concept: z.enum(conceptsWith('inverse')),
    state: stateId,
    actor: actorId,
    moveCount: z.int().describe('Own moves, each with one clause; all must hold'),
    stable: z.boolean().optional().describe('Do all clauses hold as modelled?'),
    clauses: z.array(clause),
    smallest: z
      .array(stateId)
      .optional()
      .describe('The fewest states that suffice when placed no higher than the state'),
    share: z
      .strictObject({ numerator: z.string(), denominator: z.string() })
      .optional()
      .describe('The share of all strict rankings of the states that make it stable, exact'),
    rankings: z
      .strictObject({ stable: z.string(), all: z.string() })
      .optional()
      .describe('The same in numbers of rankings'),
  })
  .describe('What must be true of an actor’s preferences for a state to be stable for it')

export const findings = [inverseStateFinding] as const

export type Finding = z.infer<(typeof findings)[number]> | Unfinished
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>
export const claim = claimOf<Finding>()
