/** Findings over many worlds: in how many something holds, which facts fit, what claims come to. */
import * as z from 'zod'
import { bases, oneReason } from '../../../documents/basis.ts'
import { claimOf } from '../../../documents/claim.ts'
import { base } from '../../../documents/finding-parts.ts'
import type { Unfinished } from '../../../documents/unfinished.ts'

export { exhaustive } from '../../../documents/claim.ts'
export type { Reason, Strength } from '../../../documents/finding-parts.ts'

const answers = z
  .record(z.string(), z.string())
  .describe('Answers to contested questions that differ from the base answers')
const count = z.int().min(0)

/** Which worlds were looked at. */
const overWorlds = {
  vary: z.array(z.string()).describe('Questions that vary'),
  fixed: z.record(z.string(), z.string()).describe('Answers to those that do not'),
  settingCount: z.number().describe('Settings of the questions that vary'),
  worldCount: count.describe('Worlds looked at: all settings, or so many draws'),
  worthsOf: z.array(z.string()).optional().describe('Actors whose worths are drawn in each'),
}
const counted = { count, trueCount: count }

const beyondChance = z
  .boolean()
  .describe(
    'False: the draws alone may make this difference; all that are looked at are allowed for',
  )

const influence = z.strictObject({
  question: z.string(),
  answers: z.array(z.strictObject({ answer: z.string(), ...counted })),
  spread: z.number().describe('Greatest share by answer less the least'),
  first: z.number().describe('First-order share of the variance (Sobol)'),
  total: z
    .number()
    .optional()
    .describe('Total share: of the variance what stays open once all others are answered'),
  beyondChance,
})

const someAnswers = z
  .record(z.string(), z.array(z.string()))
  .describe('One of these answers to each of these questions')
const condition = z.strictObject({ question: z.string(), answers: z.array(z.string()) })

export const robustnessFinding = z
  .strictObject({
    kind: z.literal('robustness'),
    ...base,
    test: z.string(),
    ...overWorlds,
    trueCount: count,
    fitting: z
      .strictObject(counted)
      .describe('The same for worlds that agree with every observed fact'),
    asWritten: z.boolean().describe('Does it hold with the base answers?'),
    influence: z.array(influence).describe('Most influential first'),
    worths: z
      .array(
        z.strictObject({
          actor: z.string(),
          statement: z.string(),
          correlation: z.number().describe('Rank correlation of the worth with the outcome'),
          first: z.number().describe('First-order share of the variance, read off the draws'),
          beyondChance,
        }),
      )
      .optional()
      .describe('Worths that were drawn, most influential first'),
    pairs: z.array(
      z.strictObject({
        questions: z.tuple([z.string(), z.string()]),
        answers: z.array(
          z.strictObject({ answers: z.tuple([z.string(), z.string()]), ...counted }),
        ),
        together: z.number().describe('Share of the variance beyond that of each alone'),
        beyondChance,
      }),
    ),
    regions: z
      .array(
        z.strictObject({
          conditions: z.array(
            z.union([
              condition,
              z.strictObject({
                actor: z.string(),
                statement: z.string(),
                least: z.number().optional().describe('Worth at least so much'),
                most: z.number().optional().describe('At most so much'),
              }),
            ]),
          ),
          worldCount: count,
          failCount: count,
          size: count
            .optional()
            .describe('Where counted by cases: with the worlds of those before'),
        }),
      )
      .describe(
        'Where it fails; counts without the worlds of regions before. Counted by cases, a region ' +
          'holds no other world',
      ),
    holding: z
      .array(z.strictObject({ conditions: z.array(condition), worldCount: count, size: count }))
      .optional()
      .describe('Where it holds, in the same way, where these regions leave nothing out'),
    cases: z
      .array(
        z.strictObject({
          answers: someAnswers,
          holds: z.boolean(),
          count,
          reason: someAnswers.describe('A part of the answers that decides, none of it to spare'),
        }),
      )
      .optional()
      .describe('Cases that do not overlap and leave nothing out, the largest first'),
    alone: z
      .array(z.strictObject({ question: z.string(), answer: z.string(), holds: z.boolean() }))
      .optional()
      .describe('Answers that decide alone, whatever the others are'),
    outsideCount: count.describe('Failing worlds that no region holds'),
    flip: answers.optional().describe('The fewest other answers that turn the verdict over'),
    failing: z.array(answers).describe('Worlds in which it fails; the first ones'),
  })
  .describe('In how many worlds something holds, and which question decides')

const interval = z.tuple([z.number(), z.number()])
const planCounts = {
  step: count.describe('Entered, each stage better than the one before for all movers, and held'),
  today: count.describe('Entered, each stage better than today for all movers, and held'),
  held: count.describe('Held at each stage'),
}

