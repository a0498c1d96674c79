/** The list of what each subject asks and finds, apart from how it is found. */
import { findings as dependenciesFindings } from './dependencies/documents/finding.ts'
import { questions as dependenciesQuestions } from './dependencies/documents/question.ts'
import { findings as monitoringFindings } from './monitoring/documents/finding.ts'
import { questions as monitoringQuestions } from './monitoring/documents/question.ts'
import { findings as packagesFindings } from './packages/documents/finding.ts'
import { questions as packagesQuestions } from './packages/documents/question.ts'
import { findings as planFindings } from './plan/documents/finding.ts'
import { questions as planQuestions } from './plan/documents/question.ts'
import { findings as rankingsFindings } from './rankings/documents/finding.ts'
import { questions as rankingsQuestions } from './rankings/documents/question.ts'
import { findings as stabilityFindings } from './stability/documents/finding.ts'
import { questions as stabilityQuestions } from './stability/documents/question.ts'
import { findings as stakesFindings } from './stakes/documents/finding.ts'
import { questions as stakesQuestions } from './stakes/documents/question.ts'
import { findings as togetherFindings } from './together/documents/finding.ts'
import { questions as togetherQuestions } from './together/documents/question.ts'
import { findings as verificationFindings } from './verification/documents/finding.ts'
import { questions as verificationQuestions } from './verification/documents/question.ts'
import { findings as worldsFindings } from './worlds/documents/finding.ts'
import { questions as worldsQuestions } from './worlds/documents/question.ts'

export const questions = [
  ...stabilityQuestions,
  ...rankingsQuestions,
  ...planQuestions,
  ...stakesQuestions,
  ...worldsQuestions,
  ...dependenciesQuestions,
  ...verificationQuestions,
  ...monitoringQuestions,
  ...packagesQuestions,
  ...togetherQuestions,
] as const

export const findings = [
  ...stabilityFindings,
  ...rankingsFindings,
  ...planFindings,
  ...stakesFindings,
  ...worldsFindings,
  ...dependenciesFindings,
  ...verificationFindings,
  ...monitoringFindings,
  ...packagesFindings,
  ...togetherFindings,
] as const
