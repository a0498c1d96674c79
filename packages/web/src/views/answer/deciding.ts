/** Which disputed questions a result hangs on most, by the share of it that each accounts for. */
import type { Finding, Model } from '@stufenplan/core'

type Question = Model['questions'][number]

/** All questions, the largest total share first; those without any in the order of the model. */
export function deciding(model: Model, findings: readonly Finding[]): readonly Question[] {
  const found = findings.find((one) => one.kind === 'robustness')
  const share = new Map(
    found?.influence.map(({ question, total, first }) => [question, total ?? first]) ?? [],
  )
  return model.questions.toSorted((a, b) => (share.get(b.id) ?? 0) - (share.get(a.id) ?? 0))
}
