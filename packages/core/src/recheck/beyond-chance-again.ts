/**
 * Whether a difference between answers is more than the draws alone may make, again: Pearson's sum
 * over the table, and its chance by adding up the density of chi-square in small steps.
 */
import type { FindingOf } from '../subjects/findings.ts'
import type { FindingClaim } from './verdict.ts'

type Robustness = Pick<FindingOf<'robustness'>, 'influence' | 'strength' | 'vary'> &
  Partial<Pick<FindingOf<'robustness'>, 'pairs' | 'worths'>>
type Row = { readonly count: number; readonly trueCount: number }
const level = 0.05
/** So near the level neither verdict is refused. */
const near = 1e-6

export function beyondChanceAgain(finding: Robustness): FindingClaim[] {
  const { influence, pairs = [], worths = [], strength, vary } = finding
  if (strength.kind === 'exhaustive')
    return [
      [[...influence, ...pairs].every((one) => one.beyondChance), 'what is counted is no chance'],
    ]
  if (strength.kind !== 'sampled') return []
  const lookedAt = Math.max(1, vary.length + (vary.length * (vary.length - 1)) / 2 + worths.length)
  const told = (name: string, beyondChance: boolean, chance: number): FindingClaim => {
    const isClose = Math.abs(chance - level / lookedAt) < near
    return [
      isClose || beyondChance === chance < level / lookedAt,
      `by chance alone ${name} would differ so with ${chance}`,
    ]
  }
  return [
    ...influence.map(({ question, answers, beyondChance }): FindingClaim => {
      const drawn = answers.filter(({ count }) => count > 0)
      if (drawn.length < 2) return [!beyondChance, `${question} has nothing to differ`]
      return told(question, beyondChance, tail(pearson(drawn), drawn.length - 1))
    }),
    ...pairs.map(({ questions, answers, together, beyondChance }): FindingClaim => {
      const draws = answers.reduce((sum, { count }) => sum + count, 0)
      const drawn = ([0, 1] as const).map(
        (side) => new Set(answers.map((one) => one.answers[side])),
      )
      const freedom = drawn.reduce((product, { size }) => product * (size - 1), 1)
      if (freedom < 1) return [!beyondChance, `${questions.join(' and ')} have nothing to differ`]
      return told(questions.join(' and '), beyondChance, tail(together * draws, freedom))
    }),
  ]
}

/** The squares of what each cell has more than expected, each over what is expected. */
function pearson(rows: readonly Row[]): number {
  const all = rows.reduce((sum, { count }) => sum + count, 0)
  const holding = rows.reduce((sum, { trueCount }) => sum + trueCount, 0)
  if (holding === 0 || holding === all) return 0
  return rows.reduce((sum, { count, trueCount }) => {
    const [holds, fails] = [(count * holding) / all, (count * (all - holding)) / all]
    return sum + (trueCount - holds) ** 2 / holds + (count - trueCount - fails) ** 2 / fails
  }, 0)
}

/** With r the root of the sum: its density is proportional to r^(freedom - 1) exp(-r^2 / 2). */
function tail(sum: number, freedom: number): number {
  const step = 1e-4
  const far = Math.sqrt(freedom) + 12
  let [above, whole] = [0, 0]
  for (let r = step / 2; r < far; r += step) {
    const density = r ** (freedom - 1) * Math.exp((-r * r) / 2)
    whole += density
    if (r * r >= sum) above += density
  }
  return above / whole
}
