/** The list of what each subject asks and finds, apart from how it is found. */
import { findings as dependenciesFindings } from './dependencies/finding.ts'
import { questions as dependenciesQuestions } from './dependencies/question.ts'
import { findings as planFindings } from './plan/finding.ts'
import { questions as planQuestions } from './plan/question.ts'
import { findings as rankingsFindings } from './rankings/finding.ts'
import { questions as rankingsQuestions } from './rankings/question.ts'
import { findings as stabilityFindings } from './stability/finding.ts'
import { questions as stabilityQuestions } from './stability/question.ts'
import { findings as stakesFindings } from './stakes/finding.ts'
import { questions as stakesQuestions } from './stakes/question.ts'
import { findings as worldsFindings } from './worlds/finding.ts'
import { questions as worldsQuestions } from './worlds/question.ts'

export const questions = [
  ...stabilityQuestions,
  ...rankingsQuestions,
  ...planQuestions,
  ...stakesQuestions,
  ...worldsQuestions,
  ...dependenciesQuestions,
] as const

export const findings = [
  ...stabilityFindings,
  ...rankingsFindings,
  ...planFindings,
  ...stakesFindings,
  ...worldsFindings,
  ...dependenciesFindings,
] as const
