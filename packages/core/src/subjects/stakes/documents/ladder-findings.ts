/** Findings of the search for ladders that hold by themselves. */
import * as z from 'zod'
import { actorId, base } from '../../../documents/finding-parts.ts'
import { tested } from '../../../documents/stakes-tested.ts'

const packages = z.array(z.array(z.string())).describe('What each stage newly brings about')
const points = z
  .record(z.string(), z.record(z.string(), z.number()))
  .describe('Per party, where in the ranges it is judged')

/** What was asked of the ladders; the same in each finding, so that each can be checked alone. */
const asked = {
  ...tested,
  at: z.enum(['worst', 'middle', 'best']).describe('Where in its ranges each party is judged'),
  dwell: z.int().min(1).describe('Periods that each stage stands, where what follows counts'),
  gains: z
    .enum(['worst', 'stated', 'none'])
    .describe('Where no stage may cost a party anything: in its case, at the middle, nowhere'),
  box: z
    .strictObject({
      cost: z.number().optional(),
      benefit: z.number().optional(),
      penalty: z.number().optional(),
      detection: z.number().optional(),
      discount: z.number().optional(),
      lag: z.number().optional(),
      share: z.number().optional(),
    })
    .describe('How far the truth may lie from what is stated'),
  first: z.array(z.tuple([z.string(), z.string()])).describe('The one in an earlier stage'),
  noLater: z.array(z.tuple([z.string(), z.string()])).describe('The one no later than the other'),
  together: z.array(z.array(z.string())).describe('In one stage'),
  mostEach: z.int().optional().describe('Commitments of one party in one stage'),
  stagesMax: z.int(),
}

export const laddersFinding = z
  .strictObject({
    kind: z.literal('stakes-ladders'),
    ...base,
    ...asked,
    points,
    options: z.array(z.string()),
    judged: z.array(actorId).describe('Parties of whom all that is needed is stated'),
    method: z
      .enum(['sets', 'ways-on', 'every-ladder', 'solver'])
      .describe('The best way to each set, the best ways on from each, every ladder, a solver'),
    stepCount: z.int().optional().describe('Steps tried from sets that some ladder reaches'),
    counts: z
      .strictObject({ possible: z.number(), whole: z.number(), paying: z.number() })
      .optional()
      .describe('Ladders, ladders that carry out everything, and of those that cost nobody'),
    holdingCount: z.number().optional().describe('Of the last, those that hold'),
    found: z.boolean().describe('Is there a ladder that carries out everything and holds?'),
    table: z
      .array(
        z.strictObject({
          optionCount: z.int(),
          stageCount: z.int(),
          margin: z.number().optional().describe('None: nobody has anything to break'),
        }),
      )
      .describe('The best least margin by options carried out and number of stages'),
    neverPaid: z.array(actorId).describe('Worse off when all is carried out than today'),
  })
  .describe('All ladders of the commitments, each party in its worst case')

export const stakesLadderFinding = z
  .strictObject({
    kind: z.literal('stakes-ladder'),
    ...base,
    ...asked,
    packages,
    margin: z.number().optional(),
    points,
    holds: z.boolean(),
  })
  .describe('The best ladder for a number of options and stages')

export const stakesOrdersFinding = z
  .strictObject({
    kind: z.literal('stakes-orders'),
    ...base,
    ...asked,
    points,
    possibleCount: z.int().describe('Orders that the rules allow and that were asked for'),
    orders: z
      .array(
        z.strictObject({
          order: z.array(z.string()).describe('Stages of the plan'),
          margin: z.number().optional(),
          pays: z.boolean().describe('No stage costs a party anything'),
        }),
      )
      .describe('The strongest first; the order of the plan and the weakest are among them'),
  })
  .describe('The stages of the plan in other orders')

export const stakesBlockedFinding = z
  .strictObject({
    kind: z.literal('stakes-blocked'),
    ...base,
    ...asked,
    points,
    requirements: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.enum(['rules', 'order', 'stages']) }),
          z.strictObject({ kind: z.enum(['margin', 'gain']), actor: actorId }),
        ]),
      )
      .describe('Not all of them can be met; drop any one, and the others can be'),
    neverHeld: z.array(actorId).describe('No last stage could hold them, whatever came before'),
  })
  .describe('Why no ladder carries out everything and holds, each stage standing alone')

export const stageSlicesFinding = z
  .strictObject({
    kind: z.literal('stage-slices'),
    ...base,
    ...tested,
    stage: z.string(),
    actor: actorId,
    point: z.record(z.string(), z.number()).describe('The values of the numbers that are ranges'),
    hangTogether: z
      .boolean()
      .describe('Worths hang on several options together, so that there are no equal parts'),
    rows: z.array(
      z.strictObject({
        parts: z.int(),
        margin: z.number().optional().describe('The least of the party over all parts'),
        weakest: z.number().optional().describe('The least of anybody over the whole plan'),
      }),
    ),
    untried: z.array(z.int()).describe('Numbers of parts with too many breaches to try them all'),
  })
  .describe('A stage cut into equal parts, one after the other')
