/** What single change would mend a stage, in words. */

import type { Block, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import type { NamedPlan } from './stakes-margin.ts'

type Repairs = FindingOf<'stage-repairs'>
type Repair = Repairs['changes'][number]

export function repairsBlocks(
  all: readonly Finding[],
  { stage }: Pick<NamedPlan, 'stage'>,
  v: Vocabulary,
): Block[] {
  const [found] = all.filter((one): one is Repairs => one.kind === 'stage-repairs')
  if (found === undefined) return []
  const { stakesRepairs: words } = wordsOf(v)
  const lead = words.lead(v.named(found.actor), stage(found.stage))
  const split = found.changes.some(({ change }) => change.kind === 'split')
  return [
    { kind: 'heading', text: [words.heading] },
    {
      kind: 'paragraph',
      text: say(
        found.changes.length === 0 ? words.none(v.named(found.actor), stage(found.stage)) : lead,
        found.splitHelps.length === 0
          ? words.noSplit
          : !split && words.splitTried(v.list(found.splitHelps.map((one) => words.reasons[one]))),
      ),
    },
    ...(found.changes.length > 0
      ? [
          {
            kind: 'list',
            items: found.changes.map((one) => ({ text: repairText(one, found, stage, v) })),
          } as const,
        ]
      : []),
  ]
}

function repairText(
  repair: Repair,
  found: Repairs,
  stage: (id: string) => string,
  v: Vocabulary,
): Sentence {
  const { stakesRepairs: words } = wordsOf(v)
  const { margin, weakest } = repair
  return say(
    changeText(repair, found, stage, v),
    margin === undefined ? words.nothingToBreak : words.then(wordsOf(v).amount(margin)),
    weakest &&
      words.weakest(
        v.named(weakest.actor),
        weakest.stage.startsWith('+') ? words.added : stage(weakest.stage),
        wordsOf(v).amount(weakest.margin),
      ),
  )
}

function actText(
  { option, value }: { readonly option: string; readonly value: boolean },
  v: Vocabulary,
): string {
  return value ? v.option(option) : wordsOf(v).not(v.option(option))
}

function changeText(
  { change }: Repair,
  { splitHelps }: Repairs,
  stage: (id: string) => string,
  v: Vocabulary,
): string {
  const { stakesRepairs: words } = wordsOf(v)
  const { amount, time } = wordsOf(v)
  const list = (options: readonly string[]) => v.list(options.map(v.option))
  switch (change.kind) {
    case 'sanction':
      return words.sanction(amount(change.more))
    case 'hostage':
      return words.hostage(amount(change.more))
    case 'detection':
      return words.detection(wordsOf(v).chance(change.to), time(v.periodDays))
    case 'lag':
      return change.to === 0 ? words.atOnce : words.lag(time(change.to * v.periodDays))
    case 'escrow':
      return words.escrow
    case 'split':
      return words.split(
        list(change.first),
        list(change.then),
        v.list(splitHelps.map((one) => words.reasons[one])),
      )
    case 'reorder':
      return words.reorder(v.list(change.order.map((one) => wordsOf(v).quoted(stage(one)))))
    case 'carrot':
      return words.carrot(v.named(change.by), actText(change, v))
  }
}
