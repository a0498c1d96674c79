/** The table of commitments: tempted, deterred if seen, by whom, who sees it, what it does. */
import type { FindingOf } from '../finding/finding.ts'
import type { Model } from '../model/model.ts'
import type { Block, Item, Sentence } from './explanation.ts'
import { say, type Vocabulary } from './vocabulary.ts'

type Commitment = FindingOf<'commitment'>

export function commitmentBlocks(commitments: readonly Commitment[], v: Vocabulary): Block[] {
  const { commitments: words, number } = v.words
  if (commitments.length === 0) return []
  const tempted = commitments.filter((one) => one.tempted)
  const undeterred = tempted.filter((one) => !one.deterredIfSeen)
  const open = tempted.filter((one) => one.deterredIfSeen && !one.deterred)
  const labels = (list: readonly Commitment[]) => v.list(list.map((one) => commitmentName(one, v)))
  return [
    { kind: 'heading', text: [words.heading] },
    {
      kind: 'paragraph',
      text: say(
        {
          kind: 'strong',
          text: words.summary(number(tempted.length), number(commitments.length)),
        },
        tempted.length > 0 && undeterred.length === 0 && words.allDeterred,
        undeterred.length > 0 && words.someDeterred(labels(undeterred)),
        open.length > 0 && words.open(labels(open)),
      ),
    },
    {
      kind: 'table',
      columns: words.columns.map((column) => [column]),
      rows: commitments.map((one) => row(one, v)),
    },
  ]
}

export function commitmentName({ option, value }: Commitment, v: Vocabulary): string {
  return value ? v.option(option) : v.words.not(v.option(option))
}

function row(one: Commitment, v: Vocabulary): Sentence[] {
  const { commitments: words } = v.words
  const actors = (ids: readonly string[]) => v.list(ids.map(v.actor))
  const gain = one.reason && v.statement(one.by, one.reason.statement)
  const hurt = one.losers.map((loser) => loser.actor)
  return [
    [{ kind: 'strong', text: commitmentName(one, v) }],
    [v.actor(one.by)],
    one.tempted && one.reason
      ? say(words.yes(gain ?? ''), v.basisOf(one.by, one.reason.statement))
      : [one.breakable ? words.no : words.bound],
    [!one.tempted ? words.none : one.deterredIfSeen ? words.deterred : words.notDeterred],
    [one.deterrers.length > 0 ? actors(one.deterrers.map((other) => other.actor)) : words.none],
    [seers(one, v)],
    [!one.breakable ? words.none : hurt.length > 0 ? words.hurts(actors(hurt)) : words.hurtsNobody],
  ]
}

function seers({ seenBy, unseen, option }: Commitment, v: Vocabulary): string {
  const { commitments: words } = v.words
  if (unseen.includes(option) || seenBy.length === 0) return words.nobody
  return v.list(seenBy.map(v.actor))
}

/** One commitment in sentences: what a breach would pay, who would answer, who sees it. */
export function commitmentItem(model: Model, one: Commitment, v: Vocabulary): Item {
  const { commitments: words } = v.words
  const { by, reason, losers } = one
  const said = (actor: string, id: string) => v.statement(actor, id)
  const owner = v.actor(by)
  const why = reason && said(by, reason.statement)
  const lead = !one.breakable
    ? words.cannotBreak
    : why === undefined
      ? words.noTemptation(owner)
      : one.tempted
        ? words.temptation(owner, why)
        : words.price(owner, why)
  const hurt = losers.map(({ actor, reason: loss }) =>
    say(words.hurt(v.actor(actor), said(actor, loss.statement)), v.basisOf(actor, loss.statement)),
  )
  return {
    text: say(
      { kind: 'strong', text: `${commitmentName(one, v)}:` },
      lead,
      one.breakable && reason && v.basisOf(by, reason.statement),
    ),
    items: [...(one.tempted ? deterrence(model, one, v) : []), ...hurt],
  }
}

function deterrence(model: Model, one: Commitment, v: Vocabulary): Sentence[] {
  const { commitments: words, stage } = v.words
  const place = model.options.findIndex(({ id }) => id === one.option)
  const broken = [...one.state]
    .map((at, i) => (i === place ? (at === 'Y' ? 'N' : 'Y') : at))
    .join('')
  const deterring = one.deterrers.map(({ actor, to, loss }) =>
    say(
      words.deters(v.actor(actor), v.change(broken, to)),
      loss ? stage.cost(v.statement(one.by, loss.statement)) : stage.noGain,
      loss && v.basisOf(one.by, loss.statement),
    ),
  )
  if (!one.deterredIfSeen) return [say(words.nothingDeters)]
  const isUnseen = one.unseen.includes(one.option) || one.seenBy.length === 0
  const seen = isUnseen ? words.seenByNone : words.seen(v.list(one.seenBy.map(v.actor)))
  return [...deterring, say(seen, one.deterred ? words.isDeterred : words.isNotDeterred)]
}
