/**
 * What can be asked of a model: one value per question, built by the command line and the page
 * alike, and written into every answer. The definitions give the published JSON Schema too.
 */
import * as z from 'zod'

const world = z
  .record(z.string(), z.string())
  .optional()
  .describe('Answers to contested questions that differ from the base answers')
const state = z
  .string()
  .max(2_000)
  .describe(
    'today, a named state, Y and N per option, or what differs from today: "insp, not drop"',
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

export const concepts = ['nash'] as const
export type Concept = (typeof concepts)[number]

const stableQuestion = z.strictObject({
  kind: z.literal('stable'),
  world,
  concept: z.enum(concepts).default('nash'),
  state: state.optional().describe('One state; all equilibria when left out'),
  listedMax: listedMax.default(20),
})

const todayQuestion = z.strictObject({
  kind: z.literal('today'),
  world,
  moversMax: z.int().min(2).max(30).default(30).describe('Joint moves by at most so many actors'),
  listedMax: listedMax.default(8),
})

const whyQuestion = z.strictObject({ kind: z.literal('why'), world, state, actor: z.string() })

const planName = z.string().describe('The id of a plan or an alternative of the model')
export const answerRules = ['one-reply', 'chain', 'any', 'proportionate'] as const
const answering = {
  world,
  rule: z.enum(answerRules).default('one-reply').describe('What others do about a breach'),
  unseen: z.array(z.string()).default([]).describe('Options whose breach nobody sees'),
}

const planQuestion = z.strictObject({ kind: z.literal('plan'), ...answering, plan: planName })

const test = z.string().max(2_000).describe('What is tested, in the language of claims')
const overWorlds = {
  world: world.describe('Answers held fixed; questions named under vary need none'),
  vary: z.array(z.string()).optional().describe('Questions that vary; all when left out'),
  draws: z.int().min(1).max(100_000_000).default(4_096).describe('Where worlds are drawn, so many'),
  seed: z.int().min(0).default(1),
}

const robustQuestion = z.strictObject({
  kind: z.literal('robust'),
  ...overWorlds,
  test,
  listedMax: listedMax.default(8),
})
const fitQuestion = z.strictObject({ kind: z.literal('fit'), ...overWorlds, test: test.optional() })
const claimsQuestion = z.strictObject({
  kind: z.literal('claims'),
  ...overWorlds,
  claims: z.array(z.string()).optional().describe('Claims to test; all when left out'),
})
const signalQuestion = z.strictObject({
  kind: z.literal('signal'),
  ...overWorlds,
  test: test.optional(),
  until: z.string().optional().describe('Only signals up to this date'),
})

export const question = z.discriminatedUnion('kind', [
  statesQuestion,
  stableQuestion,
  todayQuestion,
  whyQuestion,
  planQuestion,
  robustQuestion,
  fitQuestion,
  claimsQuestion,
  signalQuestion,
])

/** A question with its defaults filled in. */
export type Question = z.infer<typeof question>
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
