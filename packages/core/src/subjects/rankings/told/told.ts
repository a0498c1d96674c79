/** The page about what an actor would have to want. */
import type { Page } from '../../../voice/page.ts'
import type { Finding } from '../documents/finding.ts'
import type { Question } from '../documents/question.ts'
import { explainInverseState } from './inverse-state.ts'

export const pages: Readonly<Record<Question['kind'], Page<Finding>>> = {
  'inverse-state': ({ findings, v }) =>
    explainInverseState(
      findings.filter((one) => one.kind === 'inverse-state'),
      v,
    ),
}
