/** Questions about states: which there are, which are left alone, who could leave, and where to. */
import * as z from 'zod'
import {
  type Concept,
  concepts,
  conceptsWith,
  conceptsWithHorizon,
  oneOf,
  plainestConcept,
} from '../../../concept/concept.ts'
import { listedMax, state, world } from '../../../documents/question-parts.ts'

export const statesQuestion = z.strictObject({
  kind: z.literal('states'),
  world,
  where: z.string().optional().describe('A formula; only states in which it holds'),
  listedMax: listedMax.default(20),
})

const attitudes = z.record(
  z.string(),
  z.record(z.string(), z.enum(['devoted', 'aggressive', 'indifferent'])),
)

/** What exactly is asked when a state is called stable. */
const terms = {
  concept: z.enum(concepts).default(plainestConcept),
  horizon: z
    .int()
    .min(1)
    .max(1_000)
    .optional()
    .describe(`For \`${conceptsWithHorizon.join('`, `')}\`: moves to go`),
  degree: z
    .int()
    .min(2)
    .max(9)
    .optional()
    .describe('For the strong concepts: so many degrees worse must an answer leave one; else 2'),
  unknown: z
    .enum(['a', 'b', 'c', 'd'])
    .optional()
    .describe('How unknown preferences are read; without it they rank nothing'),
  attitudes: attitudes
    .optional()
    .describe('By the actor that has it and the actor it is about; indifferent where left out'),
}

/** How stability is asked about: a concept and what it needs. */
export interface Terms {
  readonly concept: Concept
  readonly horizon?: number | undefined
  readonly degree?: number | undefined
  readonly unknown?: 'a' | 'b' | 'c' | 'd' | undefined
  readonly attitudes?: z.infer<typeof attitudes> | undefined
}

const perActor = z
  .record(z.string(), z.enum(concepts))
  .optional()
  .describe('Actors to whom another concept applies')

const perceived = z
  .literal(true)
  .optional()
  .describe('Each actor judges in the game as it sees it (hypergame)')

export const stableQuestion = z.strictObject({
  kind: z.literal('stable'),
  world,
  ...terms,
  perActor,
  coalitions: z
    .union([z.literal('all'), z.array(z.array(z.string()).min(1))])
    .optional()
    .describe(
      `Coalitions to test as well as each actor alone; concept ${oneOf(conceptsWith('coalitions'))}`,
    ),
  state: state.optional().describe('One state; all equilibria when left out'),
  perceived,
  common: z.literal(true).optional().describe('What all equilibria have in common'),
  jumps: z.literal(true).optional().describe('Jumps between equilibria by joint steps that pay'),
  listedMax: listedMax.default(20),
})

export const todayQuestion = z.strictObject({
  kind: z.literal('today'),
  world,
  moversMax: z.int().min(2).max(30).default(30).describe('Joint moves by at most so many actors'),
  listedMax: listedMax.default(8),
})

export const pathsQuestion = z.strictObject({
  kind: z.literal('paths'),
  world,
  ...terms,
  perActor,
  from: state.default('today'),
  toward: z.string().optional().describe('A formula: where to; the equilibria when left out'),
  togetherMax: z.int().min(1).max(20).default(2).describe('Follow so many steps together at most'),
  listedMax: listedMax.default(5),
})

export const movesQuestion = z.strictObject({
  kind: z.literal('moves'),
  world,
  ...terms,
  perActor,
  state: state.default('today'),
  actor: z.string().optional().describe('One actor; all, and joint moves, when left out'),
  moversMax: z.int().min(2).max(30).default(30).describe('Joint moves by at most so many actors'),
  listedMax: listedMax.default(8),
})

export const whyQuestion = z.strictObject({
  kind: z.literal('why'),
  world,
  ...terms,
  perceived,
  state,
  actor: z.string().describe('An actor, or several who would leave together: A+B'),
})

export const questions = [
  statesQuestion,
  stableQuestion,
  todayQuestion,
  pathsQuestion,
  movesQuestion,
  whyQuestion,
] as const

export type Question = z.infer<(typeof questions)[number]>
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>
