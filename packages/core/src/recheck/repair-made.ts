/** A plan after a change that would mend one of its stages, again: what is lived through then. */
import { daysPerYear } from '../base/calendar.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { changed } from './criticals.ts'
import type { JudgedCase, JudgedLadder } from './judged.ts'
import type { StatedAgain } from './stated-again.ts'

type Repairs = FindingOf<'stage-repairs'>
export type Carrot = Extract<Repairs['changes'][number]['change'], { readonly kind: 'carrot' }>
export type StageChange = Exclude<Repairs['changes'][number]['change'], Carrot>

export interface Made {
  readonly judged: JudgedCase
  /** Where the mended stage is to be found, and any other by its name. */
  readonly where: readonly number[]
  readonly ladderOf: (stage: string) => readonly number[]
}

export function made(
  judged: JudgedCase,
  stated: StatedAgain,
  {
    change,
    finding,
    place,
  }: { change: StageChange; finding: Repairs; place: { stage: number; party: number } },
): Made {
  const { stages } = finding
  const named = (order: readonly string[]) => (id: string) =>
    order.flatMap((one, k) => (one === id ? [k] : []))
  const asStated = { where: [place.stage], ladderOf: named(stages) }
  if (change.kind === 'escrow') {
    const ladder = judged.ladder.map((s, k) => (k === place.stage ? { ...s, escrow: true } : s))
    return { ...asStated, judged: { ...judged, ladder } }
  }
  if (change.kind === 'split') {
    const options = (names: readonly string[]) => names.map((id) => stated.options.indexOf(id))
    const ladder: JudgedLadder = judged.ladder.flatMap((s, k) =>
      k === place.stage
        ? [change.first, change.then].map((names) => ({ ...s, options: options(names) }))
        : [s],
    )
    const order = stages.flatMap((id, k) => (k === place.stage ? [id, id] : [id]))
    return {
      judged: { ...judged, ladder },
      where: [place.stage, place.stage + 1],
      ladderOf: named(order),
    }
  }
  if (change.kind === 'reorder') {
    const ladder = change.order.flatMap((id) => judged.ladder[stages.indexOf(id)] ?? [])
    return {
      judged: { ...judged, ladder },
      where: named(change.order)(finding.stage),
      ladderOf: named(change.order),
    }
  }
  const number =
    change.kind === 'sanction'
      ? { sanction: change.more }
      : change.kind === 'hostage'
        ? { hostage: (change.more * daysPerYear) / stated.periodDays }
        : change.kind === 'detection'
          ? { detection: change.to }
          : { lag: change.to }
  return { ...asStated, judged: changed(judged, place.party, number) }
}
