/** Findings about plans beside one another: a row for each, and a plan against its rivals. */
import * as z from 'zod'
import { bases, oneReason } from '../../../documents/basis.ts'
import { actorId, base, reason } from '../../../documents/finding-parts.ts'
import { count, overReadings, passing } from './passing.ts'
import { against, answerRule, unseen } from './plan-findings.ts'

const counted = overReadings('a plan')
const readings = z
  .discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('counted'),
      ...counted,
      step: count.describe('Every mover gains at every step'),
      today: count.describe('Every mover is better off than today at every step'),
      lasting: z
        .strictObject({
          ...passing,
          delivered: count.describe('Held and delivered'),
          basis: z
            .enum(bases)
            .optional()
            .describe('What the last number rests on; none where breaches are taken as unseen'),
          losing: z
            .strictObject(oneReason)
            .optional()
            .describe('Why it is none in every reading, where one reason is enough'),
        })
        .optional()
        .describe('Under the rule of tests, that of one reply'),
    }),
    z.strictObject({ is: z.literal('not-counted'), ...counted }),
  ])
  .describe(
    'In how many of all readings the verdicts hold, whatever reading the row is in; never drawn: ' +
      'where there are too many cases they are not counted',
  )

export const planComparedFinding = z
  .strictObject({
    kind: z.literal('plan-compared'),
    ...base,
    plan: z.string(),
    stages: z.array(z.string()).describe('The order that the row speaks of'),
    rule: answerRule,
    unseen,
    possible: z.boolean(),
    step: z.boolean(),
    today: z.boolean(),
    held: z.boolean(),
    delivered: z.boolean(),
    movers: z.array(actorId).describe('Who must agree'),
    refusers: z.array(
      z.strictObject({ actor: actorId, stage: z.string(), test: z.enum(['step', 'today']) }),
    ),
    undoers: z
      .array(z.strictObject({ actor: actorId, stage: z.string() }))
      .describe('Who gains by a move that nothing answers'),
    withholders: z
      .array(z.strictObject({ actor: actorId, stage: z.string() }))
      .describe('Who gains, unanswered, by never carrying out what cannot be undone'),
    unseenBreakers: z
      .array(z.strictObject({ actor: actorId, option: z.string() }))
      .describe(
        'Commitments that tempt, are kept if everyone sees a breach, and that not everyone sees',
      ),
    exposed: z.array(
      z.strictObject({ actor: actorId, by: actorId, stage: z.string(), loss: reason, against }),
    ),
    spoilers: z.array(z.strictObject({ actor: actorId, stage: z.string() })),
    readings: readings.optional(),
  })
  .describe('One plan beside the others')

const outlasting = z
  .strictObject({ count, of: count })
  .describe('Blows to the end state, over all readings, that it outlasts; of all')
const counts = {
  ...passing,
  observed: count
    .optional()
    .describe('Of the readings that agree with every observed fact: held, and better than today'),
  outlasting,
}
const rival = z
  .strictObject({
    plan: z.string().optional().describe('Another plan of the model'),
    order: z
      .array(z.array(z.string()))
      .optional()
      .describe('Or the stages of the same plan in another order, some taken together'),
    ...counts,
    better: z.array(z.enum(['today', 'step', 'held', 'observed', 'outlasting'])),
    everywhere: z.boolean().describe('At least as well in every test'),
  })
  .describe('Another plan, or another order, that does better in some test')

export const planContestFinding = z
  .strictObject({
    kind: z.literal('plan-contest'),
    ...base,
    plan: z.string(),
    vary: z.array(z.string()).describe('Questions that vary: all that can bear on a plan'),
    readingCount: z.number().describe('Every combination of their answers'),
    ...counts,
    planCount: count.describe('Other plans that were looked at: all of the model'),
    orderCount: count.describe('Orders that were looked at'),
    allOrders: z.boolean().describe('False: of the orders only the single package'),
    rivals: z
      .array(rival)
      .describe('Of plans, then of orders: one that does as well everywhere, or the best in each'),
    on: z
      .enum(['today', 'step', 'held'])
      .optional()
      .describe('The first test passed in some reading, of which the following speaks'),
    needed: z
      .array(z.strictObject({ question: z.string(), answers: z.array(z.string()) }))
      .optional()
      .describe('Answers without which it is passed in no reading'),
    fitting: z
      .strictObject({ count, of: count })
      .optional()
      .describe('Readings that agree with every observed fact and pass, of all that agree'),
    nearest: z
      .record(z.string(), z.string())
      .optional()
      .describe('The passing reading with the fewest other answers than the model has'),
    rules: z
      .array(z.strictObject({ rule: answerRule, held: z.boolean(), stage: z.string().optional() }))
      .optional()
      .describe('Is it held there if breaches are answered otherwise; if not, the first stage'),
  })
  .describe('A plan against its strongest rivals, and what its success hangs on')
