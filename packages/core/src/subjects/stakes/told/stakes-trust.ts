/** Trust and power in words, each apart from the margins. */

import type { Basis } from '../../../model/model.ts'
import type { Block, Item } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingKind, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import type { NamedPlan } from './stakes-margin.ts'

const assumed: readonly Basis[] = [{ kind: 'assumption' }]

export function trustBlocks(
  all: readonly Finding[],
  { plan, stage }: NamedPlan,
  v: Vocabulary,
): Block[] {
  const of = <K extends FindingKind>(kind: K) =>
    all.filter((one): one is FindingOf<K> => one.kind === kind)
  const { stakesTrust: words } = wordsOf(v)
  const named = { plan, stage }
  const trust = [
    ...of('stage-trust').map((one) => trustItem(one, named, v)),
    ...of('trust-round').map((one) => roundItem(one, named, v)),
  ]
  const power = of('power-shift').map((one) => powerItem(one, named, v))
  return [
    ...(trust.length > 0
      ? ([
          { kind: 'heading', text: [words.heading] },
          { kind: 'paragraph', text: [words.lead] },
          { kind: 'list', items: trust },
        ] as const)
      : []),
    ...(power.length > 0
      ? ([
          { kind: 'heading', text: [words.powerHeading] },
          { kind: 'list', items: power },
        ] as const)
      : []),
  ]
}

function trustItem(
  { stage: id, actor, other, belief, stated }: FindingOf<'stage-trust'>,
  { plan, stage }: NamedPlan,
  v: Vocabulary,
): Item {
  const { stakesTrust: words } = wordsOf(v)
  const { chance } = wordsOf(v)
  const [who, whom] = [v.named(actor), v.named(other)]
  const entry = plan.trust?.find((one) => one.by === actor && one.of === other)
  return {
    text: say(
      belief === undefined
        ? words.never(who, stage(id), whom)
        : belief === 0
          ? words.none(who, stage(id), whom)
          : words.needs(who, stage(id), whom, chance(belief)),
      stated &&
        (stated.low === stated.high
          ? words.stated(chance(stated.low))
          : words.statedRange(chance(stated.low), chance(stated.high))),
      stated && v.basis(entry && entry.basis.length > 0 ? entry.basis : assumed),
    ),
  }
}

function roundItem(
  { actor, other, belief, oneRound, least, most, opensAt }: FindingOf<'trust-round'>,
  { plan }: NamedPlan,
  v: Vocabulary,
): Item {
  const { stakesTrust: words } = wordsOf(v)
  const { chance } = wordsOf(v)
  const entry = plan.trust?.find((one) => one.by === actor && one.of === other)
  return {
    text: say(
      words.oneRound(v.named(actor), v.named(other), chance(oneRound), chance(belief)),
      least <= most
        ? words.window(chance(least), chance(most))
        : opensAt === undefined
          ? words.noWindow
          : words.closed(chance(opensAt)),
      v.basis(entry && entry.basis.length > 0 ? entry.basis : assumed),
    ),
  }
}

function powerItem(
  shift: FindingOf<'power-shift'>,
  { plan, stage }: NamedPlan,
  v: Vocabulary,
): Item {
  const { stakesTrust: words } = wordsOf(v)
  const { chance, number } = wordsOf(v)
  const { rising, declining, before, after, largest, stageCount } = shift
  const power = plan.stages.find(({ id }) => id === shift.stage)?.power
  return {
    text: say(
      words.shift(stage(shift.stage), v.named(rising), chance(before), chance(after)),
      after <= largest
        ? words.bearable(v.named(declining), chance(largest))
        : words.tooMuch(v.named(declining), chance(largest), number(stageCount)),
      v.basis(power && power.basis.length > 0 ? power.basis : assumed),
    ),
  }
}
