/** Findings about what became of a plan: promises, stages, coders, what was foreseen. */
import * as z from 'zod'
import { claimOf } from '../../../documents/claim.ts'
import { actorId, base, reason, stateId } from '../../../documents/finding-parts.ts'
import type { Unfinished } from '../../../documents/unfinished.ts'

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A day, such as 2026-03-31')
const date = z.string().describe('A date as precise as it is known')
const named = z.array(z.string())
const status = z.enum(['none', 'minimal', 'intermediate', 'full'])
const count = z.int().min(0)
const of = { plan: z.string(), day: day.describe('What was known by the end of it') }

export const promiseIs = z
  .enum(['kept', 'broken', 'taken-back', 'lapsed', 'late', 'soon', 'ahead', 'open'])
  .describe('soon: due within 90 days; ahead: due later; open: no day is fixed')

export const stageIs = z
  .enum(['stands', 'under-way', 'waiting', 'broken', 'failed'])
  .describe('waiting: an earlier stage or its gate; failed: an earlier stage is broken')

const setting = z.strictObject({ option: z.string(), value: z.boolean() })

export const promiseFinding = z
  .strictObject({
    kind: z.literal('promise'),
    ...base,
    ...of,
    stage: z.string(),
    option: z.string(),
    value: z.boolean(),
    by: actorId,
    is: promiseIs,
    status: status.optional().describe('The last that was recorded; the lowest of one day'),
    keptOn: date.optional().describe('When it was first carried out in full'),
    due: day.optional(),
    dueLater: z.literal(true).optional().describe('The day was fixed after the plan was written'),
    lateDays: count.optional().describe('By how much it was or is late, as far as that is certain'),
    brokenOn: date.optional(),
    contested: z.literal(true).optional(),
    backOn: date.optional().describe('Since when it is not kept any more, without a breach'),
    answers: z.string().optional().describe('The option whose breach that answered'),
    lapsesOn: day.optional(),
    lapse: z.enum(['ends', 'returns']).optional(),
    lastOn: date.optional().describe('The date of the last evidence'),
    staleDays: count.optional().describe('How many days ago that was'),
    coders: z.array(z.strictObject({ coder: z.string(), date, status })),
    records: named.describe('Of the model, oldest first'),
    breachAnswer: z
      .strictObject({
        settings: z.array(setting).describe('What is taken back'),
        by: named,
        between: z.tuple([day, day]).optional().describe('Within which days it is to bite'),
      })
      .optional()
      .describe('How the plan answers a breach that has been established'),
    tempts: z
      .strictObject({
        gains: z.boolean().describe('Its owner gains by not having done it, or by taking it back'),
        reason: reason.optional(),
        to: stateId.optional().describe('Where it gains: the state with the promise broken'),
        answer: z
          .array(z.strictObject({ actors: z.array(actorId), to: stateId }))
          .optional()
          .describe('Where it gains: what others would do about it, by the test of stages'),
        loss: reason.optional().describe('What that answer takes from it'),
        planned: z
          .enum(['enough', 'not-enough'])
          .optional()
          .describe('Whether the answer that the plan names takes the gain; none: it names none'),
        serves: z.boolean().describe('It gains, and nobody who sees it would answer'),
      })
      .optional()
      .describe('Of promises that are kept or next: whom a breach of them would serve'),
  })
  .describe('How one promise of a plan stands')

export const progressFinding = z
  .strictObject({
    kind: z.literal('progress'),
    ...base,
    ...of,
    signed: date.optional(),
    counts: z.record(promiseIs, count).describe('Promises, by how they stand'),
    reached: stateId.describe('The state reached: what is carried out in full holds'),
    possible: z.boolean().describe('False: the rules exclude that state'),
    stages: z.array(
      z.strictObject({
        stage: z.string(),
        is: stageIs,
        reachedOn: day.optional().describe('Since when all of it has been carried out'),
        due: day.optional(),
        gate: z.boolean().optional().describe('Whether the condition of its gate holds'),
        fallback: z.string().optional().describe('Where the plan falls back to'),
      }),
    ),
    inbox: named.describe('Signals that nobody has linked to anything yet'),
  })
  .describe('How far a plan is')

export const codersFinding = z
  .strictObject({
    kind: z.literal('coders'),
    ...base,
    ...of,
    coders: z.tuple([z.string(), z.string()]),
    count: count.describe('Promises that both coded on the same date'),
    same: count.describe('Of these, coded alike'),
    table: z.array(z.array(count)).describe('From none to full; rows: the first coder'),
    kappa: z.number().optional().describe('Cohen 1960; none: chance alone agrees on all'),
    weighted: z.number().optional().describe('Cohen 1968, with steps of the scale as weights'),
  })
  .describe('How far two coders agree beyond chance')

const link = z.strictObject({ stage: z.string(), parties: z.array(actorId) })

