/** What the telling of a plan's stakes is made of, for a page that lays it out by itself. */

import type { Model } from '../../../model/model.ts'
import type { Block, Sentence } from '../../../voice/explanation.ts'
import { vocabularyOf } from '../../../voice/vocabulary.ts'
import type { Language } from '../../../voice/words/words.ts'
import type { Finding, FindingKind, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import type { Enough } from './enough.ts'
import { type MarginCell, marginCell } from './margin-cells.ts'
import { missingParts, notTestedText } from './missing.ts'
import { besideOrderText, excludedText, leadText, shownOf, weakestText } from './stakes.ts'
import { repairsBlocks } from './stakes-repairs.ts'

/** A margin, and whether it is the least of all. */
export interface StakesCell extends MarginCell {
  readonly isWeakest: boolean
}

export interface StakesTold {
  /** Why nothing of the plan can be tested, whatever is stated. */
  readonly excluded?: string
  /** Whether keeping would pay at every stage; none where nothing was tested. */
  readonly lead?: { readonly is: 'yes' | 'no' | 'open'; readonly text: string }
  /** Which corner of the ranges is shown, and the weakest link. */
  readonly weakest: Sentence
  /** Where the order of wants says otherwise: both, and why. */
  readonly beside?: string
  /** Rows and columns, in their order. */
  readonly stages: readonly string[]
  readonly actors: readonly string[]
  /** The weakest first. */
  readonly cells: readonly StakesCell[]
  /** What would be just enough, above its columns. */
  readonly enough: Enough
  readonly missing?: {
    readonly lead: string
    readonly needs: string
    readonly parts: readonly string[]
  }
  /** What single change would mend the weakest link. */
  readonly repairs: readonly Block[]
}

const signs = { everywhere: 'yes', somewhere: 'open', nowhere: 'no' } as const

/** An answer about a plan, and the language to tell it in. */
interface StakesAnswer {
  readonly model: Model
  readonly plan: string
  readonly findings: readonly { readonly kind: string }[]
  readonly language: Language
}

/**
 * Nothing where no margins were asked for, or the plan has no stage that is tested. `leftByOrder`:
 * stages that somebody would leave by the order of wants.
 */
export function stakesCells(
  { model, plan, findings, language }: StakesAnswer,
  leftByOrder: readonly string[] | undefined,
): StakesTold | undefined {
  const all = findings as readonly Finding[]
  const of = <K extends FindingKind>(kind: K) =>
    all.filter((one): one is FindingOf<K> => one.kind === kind)
  const [summary] = of('stakes')
  const its = model.plans.find((one) => one.id === plan)
  if (summary === undefined || its === undefined || summary.stages.length === 0) return undefined
  const v = vocabularyOf(model, language)
  const named = { plan: its, stage: (id: string) => v.stage(its.id, id) }
  const margins = of('stage-margin')
  const { weakest } = summary
  const { stakes: words } = wordsOf(v)
  const excluded = excludedText(summary, named, v)
  const beside = besideOrderText(shownOf(margins), { ...named, leftByOrder }, v)
  return {
    ...(excluded !== undefined && { excluded }),
    ...(margins.length > 0 && {
      lead: { is: signs[summary.holds ?? 'everywhere'], text: leadText(summary, v) },
    }),
    ...(beside !== undefined && { beside }),
    weakest: weakestText(summary, margins, named, v),
    stages: summary.stages,
    actors: summary.tested,
    cells: shownOf(margins).map((one) => ({
      ...marginCell(one, margins, v),
      isWeakest: one.stage === weakest?.stage && one.actor === weakest.actor,
    })),
    enough: words.enough,
    ...(summary.missing.length > 0 && {
      missing: {
        lead: notTestedText(summary, v),
        needs: words.needs,
        parts: missingParts(summary, v),
      },
    }),
    repairs: repairsBlocks(all, named, v),
  }
}
