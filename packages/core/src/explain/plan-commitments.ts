/** The table of commitments: tempted, deterred if seen, by whom, who sees it, what it does. */
import type { FindingOf } from '../finding/finding.ts'
import type { Block, Sentence } from './explanation.ts'
import { say, type Vocabulary } from './vocabulary.ts'

type Commitment = FindingOf<'commitment'>

export function commitmentBlocks(commitments: readonly Commitment[], v: Vocabulary): Block[] {
  const { commitments: words, number } = v.words
  if (commitments.length === 0) return []
  const tempted = commitments.filter((one) => one.tempted)
  const undeterred = tempted.filter((one) => !one.deterredIfSeen)
  const open = tempted.filter((one) => one.deterredIfSeen && !one.deterred)
  const labels = (list: readonly Commitment[]) => v.list(list.map((one) => labelOf(one, v)))
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

function labelOf({ option, value }: Commitment, v: Vocabulary): string {
  return value ? v.option(option) : v.words.not(v.option(option))
}

function row(one: Commitment, v: Vocabulary): Sentence[] {
  const { commitments: words } = v.words
  const actors = (ids: readonly string[]) => v.list(ids.map(v.actor))
  const gain = one.reason && v.statement(one.by, one.reason.statement)
  const hurt = one.losers.map((loser) => loser.actor)
  return [
    [{ kind: 'strong', text: labelOf(one, v) }],
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
