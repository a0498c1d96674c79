/**
 * The regions of a count by cases, again: every conjunction of answers is tried, those that hold
 * only readings of one kind are kept, and of these each time the one that adds most; of several the
 * one with the fewest conditions, then the largest, then the one whose conditions come first by the
 * file. What can be widened is never the best: the wider one adds as much and is larger.
 */
import type { Budget } from '../base/budget.ts'
import { spend } from './work.ts'
import type { JudgedReading } from './worths-decided.ts'

interface Question {
  readonly id: string
  readonly answers: readonly string[]
}

type Answers = Readonly<Record<string, readonly string[]>>

/** So many regions are told. */
const regionsMax = 8

/** Of questions with more answers not every set of them can be tried. */
export const setsMax = 8

interface AskedRegions {
  readonly judged: readonly JudgedReading[]
  /** Regions in which it holds, or in which it fails. */
  readonly holds: boolean
  readonly budget: Budget | undefined
}

export function widestRegions(
  questions: readonly Question[],
  { judged, holds, budget }: AskedRegions,
): { readonly regions: readonly Answers[]; readonly left: number } {
  const whole = judged.filter((one) => one.holds === holds)
  const pure = pureRegions(questions, { judged, holds, budget })
  const regions: Answers[] = []
  let rest = new Set(whole)
  while (rest.size > 0 && regions.length < regionsMax) {
    let best: { pure: Pure; adding: JudgedReading[] } | undefined
    // Tried in the order of the file: of equal ones the first stays.
    for (const one of pure) {
      spend(budget, 1 + one.inside.length)
      const adding = one.inside.filter((reading) => rest.has(reading))
      const before = best && [best.adding.length, -best.pure.conditions, best.pure.inside.length]
      const now = [adding.length, -one.conditions, one.inside.length]
      if (before === undefined || isMore(now, before)) best = { pure: one, adding }
    }
    if (best === undefined) break
    const taken = new Set(best.adding)
    regions.push(best.pure.answers)
    rest = new Set([...rest].filter((one) => !taken.has(one)))
  }
  return { regions, left: rest.size }
}

/** By the first number in which they differ. */
function isMore(now: readonly number[], before: readonly number[]): boolean {
  const place = now.findIndex((one, i) => one !== before[i])
  return place >= 0 && (now[place] ?? 0) > (before[place] ?? 0)
}

interface Pure {
  readonly answers: Answers
  readonly conditions: number
  readonly inside: readonly JudgedReading[]
}

/** Conjunctions whose readings all come out so, in the order of the file. */
function pureRegions(
  questions: readonly Question[],
  { judged, holds, budget }: AskedRegions,
): Pure[] {
  const found: Pure[] = []
  const extend = (place: number, answers: Answers, inside: readonly JudgedReading[]): void => {
    spend(budget, 1 + inside.length)
    if (!inside.some((one) => one.holds === holds)) return
    const question = questions[place]
    if (question === undefined) {
      if (inside.every((one) => one.holds === holds))
        found.push({ answers, conditions: Object.keys(answers).length, inside })
      return
    }
    const { id } = question
    for (const given of someOf(question.answers))
      extend(
        place + 1,
        { ...answers, [id]: given },
        inside.filter(({ reading }) => given.includes(reading.world[id] ?? '')),
      )
    extend(place + 1, answers, inside)
  }
  extend(0, {}, judged)
  return found
}

/** Some of the answers and not all, in the order of their numbers. */
function someOf(answers: readonly string[]): string[][] {
  const places = [...answers.keys()]
  const sets = Array.from({ length: 2 ** answers.length - 2 }, (_, i) =>
    places.filter((place) => ((i + 1) >>> place) & 1),
  )
  const before = (a: readonly number[], b: readonly number[]): number => {
    const place = a.findIndex((way, i) => way !== b[i])
    if (place < 0) return a.length - b.length
    return b[place] === undefined ? 1 : (a[place] ?? 0) - (b[place] ?? 0)
  }
  return sets.sort(before).map((set) => set.map((place) => answers[place] ?? ''))
}
