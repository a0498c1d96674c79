/** A count by cases, in words: where it fails, where it holds, and on which questions it hangs. */
import type { Block } from '../../../voice/explanation.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Robustness = FindingOf<'robustness'>

/** More regions than these are no short answer to where it holds. */
const holdingMax = 3

export function caseBlocks(robustness: Robustness, v: Vocabulary): Block[] {
  const { robust: words, number } = wordsOf(v)
  const { trueCount, worldCount, regions, holding = [], outsideCount } = robustness
  if (trueCount === 0 || trueCount === worldCount) return []
  const isShort = holding.length > 0 && holding.length <= holdingMax
  const isOneFailing = outsideCount === 0 && regions.length === 1
  const close = outsideCount > 0 ? words.rest(number(outsideCount)) : words.exactly
  return [
    { kind: 'heading', text: [words.regions] },
    { kind: 'paragraph', text: [words.fails(isOneFailing)] },
    { kind: 'list', items: regionTexts(robustness, v).map((text) => ({ text: [text] })) },
    ...(isOneFailing ? [] : [{ kind: 'paragraph', text: [close] } as const]),
    ...(isShort
      ? ([
          { kind: 'paragraph', text: [words.holdsWhere(holding.length === 1)] },
          { kind: 'list', items: holding.map((one) => ({ text: [regionText(one, v)] })) },
        ] as const)
      : []),
    ...questionBlocks(robustness, v),
  ]
}

/** Where it fails, a text per region that was counted by cases. */
export function regionTexts({ regions }: Pick<Robustness, 'regions'>, v: Vocabulary): string[] {
  return regions.map((one) => regionText(one, v))
}

interface Region {
  readonly conditions: Robustness['regions'][number]['conditions']
  readonly worldCount: number
  readonly size?: number | undefined
}

function regionText({ conditions, worldCount, size = worldCount }: Region, v: Vocabulary): string {
  const { robust: words, number } = wordsOf(v)
  const parts = conditions.flatMap((condition) =>
    'answers' in condition
      ? [condition.answers.map((answer) => v.answer(condition.question, answer)).join(words.or)]
      : [],
  )
  const where = parts.length === 0 ? words.everywhere : v.list(parts)
  return worldCount === size
    ? words.whole(where, number(size))
    : words.whereAdding(where, number(size), number(worldCount))
}

/** The questions on which it hangs, by their total share, each with its answers. */
function questionBlocks({ influence }: Robustness, v: Vocabulary): Block[] {
  const { robust: words, number } = wordsOf(v)
  const mattering = influence
    .filter(({ total = 0 }) => total > 0)
    .sort((a, b) => (b.total ?? 0) - (a.total ?? 0))
  const items = mattering.map(({ question, answers }) => {
    const counts = answers.map(({ answer, count, trueCount }) =>
      words.perAnswer(`${v.answerLabel(question, answer)}:`, number(trueCount), number(count)),
    )
    return { text: [`${v.question(question)} – ${counts.join('; ')}`] }
  })
  return [
    { kind: 'heading', text: [words.influence] },
    { kind: 'list', items },
    ...(mattering.length < influence.length
      ? [{ kind: 'paragraph', text: [words.onNothingElse] } as const]
      : []),
  ]
}
