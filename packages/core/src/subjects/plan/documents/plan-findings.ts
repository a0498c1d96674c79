/** Findings about a plan: would each stage be entered, would it hold, what must be seen. */
import * as z from 'zod'
import { actorId, base, reason, stateId } from '../../../documents/finding-parts.ts'

export const answerRule = z
  .enum(['one-reply', 'chain', 'any', 'proportionate'])
  .describe('What the others are expected to do about a breach')

const compared = z
  .strictObject({ verdict: z.enum(['gains', 'equal', 'loses']), reason: reason.optional() })
  .describe('How the actor ranks the later state against the earlier, and by which statement')
const kept = stateId.describe('Y for each option that the plan asks to be kept so far')
const settings = z.array(z.strictObject({ option: z.string(), value: z.boolean() }))
const unseen = z.array(z.string()).describe('Options whose breach nobody sees')
const reached = z
  .array(z.string())
  .describe('The stages so far, in the order taken: from each its verifications and answers count')
const stagePlace = { plan: z.string(), stage: z.string() }
const answer = z
  .array(z.strictObject({ actors: z.array(actorId), to: stateId }))
  .describe('Steps of others, one after another; none: nothing answers')
const silent = z
  .array(
    z.discriminatedUnion('why', [
      z.strictObject({ actor: actorId, why: z.literal('unseen') }),
      z.strictObject({ actor: actorId, why: z.literal('unnamed') }),
      z.strictObject({
        actor: actorId,
        why: z.literal('forbidden'),
        to: stateId.describe('Where its answer would lead'),
        rules: z.array(z.string()).describe('The rules that exclude that state'),
      }),
      z.strictObject({
        actor: actorId,
        why: z.literal('unwilling'),
        to: stateId.describe('Where its answer would lead; of several the one it likes best'),
        instead: stateId.describe('What it likes at least as well'),
        reason: reason.optional().describe('What the answer would cost it; none: a tie'),
      }),
      z.strictObject({ actor: actorId, why: z.literal('useless') }),
    ]),
  )
  .describe(
    'Why nobody answers, for each other actor: it does not see it, the plan names no answer of its own, rules forbid its answer, it would rather not, or nothing it can do undoes the gain',
  )
const deviation = {
  to: stateId,
  reason,
  answer,
  loss: reason.optional().describe('What the answer costs it; none: a tie'),
  ifSeen: z
    .strictObject({ answer, loss: reason.optional() })
    .optional()
    .describe('Where nothing answers: what would, if everyone saw every breach'),
  silent: silent.optional(),
}

export const planFinding = z
  .strictObject({
    kind: z.literal('plan'),
    ...base,
    plan: z.string(),
    rule: answerRule,
    unseen,
    orderCount: z
      .int()
      .optional()
      .describe('Ways to line up the stages that respect the plan; left out where there are more'),
    orders: z
      .array(
        z.strictObject({
          stages: z.array(z.string()),
          count: z
            .int()
            .optional()
            .describe('Orders with the same four verdicts; left out where there are more orders'),
          step: z.boolean(),
          today: z.boolean(),
          held: z.boolean(),
          delivered: z.boolean(),
        }),
      )
      .describe('One order for each different set of verdicts'),
    talks: z.array(z.string()).describe('Stages that set no option; nothing in them is tested'),
  })
  .describe('A plan as a whole: would every stage be entered, and would it hold?')

export const stageEnteredFinding = z
  .strictObject({
    kind: z.literal('stage-entered'),
    ...base,
    ...stagePlace,
    from: stateId,
    to: stateId,
    possible: z.boolean().describe('False: rules or options that cannot be undone forbid it'),
    step: z.boolean().describe('Every mover prefers it to the state before'),
    today: z.boolean().describe('Every mover prefers it to today'),
    movers: z.array(z.strictObject({ actor: actorId, step: compared, today: compared })),
    spoilers: z
      .array(
        z.strictObject({
          actor: actorId,
          reason,
          can: z
            .strictObject({
              to: stateId,
              verdict: z.enum(['gains', 'equal', 'loses']),
              reason: reason.optional(),
              hurt: z.array(actorId),
            })
            .optional()
            .describe('Its cheapest own move after which some mover is no better off than before'),
        }),
      )
      .describe('Others who are worse off than before the stage'),
  })
  .describe('Would those who take part in a stage agree to it?')

export const stageHeldFinding = z
  .strictObject({
    kind: z.literal('stage-held'),
    ...base,
    ...stagePlace,
    state: stateId,
    kept,
    reached,
    rule: answerRule,
    unseen,
    held: z.boolean(),
    tempted: z
      .array(
        z.strictObject({
          actor: actorId,
          improvementCount: z.int(),
          unansweredCount: z.int(),
          ...deviation,
          to: stateId.describe('Its best improvement that nothing answers; else its best'),
        }),
      )
      .describe('Actors who gain from a move of their own, answered or not'),
  })
  .describe('Is every improvement at the state of a stage answered?')

