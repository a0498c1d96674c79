/** How much a question decides, again, from the counts by its answers. */
import type { FindingOf } from '../subjects/findings.ts'
import type { FindingClaim } from './verdict.ts'

export type ByQuestion = FindingOf<'robustness'>['influence'][number]
export type ByPair = FindingOf<'robustness'>['pairs'][number]

interface Counted {
  readonly count: number
  readonly trueCount: number
}

/**
 * The share of the variance that answers account for: with one guess for each answer instead of one
 * for all, the squared error of guessing the outcome falls by so much.
 */
export function shareExplained(rows: readonly Counted[]): number {
  const error = ({ count, trueCount }: Counted) =>
    count === 0 ? 0 : (trueCount * (count - trueCount)) / count
  const all = error({ count: sum(rows, 'count'), trueCount: sum(rows, 'trueCount') })
  return all === 0 ? 0 : 1 - rows.reduce((total, row) => total + error(row), 0) / all
}

export function sum<K extends string>(
  rows: readonly Readonly<Record<K, number>>[],
  name: K,
): number {
  return rows.reduce((total, row) => total + row[name], 0)
}

function spreadOf(rows: readonly Counted[]): number {
  const shares = rows.filter((one) => one.count > 0).map((one) => one.trueCount / one.count)
  return shares.length === 0 ? 0 : Math.max(...shares) - Math.min(...shares)
}

export const isClose = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9

/** Each question once, the most influential first; its figures follow from its counts. */
export function* influenceClaims(
  table: readonly ByQuestion[],
  vary: readonly string[],
): Generator<FindingClaim> {
  const named = table.map((one) => one.question)
  yield [[...named].sort().join() === [...vary].sort().join(), 'not each question is there once']
  for (const [i, { question, answers, spread, first }] of table.entries()) {
    yield [isClose(spread, spreadOf(answers)), `the spread of ${question} is another`]
    const share = shareExplained(answers)
    yield [isClose(first, share), `${question} accounts for ${share}`]
    const before = table[i - 1]
    yield [before === undefined || isInOrder(before, { question, first }, vary), 'other order']
  }
}

type Ranked = Pick<ByQuestion, 'question' | 'first'>

function isInOrder(before: Ranked, after: Ranked, vary: readonly string[]): boolean {
  if (!isClose(before.first, after.first)) return before.first > after.first
  if (before.first !== after.first) return true
  return vary.indexOf(before.question) < vary.indexOf(after.question)
}

/** What two questions account for together beyond each alone, from the counts by both. */
export function pairShare(
  { questions, answers }: Pick<ByPair, 'questions' | 'answers'>,
  table: readonly ByQuestion[],
): number {
  const alone = questions.map((id) => table.find((one) => one.question === id)?.answers ?? [])
  const each = alone.reduce((total, rows) => total + shareExplained(rows), 0)
  return shareExplained(answers) - each
}

export function* pairClaims(
  pairs: readonly ByPair[],
  table: readonly ByQuestion[],
): Generator<FindingClaim> {
  const names = pairs.map(({ questions }) => questions.join())
  yield [new Set(names).size === names.length && pairs.length <= pairsMax, 'a pair is there twice']
  for (const [i, { questions, answers, together }] of pairs.entries()) {
    const [a, b] = questions
    const known = table.some((one) => one.question === a) && table.some((one) => one.question === b)
    yield [known && a !== b, 'a pair is not of two questions that vary']
    const found = pairShare({ questions, answers }, table)
    yield [isClose(together, found) && found > 0, `${questions.join(' and ')}: together ${found}`]
    const before = pairs[i - 1]?.together ?? Number.POSITIVE_INFINITY
    yield [together <= before + 1e-9, 'the strongest pair is not first']
  }
}

/** Only the strongest pairs are told. */
export const pairsMax = 3
