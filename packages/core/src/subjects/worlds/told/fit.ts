/** What is said of facts over many readings: which readings agree with them, and which do not. */
import type { Basis, Model } from '../../../model/model.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

/** The facts in their order, each with the readings that contradict it. */
export interface FitTold {
  readonly head: string
  readonly verdict: string
  readonly facts: readonly {
    readonly fact: string
    readonly text: string
    readonly basis: readonly Basis[]
    readonly count: number
  }[]
  readonly of: number
}

export function fitTold(model: Model, fit: FindingOf<'world-fit'>, v: Vocabulary): FitTold {
  const { worldFit: words, number } = wordsOf(v)
  const { fittingCount, worldCount } = fit
  return {
    head: words.heading,
    verdict:
      fittingCount === 0
        ? words.none(number(worldCount))
        : words.left(number(fittingCount), number(worldCount)),
    facts: fit.facts.map(({ fact, count, onlyCount }) => {
      const observed = model.observed.find((candidate) => candidate.id === fact)
      const label = observed ? v.text(observed.label) : fact
      const text = words.fact(label, number(count), number(onlyCount))
      return { fact, text, basis: observed?.basis ?? [], count }
    }),
    of: worldCount,
  }
}
