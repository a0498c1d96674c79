/** Commitments in words: what must be seen as a table, and one of them in sentences. */

import type { Model, Plan } from '../../../model/model.ts'
import type { Block, Item, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import { wordsOf } from '../words/words.ts'
import {
  breachOf,
  type Commitment,
  commitmentCells,
  commitmentColumns,
} from './commitment-cells.ts'

export function commitmentBlocks(
  model: Model,
  commitments: readonly Commitment[],
  v: Vocabulary,
): Block[] {
  const { commitments: words, commitmentCells: cells } = wordsOf(v)
  if (commitments.length === 0) return []
  const rows = commitments.map((one) => commitmentCells(model, one, v))
  return [
    { kind: 'heading', text: [words.heading] },
    { kind: 'paragraph', text: commitmentsSummary(commitments, v) },
    {
      kind: 'table',
      columns: commitmentColumns.map((column) => [cells.heads[column]]),
      rows: rows.map((row) => commitmentColumns.map((column) => row[column])),
    },
  ]
}

/** How many tempt, and which of these would go unanswered. */
export function commitmentsSummary(commitments: readonly Commitment[], v: Vocabulary): Sentence {
  const { commitments: words, number } = wordsOf(v)
  const tempted = commitments.filter((one) => one.tempted)
  const binding = commitments.flatMap(({ undelivered }) =>
    undelivered.kind === 'judged' ? [undelivered] : [],
  )
  const breaking = commitments.filter((one) => breachOf(one).tempted)
  const undeterred = breaking.filter((one) => !breachOf(one).deterredIfSeen)
  const open = breaking.filter((one) => breachOf(one).deterredIfSeen && !breachOf(one).deterred)
  const labels = (list: readonly Commitment[]) => v.list(list.map((one) => v.setting(one)))
  return say(
    {
      kind: 'strong',
      text: words.summary(number(tempted.length), number(commitments.length)),
    },
    binding.length > 0 &&
      wordsOf(v).undelivered.summary(
        number(binding.filter((one) => one.tempted).length),
        number(binding.length),
      ),
    breaking.length > 0 && undeterred.length === 0 && words.allDeterred,
    undeterred.length > 0 && words.someDeterred(labels(undeterred)),
    open.length > 0 && words.open(labels(open)),
  )
}

/** One commitment in sentences: what a breach would pay, who would answer, who sees it. */
export function commitmentItem(
  model: Model,
  plan: Plan,
  commitment: Commitment,
  v: Vocabulary,
): Item {
  const { commitments: words } = wordsOf(v)
  const { by } = commitment
  const { reason, losers, tempted } = breachOf(commitment)
  const said = (actor: string, id: string) => v.statement(actor, id)
  const hurt = losers.map(({ actor, reason: loss }) =>
    say(words.hurt(v.named(actor), said(actor, loss.statement)), v.basisOf(actor, loss.statement)),
  )
  return {
    text: say(
      { kind: 'strong', text: `${v.setting(commitment)}:` },
      breachLead(plan, commitment, v),
      reason && v.basisOf(by, reason.statement),
    ),
    items: [...(tempted ? deterrence(model, commitment, v) : []), ...hurt],
  }
}

/** What breaking it would bring its owner, or why it cannot be broken. */
function breachLead(
  plan: Plan,
  { by, breakable, reason, tempted, undelivered }: Commitment,
  v: Vocabulary,
): string {
  const { commitments: words, undelivered: out } = wordsOf(v)
  const owner = v.named(by)
  const said = (reason: { readonly statement: string }) => v.statement(by, reason.statement)
  if (undelivered.kind === 'judged') {
    const stage = v.stage(plan.id, undelivered.stage)
    if (undelivered.reason === undefined) return out.noTemptation(owner, stage)
    const sentence = undelivered.tempted ? out.temptation : out.price
    return sentence(owner, stage, said(undelivered.reason))
  }
  if (!breakable) return out.why[undelivered.kind]
  if (reason === undefined) return words.noTemptation(owner)
  return tempted ? words.temptation(owner, said(reason)) : words.price(owner, said(reason))
}

function deterrence(model: Model, commitment: Commitment, v: Vocabulary): Sentence[] {
  const { commitments: words, stage } = wordsOf(v)
  const place = model.options.findIndex(({ id }) => id === commitment.option)
  const takenBack = [...commitment.state]
    .map((at, i) => (i === place ? (at === 'Y' ? 'N' : 'Y') : at))
    .join('')
  const { deterrers, deterredIfSeen, deterred, seenBy } = breachOf(commitment)
  const broken = commitment.undelivered.kind === 'judged' ? commitment.undelivered.to : takenBack
  const owner = v.named(commitment.by)
  const deterring = deterrers.map(({ actor, to, loss }) =>
    say(
      words.deters(v.named(actor), v.change(broken, to)),
      loss ? stage.cost(owner, v.statement(commitment.by, loss.statement)) : stage.noGain(owner),
      loss && v.basisOf(commitment.by, loss.statement),
    ),
  )
  if (!deterredIfSeen) return [say(words.nothingDeters)]
  const isUnseen = commitment.unseen.includes(commitment.option) || seenBy.length === 0
  const seen = isUnseen ? words.seenByNone : words.seen(v.allNamed(seenBy))
  return [...deterring, say(seen, deterred ? words.isDeterred : words.isNotDeterred)]
}
