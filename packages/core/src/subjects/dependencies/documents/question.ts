/** The question on whom each actor depends for what it wants. */
import * as z from 'zod'
import { world } from '../../../documents/question-parts.ts'

export const dependenciesQuestion = z.strictObject({ kind: z.literal('dependencies'), world })

export const questions = [dependenciesQuestion] as const

export type Question = z.infer<(typeof questions)[number]>
