/** Findings about who depends on whom. */
import * as z from 'zod'
import { claimOf } from '../../../documents/claim.ts'
import { actorId, base, move, stateId } from '../../../documents/finding-parts.ts'
import type { Unfinished } from '../../../documents/unfinished.ts'

export const dependenciesFinding = z
  .strictObject({
    kind: z.literal('dependencies'),
    ...base,
    state: stateId.describe('Today'),
    count: z.int().describe('Pairs of one actor and another on whom it depends'),
    mutualCount: z.int().describe('Pairs of actors each of whom depends on the other'),
    oneSidedCount: z.int().describe('Pairs of which only one depends on the other'),
    takeCount: z.int().describe('Where the other could make false what holds today'),
    giveCount: z.int().describe('Where the other could make true what does not hold today'),
  })
  .describe('How many depend on how many')

export const dependencyFinding = z
  .strictObject({
    kind: z.literal('dependency'),
    ...base,
    state: stateId.describe('Today'),
    actor: actorId.describe('Who depends'),
    on: actorId.describe('On whom'),
    statement: z.string().describe('Its most important statement that turns on the other'),
    place: z.int().describe('1 is the most important statement of the actor'),
    options: z.array(z.string()).describe('Options of the other on which the statement turns'),
    holds: z.boolean().describe('Does the statement hold today?'),
    moveCount: z.int().describe('Own moves of the other from today that change that'),
    best: move.optional().describe('Of these the best for the other, with what decides for it'),
    mutual: z.boolean().describe('Does the other depend on the actor as well?'),
  })
  .describe('One actor depends on another: what it wants turns on an option of the other')

export { exhaustive } from '../../../documents/claim.ts'

export const findings = [dependenciesFinding, dependencyFinding] as const

export type Finding = z.infer<(typeof findings)[number]> | Unfinished
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>
export const claim = claimOf<Finding>()
