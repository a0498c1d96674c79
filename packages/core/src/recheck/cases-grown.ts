/**
 * The cases of a count, grown again: while readings differ, they are parted by the question whose
 * answers explain most of the variance, then by that which leaves most of it open once all others
 * are answered, then by the first; answers with the same outcome everywhere stay together.
 */
import type { Budget } from '../base/budget.ts'
import { spend } from './work.ts'
import type { JudgedReading } from './worths-decided.ts'

interface Question {
  readonly id: string
  readonly answers: readonly string[]
}

type Answers = Readonly<Record<string, readonly string[]>>

export interface GrownCase {
  readonly answers: Answers
  readonly holds: boolean
  readonly count: number
}

/** More cases than these are not listed. */
export const listedCasesMax = 256

const tiny = 1e-9

export function casesGrown(
  questions: readonly Question[],
  judged: readonly JudgedReading[],
  budget: Budget | undefined,
): GrownCase[] {
  const found: GrownCase[] = []
  const grow = (inside: readonly JudgedReading[], answers: Answers): void => {
    const [first] = inside
    if (first === undefined) return
    if (inside.every((one) => one.holds === first.holds)) {
      found.push({ answers, holds: first.holds, count: inside.length })
      return
    }
    spend(budget, inside.length * questions.length)
    const asked = partingBest(questions, inside)
    if (asked === undefined) return
    const parts = new Map<string, { given: string[]; inside: JudgedReading[] }>()
    for (const answer of asked.answers) {
      const own = inside.filter(({ reading }) => reading.world[asked.id] === answer)
      const outcomes = own.map((one) => (one.holds ? '1' : '0')).join('')
      const part = parts.get(outcomes) ?? { given: [], inside: [] }
      parts.set(outcomes, { given: [...part.given, answer], inside: [...part.inside, ...own] })
    }
    for (const { given, inside: part } of parts.values())
      grow(sorted(part, judged), { ...answers, [asked.id]: given })
  }
  grow(judged, {})
  return found.sort((a, b) => b.count - a.count)
}

/** In the order in which readings are numbered, so that equal outcomes stand side by side. */
function sorted(part: readonly JudgedReading[], judged: readonly JudgedReading[]) {
  const own = new Set(part)
  return judged.filter((one) => own.has(one))
}

function partingBest(questions: readonly Question[], inside: readonly JudgedReading[]) {
  let best: { question: Question; first: number; total: number } | undefined
  for (const question of questions) {
    const total = stillOpen(questions, question, inside)
    if (total < tiny) continue
    const shares = question.answers.map((answer) =>
      shareOf(inside.filter(({ reading }) => reading.world[question.id] === answer)),
    )
    const first = spread(shares.filter((one) => one !== undefined))
    const more = best === undefined ? 1 : first - best.first
    if (more > tiny || (more > -tiny && total > (best?.total ?? 0) + tiny))
      best = { question, first, total }
  }
  return best?.question
}

function shareOf(part: readonly JudgedReading[]): number | undefined {
  return part.length === 0 ? undefined : part.filter((one) => one.holds).length / part.length
}

function spread(shares: readonly number[]): number {
  const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length
  return shares.reduce((sum, one) => sum + (one - mean) ** 2, 0) / shares.length
}

/** The variance that is left where all but this question are answered. */
function stillOpen(
  questions: readonly Question[],
  question: Question,
  inside: readonly JudgedReading[],
): number {
  const others = questions.filter((one) => one !== question)
  const groups = new Map<string, JudgedReading[]>()
  for (const one of inside) {
    const key = others.map(({ id }) => one.reading.world[id]).join(' ')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const open = [...groups.values()].map((group) => {
    const share = shareOf(group) ?? 0
    return share * (1 - share)
  })
  return open.reduce((sum, one) => sum + one, 0) / open.length
}
