/** Whom a breach would serve from the state reached: what its owner would get, and what follows. */
import type { Item } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Promised = FindingOf<'promise'>

/** Those that nothing answers first; nothing where no promise is kept or next. */
export function servingItems(promises: readonly Promised[], v: Vocabulary): Item[] {
  const asked = promises.filter(({ tempts }) => tempts !== undefined)
  if (asked.length === 0) return []
  const gaining = asked.filter(({ tempts }) => tempts?.gains)
  if (gaining.length === 0) return [{ text: [wordsOf(v).monitoring.servesNobody] }]
  const isServing = ({ tempts }: Promised) => tempts?.serves === true
  return [...gaining.filter(isServing), ...gaining.filter((one) => !isServing(one))].flatMap(
    (one) => servingItem(one, v),
  )
}

function servingItem(promise: Promised, v: Vocabulary): Item[] {
  const { by, tempts } = promise
  if (tempts?.reason === undefined) return []
  const { monitoring: words } = wordsOf(v)
  const { reason, serves, to, answer = [], loss, planned } = tempts
  const gets = v.statement(by, reason.statement)
  const lead = serves ? words.serves : words.follows
  const taken = loss && v.statement(by, loss.statement)
  const replies = answer.map(({ actors, to: end }, i) => {
    const change = v.change(answer[i - 1]?.to ?? to ?? end, end)
    return capital(words.reply(v.allNamed(actors), change, taken))
  })
  const named = planned && words.planned[planned]
  return [{ text: say(lead(v.setting(promise), v.named(by), gets), ...replies, named) }]
}
