/** One commitment, column by column, as the table shows it in a terminal and on a page. */

import type { Model } from '../../../model/model.ts'
import type { Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

export type Commitment = FindingOf<'commitment'>

/** The columns, in their order. */
export const commitmentColumns = [
  'commitment',
  'stage',
  'by',
  'tempted',
  'undelivered',
  'ifSeen',
  'deterrers',
  'seenBy',
  'standing',
  'losers',
] as const
export type CommitmentColumn = (typeof commitmentColumns)[number]
export type CommitmentCells = Readonly<Record<CommitmentColumn, Sentence>>

/** How a commitment stands, in one word. */
export type Standing = 'bound' | 'untempted' | 'deterred' | 'open' | 'undeterred' | 'untested'

/** The breach that can happen: leaving out what cannot be undone, else taking back. */
export function breachOf(commitment: Commitment) {
  return commitment.undelivered.kind === 'judged' ? commitment.undelivered : commitment
}

/** `untested`: nothing was found of it, since it is not in force once the plan is carried out. */
export function standingOf(commitment: Commitment | undefined): Standing {
  if (commitment === undefined) return 'untested'
  const { tempted, deterredIfSeen, deterred } = breachOf(commitment)
  if (!canBreak(commitment)) return 'bound'
  if (!tempted) return 'untempted'
  if (!deterredIfSeen) return 'undeterred'
  return deterred ? 'deterred' : 'open'
}

function canBreak({ breakable, undelivered }: Commitment): boolean {
  return breakable || undelivered.kind === 'judged'
}

const urgency: readonly Standing[] = ['open', 'undeterred', 'deterred', 'untempted', 'bound']

/**
 * What most needs to be seen first: tempting breaches that go unanswered as the plan is watched,
 * then other tempting ones; among these the one that costs somebody the most important statement.
 */
export function neededFirst(a: Commitment, b: Commitment): number {
  const rank = (one: Commitment) => urgency.indexOf(standingOf(one))
  const losers = (one: Commitment) => (canBreak(one) ? breachOf(one).losers : [])
  const damage = (one: Commitment) =>
    Math.min(Number.MAX_SAFE_INTEGER, ...losers(one).map(({ reason }) => reason.place))
  return rank(a) - rank(b) || damage(a) - damage(b) || losers(b).length - losers(a).length
}

export function commitmentCells(
  model: Model,
  commitment: Commitment,
  v: Vocabulary,
): CommitmentCells {
  const { commitments: words, commitmentCells: cells } = wordsOf(v)
  const { by, stage, plan, option } = commitment
  const breach = breachOf(commitment)
  const isUnseen = commitment.unseen.includes(option)
  return {
    commitment: [{ kind: 'strong', text: v.setting(commitment) }],
    stage: [v.stage(plan, stage)],
    by: [v.actor(by)],
    ...temptations(commitment, v),
    ifSeen: [
      !breach.tempted ? words.none : breach.deterredIfSeen ? words.deterred : words.notDeterred,
    ],
    deterrers: [deterrersText(breach.deterrers, v)],
    seenBy: [seersText(model, isUnseen ? [] : breach.seenBy, v)],
    standing: [cells.standing[standingOf(commitment)]],
    losers: [losersText(commitment, v)],
  }
}

function temptations(
  commitment: Commitment,
  v: Vocabulary,
): Pick<CommitmentCells, 'tempted' | 'undelivered'> {
  const { commitments: words, undelivered: out } = wordsOf(v)
  const { by, breakable, undelivered } = commitment
  const pays = ({ tempted, reason }: Pick<Commitment, 'tempted' | 'reason'>): Sentence => {
    if (!tempted || reason === undefined) return [words.no]
    return say(words.yes(v.statement(by, reason.statement)), v.basisOf(by, reason.statement))
  }
  return {
    tempted: breakable
      ? pays(commitment)
      : [undelivered.kind === 'as-taken-back' ? words.bound : words.final],
    undelivered: undelivered.kind === 'judged' ? pays(undelivered) : [out[undelivered.kind]],
  }
}

/** Any one of them is enough. */
function deterrersText(deterrers: Commitment['deterrers'], v: Vocabulary): string {
  const { commitments: words, commitmentCells: cells } = wordsOf(v)
  if (deterrers.length === 0) return words.none
  const [only, ...more] = deterrers.map(({ actor }) => actor)
  if (only !== undefined && more.length === 0) return v.actor(only)
  return cells.oneOf(v.anyNamed(deterrers.map(({ actor }) => actor)))
}

/** Two can be named as shortly as everyone else. */
function seersText(model: Model, seenBy: readonly string[], v: Vocabulary): string {
  const { commitments: words, commitmentCells: cells } = wordsOf(v)
  if (seenBy.length === 0) return words.nobody
  const isEveryone = seenBy.length > 2 && seenBy.length === model.actors.length - 1
  return isEveryone ? cells.everyoneElse : v.list(seenBy.map(v.actor))
}

function losersText(commitment: Commitment, v: Vocabulary): string {
  const { commitments: words } = wordsOf(v)
  if (!canBreak(commitment)) return words.none
  const { losers } = breachOf(commitment)
  if (losers.length === 0) return words.hurtsNobody
  return words.hurts(v.allNamed(losers.map(({ actor }) => actor)))
}
