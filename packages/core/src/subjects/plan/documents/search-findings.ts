/** Findings of the searches: ladders that pass, what blocks, repairs, and the inverse question. */
import * as z from 'zod'
import { actorId, base, stateId } from '../../../documents/finding-parts.ts'
import { answerRule } from './plan-findings.ts'

const setting = z.strictObject({ option: z.string(), value: z.boolean() })
const asked = {
  test: z.enum(['step', 'today']).describe('Gains count step by step, or against today'),
  rule: answerRule,
  unseen: z.array(z.string()).describe('Options whose breach nobody sees'),
}
const stages = z
  .array(z.strictObject({ set: z.array(setting), to: stateId }))
  .describe('One stage after another, and the state that each leads to')
const criterion = z.enum(['stages', 'start', 'risk', 'losers', 'ambition'])
const piece = z.strictObject({
  id: z.string(),
  set: z.array(setting),
  after: z.array(z.string()).describe('Pieces that must come in an earlier stage'),
})

export const searchFinding = z
  .strictObject({
    kind: z.literal('search'),
    ...base,
    ...asked,
    pieces: z.array(piece),
    goal: z.string().optional().describe('None: everything is carried out'),
    stagesMax: z.int(),
    criteria: z.array(criterion),
    triedCount: z.number().describe('Ladders there are'),
    stepCount: z.int().describe('Different steps that had to be tested for them'),
    passingCount: z.number().describe('Ladders that pass'),
    frontCount: z.int().describe('Different results that nothing else beats'),
    listedCount: z.int(),
    blocking: z
      .strictObject({
        cleared: z
          .int()
          .describe('No group of so many requirements, or of fewer, is enough to give up'),
        complete: z.boolean().describe('False: larger groups were not all tried'),
      })
      .optional()
      .describe('Where none passes: how far it was searched what must be given up'),
  })
  .describe('All ladders from some commitments: how many there are, and how many pass')

export const ladderFinding = z
  .strictObject({
    kind: z.literal('ladder'),
    ...base,
    ...asked,
    stages,
    start: z.int().optional().describe('The most important place risked at the first stage'),
    risk: z.int().optional().describe('The most important place anyone risks; none: no risk'),
    losers: z.array(actorId).describe('Worse off by a stage without taking part in it'),
    ambition: z.int().describe('Pieces carried out'),
  })
  .describe('A ladder that passes, and that no other beats on the criteria chosen')

export const requirement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agreement'), actor: actorId }),
  z.strictObject({ kind: z.literal('deterrence'), actor: actorId }),
  z.strictObject({ kind: z.literal('prerequisite'), piece: z.string(), first: z.string() }),
  z.strictObject({ kind: z.literal('step-by-step') }),
  z.strictObject({ kind: z.literal('stages') }),
  z.strictObject({ kind: z.literal('piece'), piece: z.string() }),
])

export const blockedFinding = z
  .strictObject({
    kind: z.literal('blocked'),
    ...base,
    ...asked,
    without: z.array(requirement),
    stages,
  })
  .describe('Requirements which, taken away together, let a ladder through; and that ladder')

const planChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('move'), ...setting.shape, to: z.string() }),
  z.strictObject({ kind: z.literal('move-to-new'), ...setting.shape, after: z.string() }),
  z.strictObject({ kind: z.literal('add'), ...setting.shape, to: z.string() }),
  z.strictObject({ kind: z.literal('add-as-new'), ...setting.shape, after: z.string() }),
  z.strictObject({ kind: z.literal('drop'), ...setting.shape }),
  z.strictObject({ kind: z.literal('verify'), option: z.string() }),
])

export const repairsFinding = z
  .strictObject({
    kind: z.literal('repairs'),
    ...base,
    ...asked,
    plan: z.string(),
    passes: z.boolean().describe('True: nothing needs repair'),
    changesMax: z.int(),
    size: z.int().optional().describe('How many changes the smallest repairs need'),
    count: z.int(),
    triedCount: z.int(),
    listedCount: z.int(),
  })
  .describe('The smallest repairs of a plan')

export const repairFinding = z
  .strictObject({
    kind: z.literal('repair'),
    ...base,
    ...asked,
    plan: z.string(),
    changes: z.array(planChange),
    stages,
  })
  .describe('A set of changes after which the plan passes')

const preferenceChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), question: z.string(), answer: z.string() }),
  z.strictObject({
    kind: z.literal('move'),
    actor: actorId,
    statement: z.string(),
    from: z.int().describe('Its place now, 1 the most important'),
    to: z.int(),
    past: z.string().describe('The last statement that it passes'),
  }),
])

export const inverseFinding = z
  .strictObject({
    kind: z.literal('inverse'),
    ...base,
    ...asked,
    plan: z.string(),
    passes: z.boolean(),
    scope: z
      .enum(['single changes', 'pairs of changes that help alone'])
      .describe('All were tried'),
    size: z.int().optional().describe('How many changes turn the verdict over'),
    count: z.int(),
    triedCount: z.int(),
    listedCount: z.int(),
  })
  .describe('What would have to be true of preferences for the verdict on a plan to turn over')

export const flipFinding = z
  .strictObject({
    kind: z.literal('flip'),
    ...base,
    ...asked,
    plan: z.string(),
    passes: z.boolean().describe('With these changes'),
    changes: z.array(preferenceChange),
  })
  .describe('A smallest set of changes of preferences that turns the verdict over')
