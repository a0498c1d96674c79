/**
 * The stretches of patience between which a stage holds, again: at each end the margin is just
 * enough, and at some places between it is enough exactly where the finding says so.
 */
import type { FindingOf } from '../finding/finding.ts'
import { isNear } from './margins.ts'

type Critical = NonNullable<FindingOf<'stage-margin'>['critical']>
type Claim = readonly [boolean, string]

/** What is nearer to just enough is neither refused nor counted on. */
const near = 1e-6
const daysPerYear = 365.25

const places = [0.9, 0.99, 0.999]

export function patienceAgain(
  { patience, patienceYearly }: Critical,
  surplusAt: (discount: number) => number,
  periodDays: number,
): Claim[] {
  const isInside = (discount: number): boolean =>
    patience.some(([low, high]) => low <= discount && discount <= high)
  const ends = patience.flat().filter((end) => end > 0 && end < 1)
  const yearly = patience.flat().map((end) => end ** (daysPerYear / periodDays))
  return [
    [
      patienceYearly.length === patience.length &&
        patienceYearly.flat().every((end, i) => isNear(end, yearly[i] ?? Number.NaN)),
      "a year's wait leaves something else there",
    ],
    ...ends.map((end): Claim => [Math.abs(surplusAt(end)) < near, 'its sign changes elsewhere']),
    ...places.map((discount): Claim => {
      const surplus = surplusAt(discount)
      const agrees = Math.abs(surplus) < near || surplus > 0 === isInside(discount)
      return [agrees, `with ${discount} a period it ${surplus > 0 ? 'holds' : 'does not hold'}`]
    }),
  ]
}
