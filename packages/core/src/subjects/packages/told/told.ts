/** The page about plans as packages. */
import type { Page } from '../../../voice/page.ts'
import type { Finding } from '../documents/finding.ts'
import type { Question } from '../documents/question.ts'
import { explainPackages } from './packages.ts'

export const pages: Readonly<Record<Question['kind'], Page<Finding>>> = {
  'plan-packages': ({ model, findings, v }) => explainPackages(model, findings, v),
}
