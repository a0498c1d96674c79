/** What misperception makes hold, and what it undoes. */

import type { Block } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

export function explainPerceived(perceived: FindingOf<'perceived'>, v: Vocabulary): Block[] {
  const { perceived: words, number } = wordsOf(v)
  const items = perceived.listed.map(({ state, holds, mistaken }) => {
    const who = mistaken.length > 0 ? `; ${words.by(v.list(mistaken.map(v.actor)))}` : ''
    return { text: say({ kind: 'strong', text: v.state(state) }, `– ${words.holds[holds]}${who}`) }
  })
  return [
    { kind: 'heading', text: [words.effect] },
    {
      kind: 'paragraph',
      text: say(
        words.both(number(perceived.bothCount)),
        words.mistaken(number(perceived.mistakenCount)),
        words.undone(number(perceived.undoneCount)),
      ),
    },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ]
}
