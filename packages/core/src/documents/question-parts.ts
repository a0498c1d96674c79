/** What several kinds of questions have. */
import * as z from 'zod'
import { formed } from '../base/forms.ts'

export const world = z
  .record(z.string(), z.string())
  .optional()
  .describe('Answers to contested questions that differ from the base answers')

export const planName = z.string().describe('The id of a plan or an alternative of the model')

export const state = formed(
  'state',
  z
    .string()
    .max(2_000)
    .describe(
      'today, a named state, Y and N per option, or what differs from today: "insp, not drop"',
    ),
)
export const listedMax = z
  .int()
  .min(0)
  .max(10_000)
  .describe('At most this many are listed; all are counted')
