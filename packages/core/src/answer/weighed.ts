/**
 * Why an answer in a combination is ahead or outweighed: per question the answer taken against the
 * strongest other, with what each answer of the combination says of the two. What speaks for both
 * alike is listed as well, so that the listed strengths add up to the scores.
 */
import { at } from '../base/assert.ts'
import { impactBalances, type Matrix } from '../cross-impact/cross-impact.ts'
import type { FindingOf } from '../subjects/together/together.ts'
import { type Judged, pairOf } from './judged.ts'

type Weighed = FindingOf<'together'>['rows'][number]['weighed'][number]

/**
 * One entry per question, in order.
 *
 * @param scenario per question the place of the answer taken
 */
export function weighedIn(judged: Judged, matrix: Matrix, scenario: readonly number[]): Weighed[] {
  const balances = impactBalances(matrix, scenario)
  return judged.questions.map(({ id, answers }, j): Weighed => {
    const balance = at(balances, j)
    const taken = at(scenario, j)
    const others = balance.flatMap((score, b) => (b === taken ? [] : [{ b, score }]))
    // Of equals the first, by the order of the file.
    const rival = others.reduce<(typeof others)[number] | undefined>(
      (best, one) => (best === undefined || one.score > best.score ? one : best),
      undefined,
    )
    return {
      question: id,
      score: at(balance, taken),
      ...(rival && { rival: { answer: at(answers, rival.b).id, score: rival.score } }),
      says: sayings(judged, matrix, scenario, { j, taken, rival: rival?.b ?? taken }),
    }
  })
}

interface Held {
  readonly j: number
  readonly taken: number
  readonly rival: number
}

function sayings(
  { questions, judgementOf }: Judged,
  { starts, impacts, width }: Matrix,
  scenario: readonly number[],
  { j, taken, rival }: Held,
): Weighed['says'] {
  const on = at(questions, j)
  return questions.flatMap((from, i) => {
    const answer = at(from.answers, at(scenario, i)).id
    const row = (at(starts, i) + at(scenario, i)) * width + at(starts, j)
    const strengths = [taken, rival].map((b) => impacts[row + b] ?? 0)
    const ids = [taken, rival].flatMap((b) => {
      const pair = { question: on.id, answer: at(on.answers, b).id }
      const id = judgementOf.get(pairOf({ from: { question: from.id, answer }, on: pair }))
      return id === undefined ? [] : [id]
    })
    const [forTaken = 0, forRival = 0] = strengths
    if (forTaken === 0 && forRival === 0) return []
    return [{ from: from.id, taken: forTaken, rival: forRival, judgements: [...new Set(ids)] }]
  })
}
