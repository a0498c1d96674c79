/** How many readings were looked at, and what that says of the rest. */
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

/** So many of so many readings. */
export function countTold(count: number, of: number, v: Pick<Vocabulary, 'language'>): string {
  const { plansRobust: words, number } = wordsOf(v)
  return words.of(number(count), number(of))
}

/** Whether all readings were counted or some drawn, and what that says of the rest. */
export function howReached(
  counted: Pick<FindingOf<'robustness'>, 'strength' | 'settingCount' | 'vary' | 'worthsOf'>,
  v: Vocabulary,
): string[] {
  const { robust: words, number } = wordsOf(v)
  const { strength } = counted
  if (strength.kind === 'exhaustive')
    return counted.vary.length === 0 ? [] : [words.counted(counted.vary.length)]
  if (strength.kind === 'truncated') return []
  const [low, high] = strength.interval95
  return [
    counted.worthsOf === undefined
      ? words.drawn(number(strength.draws), number(counted.settingCount), strength.seed)
      : words.drawnWorths(number(strength.draws), strength.seed),
    words.interval(thousandths(Math.floor(low * 1_000)), thousandths(Math.ceil(high * 1_000))),
  ]

  function thousandths(n: number): string {
    return number(Math.max(0, n))
  }
}
