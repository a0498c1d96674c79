/** Findings about states: which there are, who would leave them, and why. */
import * as z from 'zod'
import { actorId, base, move, reason, stateId } from '../../../documents/finding-parts.ts'

export const statesFinding = z.strictObject({
  kind: z.literal('states'),
  ...base,
  where: z.string().optional(),
  rawCount: z.int(),
  feasibleCount: z.int(),
  count: z.int().describe('Feasible states in which the formula holds'),
  listed: z.array(stateId),
})

/** What exactly was asked. Concepts are named as in questions. */
export const terms = {
  concept: z.string(),
  horizon: z.int().optional(),
  degree: z.int().optional(),
  unknown: z.string().optional(),
  attitudes: z.record(z.string(), z.record(z.string(), z.string())).optional(),
}

const step = z.strictObject({ actor: actorId, to: stateId, reason: reason.optional() })

const answered = z
  .strictObject({
    to: stateId.describe('Where the improvement leads'),
    reason: reason.optional(),
    steps: z.array(step).describe("The others' steps, one after the other"),
    atOnce: z
      .literal(true)
      .optional()
      .describe('The steps and the improvement start from the same state and are put together'),
    ahead: z
      .int()
      .optional()
      .describe('With foresight: moves to go; the others then move for the sake of the end'),
    end: stateId,
    loss: reason.optional().describe('Why the end is no better than staying; none: a tie'),
  })
  .describe('An improvement and the shortest answer to it')

export const stabilityFinding = z
  .strictObject({
    kind: z.literal('stability'),
    ...base,
    ...terms,
    perceived: z
      .literal(true)
      .optional()
      .describe('Judged in the game as the actor sees it: everything below but the state is there'),
    seen: stateId.optional().describe('How the state looks to the actor, where that differs'),
    unseen: z
      .literal(true)
      .optional()
      .describe(
        'The actor takes the state to be impossible: it holds for nobody who does not see it',
      ),
    state: stateId,
    actor: actorId,
    stable: z.boolean(),
    ownMoveCount: z.int().describe('States the actor can bring about alone'),
    gainCount: z.int().describe('Those of them that it prefers'),
    best: move
      .optional()
      .describe('The own move that leads to the state it ranks highest; none: it cannot move'),
    answers: z
      .array(answered)
      .optional()
      .describe('Stable: the answer to each move that tempts. Left out where nobody may answer'),
    unanswered: move.optional().describe('Unstable: the highest-ranked move that nobody answers'),
    foreseen: move
      .extend({
        ahead: z.int().describe('Moves to go'),
        steps: z.array(step).describe('The moves on the way, each for the sake of that end'),
      })
      .optional()
      .describe('With foresight: the state in which the game would end'),
    course: z
      .strictObject({ from: z.int(), period: z.int() })
      .optional()
      .describe('Without a horizon: from when on foresight repeats, and after how many moves'),
    ties: z
      .literal(true)
      .optional()
      .describe('Attitudes attract to tied states too, and this actor has ties'),
  })
  .describe('Would the actor leave the state? Witness: its best move and the answers to each')

export const equilibriaFinding = z.strictObject({
  kind: z.literal('equilibria'),
  ...base,
  ...terms,
  perActor: z.record(actorId, z.string()).optional(),
  perceived: z.literal(true).optional().describe('Each actor judges in the game as it sees it'),
  coalitions: z
    .array(z.array(actorId))
    .optional()
    .describe('Coalitions of several that would not leave these states either'),
  count: z.int(),
  feasibleCount: z.int(),
  listed: z.array(stateId),
})

export const perceivedFinding = z
  .strictObject({
    kind: z.literal('perceived'),
    ...base,
    ...terms,
    perActor: z.record(actorId, z.string()).optional(),
    bothCount: z.int().describe('Equilibria as seen that would hold as well if all saw rightly'),
    mistakenCount: z.int().describe('Equilibria as seen that rest on a mistake'),
    undoneCount: z.int().describe('States that would hold if all saw rightly, and do not as seen'),
    listed: z.array(
      z.strictObject({
        state: stateId,
        holds: z.enum(['both', 'as-seen', 'in-truth']),
        mistaken: z
          .array(actorId)
          .describe('Actors who judge the state otherwise than if they saw rightly'),
      }),
    ),
  })
  .describe('What misperception makes hold and what it undoes')

export const ownMovesFinding = z
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

export const movesFinding = z
  .strictObject({
    kind: z.literal('moves'),
    ...base,
    state: stateId,
    actor: actorId,
    count: z.int().describe('Own moves: states the actor can bring about alone'),
    gainCount: z.int().describe('Those of them that it prefers to staying'),
    equalCount: z.int().describe('Those that are as good as staying; it loses by the rest'),
    bestCount: z.int().describe('Those that it ranks highest of all its own moves'),
    moves: z
      .array(
        z.strictObject({
          to: stateId,
          verdict: z.enum(['gains', 'equal', 'loses']),
          best: z.boolean().describe('Does it rank no other own move higher?'),
          reason: reason.optional().describe('None: a tie with staying'),
        }),
      )
      .describe('Best first, of equal ones those that change fewer options; the first few'),
  })
  .describe('The own moves of an actor from a state, best first')

const memberStep = z.strictObject({ actor: actorId, to: stateId })
const motives = z.array(z.strictObject({ actor: actorId, reason: reason.optional() }))
const gains = motives.describe('What each member gains by it')

export const coalitionFinding = z
  .strictObject({
    kind: z.literal('coalition'),
    ...base,
    concept: z.string(),
    state: stateId,
    members: z.array(actorId),
    all: z.literal(true).optional().describe('Everybody is a member: nobody is left to answer'),
    stable: z.boolean().optional().describe('Left out where the budget ended before'),
    gainCount: z.int().describe('States they can bring about together that each of them prefers'),
    unanswered: z
      .strictObject({ to: stateId, gains, steps: z.array(memberStep) })
      .optional()
      .describe('Unstable: such a state that nobody answers, and their way there'),
    answers: z
      .array(
        z.strictObject({
          to: stateId,
          gains,
          steps: z.array(memberStep),
          replies: z
            .array(z.strictObject({ actors: z.array(actorId), to: stateId, reasons: motives }))
            .describe("The others' steps; several actors where they improve together"),
          end: stateId,
          losers: motives.describe('Members who are then no better off than before'),
        }),
      )
      .describe('Stable: answers to the first few of them'),
  })
  .describe('Would a coalition leave the state together?')
