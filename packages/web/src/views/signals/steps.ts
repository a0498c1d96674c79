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

/** The least and the greatest weight that any answer ever has: one scale for all slopes. */
export function scaleOf({ steps }: Belief): readonly [number, number] {
  const weights = steps.flatMap((one) => one.answers).flatMap(({ answers }) => answers)
  const all = weights.map(({ weight }) => weight)
  return [Math.min(...all), Math.max(...all)]
}

/** Of two answers, whose weights add up to the whole, the one that gained says both. */
export function tellingOf<T extends { readonly before: number; readonly after: number }>(
  answers: readonly T[],
): readonly T[] {
  const [first, second, ...more] = answers
  if (first === undefined || second === undefined || more.length > 0) return answers
  return [second.after > second.before ? second : first]
}
