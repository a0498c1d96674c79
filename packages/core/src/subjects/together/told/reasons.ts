/** Why a combination holds together or is outweighed: down to each judgement, and its basis. */
import type { Model } from '../../../model/model.ts'
import type { Block, Inline, Item, Sentence } from '../../../voice/explanation.ts'
import { signed } from '../../../voice/signed.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Together = FindingOf<'together'>
type Weighed = Together['own']['weighed'][number]
type Saying = Weighed['says'][number]

interface Telling {
  readonly model: Model
  readonly answers: Readonly<Record<string, string>>
  readonly v: Vocabulary
}

/** Of every combination that is listed, and of the reading asked about where it is outweighed. */
export function reasonBlocks(
  model: Model,
  { rows, own, tolerance }: Together,
  v: Vocabulary,
): Block[] {
  const { together: words, number } = wordsOf(v)
  const behind = own.weighed.filter(({ score, rival }) => rival && score - rival.score < -tolerance)
  return [
    ...rows.flatMap((row, i) =>
      blocksOf(words.why(number(i + 1)), row.weighed, { model, answers: row.answers, v }),
    ),
    ...(own.holds ? [] : blocksOf(words.whyNotOwn, behind, { model, answers: own.answers, v })),
  ]
}

function blocksOf(heading: string, weighed: readonly Weighed[], telling: Telling): Block[] {
  const items = weighed.flatMap((one) => itemOf(one, telling))
  if (items.length === 0) return []
  return [
    { kind: 'heading', section: 'reasons', text: [heading] },
    { kind: 'list', items },
  ]
}

/** Nothing of a question that has one answer: there is nothing to outweigh. */
function itemOf({ question, score, rival, says }: Weighed, telling: Telling): Item[] {
  if (rival === undefined) return []
  const { answers, v } = telling
  const { together: words, number } = wordsOf(v)
  const [taken, other] = [answers[question] ?? '', rival.answer].map((answer) =>
    v.answerLabel(question, answer),
  ) as [string, string]
  const lead = score - rival.score
  const compared =
    lead === 0
      ? words.level(taken, other)
      : lead > 0
        ? words.ahead(taken, other, number(lead))
        : words.behind(taken, other, number(-lead))
  const text = `${v.questionTitle(question)}: ${compared}`
  if (says.length === 0) return [{ text: [`${text} ${words.unspoken}`] }]
  return [{ text: [text], items: says.map((one) => sentenceOf(one, { taken, other }, telling)) }]
}

function sentenceOf(
  { from, taken, rival, judgements }: Saying,
  named: { readonly taken: string; readonly other: string },
  { model, answers, v }: Telling,
): Sentence {
  const { together: words, quoted } = wordsOf(v)
  const parts = [
    ...(taken === 0 ? [] : [words.speaks(named.taken, signed(Math.abs(taken), v), taken > 0)]),
    ...(rival === 0 ? [] : [words.speaks(named.other, signed(Math.abs(rival), v), rival > 0)]),
  ]
  const reasons = judgements.flatMap((id): Inline[] => {
    const judgement = model.judgements?.find((one) => one.id === id)
    if (judgement === undefined) return []
    const { because, basis } = judgement
    return [...(because ? [quoted(v.text(because).trim())] : []), v.basis(basis)]
  })
  return say(words.says(v.answerLabel(from, answers[from] ?? ''), parts.join(', ')), ...reasons)
}
