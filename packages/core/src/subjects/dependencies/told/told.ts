/** The page about who depends on whom. */
import type { Page } from '../../../voice/page.ts'
import type { Finding } from '../documents/finding.ts'
import type { Question } from '../documents/question.ts'
import { explainDependencies } from './dependencies.ts'

export const pages: Readonly<Record<Question['kind'], Page<Finding>>> = {
  dependencies: ({ model, findings, v }) => explainDependencies(model, findings, v),
}
