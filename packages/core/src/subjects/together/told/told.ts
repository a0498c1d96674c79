/** The page about answers that go together. */
import type { Page } from '../../../voice/page.ts'
import type { Finding } from '../documents/finding.ts'
import type { Question } from '../documents/question.ts'
import { explainTogether } from './together.ts'

export const pages: Readonly<Record<Question['kind'], Page<Finding>>> = {
  together: ({ model, findings, v }) =>
    findings.flatMap((one) => (one.kind === 'together' ? explainTogether(model, one, v) : [])),
}
