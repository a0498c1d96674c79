/**
 * What an analysis found: a claim, its witness, and how it was reached. Findings speak of ids,
 * never of numbers of states, so that they can be kept, sent, compared and checked again.
 *
 * A `reason` is the statement that decides for an actor between two states: the most important of
 * its statements on which they differ.
 */
import * as z from 'zod'

const stateId = z
  .string()
  .regex(/^[YN]*$/)
  .describe('Y or N per option, in the order of the file')
const actorId = z.string()

const reason = z
  .strictObject({
    statement: z.string(),
    place: z.int().describe('1 is the most important statement of the actor'),
    gained: z.boolean().describe('true: it comes to hold; false: it is lost'),
  })
  .describe('The statement that decides')

/** How a finding was reached. */
const strength = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exhaustive') }),
  z.strictObject({
    kind: z.literal('sampled'),
    draws: z.int(),
    seed: z.int(),
    interval95: z.tuple([z.number(), z.number()]),
  }),
  z.strictObject({ kind: z.literal('truncated'), limit: z.string(), explored: z.int() }),
])

const move = z.strictObject({ to: stateId, reason: reason.optional().describe('None: a tie') })
const actorMove = z.strictObject({ actor: actorId, to: stateId, reason })

const base = { id: z.string().describe('A hash of the claim'), strength }

const statesFinding = z.strictObject({
  kind: z.literal('states'),
  ...base,
  where: z.string().optional(),
  rawCount: z.int(),
  feasibleCount: z.int(),
  count: z.int().describe('Feasible states in which the formula holds'),
  listed: z.array(stateId),
})

const stabilityFinding = z
  .strictObject({
    kind: z.literal('stability'),
    ...base,
    concept: z.enum(['nash']),
    state: stateId,
    actor: actorId,
    stable: z.boolean(),
    ownMoveCount: z.int().describe('States the actor can bring about alone'),
    gainCount: z.int().describe('Those of them that it prefers'),
    best: move
      .optional()
      .describe('The own move that leads to the state it ranks highest; none: it cannot move'),
  })
  .describe('Does the actor gain from any move of its own? Witness: its best move')

const equilibriaFinding = z.strictObject({
  kind: z.literal('equilibria'),
  ...base,
  concept: z.enum(['nash']),
  count: z.int(),
  feasibleCount: z.int(),
  listed: z.array(stateId),
})

const ownMovesFinding = z
  .strictObject({
    kind: z.literal('own-moves'),
    ...base,
    state: stateId,
    actor: actorId,
    count: z.int(),
    single: z.array(
      z.strictObject({
        option: z.string(),
        to: stateId,
        gains: z.boolean(),
        reason: reason.optional(),
      }),
    ),
  })
  .describe('What each change of a single own option would mean to the actor')

const jointMovesFinding = z
  .strictObject({
    kind: z.literal('joint-moves'),
    ...base,
    from: stateId,
    moversMax: z.int(),
    count: z.int().describe('Joint moves that every mover strictly prefers'),
    smallestCount: z.int().describe('Those that contain no other'),
    listedCount: z.int(),
  })
  .describe('How many joint moves pay everyone who takes part')

const jointMoveFinding = z
  .strictObject({
    kind: z.literal('joint-move'),
    ...base,
    from: stateId,
    to: stateId,
    movers: z.array(z.strictObject({ actor: actorId, reason })),
    tempted: z.array(actorMove).describe('Movers who would then gain from a move of their own'),
    undoers: z
      .array(
        z.strictObject({
          actor: actorId,
          to: stateId,
          reason,
          hurt: z.array(actorId).describe('Movers who are then no better off than before'),
        }),
      )
      .describe('Others who would gain from a move that takes the gain away again'),
    losers: z
      .array(z.strictObject({ actor: actorId, reason }))
      .describe('Others who are worse off'),
  })
  .describe('A joint move that every mover prefers, and who could take the gain away')

const readingFinding = z.strictObject({
  kind: z.literal('reading'),
  ...base,
  state: stateId,
  reading: z.string(),
  movers: z.array(actorId).describe('Actors who would gain from a move of their own'),
})

const fitFinding = z
  .strictObject({
    kind: z.literal('fit'),
    ...base,
    fact: z.string(),
    offer: z.int().describe('Place of the offer in the fact, 0 first'),
    from: stateId,
    to: stateId,
    possible: z.boolean(),
    explained: z.boolean().describe('Does the model explain what was observed?'),
    actors: z.array(
      z.strictObject({ actor: actorId, gains: z.boolean(), reason: reason.optional() }),
    ),
  })
  .describe('An observed refusal or move against what the model prefers')

export const finding = z.discriminatedUnion('kind', [
  statesFinding,
  stabilityFinding,
  equilibriaFinding,
  ownMovesFinding,
  jointMovesFinding,
  jointMoveFinding,
  readingFinding,
  fitFinding,
])

export type Finding = z.infer<typeof finding>
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>
export type Reason = z.infer<typeof reason>
export type Strength = z.infer<typeof strength>
