/** The searches in words: ladders that pass, and what blocks where none does. */

import type { Block, Inline, Item } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Stages = FindingOf<'ladder'>['stages']

export function explainSearch(all: readonly Finding[], v: Vocabulary): Block[] {
  const { search: words, plan: planWords, number } = wordsOf(v)
  const [search] = all.filter((one): one is FindingOf<'search'> => one.kind === 'search')
  if (search === undefined) return []
  const ladders = all.filter((one): one is FindingOf<'ladder'> => one.kind === 'ladder')
  const { pieces, stagesMax, triedCount, passingCount, frontCount, goal } = search
  return [
    { kind: 'heading', text: [words.heading] },
    {
      kind: 'paragraph',
      text: say(
        words.counts(number(pieces.length), number(stagesMax), number(triedCount)),
        {
          kind: 'strong',
          text: passingCount === 0 ? words.none : words.passing(number(passingCount)),
        },
        goal !== undefined && words.goal(v.formula(goal)),
      ),
    },
    {
      kind: 'paragraph',
      text: say(
        words.test[search.test],
        planWords.rule[search.rule],
        { kind: 'term', text: search.rule },
        search.unseen.length > 0 && planWords.unseen(v.list(search.unseen.map(v.option))),
      ),
    },
    ...(ladders.length > 0
      ? ([
          { kind: 'paragraph', text: [words.front(number(frontCount))] },
          { kind: 'list', items: ladders.map((ladder) => ladderItem(ladder, v)) },
        ] as const)
      : []),
    ...(passingCount === 0 ? blockedBlocks(search, all, v) : []),
  ]
}

/** Stages one after another: "a; b → c". */
export function ladderText(stages: Stages, v: Vocabulary): string {
  return stages.map(({ set }) => set.map((one) => settingText(one, v)).join('; ')).join(' → ')
}

export function settingText(
  { option, value }: { readonly option: string; readonly value: boolean },
  v: Vocabulary,
): string {
  return value ? v.option(option) : wordsOf(v).not(v.option(option))
}

function ladderItem({ stages, start, risk, losers }: FindingOf<'ladder'>, v: Vocabulary): Item {
  const { search: words } = wordsOf(v)
  return {
    text: say(
      { kind: 'strong', text: `${words.stageCount(stages.length)}:` },
      ladderText(stages, v),
    ),
    items: [
      [start === undefined ? words.noStart : words.start(start)],
      [risk === undefined ? words.noRisk : words.risk(risk)],
      [losers.length === 0 ? words.noLosers : words.losers(v.list(losers.map(v.actor)))],
    ],
  }
}

/** How much must be given up, and how far it was searched; undefined where a ladder passes. */
export function blockedText(
  { blocking, passingCount }: FindingOf<'search'>,
  [first]: readonly FindingOf<'blocked'>[],
  v: Vocabulary,
): string | undefined {
  const { search: words } = wordsOf(v)
  if (passingCount > 0) return undefined
  if (first === undefined) {
    if (blocking === undefined) return undefined
    const { cleared, complete } = blocking
    return complete ? words.blockedAnyway : words.blockedCut(cleared)
  }
  const size = first.without.length
  if (size === 1) return words.blockedLead
  return size === 2 ? words.blockedPairs : words.blockedGroup(wordsOf(v).number(size))
}

function blockedBlocks(
  search: FindingOf<'search'>,
  all: readonly Finding[],
  v: Vocabulary,
): Block[] {
  const { search: words } = wordsOf(v)
  const blocked = all.filter((one): one is FindingOf<'blocked'> => one.kind === 'blocked')
  const text = blockedText(search, blocked, v)
  if (text === undefined) return []
  const heading: Block = { kind: 'heading', text: [words.blocked] }
  if (blocked.length === 0) return [heading, { kind: 'paragraph', text: [text] }]
  return [
    heading,
    { kind: 'paragraph', text: [text] },
    {
      kind: 'list',
      items: blocked.map(({ without, stages }) => ({
        text: say(
          {
            kind: 'strong',
            text: `${without.map((one) => requirementText(one, v)).join(` ${words.and} `)}.`,
          },
          words.example(ladderText(stages, v)),
        ),
      })),
    },
  ]
}

export function requirementText(
  requirement: FindingOf<'blocked'>['without'][number],
  v: Vocabulary,
): string {
  const words = wordsOf(v).search.requirement
  const piece = (id: string) => id.split('+').map(v.option).join('; ')
  switch (requirement.kind) {
    case 'agreement':
    case 'deterrence':
      return words[requirement.kind](v.named(requirement.actor))
    case 'prerequisite':
      return words.prerequisite(piece(requirement.piece), piece(requirement.first))
    case 'piece':
      return words.piece(piece(requirement.piece))
    default:
      return words[requirement.kind]()
  }
}

/** A list of changes as one sentence part. */
export function joinedWith(and: string, parts: readonly Inline[][]): Inline[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [and, ...part]))
}
