/** A count by cases, in words: where it fails, where it holds, and on which questions it hangs. */
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Robustness = FindingOf<'robustness'>

/** More regions than these are no short answer to where it holds. */
const holdingMax = 3

/** Where it fails, and what these regions are. */
export function failingRegions(found: Robustness, v: Vocabulary): RegionsTold {
  const { robust: words } = wordsOf(v)
  const isOne = found.outsideCount === 0 && found.regions.length === 1
  return { lead: words.fails(isOne), items: regionTexts(found, v) }
}

/** Where it holds, if that is a short answer. */
export function holdingRegions({ holding = [] }: Robustness, v: Vocabulary) {
  if (holding.length === 0 || holding.length > holdingMax) return undefined
  const lead = wordsOf(v).robust.holdsWhere(holding.length === 1)
  return { lead, items: holding.map((one) => regionText(one, v)) }
}

interface RegionsTold {
  readonly lead: string
  readonly items: readonly string[]
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

/** The questions on which it hangs, by their total share. */
export function mattering({ influence }: Robustness): Robustness['influence'] {
  return influence
    .filter(({ total = 0 }) => total > 0)
    .sort((a, b) => (b.total ?? 0) - (a.total ?? 0))
}

/** The answers with which it fails, or holds, whatever the others are. */
export function aloneTexts(alone: NonNullable<Robustness['alone']>, v: Vocabulary): string[] {
  const { robust: words } = wordsOf(v)
  return [false, true].flatMap((holds) => {
    const named = alone
      .filter((one) => one.holds === holds)
      .map(({ question, answer }) => v.answer(question, answer))
    const [last, ...before] = named.toReversed()
    if (last === undefined) return []
    const answers = [before.toReversed().join(', '), last].filter((one) => one !== '')
    return [words.alone(answers.join(words.or), named.length > 1, holds)]
  })
}
