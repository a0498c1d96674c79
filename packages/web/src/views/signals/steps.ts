/** Looks up weights in the steps of a finding; changes none. */
import type { Finding } from '@stufenplan/core'

type Belief = Extract<Finding, { kind: 'belief' }>
type Weights = Belief['steps'][number]['answers'][number]['answers']

/** The weights of a question's answers as they stood before a step. */
export function answersBefore({ steps }: Belief, at: number, question: string): Weights {
  for (let k = at - 1; k >= 0; k--) {
    const found = steps[k]?.answers.find((one) => one.question === question)
    if (found) return found.answers
  }
  return []
}

/** As the sentences of the program round it. */
export function hundredths(share: number): string {
  return String(Math.round(share * 100))
}
