/**
 * Sequential inspections (Dresher 1962): n periods, m inspections, at most one violation. In each
 * period the inspector inspects or not while the other side keeps its word or not; it sees past
 * inspections. The inspector gets b for a violation found, -1 for one not found, 0 for none; what
 * it gets the other loses. The value to the inspector is
 *
 *     v(n, m) = value of the 2x2 game  [ v(n-1, m-1)   b  ]     v(n, 0) = -1,
 *                                      [ v(n-1, m)    -1  ]     v(n, m) = 0 from m = n on
 *
 *     v(n, m) = -C(n-1, m) / s(n, m),   s(n, m) = sum over i = 0..m of C(n, i) b^(m-i)
 *
 * with rows for inspecting and not, columns for a word kept and not (closed form: von Stengel
 * 2016). The first period is inspected with chance s(n-1, m-1) / s(n, m). All in exact fractions.
 */
import { compare, type Fraction, fraction, minus, over, plus, times } from '../base/fraction.ts'
import { demand, demandCount } from './demands.ts'

export interface DresherGame {
  /** From 1 on. */
  readonly periods: number
  /** From 0 on; as many as there are periods, or more, leave nothing uninspected. */
  readonly inspections: number
  /** What a violation found is worth, against one not found as the unit; above 0. */
  readonly found: Fraction
}

/** Most periods of the closed form: its numbers then have about as many bits. */
export const dresherPeriodsMax = 2_000

/** Most periods of the recursion. */
export const recursionPeriodsMax = 100

const [zero, one, minusOne] = [fraction(0), fraction(1), fraction(-1)]

/** The value to the inspector, from -1 to 0. @throws RangeError past the limits */
export function dresherValue(game: DresherGame): Fraction {
  demandGame(game, dresherPeriodsMax)
  const { periods, inspections } = game
  if (inspections >= periods) return zero
  const missed = fraction(-binomial(periods - 1, inspections))
  return over(missed, weightOf(periods, inspections, game.found))
}

/** The chance of an inspection in the first period. @throws RangeError past the limits */
export function firstInspection(game: DresherGame): Fraction {
  demandGame(game, dresherPeriodsMax)
  const { periods, inspections, found } = game
  if (inspections === 0) return zero
  if (inspections >= periods) return one
  return over(weightOf(periods - 1, inspections - 1, found), weightOf(periods, inspections, found))
}

/** s(n, m), by Horner's scheme in b. */
function weightOf(periods: number, inspections: number, found: Fraction): Fraction {
  let [sum, chosen] = [zero, 1n]
  for (let i = 0; i <= inspections; i++) {
    sum = plus(times(sum, found), fraction(chosen))
    chosen = (chosen * BigInt(periods - i)) / BigInt(i + 1)
  }
  return sum
}

function binomial(n: number, k: number): bigint {
  let chosen = 1n
  for (let i = 0; i < k; i++) chosen = (chosen * BigInt(n - i)) / BigInt(i + 1)
  return chosen
}

/** The same value period by period, as it is defined. @throws RangeError past the limits */
export function dresherByRecursion(game: DresherGame): Fraction {
  demandGame(game, recursionPeriodsMax)
  const { inspections, found } = game
  let values: Fraction[] = new Array<Fraction>(inspections + 1).fill(zero)
  for (let n = 1; n <= game.periods; n++) {
    const before = values
    values = before.map((rest, m) => {
      if (m === 0) return minusOne
      return m >= n ? zero : payoffOf([before[m - 1] ?? zero, found], [rest, minusOne])
    })
  }
  return values[inspections] ?? zero
}

type Row = readonly [Fraction, Fraction]

/** The value of a 2x2 game: of a saddle point where there is one, otherwise of mixed choices. */
function payoffOf([a, b]: Row, [c, d]: Row): Fraction {
  const lower = greater(lesser(a, b), lesser(c, d))
  const upper = lesser(greater(a, c), greater(b, d))
  if (compare(lower, upper) === 0) return lower
  return over(minus(times(a, d), times(b, c)), minus(plus(a, d), plus(b, c)))
}

function lesser(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b
}

function greater(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b
}

function demandGame({ periods, inspections, found }: DresherGame, max: number): void {
  demandCount(periods, 'The number of periods', { min: 1, max })
  demandCount(inspections, 'The number of inspections', { min: 0, max })
  demand(found.numerator > 0n, 'A violation found is worth more than 0 to the inspector.')
}
