/**
 * What can be asked of a model: one value per question, built by the command line and the page
 * alike, and written into every answer. The definitions give the published JSON Schema too.
 */
import * as z from 'zod'
import { isInCalendar } from '../base/calendar.ts'
import { formed } from '../base/forms.ts'
import {
  type Concept,
  concepts,
  conceptsWith,
  conceptsWithHorizon,
  oneOf,
  plainestConcept,
} from '../concept/concept.ts'
import { laddersQuestion, slicesQuestion, stakesSettings } from './stakes.ts'
import { planName, world } from './world-and-plan.ts'

export { type StakesSettings, stakesDefaults } from './stakes.ts'

const state = formed(
  'state',
  z
    .string()
    .max(2_000)
    .describe(
      'today, a named state, Y and N per option, or what differs from today: "insp, not drop"',
    ),
)
const listedMax = z
  .int()
  .min(0)
  .max(10_000)
  .describe('At most this many are listed; all are counted')

const statesQuestion = z.strictObject({
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

const stableQuestion = z.strictObject({
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

const todayQuestion = z.strictObject({
  kind: z.literal('today'),
  world,
  moversMax: z.int().min(2).max(30).default(30).describe('Joint moves by at most so many actors'),
  listedMax: listedMax.default(8),
})

const pathsQuestion = z.strictObject({
  kind: z.literal('paths'),
  world,
  ...terms,
  perActor,
  from: state.default('today'),
  toward: z.string().optional().describe('A formula: where to; the equilibria when left out'),
  togetherMax: z.int().min(1).max(20).default(2).describe('Follow so many steps together at most'),
  listedMax: listedMax.default(5),
})

const movesQuestion = z.strictObject({
  kind: z.literal('moves'),
  world,
  ...terms,
  perActor,
  state: state.default('today'),
  actor: z.string().optional().describe('One actor; all, and joint moves, when left out'),
  moversMax: z.int().min(2).max(30).default(30).describe('Joint moves by at most so many actors'),
  listedMax: listedMax.default(8),
})

const whyQuestion = z.strictObject({
  kind: z.literal('why'),
  world,
  ...terms,
  perceived,
  state,
  actor: z.string().describe('An actor, or several who would leave together: A+B'),
})

const inverseStateQuestion = z.strictObject({
  kind: z.literal('inverse-state'),
  world,
  concept: z.enum(conceptsWith('inverse')).default(plainestConcept),
  state,
  actor: z.string().optional().describe('One actor; all when left out'),
  listedMax: listedMax.default(12),
})

export const answerRules = ['one-reply', 'chain', 'any', 'proportionate'] as const
const answering = {
  world,
  rule: z.enum(answerRules).default('one-reply').describe('What others do about a breach'),
  unseen: z.array(z.string()).default([]).describe('Options whose breach nobody sees'),
}

const planQuestion = z.strictObject({
  kind: z.literal('plan'),
  ...answering,
  plan: planName,
  stage: z.string().optional().describe('Only what concerns this stage'),
  party: z.string().optional().describe('With a stage: only the margin of this actor in it'),
  option: z.string().optional().describe('Only the commitment about this option'),
  shock: z.string().optional().describe('Only what this shock does'),
  shocks: z.literal(false).optional().describe('Leave the shocks out'),
  margins: z.literal(false).optional().describe('Leave out what worths say of it'),
  stakes: stakesSettings.optional(),
})

const compareQuestion = z.strictObject({
  kind: z.literal('compare'),
  ...answering,
  stakes: stakesSettings.optional().describe('Given: what worths say of each plan as well'),
  plans: z.array(planName).default([]).describe('These plans; none named: all of the model'),
})

const test = z
  .enum(['step', 'today'])
  .default('step')
  .describe('Every mover gains by each step, or against today')
export const criteria = ['stages', 'start', 'risk', 'losers', 'ambition'] as const

const searchQuestion = z.strictObject({
  kind: z.literal('search'),
  ...answering,
  test,
  bundles: z
    .array(z.string())
    .default([])
    .describe('Commitments that come together: insp+drop; none: each of the plans by itself'),
  first: z.array(z.string()).default([]).describe('Prerequisites: insp<relief'),
  goal: z.string().optional().describe('A formula: where a ladder ends; none: all carried out'),
  stagesMax: z.int().min(1).max(8).default(4),
  by: z.array(z.enum(criteria)).default(['stages', 'start', 'losers']),
  listedMax: listedMax.default(8),
})

const repairQuestion = z.strictObject({
  kind: z.literal('repair'),
  ...answering,
  test,
  plan: planName,
  changesMax: z.int().min(1).max(4).default(3),
  listedMax: listedMax.default(8),
})

const inverseQuestion = z.strictObject({
  kind: z.literal('inverse'),
  ...answering,
  test,
  plan: planName,
  listedMax: listedMax.default(12),
})

const worldTest = formed(
  'test',
  z.string().max(2_000).describe('What is tested, in the language of claims'),
)
const overWorlds = {
  world: world.describe('Answers held fixed; questions named under vary need none'),
  vary: z.array(z.string()).optional().describe('Questions that vary; all when left out'),
  draws: z.int().min(1).max(100_000_000).default(4_096).describe('Where worlds are drawn, so many'),
  seed: z.int().min(0).default(1),
}

const robustQuestion = z.strictObject({
  kind: z.literal('robust'),
  ...overWorlds,
  test: worldTest,
  listedMax: listedMax.default(8),
})
const robustPlansQuestion = z.strictObject({
  kind: z.literal('robust-plans'),
  ...overWorlds,
  plans: z
    .array(formed('plan', z.string().max(2_000)))
    .default([])
    .describe('Ids of plans, or ladders as tests write them; none named: all of the model'),
})
const fitQuestion = z.strictObject({
  kind: z.literal('fit'),
  ...overWorlds,
  test: worldTest.optional(),
})
const claimsQuestion = z.strictObject({
  kind: z.literal('claims'),
  ...overWorlds,
  claims: z.array(z.string()).optional().describe('Claims to test; all when left out'),
})
const day = formed('date', z.string().refine(isInCalendar))
const signalQuestion = z.strictObject({
  kind: z.literal('signal'),
  ...overWorlds,
  test: worldTest.optional(),
  until: day.optional().describe('Only signals up to this date'),
})

/** The schema of questions; it fills in what is left out. */
export const question = z.discriminatedUnion('kind', [
  statesQuestion,
  stableQuestion,
  todayQuestion,
  pathsQuestion,
  movesQuestion,
  whyQuestion,
  inverseStateQuestion,
  planQuestion,
  robustQuestion,
  robustPlansQuestion,
  fitQuestion,
  claimsQuestion,
  signalQuestion,
  compareQuestion,
  searchQuestion,
  laddersQuestion,
  slicesQuestion,
  repairQuestion,
  inverseQuestion,
])

/** A question with its defaults filled in. */
export type Question = z.infer<typeof question>
/** A question as one asks it: what has a default may be left out. */
export type QuestionInput = z.input<typeof question>
export type QuestionKind = Question['kind']
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>

/** The published JSON Schema of questions. */
export function questionJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(question, { io: 'input' })
  return {
    $id: 'https://stufenplan.org/schema/question-1.json',
    title: 'Stufenplan question',
    ...schema,
  }
}
