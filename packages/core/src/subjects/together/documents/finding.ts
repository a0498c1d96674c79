/** The finding which answers go together by judgements, and what holds in each combination. */
import * as z from 'zod'
import { claimOf } from '../../../documents/claim.ts'
import { base } from '../../../documents/finding-parts.ts'
import type { Unfinished } from '../../../documents/unfinished.ts'
import { influence } from './influence.ts'

const count = z.int().min(0)

const weighed = z.strictObject({
  question: z.string(),
  score: z.int().describe('Impact score of the answer taken'),
  rival: z
    .strictObject({ answer: z.string(), score: z.int() })
    .optional()
    .describe('Of the other answers the one with the highest score, of equals the first'),
  says: z
    .array(
      z.strictObject({
        from: z.string().describe('The question whose answer in this combination speaks'),
        taken: z.int().describe('How strongly for the answer taken'),
        rival: z.int().describe('How strongly for the rival; without one as for the answer taken'),
        judgements: z.array(z.string()).describe('Of the model, in which that stands'),
      }),
    )
    .describe('All that is not 0 for both'),
})

const row = z.strictObject({
  answers: z.record(z.string(), z.string()).describe('Of each question of the matrix'),
  consistency: z.int().nullable().describe('Consistency value; null: no question has two answers'),
  total: z.int().describe('Total impact score'),
  weighed: z.array(weighed).describe('Why: each question, its answer against the strongest other'),
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
    judgedBy: z.enum(['model', 'question']).describe('Where the judgements are from'),
    influences: z.array(influence).describe('As judged'),
    tolerance: z.int(),
    combinations: z.string().describe('How many there are, exactly'),
    count: count.describe('How many hold together'),
    never: z
      .array(z.strictObject({ question: z.string(), answer: z.string() }))
      .describe('Answers that are in none of them'),
    own: z
      .strictObject({
        answers: z.record(z.string(), z.string()),
        consistency: z.int().nullable(),
        holds: z.boolean(),
        weighed: z.array(weighed),
      })
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
