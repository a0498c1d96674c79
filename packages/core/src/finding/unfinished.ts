/** What a question did not get to the end of: it counts nothing and concludes nothing. */
import * as z from 'zod'
import { base } from './parts.ts'

export const unfinishedFinding = z
  .strictObject({
    kind: z.literal('unfinished'),
    ...base,
    of: z.string().describe('The kind of finding that would stand here'),
    whole: z.int().optional().describe('How many there are to look at, where that is known'),
  })
  .describe('Stopped before the end: how far it came. Nothing follows for what was not looked at')
