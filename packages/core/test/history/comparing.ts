/**
 * How a prediction compares with what happened: the rule of models/history/README.md, word for
 * word, and two predictions that need no model, scored by the same rule.
 */
import type { Model } from '../../src/index.ts'
import { mainPlan } from './main-plan.ts'
import type { Link } from './predictions.ts'
import type { Entry, Verdict } from './recorded.ts'

/** The first link to break: all who broke it on the same day. Undefined: the ladder held. */
export interface Broken {
  readonly stage: string
  readonly parties: readonly string[]
  readonly date: string
}

export type Named = Pick<Link, 'stage' | 'parties'> | undefined | 'no ladder'

/**
 * The first obligation that its owner had not carried out a year after it was due, or took back
 * other than in answer to an established breach by another party.
 */
export function firstToBreak(record: readonly Entry[]): Broken | undefined {
  const [first, ...others] = record
    .flatMap((one) => {
      const date = brokenOn(one, record)
      return date === undefined ? [] : [{ ...one, date }]
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  if (first === undefined) return undefined
  const { stage, date } = first
  const together = [first, ...others].filter((one) => one.date === date)
  if (together.some((one) => one.stage !== stage))
    throw new Error(`on ${date} links of two stages break: say which stage is meant`)
  return { stage, date, parties: [...new Set(together.map(({ party }) => party))] }
}

/** The day on which an obligation counts as broken by the rule, if it does. */
export function brokenOn(one: Entry, record: readonly Entry[]): string | undefined {
  const limit = one.due === undefined ? undefined : aYearAfter(one.due)
  const late = limit !== undefined && (one.done === undefined || one.done > limit)
  if (late) return limit
  return isAnswer(one, record) ? undefined : one.undone
}

function isAnswer({ party, answers, undone = '' }: Entry, record: readonly Entry[]): boolean {
  return record.some((other) => {
    if (other.option !== answers || other.party === party) return false
    const broken = brokenOn(other, record)
    return broken !== undefined && broken <= undone
  })
}

function aYearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
}

/**
 * The record of those for whom what is in dispute was no breach. What answered it was then no
 * answer.
 */
export function withoutContested(record: readonly Entry[]): Entry[] {
  return record.map((one) => {
    if (one.contested === undefined) return one
    const { due: _, undone: __, ...rest } = one
    return rest
  })
}

/** Right: the stage and all who broke it, and no others; in part: only the stage or only those. */
export function compare(predicted: Named, happened: Broken | undefined): Verdict {
  if (predicted === 'no ladder') return 'not testable'
  if (predicted === undefined && happened === undefined) return 'right'
  const { stage, parties } = agreed(predicted, happened)
  if (stage && parties) return 'right'
  return stage || parties ? 'in part' : 'wrong'
}

/** Whether both name a stage and it is the same, and whether both name the same parties. */
export function agreed(
  predicted: Exclude<Named, 'no ladder'>,
  happened: Broken | undefined,
): { readonly stage: boolean; readonly parties: boolean } {
  if (predicted === undefined || happened === undefined) return { stage: false, parties: false }
  return {
    stage: predicted.stage === happened.stage,
    parties: isSameSet(predicted.parties, happened.parties),
  }
}

export const baselines = ['names nothing', 'names the last stage'] as const

/** What somebody predicts who has not looked: nothing, or the last stage and all who owe in it. */
export function baselineOf(model: Model, baseline: (typeof baselines)[number]): Named {
  if (baseline === 'names nothing') return undefined
  const last = mainPlan(model).stages.at(-1)
  if (last === undefined) throw new Error(`${model.id} has a plan without stages`)
  return { stage: last.id, parties: [...new Set(last.commitments.map(({ by }) => by))] }
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [new Set(some), new Set(others)]
  return a.size === b.size && [...a].every((one) => b.has(one))
}
