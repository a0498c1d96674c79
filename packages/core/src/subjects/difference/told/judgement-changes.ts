/** What became of a judgement of influence: how strongly it spoke, and how strongly it speaks. */
import type { Judgement, Model } from '../../../model/model.ts'
import { signed } from '../../../voice/signed.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import { wordsOf } from '../words/words.ts'

export function judgementNamed({ from, on }: Judgement, v: Vocabulary): string {
  return wordsOf(v).difference.judgement(
    v.answerLabel(from.question, from.answer),
    v.questionTitle(on),
  )
}

/** Per answer what differs; else that the words or what it rests on do. */
export function judgementChanged(
  [before, after]: readonly [Model, Model],
  id: string,
  v: Vocabulary,
): string {
  const words = wordsOf(v).difference
  const [was, is] = [before, after].map((model) => model.judgements?.find((one) => one.id === id))
  if (was === undefined || is === undefined) return ''
  const isMoved = [was, is].map((one) => [one.from.question, one.from.answer, one.on].join(' '))
  if (isMoved[0] !== isMoved[1]) return words.judgementMoved
  const answers = [...new Set([...Object.keys(was.speaks), ...Object.keys(is.speaks)])]
  const strengths = answers.flatMap((answer) => {
    const [old, now] = [was.speaks[answer] ?? 0, is.speaks[answer] ?? 0]
    if (old === now) return []
    return [words.strength(v.answerLabel(is.on, answer), signed(old, v), signed(now, v))]
  })
  return strengths.length > 0 ? strengths.join(' ') : words.judgementReason
}