export const planRobustnessFinding = z
  .strictObject({
    kind: z.literal('plan-robustness'),
    ...base,
    plan: z.string().describe('The id of a plan, or a ladder as tests write it'),
    ...overWorlds,
    ...planCounts,
    intervals: z
      .strictObject({ step: interval, today: interval, held: interval })
      .optional()
      .describe('Where worlds were drawn: 95 per cent, of all worlds'),
    fitting: z
      .strictObject({ count, ...planCounts })
      .describe('The same for worlds that agree with every observed fact'),
    influence: z
      .strictObject({
        on: z.enum(['step', 'today', 'held']),
        questions: z.array(influence),
      })
      .optional()
      .describe('On the first of the three counts that is neither none nor all'),
  })
  .describe('In how many worlds a plan would be entered and hold; the same worlds for each plan')

export const worldFitFinding = z
  .strictObject({
    kind: z.literal('world-fit'),
    ...base,
    ...overWorlds,
    fittingCount: count,
    facts: z.array(
      z.strictObject({
        fact: z.string(),
        count: count.describe('Worlds that contradict it'),
        onlyCount: count.describe('Worlds that contradict it and no other fact'),
      }),
    ),
    answers: z.array(
      z.strictObject({
        question: z.string(),
        answers: z.array(z.strictObject({ answer: z.string(), count, fittingCount: count })),
      }),
    ),
    fits: answers.optional().describe('A world that agrees with every fact, nearest to the base'),
    contradicts: answers.optional().describe('A world that does not, nearest to the base'),
  })
  .describe('Which worlds the observed facts leave')

export const amount = z
  .strictObject({
    amount: z.string(),
    count: count.describe('Of `of`; what is counted stands in the text'),
    of: count,
    vary: z.array(z.string()).describe('Questions that vary where it is counted'),
    interval95: z.tuple([z.number(), z.number()]).optional().describe('Where worlds were drawn'),
  })
  .describe('A number in the test of a claim')

const verdict = z.enum(['derived', 'contradicted', 'depends', 'not-testable', 'asserted'])

const losing = z
  .strictObject({
    amount: z.string(),
    ...oneReason,
  })
  .describe('A number that is none in every reading, always for the same reason')

/** What two plans are compared by; a claim keeps to the test that it names. */
const measures = ['today', 'step', 'durability'] as const

export const claimFinding = z
  .strictObject({
    kind: z.literal('claim'),
    ...base,
    claim: z.string(),
    verdict,
    test: z.string().optional(),
    ...overWorlds,
    trueCount: count,
    amounts: z.array(amount),
    basis: z
      .array(z.enum(bases))
      .optional()
      .describe('What the verdict rests on, of all parts of the test that count'),
    losing: z.array(losing).optional(),
    unnamed: z
      .array(amount.extend({ than: z.string() }))
      .optional()
      .describe('Plans that a comparison leaves out and that do at least as well as the one'),
    beaten: z
      .array(
        z.strictObject({
          plan: z.string(),
          by: z.string(),
          measure: z.enum(measures),
          amount: z.string(),
          than: z.string(),
        }),
      )
      .optional()
      .describe('Plans named that do at least as well as the one that is to do better'),
    within: z
      .array(
        z.strictObject({
          reading: z.string(),
          verdict,
          trueCount: count,
          worldCount: count,
          amounts: z.array(amount),
        }),
      )
      .optional()
      .describe('The same in each reading of the model that says which questions it leaves open'),
    counter: answers.optional().describe('The world nearest to the base in which it fails'),
    counterDraw: count.optional().describe('The draw of worths in it; else they are in the middle'),
    support: answers.optional().describe('One in which it holds, where none of those drawn was'),
    lacks: z
      .enum(['mechanism'])
      .optional()
      .describe('Why not testable: the model lacks a mechanism'),
  })
  .describe('What a claim comes to over all worlds')

export const beliefFinding = z
  .strictObject({
    kind: z.literal('belief'),
    ...base,
    test: z.string().optional(),
    ...overWorlds,
    steps: z
      .array(
        z.strictObject({
          signal: z.string().optional().describe('None: before any signal'),
          date: z.string(),
          answers: z
            .array(
              z.strictObject({
                question: z.string(),
                answers: z.array(z.strictObject({ answer: z.string(), weight: z.number() })),
              }),
            )
            .describe('Weights of the answers that this signal bears on, after it'),
          share: z.number().optional().describe('Share of the weighted worlds in which it holds'),
        }),
      )
      .describe('In the order of time'),
    strongest: z.string().optional().describe('The signal after which the share moved most'),
  })
  .describe('How signals shift weights between readings; never a forecast')

export const findings = [
  beliefFinding,
  claimFinding,
  planRobustnessFinding,
  robustnessFinding,
  worldFitFinding,
] as const

export type Finding = z.infer<(typeof findings)[number]> | Unfinished
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>
export const claim = claimOf<Finding>()
