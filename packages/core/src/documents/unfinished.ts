/** What a question did not get to the end of: it counts nothing and concludes nothing. */
import * as z from 'zod'
import { claimOf } from './claim.ts'
import { base } from './finding-parts.ts'

export const unfinishedFinding = z
  .strictObject({
    kind: z.literal('unfinished'),
    ...base,
    of: z.string().describe('The kind of finding that would stand here'),
    whole: z.int().optional().describe('How many there are to look at, where that is known'),
  })
  .describe('Stopped before the end: how far it came. Nothing follows for what was not looked at')

export type Unfinished = z.infer<typeof unfinishedFinding>

/** What was cut short, at which limit, how far it came, and of how many. */
export interface Cut {
  readonly of: string
  readonly limit: string
  readonly explored: number
  readonly whole?: number
}

/** What would stand here was not finished: at which limit, and how far it came. */
export function unfinished({ of, limit, explored, whole }: Cut): Unfinished {
  const facts = { of, ...(whole !== undefined && { whole }) }
  return claimOf<Unfinished>()('unfinished', facts, { kind: 'truncated', limit, explored })
}
