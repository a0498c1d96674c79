/** What single change would mend a stage that a party would break, as a finding. */

import { at } from '../../../base/assert.ts'
import { daysPerYear } from '../../../base/calendar.ts'
import { type Case, type Repair, repairsOf, splitReasons } from '../calculus/calculus.ts'
import { claim, type Finding, type FindingOf } from '../documents/finding.ts'
import type { MarginAt, Outline } from '../from-model/from-model.ts'
import { carrotRepairs } from './later-reward.ts'
import { type Laid, testSettings } from './plan-in-numbers.ts'
import { optional, tidy } from './stakes-facts.ts'

type Repairs = FindingOf<'stage-repairs'>
type ToldChange = Repairs['changes'][number]['change']

/** Nothing where the stage holds for the party. */
export function repairFindings(
  { outline, settings, tested }: Laid,
  { row, read, point }: MarginAt,
): Finding[] {
  const place = { ...testSettings(settings), stage: row.stage, party: row.party }
  const untested = new Set(read.missing.map(({ actor }) => actor))
  const judged = outline.parties.flatMap((id, p) => (untested.has(id) ? [] : [p]))
  const stageCase: Case = { stakes: read.stakes, ladder: read.ladder, row: place, judged }
  if (!(row.margin < settings.marginMin - 1e-10)) return []
  const stages = outline.stages.map(({ id }) => id)
  const within = repairsOf(stageCase).flatMap((repair) => {
    const change = changeOf(outline, repair, stages)
    if (change === undefined) return []
    const weakest = weakestOf(outline, repair, { stages, at: row.stage })
    return [{ change, ...optional('margin', repair.margin), ...(weakest && { weakest }) }]
  })
  const changes = [...within, ...carrotRepairs(outline, settings, { row, read, point })]
  return [
    claim('stage-repairs', {
      ...tested,
      stage: at(stages, row.stage),
      actor: at(outline.parties, row.party),
      point,
      splitHelps: splitReasons(stageCase),
      changes,
    }),
  ]
}

function changeOf(
  { periodDays, undertaken }: Outline,
  { change }: Repair,
  stages: readonly string[],
): ToldChange | undefined {
  const names = (options: readonly number[]) => options.map((o) => at(undertaken, o).keep.option)
  switch (change.kind) {
    case 'sanction':
      return { kind: 'sanction', more: tidy(change.more) }
    case 'hostage':
      return { kind: 'hostage', more: tidy((change.more * periodDays) / daysPerYear) }
    case 'detection':
      return { kind: 'detection', to: tidy(change.to) }
    case 'lag':
      return { kind: 'lag', to: change.to }
    case 'escrow':
      return { kind: 'escrow' }
    case 'split':
      return { kind: 'split', first: names(change.first), then: names(change.then) }
    case 'reorder':
      return { kind: 'reorder', order: change.order.map((k) => at(stages, k)) }
    // Only what the plan holds is laid out; what else there is to add is looked for elsewhere.
    case 'carrot':
      return undefined
  }
}

/** The weakest link after a change, its stage by the name that it had before. */
function weakestOf(
  { parties }: Outline,
  { change, weakest }: Repair,
  { stages, at: mended }: { stages: readonly string[]; at: number },
) {
  if (weakest === undefined || !Number.isFinite(weakest.margin)) return undefined
  const place =
    change.kind === 'reorder'
      ? at(change.order, weakest.stage)
      : change.kind === 'split' && weakest.stage > mended
        ? weakest.stage - 1
        : weakest.stage
  return {
    stage: at(stages, place),
    actor: at(parties, weakest.party),
    margin: tidy(weakest.margin),
  }
}
