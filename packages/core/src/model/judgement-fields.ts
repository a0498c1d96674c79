/**
 * Fields of the model file for judgements of influence between disputed questions: the cells of a
 * matrix of the method of cross-impact balances (Weimer-Jehle 2006), each row of a section at a
 * time, with its reason.
 */
import * as z from 'zod'
import { id, judged, text } from './values.ts'

export const judgementEntry = z.strictObject({
  if: z
    .record(id, id)
    .describe('One question, and the answer that is taken to be so: { aid: yes }'),
  on: id.describe('The question that this speaks on'),
  speaks: z
    .record(id, z.int())
    .describe(
      'Per answer to it, how strongly: above 0 for it, below 0 against it; answers left out: 0. The scale is the author’s; −3 to 3 is usual',
    ),
  because: text.optional().describe('Why it speaks so'),
  ...judged,
})

export type JudgementDocument = z.infer<typeof judgementEntry>
