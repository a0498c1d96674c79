/** Repairs and the inverse question in words. */

import type { Model } from '../../../model/model.ts'
import type { Block, Inline, Item } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { joinedWith, ladderText, settingText } from './search.ts'

export function explainRepair(model: Model, all: readonly Finding[], v: Vocabulary): Block[] {
  const { repair: words, number, search, plan: planWords } = wordsOf(v)
  const [summary] = all.filter((one): one is FindingOf<'repairs'> => one.kind === 'repairs')
  const repairs = all.filter((one): one is FindingOf<'repair'> => one.kind === 'repair')
  const plan = model.plans.find((one) => one.id === summary?.plan)
  if (summary === undefined || plan === undefined) return []
  const { passes, size, count, changesMax } = summary
  const lead = passes
    ? words.passes
    : size === undefined
      ? words.none(words.changes(changesMax))
      : count === 1
        ? words.one(words.changes(size))
        : words.found(number(count), words.changes(size))
  const stage = (id: string) => (id === '' ? '' : v.stage(plan.id, id))
  return [
    { kind: 'heading', text: [words.heading(v.text(plan.label))] },
    {
      kind: 'paragraph',
      text: say(
        search.test[summary.test],
        planWords.rule[summary.rule],
        { kind: 'term', text: summary.rule },
        summary.unseen.length > 0 && planWords.unseen(v.list(summary.unseen.map(v.option))),
      ),
    },
    { kind: 'paragraph', text: [{ kind: 'strong', text: lead }] },
    ...listOf(
      repairs.map(({ changes, stages }) => ({
        text: [
          { kind: 'strong', text: changes.map((one) => changeText(one, stage, v)).join('; ') },
        ],
        items: [[words.then(ladderText(stages, v))]],
      })),
    ),
  ]
}

function listOf(items: readonly Item[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

type PlanChange = FindingOf<'repair'>['changes'][number]

function changeText(change: PlanChange, stage: (id: string) => string, v: Vocabulary): string {
  const { repair: words } = wordsOf(v)
  switch (change.kind) {
    case 'verify':
      return words.verify(v.option(change.option))
    case 'drop':
      return words.drop(settingText(change, v))
    case 'move':
    case 'add':
      return words[change.kind](settingText(change, v), stage(change.to))
    default:
      return words[change.kind](settingText(change, v), stage(change.after))
  }
}

export function explainInverse(model: Model, all: readonly Finding[], v: Vocabulary): Block[] {
  const { inverse: words, search, plan: planWords } = wordsOf(v)
  const [summary] = all.filter((one): one is FindingOf<'inverse'> => one.kind === 'inverse')
  const flips = all.filter((one): one is FindingOf<'flip'> => one.kind === 'flip')
  const plan = model.plans.find((one) => one.id === summary?.plan)
  if (summary === undefined || plan === undefined) return []
  const lead = summary.passes
    ? flips.length > 0
      ? words.passes
      : words.firm
    : flips.length > 0
      ? words.fails
      : words.hopeless
  const moves = flips.some(({ changes }) => changes.some((one) => one.kind === 'move'))
  return [
    { kind: 'heading', text: [words.heading(v.text(plan.label))] },
    {
      kind: 'paragraph',
      text: say(
        search.test[summary.test],
        planWords.rule[summary.rule],
        { kind: 'term', text: summary.rule },
        summary.unseen.length > 0 && planWords.unseen(v.list(summary.unseen.map(v.option))),
      ),
    },
    { kind: 'paragraph', text: [{ kind: 'strong', text: lead }] },
    ...listOf(
      flips.map(({ changes }) => ({
        text: joinedWith(
          words.and,
          changes.map((change) => flipText(model, change, v)),
        ),
      })),
    ),
    ...(moves ? ([{ kind: 'paragraph', text: [words.shortest] }] as const) : []),
  ]
}

function flipText(
  model: Model,
  change: FindingOf<'flip'>['changes'][number],
  v: Vocabulary,
): Inline[] {
  const { inverse: words } = wordsOf(v)
  if (change.kind === 'move') {
    const { actor, statement, past, from, to } = change
    const sentence = to < from ? words.up : words.down
    return [
      sentence(v.named(actor), v.statement(actor, statement), v.statement(actor, past)),
      v.basisOf(actor, statement),
    ]
  }
  const question = model.questions.find((one) => one.id === change.question)
  const answer = question?.answers.find((one) => one.id === change.answer)
  return [
    words.answer(
      question ? v.text(question.title) : change.question,
      answer ? v.text(answer.label) : change.answer,
    ),
    { kind: 'term', text: `${change.question} = ${change.answer}` },
  ]
}
