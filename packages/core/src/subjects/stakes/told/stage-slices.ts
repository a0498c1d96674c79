/** A stage cut into equal parts, in words. */

import type { Model } from '../../../model/model.ts'
import type { Block } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

export function explainSlices(model: Model, all: readonly Finding[], v: Vocabulary): Block[] {
  const found = all.filter((one): one is FindingOf<'stage-slices'> => one.kind === 'stage-slices')
  const [first] = found
  const { slices: words } = wordsOf(v)
  const [notLadder] = all.flatMap((finding) =>
    finding.kind === 'stakes' && finding.notLadder !== undefined ? [finding.notLadder] : [],
  )
  if (notLadder !== undefined)
    return [{ kind: 'paragraph', text: [wordsOf(v).stakes.notLadder(v.option(notLadder))] }]
  if (first === undefined) return [{ kind: 'paragraph', text: [wordsOf(v).stakes.cannot] }]
  const plan = model.plans.find((one) => one.id === first.plan)
  const stage = plan ? v.stage(plan.id, first.stage) : first.stage
  const heading: Block = { kind: 'heading', text: [words.heading(stage)] }
  if (first.hangTogether) return [heading, { kind: 'paragraph', text: [words.hangTogether] }]
  const isRanged = Object.keys(first.point).length > 0
  return [
    heading,
    {
      kind: 'paragraph',
      text: say(
        words.lead,
        wordsOf(v).stakes.look[first.look],
        isRanged && words.atPoint,
        helps(found) ? words.changes : words.nothing,
      ),
    },
    {
      kind: 'table',
      columns: [words.parts, ...found.map((one) => v.actor(one.actor)), words.weakest].map(
        (column) => [column],
      ),
      rows: first.rows.map(({ parts }, i) => [
        [wordsOf(v).number(parts)],
        ...found.map((one) => [amount(one.rows[i]?.margin, v)]),
        [amount(leastOf(found, i), v)],
      ]),
    },
    ...(first.untried.length > 0
      ? [
          {
            kind: 'paragraph' as const,
            text: [words.untried(v.list(first.untried.map(wordsOf(v).number)))],
          },
        ]
      : []),
    { kind: 'paragraph', text: [words.why] },
    { kind: 'paragraph', text: [wordsOf(v).stakes.limits] },
  ]
}

function amount(value: number | undefined, v: Vocabulary): string {
  const words = wordsOf(v)
  return value === undefined ? words.ladders.nothing : words.amount(value)
}

/** Each party is judged where it is worst off, so the least of all is that of the worst off. */
function leastOf(found: readonly FindingOf<'stage-slices'>[], row: number): number | undefined {
  const all = found.flatMap((one) => one.rows[row]?.weakest ?? [])
  return all.length === 0 ? undefined : Math.min(...all)
}

function helps(found: readonly FindingOf<'stage-slices'>[]): boolean {
  return found.some(({ rows }) => {
    const margins = rows.flatMap(({ margin }) => margin ?? [])
    return Math.max(...margins) - Math.min(...margins) > 1e-9
  })
}
