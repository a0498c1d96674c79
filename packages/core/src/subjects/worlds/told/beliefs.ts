/** What is said of signals: how the weights of answers stand after each, what moved a test most. */
import type { Model } from '../../../model/model.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { howReached } from './reached.ts'

type Belief = FindingOf<'belief'>

/** Weights after one signal, or before any. */
export interface StepTold {
  readonly signal?: string
  readonly lead: string
  /** Of each question that this signal bears on; of the start none. */
  readonly weights: readonly {
    readonly question: string
    readonly answers: readonly { readonly text: string; readonly weight: number }[]
  }[]
  readonly share?: { readonly text: string; readonly share: number }
}

export interface BeliefTold {
  readonly head: string
  readonly meaning: string
  readonly none?: string
  readonly strongest?: string
  readonly tested?: string
  /** How many readings a share is of; none where no test is asked about. */
  readonly reached: readonly string[]
  readonly steps: readonly StepTold[]
}

export function beliefTold(model: Model, belief: Belief, v: Vocabulary): BeliefTold {
  const { beliefs: words, robust, quoted } = wordsOf(v)
  const strongest = model.signals.find((candidate) => candidate.id === belief.strongest)
  const { test } = belief
  return {
    head: words.heading,
    meaning: words.meaning,
    ...(belief.steps.length === 1 && { none: words.none }),
    ...(strongest && { strongest: words.strongest(quoted(v.text(strongest.label))) }),
    ...(test !== undefined && { tested: robust.tested(test) }),
    reached: test === undefined ? [] : howReached(belief, v),
    steps: belief.steps.map((step) => stepTold(model, step, v)),
  }
}

function stepTold(model: Model, step: Belief['steps'][number], v: Vocabulary): StepTold {
  const { beliefs: words, date } = wordsOf(v)
  const { signal, answers, share } = step
  const found = model.signals.find((candidate) => candidate.id === signal)
  return {
    ...(signal !== undefined && { signal }),
    lead:
      signal === undefined
        ? words.start
        : `${date(step.date)} – ${found ? v.text(found.label) : signal}.`,
    weights: answers.map(({ question, answers: rows }) => ({
      question,
      answers: rows.map(({ answer, weight }) => ({
        text: words.weight(v.answer(question, answer), hundredths(weight)),
        weight,
      })),
    })),
    ...(share !== undefined && { share: { text: words.share(hundredths(share)), share } }),
  }
}

function hundredths(share: number): string {
  return String(Math.round(share * 100))
}
