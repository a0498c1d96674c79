/** What the telling of a plan is made of, piece by piece, for a page that lays it out by itself. */

import type { Model } from '../../../model/model.ts'
import type { Sentence } from '../../../voice/explanation.ts'
import { vocabularyOf } from '../../../voice/vocabulary.ts'
import type { Language } from '../../../voice/words/words.ts'
import { wordsOf } from '../words/words.ts'
import {
  type CommitmentCells,
  type CommitmentColumn,
  commitmentCells,
  neededFirst,
  type Standing,
  standingOf,
} from './commitment-cells.ts'
import { type ExposureRow, exposureRows } from './exposure.ts'
import { atStage, differing, firstLine, ofKind, planFindings } from './found.ts'
import { commitmentsSummary } from './plan-commitments.ts'
import { type ShockRow, shockRows } from './shock-cells.ts'
import { type StageCells, stageCells } from './stage-cells.ts'

/** An answer about a plan, and the language to tell it in. */
export interface PlanAnswer {
  readonly model: Model
  readonly plan: string
  readonly findings: readonly { readonly kind: string }[]
  readonly language: Language
}

/** A stage along the first order, and what is said where another order judges it otherwise. */
export interface StageTold extends StageCells {
  readonly differs?: string
}

/** By stage; those in which nothing is tested are absent. */
export function stagesTold({
  model,
  findings,
  language,
}: PlanAnswer): ReadonlyMap<string, StageTold> {
  const v = vocabularyOf(model, language)
  const found = planFindings(findings)
  const others = new Set(differing(found).map(({ stage }) => stage))
  const { differs } = wordsOf(v).stageCells
  return new Map(
    firstLine(found).map((entered) => [
      entered.stage,
      {
        ...stageCells(model, atStage(entered, found), v),
        ...(others.has(entered.stage) && { differs }),
      },
    ]),
  )
}

export interface CommitmentTold {
  readonly option: string
  readonly standing: Standing
  readonly cells: CommitmentCells
  /** Nobody is taken to see a breach of it. */
  readonly isUnseen: boolean
}

export interface CommitmentsTold {
  readonly summary: Sentence
  readonly heads: Readonly<Record<CommitmentColumn, string>>
  readonly standings: Readonly<Record<Standing, string>>
  /** What most needs to be seen first. */
  readonly rows: readonly CommitmentTold[]
}

export function commitmentsTold({ model, findings, language }: PlanAnswer): CommitmentsTold {
  const v = vocabularyOf(model, language)
  const { commitments } = planFindings(findings)
  const { heads, standing } = wordsOf(v).commitmentCells
  return {
    summary: commitmentsSummary(commitments, v),
    heads,
    standings: standing,
    rows: commitments.toSorted(neededFirst).map((one) => ({
      option: one.option,
      standing: standingOf(one),
      cells: commitmentCells(model, one, v),
      isUnseen: one.unseen.includes(one.option),
    })),
  }
}

export interface ExposureTold {
  /** Said where nobody risks anything. */
  readonly nobody: string
  readonly rows: readonly ExposureRow[]
}

/** `over`: the answer to a comparison, whose plans are laid over this one. */
export function exposureTold(
  { model, findings, language }: PlanAnswer,
  over: readonly { readonly kind: string }[],
): ExposureTold {
  const v = vocabularyOf(model, language)
  const rows = exposureRows(planFindings(findings), ofKind(over, 'plan-compared'), v)
  return { nobody: wordsOf(v).stage.nobodyExposed, rows }
}

/** One row per shock, one cell per stage after which it strikes. */
export function shocksTold({ model, plan, findings, language }: PlanAnswer): readonly ShockRow[] {
  const v = vocabularyOf(model, language)
  const its = model.plans.find((one) => one.id === plan)
  if (its === undefined) return []
  return shockRows(
    model.shocks,
    planFindings(findings).struck,
    (id: string) => v.stage(its.id, id),
    v,
  )
}
