/** One state and what leads away from it: each actor's own moves, best first, and joint moves. */

import type { Block, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingKind, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { explainAnswered, tellsMore } from './answers.ts'
import { explainStability } from './stability.ts'
import { together } from './today.ts'

type Moves = FindingOf<'moves'>

export function explainMoves(findings: readonly Finding[], v: Vocabulary): Block[] {
  const of = <K extends FindingKind>(kind: K) =>
    findings.filter((finding): finding is FindingOf<K> => finding.kind === kind)
  const judgements = of('stability')
  const judged = judgements.some(tellsMore) ? explainAnswered : explainStability
  const joint = of('joint-moves')
  return [
    ...judged(judgements, v),
    ...of('moves').flatMap((one) => ownMovesOf(one, v)),
    ...(joint.length > 0 ? together(joint, of('joint-move'), v) : []),
  ]
}

function ownMovesOf(found: Moves, v: Vocabulary): Block[] {
  const { moves: words, number } = wordsOf(v)
  const heading: Block = { kind: 'heading', text: [words.heading(v.named(found.actor))] }
  if (found.count === 0)
    return [heading, { kind: 'paragraph', text: [v.isInStates ? words.noMove : words.cannot] }]
  const hidden = found.count - found.moves.length
  return [
    heading,
    {
      kind: 'paragraph',
      text: say(
        paying(found, v),
        found.equalCount > 0 && words.equal(number(found.equalCount)),
        hidden > 0 && words.shown(number(found.moves.length), number(found.count)),
      ),
    },
    { kind: 'list', items: found.moves.map((move) => ({ text: moveLine(found, move, v) })) },
  ]
}

function paying({ count, gainCount }: Moves, v: Vocabulary): string {
  const { moves: words, number } = wordsOf(v)
  if (count === 1) return words.one(gainCount === 1)
  return gainCount === 0
    ? words.none(number(count))
    : words.counts(number(count), number(gainCount))
}

function moveLine(found: Moves, move: Moves['moves'][number], v: Vocabulary): Sentence {
  const { moves: words, stay } = wordsOf(v)
  const change = v.change(found.state, move.to)
  const isReply = move.best && move.verdict === 'gains'
  const lead = isReply ? ({ kind: 'strong', text: change } as const) : change
  const verdict = words.verdicts[move.verdict]
  const mark = isReply && ({ kind: 'term', text: words.bestReply } as const)
  if (move.reason === undefined) return say(lead, `– ${verdict}; ${stay.tie}`, mark)
  const statement = v.statement(found.actor, move.reason.statement)
  const effect = move.reason.gained ? stay.brings(statement) : stay.costs(statement)
  return say(lead, `– ${verdict}; ${effect}`, v.basisOf(found.actor, move.reason.statement), mark)
}
