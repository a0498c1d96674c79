/** Which verdicts of the stage test are the same wherever in their ranges the numbers lie. */

import type { Block } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import type { NamedPlan } from './stakes-margin.ts'

type Margin = FindingOf<'stage-margin'>
type Fate = 'kept' | 'broken' | 'open'

/** Nothing where no number is a range, or both ends of the ranges were not looked at. */
export function boxBlocks(all: readonly Margin[], named: NamedPlan, v: Vocabulary): Block[] {
  const margins = all.filter((one) => one.margin !== undefined)
  const best = new Map(margins.filter((one) => one.at === 'best').map((one) => [keyOf(one), one]))
  const fates = new Map<Fate, Margin[]>()
  for (const worst of margins.filter((one) => one.at === 'worst')) {
    const other = best.get(keyOf(worst))
    if (other === undefined) return []
    const fate = worst.holds !== 'no' ? 'kept' : other.holds === 'no' ? 'broken' : 'open'
    fates.set(fate, [...(fates.get(fate) ?? []), worst])
  }
  if (fates.size === 0) return []
  const { box } = wordsOf(v).stakes
  const stageCount = (actor: string): number =>
    new Set(margins.filter((one) => one.actor === actor).map((one) => one.stage)).size
  const items = (['kept', 'broken', 'open'] as const).flatMap((fate) => {
    const rows = fates.get(fate)
    return rows ? [{ text: say(box[fate](whoWhere(rows, { stageCount, named, v }))) }] : []
  })
  return [{ kind: 'list', items }]
}

/** "China at every stage; United States at “Contacts”". */
function whoWhere(
  rows: readonly Margin[],
  {
    stageCount,
    named,
    v,
  }: { stageCount: (actor: string) => number; named: NamedPlan; v: Vocabulary },
): string {
  const { box } = wordsOf(v).stakes
  const order = new Map(named.plan.stages.map(({ id }, place) => [id, place]))
  const actors = [...new Set(rows.map((one) => one.actor))]
  return actors
    .map((actor) => {
      const stages = rows.filter((one) => one.actor === actor).map((one) => one.stage)
      if (stages.length === stageCount(actor)) return box.everyStage(v.actor(actor))
      const sorted = stages.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      return box.atStages(
        v.actor(actor),
        v.list(sorted.map((one) => wordsOf(v).quoted(named.stage(one)))),
      )
    })
    .join('; ')
}

function keyOf({ stage, actor }: Margin): string {
  return `${stage} ${actor}`
}
