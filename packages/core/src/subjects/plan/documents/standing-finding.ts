/** How a plan stands: verdicts, where it fails first, what must be seen, how often it passes. */
import * as z from 'zod'
import { actorId, base, reason, stateId } from '../../../documents/finding-parts.ts'
import { count, overReadings, passing } from './passing.ts'
import { answerRule, unseen } from './plan-findings.ts'

const readings = overReadings('a plan of the model or on what happened')

export const planStandingFinding = z
  .strictObject({
    kind: z.literal('plan-standing'),
    ...base,
    plan: z.string(),
    stages: z.array(z.string()).describe('The order that is spoken of; the first'),
    rule: answerRule,
    unseen,
    possible: z.boolean(),
    step: z.boolean(),
    today: z.boolean(),
    held: z.boolean(),
    delivered: z.boolean(),
    fails: z
      .strictObject({
        stage: z.string(),
        test: z
          .enum(['possible', 'today', 'held', 'delivered', 'step'])
          .describe('The first that fails there; step: where nothing else fails anywhere'),
        actors: z.array(
          z.strictObject({
            actor: actorId,
            to: stateId.optional().describe('Where its best move leads that nothing answers'),
            reason: reason.optional().describe('What decides; none: a tie'),
          }),
        ),
      })
      .optional()
      .describe('The first stage at which a test fails, and by whom; none: nothing fails'),
    seen: z
      .strictObject({
        count: count.describe('Commitments in force where the possible steps end'),
        tempting: count.describe('Those that it pays their owner to break'),
        must: count.describe('Tempting, and answered if everyone sees the breach'),
        open: count.describe('Of these, not answered as the plan is watched'),
        least: z
          .strictObject({
            inspection: z.string(),
            option: z.string(),
            way: z.string(),
            chance: z.tuple([z.number(), z.number()]).describe('Within a period'),
          })
          .optional()
          .describe('Of those that must be seen, the way of breaking that is seen least'),
      })
      .describe('How many commitments must be seen to be kept'),
    readings: z
      .discriminatedUnion('is', [
        z.strictObject({
          is: z.literal('counted'),
          ...readings,
          ...passing,
          fitting: z
            .strictObject({ count, ...passing })
            .optional()
            .describe('The same for readings that agree with every observed fact; none: no facts'),
        }),
        z.strictObject({ is: z.literal('not-counted'), ...readings }),
      ])
      .optional()
      .describe('Under the rule of tests only, that of one reply'),
    overdue: z
      .boolean()
      .optional()
      .describe(
        'Entered step by step, held and delivered as judged here, and yet in no reading that agrees ' +
          'with every observed fact; left out where no reading agrees or none was counted',
      ),
  })
  .describe('A plan at a glance')
