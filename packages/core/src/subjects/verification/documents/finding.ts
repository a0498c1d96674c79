/** Findings about inspections: how well each way is seen, and whether that is enough. */
import * as z from 'zod'
import { claimOf } from '../../../documents/claim.ts'
import { actorId, base } from '../../../documents/finding-parts.ts'
import { tested } from '../../../documents/stakes-tested.ts'
import type { Unfinished } from '../../../documents/unfinished.ts'

const interval = z.tuple([z.number(), z.number()])
const named = z.array(z.string())
const corner = z
  .enum(['stated', 'worst', 'middle', 'best'])
  .describe('Where in the ranges: nothing is a range, the worst corner, the middle, the best')
const point = z.record(z.string(), z.number()).describe('The values of the numbers that are ranges')

export const inspectedFinding = z
  .strictObject({
    kind: z.literal('inspected'),
    ...base,
    ...tested,
    inspection: z.string(),
    actor: actorId.describe('Who is inspected'),
    options: named.describe('Commitments of the plan that rest on it, in the order of the plan'),
    periodDays: z.number(),
    effort: z.number().describe('Times the effort that the model states'),
    days: interval.describe('Person-days a year at this effort'),
    falseAlarm: interval.describe('Chance of a false alarm a year'),
    inventory: z
      .strictObject({
        years: interval.describe('What a first inventory takes at this effort'),
        stage: z.string().describe('The first stage with a commitment that rests on it'),
        dwellDays: z.number().optional().describe('How long that stage stands before the next'),
      })
      .optional()
      .describe('A stage that is reached is no declaration that has been verified'),
    hidden: named.describe('Entries for places that nobody knows of'),
    missing: z
      .array(z.strictObject({ what: z.string(), names: named }))
      .describe('What of the inspected actor is not stated, so that nothing is held against it'),
    notLadder: z.boolean().describe('The plan is no ladder, or a stage of it is forbidden'),
    at: corner.optional(),
    holds: z
      .boolean()
      .optional()
      .describe('Every commitment that rests on it, broken in whichever way, would be kept'),
    weakest: z
      .strictObject({
        option: z.string(),
        way: z.string(),
        stage: z.string(),
        margin: z.number(),
        point,
      })
      .optional()
      .describe('The way that tempts most, and where'),
  })
  .describe('An inspection that a plan rests on')

export const waySeenFinding = z
  .strictObject({
    kind: z.literal('way-seen'),
    ...base,
    ...tested,
    inspection: z.string(),
    actor: actorId,
    option: z.string().describe('The commitment that is broken'),
    way: z.string(),
    chance: interval.describe('That it is seen within a period'),
    yearly: interval.describe('The same within a year'),
    sites: named.describe('Where it is least likely to be seen'),
    steps: named.describe('The steps of the path on which it is, if it takes one'),
    afar: z.boolean().describe('What the inspectors need does not stand: only means from afar see'),
    fixed: z.boolean().describe('However much effort is spent, it is seen no better'),
    stage: z.string().optional().describe('Where it tempts most'),
    at: corner.optional(),
    point: point.optional(),
    margin: z
      .number()
      .optional()
      .describe('The least by which keeping pays more there than any breach that takes this way'),
    needed: z
      .number()
      .optional()
      .describe('Chance within a period at which keeping would just pay, all else as it is'),
    enough: z
      .enum(['always', 'some', 'never'])
      .optional()
      .describe('Whether keeping pays unseen already, from some chance on, or at none'),
  })
  .describe('How well one way of breaking one commitment would be seen')

export const effortFinding = z
  .strictObject({
    kind: z.literal('effort'),
    ...base,
    ...tested,
    inspection: z.string(),
    actor: actorId,
    at: corner,
    points: z
      .array(
        z.strictObject({
          effort: z.number(),
          days: interval,
          margin: z.number(),
          option: z.string(),
          way: z.string(),
          stage: z.string(),
          point,
        }),
      )
      .describe('The least margin over all ways at so much effort, and where it is least'),
    least: z
      .number()
      .optional()
      .describe('The least effort at which keeping pays in every way; none: no effort tried does'),
  })
  .describe('What more or less inspection would do')

export const uninspectedFinding = z
  .strictObject({
    kind: z.literal('uninspected'),
    ...base,
    plan: z.string(),
    inspections: named.describe('Inspections of the model, none of which the plan rests on'),
  })
  .describe('Nothing of the plan rests on an inspection')

export { exhaustive } from '../../../documents/claim.ts'

export const findings = [
  inspectedFinding,
  waySeenFinding,
  effortFinding,
  uninspectedFinding,
] as const

export type Finding = z.infer<(typeof findings)[number]> | Unfinished
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>
export const claim = claimOf<Finding>()
