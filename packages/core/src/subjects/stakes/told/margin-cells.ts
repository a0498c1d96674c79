/** One margin cell by cell: its number, its ends over the ranges, its verdict, what decides it. */

import type { Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { type Enough, enoughOf } from './enough.ts'

export type Margin = FindingOf<'stage-margin'>

/** A party at a stage; without a margin it has nothing to break there. */
export interface MarginCell {
  readonly stage: string
  readonly actor: string
  readonly is: 'yes' | 'no' | 'open'
  readonly margin?: string
  /** The same as a number, in the worth of that party, for a picture. */
  readonly amount?: number
  /** Where numbers are ranges: how far the margin goes. */
  readonly range?: string
  readonly said: Sentence
  /** The breach that decides. */
  readonly breach?: Sentence
  readonly enough?: Enough
}

export function marginCell(finding: Margin, all: readonly Margin[], v: Vocabulary): MarginCell {
  const { stage, actor, margin, gain, critical } = finding
  const { stakes: words, amount } = wordsOf(v)
  if (margin === undefined) {
    const said = say(words.nothing, gain < 0 && words.loss(amount(-gain)))
    return { stage, actor, is: gain < 0 ? 'no' : 'yes', said }
  }
  const range = rangeText(finding, all, v)
  const breach = breachText(finding, v)
  return {
    stage,
    actor,
    is: signOf(finding, all),
    margin: amount(margin),
    amount: margin,
    ...(range !== undefined && { range }),
    said: verdictText(finding, all, v),
    ...(breach && { breach }),
    ...(critical && { enough: capitals(enoughOf(critical, v)) }),
  }
}

function capitals({ patience, detection, lag }: Enough): Enough {
  return { patience: capital(patience), detection: capital(detection), lag: capital(lag) }
}

/** The same margin at other places in the ranges. */
function elsewhere(finding: Margin, all: readonly Margin[]): Margin[] {
  return all.filter(
    (other) =>
      other.stage === finding.stage && other.actor === finding.actor && other.at !== finding.at,
  )
}

export function rangeText(
  finding: Margin,
  all: readonly Margin[],
  v: Vocabulary,
): string | undefined {
  const { stakes: words, amount } = wordsOf(v)
  const others = elsewhere(finding, all)
  const ends = [finding, ...others].flatMap(({ margin }) => margin ?? [])
  if (others.length === 0) return undefined
  return words.range(amount(Math.min(...ends)), amount(Math.max(...ends)))
}

/** Whether it would pay to keep here, and where in the ranges it would not be so. */
export function verdictText(finding: Margin, all: readonly Margin[], v: Vocabulary): Sentence {
  const { stakes: words } = wordsOf(v)
  return say(
    words.holds[finding.holds],
    holdsAtBest(finding, all) && words.holdsSomewhere,
    failsAtWorst(finding, all) && words.failsSomewhere,
  )
}

function signOf(finding: Margin, all: readonly Margin[]): MarginCell['is'] {
  if (holdsAtBest(finding, all) || failsAtWorst(finding, all)) return 'open'
  return finding.holds === 'no' ? 'no' : 'yes'
}

function holdsAtBest(finding: Margin, all: readonly Margin[]): boolean {
  const best = elsewhere(finding, all).find((other) => other.at === 'best')
  return finding.holds === 'no' && best !== undefined && best.holds !== 'no'
}

function failsAtWorst(finding: Margin, all: readonly Margin[]): boolean {
  const worst = elsewhere(finding, all).find((other) => other.at === 'worst')
  return finding.holds !== 'no' && worst?.holds === 'no'
}

/** When the most tempting breach would come, and of what it is made. */
export function breachText({ binding }: Margin, v: Vocabulary): Sentence | undefined {
  if (binding === undefined) return undefined
  const { stakes: words } = wordsOf(v)
  const { node, withheld, undone, dropped } = binding
  const named = (option: string): string => {
    const way = binding.ways?.find((one) => one.option === option)?.way
    return way === undefined
      ? v.option(option)
      : `${v.option(option)} (${v.wayToBreak(option, way)})`
  }
  const deeds = [
    ...(withheld.length > 0 ? [words.withhold(v.list(withheld.map(named)))] : []),
    ...(undone.length > 0 ? [words.undo(v.list(undone.map(named)))] : []),
  ]
  return say(
    words.breach(words.node[node], v.list(deeds)),
    dropped.length > 0 && words.dropped(v.list(dropped.map(v.option))),
  )
}
