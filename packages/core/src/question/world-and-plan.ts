/** What several kinds of questions have. */
import * as z from 'zod'

export const world = z
  .record(z.string(), z.string())
  .optional()
  .describe('Answers to contested questions that differ from the base answers')

export const planName = z.string().describe('The id of a plan or an alternative of the model')
