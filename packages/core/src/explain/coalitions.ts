/** Whether several actors would leave a state together. */
import type { FindingOf } from '../finding/finding.ts'
import type { Block } from './explanation.ts'
import { say, type Vocabulary } from './vocabulary.ts'

export function explainCoalitions(
  findings: readonly FindingOf<'coalition'>[],
  v: Vocabulary,
): Block[] {
  const words = v.words.coalitions
  const judged = findings.filter((one) => one.stable !== undefined)
  if (judged.length === 0) return []
  const leaving = judged.filter((one) => one.stable === false)
  const verdict =
    leaving.length === 0 ? words.none(judged.length) : words.some(leaving.length, judged.length)
  const items = leaving.flatMap((one) => {
    if (one.unanswered === undefined) return []
    const members = v.list(one.members.map(v.actor))
    return [{ text: say(words.leave(members, v.change(one.state, one.unanswered.to))) }]
  })
  return [
    { kind: 'heading', text: [words.heading] },
    { kind: 'paragraph', text: [{ kind: 'strong', text: verdict }] },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ]
}
