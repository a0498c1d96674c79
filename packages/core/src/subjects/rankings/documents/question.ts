/** The question what an actor would have to want for a state to be stable for it. */
import * as z from 'zod'
import { conceptsWith, plainestConcept } from '../../../concept/concept.ts'
import { listedMax, state, world } from '../../../documents/question-parts.ts'

export const inverseStateQuestion = z.strictObject({
  kind: z.literal('inverse-state'),
  world,
  concept: z.enum(conceptsWith('inverse')).default(plainestConcept),
  state,
  actor: z.string().optional().describe('One actor; all when left out'),
  listedMax: listedMax.default(12),
})

export const questions = [inverseStateQuestion] as const

export type Question = z.infer<(typeof questions)[number]>
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>