export const stageDeliveredFinding = z
  .strictObject({
    kind: z.literal('stage-delivered'),
    ...base,
    ...stagePlace,
    from: stateId,
    state: stateId,
    kept,
    reached,
    rule: answerRule,
    unseen,
    delivered: z.boolean(),
    owed: z
      .array(z.strictObject({ actor: actorId, options: settings }))
      .describe('New commitments that cannot be undone: these can only be left out'),
    withheld: z
      .array(
        z.strictObject({
          actor: actorId,
          gainCount: z.int().describe('Ways to leave out some of it that pay'),
          unansweredCount: z.int(),
          options: settings.describe('What it leaves out'),
          dropped: settings.describe('What does not happen in consequence: rules do not allow it'),
          ...deviation,
          to: stateId.describe('Its best way that nothing answers; else its best'),
        }),
      )
      .describe('Owners who gain by leaving out what they owe, answered or not'),
  })
  .describe('Does nobody gain, unanswered, by never carrying out what cannot be undone?')

const against = z
  .enum(['before', 'kept'])
  .describe('Against the state before the stage, or against what all keep: the worse one')

export const stageExposedFinding = z
  .strictObject({
    kind: z.literal('stage-exposed'),
    ...base,
    ...stagePlace,
    from: stateId,
    state: stateId,
    kept,
    exposed: z.array(
      z.strictObject({
        actor: actorId,
        by: actorId,
        to: stateId,
        loss: reason,
        against,
        pays: z.boolean().describe('Does the breach pay whoever commits it?'),
      }),
    ),
    prices: z
      .array(z.strictObject({ actor: actorId, loss: reason }))
      .describe('Who is worse off than before the stage though all keep'),
  })
  .describe('What each would lose by the worst single betrayal, and what the stage itself costs')

const deterrence = {
  deterredIfSeen: z.boolean(),
  deterrers: z
    .array(z.strictObject({ actor: actorId, to: stateId, loss: reason.optional() }))
    .describe('Each of them alone, having seen the breach, would see it answered'),
  answer,
  seenBy: z.array(actorId),
  deterred: z.boolean().describe('With only those seeing it who do'),
  losers: z
    .array(z.strictObject({ actor: actorId, reason }))
    .describe('Who is worse off while nobody answers'),
}

const undelivered = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('as-taken-back') }),
    z.strictObject({ kind: z.literal('nothing-to-do') }),
    z.strictObject({ kind: z.literal('declined') }),
    z.strictObject({ kind: z.literal('escrow') }),
    z.strictObject({ kind: z.literal('forbidden') }),
    z.strictObject({
      kind: z.literal('judged'),
      stage: z.string().describe('The stage that brings it'),
      from: stateId,
      state: stateId,
      to: stateId.describe('The state of the stage without it'),
      dropped: settings.describe('What does not happen in consequence'),
      tempted: z.boolean(),
      reason: reason.optional(),
      ...deterrence,
    }),
  ])
  .describe(
    'Never carrying it out: the same as taking it back; nothing, since it is so already; declining, in a step of one actor; not possible through a third hand, or by the rules; or judged in its stage',
  )

export const commitmentFinding = z
  .strictObject({
    kind: z.literal('commitment'),
    ...base,
    ...stagePlace,
    state: stateId,
    kept,
    reached,
    option: z.string(),
    value: z.boolean(),
    by: actorId,
    rule: answerRule,
    unseen,
    breakable: z.boolean().describe('False: it cannot be undone, or the rules forbid it'),
    tempted: z.boolean().describe('To take it back'),
    reason: reason.optional().describe('What taking it back gains or costs its owner'),
    ...deterrence,
    undelivered,
  })
  .describe('One commitment: tempted, deterred if seen, by whom, seen by whom')

const count = z.int().min(0)
const overReadings = {
  vary: z.array(z.string()),
  readingCount: z.number(),
  unseen: z.array(z.string()),
}
const readings = z
  .discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('counted'),
      ...overReadings,
      step: count,
      today: count,
      lasting: z
        .strictObject({ held: count, delivered: count, step: count, today: count })
        .optional()
        .describe('Held, and of these the others'),
    }),
    z.strictObject({ is: z.literal('not-counted'), ...overReadings }),
  ])
  .describe('In how many of all readings each verdict holds')

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

export const shockStruckFinding = z
  .strictObject({
    kind: z.literal('shock-struck'),
    ...base,
    ...stagePlace,
    shock: z.string(),
    state: stateId,
    kept,
    after: stateId.describe('The state with the shock in force'),
    rule: answerRule,
    unseen,
    possible: z.boolean().describe('False: the rules exclude the state after the shock'),
    stands: z.boolean(),
    undone: z
      .strictObject({ actor: actorId, to: stateId, reason })
      .optional()
      .describe('Who undoes it, by a move that nothing answers'),
    rest: z
      .strictObject({
        stage: z.string().optional().describe('None: today'),
        state: stateId,
        standing: z.array(z.string()).describe('Commitments that still stand there'),
      })
      .optional()
      .describe('Where the plan comes to rest; none: nowhere on the way back'),
    gainers: z.array(z.strictObject({ actor: actorId, reason })),
  })
  .describe('A shock after a stage: does the plan stand, and if not, where does it fall back to?')
