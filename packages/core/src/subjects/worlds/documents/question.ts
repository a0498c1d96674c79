/** Questions about many worlds: how often a test holds, which agree with the facts. */
import * as z from 'zod'
import { isInCalendar } from '../../../base/calendar.ts'
import { formed } from '../../../base/forms.ts'
import { listedMax, world } from '../../../documents/question-parts.ts'

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

export const robustQuestion = z.strictObject({
  kind: z.literal('robust'),
  ...overWorlds,
  test: worldTest,
  listedMax: listedMax.default(8),
})
export const robustPlansQuestion = z.strictObject({
  kind: z.literal('robust-plans'),
  ...overWorlds,
  plans: z
    .array(formed('plan', z.string().max(2_000)))
    .default([])
    .describe('Ids of plans, or ladders as tests write them; none named: all of the model'),
})
export const fitQuestion = z.strictObject({
  kind: z.literal('fit'),
  ...overWorlds,
  test: worldTest.optional(),
})
export const claimsQuestion = z.strictObject({
  kind: z.literal('claims'),
  ...overWorlds,
  claims: z.array(z.string()).optional().describe('Claims to test; all when left out'),
})
const day = formed('date', z.string().refine(isInCalendar))
export const signalQuestion = z.strictObject({
  kind: z.literal('signal'),
  ...overWorlds,
  test: worldTest.optional(),
  until: day.optional().describe('Only signals up to this date'),
})

export const questions = [
  robustQuestion,
  robustPlansQuestion,
  fitQuestion,
  claimsQuestion,
  signalQuestion,
] as const

export type Question = z.infer<(typeof questions)[number]>
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>

/** The kinds whose answer is a count over worlds, which can be cut into parts. */
export const countedKinds = questions.map((one) => one.shape.kind.value)