export const foreseenFinding = z
  .strictObject({
    kind: z.literal('foreseen'),
    ...base,
    plan: z.string(),
    day: day.describe('What was known by the end of it'),
    records: named.describe('What became known on that day'),
    possible: z.boolean().describe('False: the rules exclude the state reached'),
    weakest: link
      .extend({
        test: z.enum(['possible', 'today', 'held', 'delivered', 'step']),
      })
      .optional()
      .describe('Where the plan fails first, seen from the state reached; none: nowhere'),
    happened: link
      .extend({ options: named, date, contested: z.boolean() })
      .optional()
      .describe('The first link that was broken by then; none: none was'),
    first: z.boolean().describe('True: before anything was recorded'),
  })
  .describe('Which link a plan fails at by what was known on a day, beside what happened')

export const comparedFinding = z
  .strictObject({
    kind: z.literal('foresight'),
    ...base,
    plan: z.string(),
    day,
    foreseen: link.optional().describe('Before anything was recorded; none: nothing fails'),
    happened: link.optional().describe('By the day; none: nothing was broken'),
    compared: z
      .enum(['right', 'in-part', 'wrong', 'open'])
      .describe(
        'in-part: only the stage or only who; open: something fails, and nothing broke yet',
      ),
  })
  .describe('What was foreseen beside what happened')

export const changedFinding = z
  .strictObject({
    kind: z.literal('changed'),
    ...base,
    ...of,
    since: day,
    records: named,
    signals: named,
    promises: z.array(
      z.strictObject({
        stage: z.string(),
        option: z.string(),
        value: z.boolean(),
        before: promiseIs,
        after: promiseIs,
      }),
    ),
    verdicts: z
      .array(
        z.strictObject({
          plan: z.string(),
          test: z.enum(['possible', 'step', 'today', 'held', 'delivered']),
          before: z.boolean(),
          after: z.boolean(),
        }),
      )
      .describe('Verdicts on plans that came out otherwise from the state reached'),
  })
  .describe('What changed between two days')

const claimSide = z.strictObject({
  verdict: z.enum(['derived', 'contradicted', 'depends', 'not-testable', 'asserted']),
  vary: named.describe('Questions that vary'),
  trueCount: count,
  worldCount: count,
  counter: z.record(z.string(), z.string()).optional().describe('The nearest reading against it'),
})

export const claimsTurnedFinding = z
  .strictObject({
    kind: z.literal('claims-turned'),
    ...base,
    ...of,
    since: day,
    of: count.describe('Claims of the model'),
    asked: z.boolean().describe('False: nothing that a claim looks at differs between the days'),
    moved: z.array(setting).describe('What stands otherwise on the later day'),
    turned: z
      .array(z.strictObject({ claim: z.string(), before: claimSide, after: claimSide }))
      .describe('Claims whose verdict is another on the later day'),
  })
  .describe('Which claims of the model come out otherwise between two days')

export const lapsedFinding = z
  .strictObject({
    kind: z.literal('lapse'),
    ...base,
    ...of,
    stage: z.string(),
    option: z.string(),
    value: z.boolean(),
    on: day,
    then: z.enum(['ends', 'returns']),
    past: z.boolean().describe('The day has passed'),
    without: link
      .extend({ test: z.enum(['possible', 'today', 'held', 'delivered', 'step']) })
      .optional()
      .describe('Where the plan without this promise fails first; none: nowhere'),
    with: link
      .extend({ test: z.enum(['possible', 'today', 'held', 'delivered', 'step']) })
      .optional()
      .describe('The same as long as it stands'),
  })
  .describe('What becomes of a plan once a promise in it ends by itself')

export const trustingFinding = z
  .strictObject({
    kind: z.literal('trusting'),
    ...base,
    ...of,
    by: actorId,
    toward: actorId.describe('Who is trusted'),
    before: z.tuple([z.number(), z.number()]),
    after: z.tuple([z.number(), z.number()]),
    kept: count,
    broken: count,
  })
  .describe('The belief that somebody keeps its word, after what was recorded')

export const watchedFinding = z
  .strictObject({
    kind: z.literal('watched'),
    ...base,
    day,
    question: z.string(),
    answers: z.array(
      z.strictObject({
        answer: z.string(),
        for: named.describe('Signals that a person linked to it as speaking for it'),
        against: named,
        both: named,
        sights: z.array(
          z.strictObject({
            sight: z.string(),
            signals: named.describe('Signals that are such a sight; none: not seen'),
          }),
        ),
      }),
    ),
  })
  .describe('What one would see if an answer is right, and what has been seen')

export { exhaustive } from '../../../documents/claim.ts'

export const findings = [
  progressFinding,
  promiseFinding,
  codersFinding,
  foreseenFinding,
  comparedFinding,
  changedFinding,
  claimsTurnedFinding,
  lapsedFinding,
  trustingFinding,
  watchedFinding,
] as const

export type Finding = z.infer<(typeof findings)[number]> | Unfinished
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>
export const claim = claimOf<Finding>()
