/**
 * Fields of the model file for what a plan says of days: when it was signed, by when something is
 * due, at which day a promise ends by itself, and under which condition a stage opens.
 */
import * as z from 'zod'
import { date, duration, formula, id, text } from './values.ts'

/** A day, or so long after the signing or after a stage. */
export const deadline = z.union([
  date,
  z.strictObject({
    within: duration.describe('How long after'),
    of: id.describe('A stage of the plan, or the word signing'),
  }),
])

export const lapse = z.union([
  deadline,
  z.strictObject({
    at: deadline.describe('The day, or how long after what'),
    then: z
      .enum(['ends', 'returns'])
      .describe('ends: its owner is free again; returns: what was given comes back by itself'),
  }),
])

export const gate = z.strictObject({
  when: formula.describe('What must be the case for the stage to open'),
  label: text.optional().describe('The condition in words'),
})

export type DeadlineDocument = z.infer<typeof deadline>
export type LapseDocument = z.infer<typeof lapse>
export type GateDocument = z.infer<typeof gate>
