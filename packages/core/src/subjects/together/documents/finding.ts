/** The finding which answers go together by judgements, and what holds in each combination. */
import * as z from 'zod'
import { claimOf } from '../../../documents/claim.ts'
import { base } from '../../../documents/finding-parts.ts'
import type { Unfinished } from '../../../documents/unfinished.ts'
import { influence } from './influence.ts'

const count = z.int().min(0)

const row = z.strictObject({
  answers: z.record(z.string(), z.string()).describe('Of each question of the matrix'),
  consistency: z.int().nullable().describe('Consistency value; null: no question has two answers'),
  total: z.int().describe('Total impact score'),
  possible: z.boolean().describe('Do the rules of this reading allow what holds today?'),
  plans: z
    .array(
      z.strictObject({
        plan: z.string(),
        fails: z
          .strictObject({
            stage: z.string(),
            test: z.enum(['possible', 'today', 'held', 'delivered', 'step']),
          })
          .optional()
          .describe('None: no test of the plan fails'),
      }),
    )
    .describe('All of the model; none where the combination is not possible'),
  claims: z
    .array(z.strictObject({ claim: z.string(), holds: z.boolean() }))
    .describe('Those that one reading decides, without counts and without amounts'),
})

export const togetherFinding = z
  .strictObject({
    kind: z.literal('together'),
    ...base,
    questions: z.array(z.string()),
    influences: z.array(influence).describe('As asked'),
    tolerance: z.int(),
    combinations: z.string().describe('How many there are, exactly'),
    count: count.describe('How many hold together'),
    never: z
      .array(z.strictObject({ question: z.string(), answer: z.string() }))
      .describe('Answers that are in none of them'),
    own: z
      .strictObject({ consistency: z.int().nullable(), holds: z.boolean() })
      .describe('The combination of the reading asked about'),
    rows: z.array(row).describe('The most consistent first'),
    standing: z
      .array(z.strictObject({ plan: z.string(), count }))
      .describe('In how many of the rows no test of a plan fails'),
    holding: z
      .array(z.strictObject({ claim: z.string(), count }))
      .describe('In how many of the rows a claim holds'),
  })
  .describe('Which answers go together, and which verdicts hold in each combination')

export const findings = [togetherFinding] as const

export type Finding = z.infer<(typeof findings)[number]> | Unfinished
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>
export const claim = claimOf<Finding>()
