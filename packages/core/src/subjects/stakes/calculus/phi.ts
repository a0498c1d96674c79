/**
 * The discounted detection factor: how much of the future is left, in expectation, when the answer
 * to a breach begins to bite.
 *
 * A breach is seen at the end of each period with chance p, independently, and answered d periods
 * later; it has then lasted tau = G + d periods with G geometric on 1, 2, ... The factor is
 *
 *     phi = E[discount^tau] = discount^d * p * discount / (1 - (1 - p) * discount).
 *
 * With p = 1 and d = 0 it is the discount factor itself, the textbook case. Who breaks an agreement
 * for good gets (1 - phi) * w + phi * z: the flow w before the answer, z after it. So keeping u is
 * as good exactly when phi is at least (w - u) / (w - z).
 *
 * Assumes: the breach goes on, chances do not depend on the past, no false alarms, no way back.
 */
import { assert } from '../../../base/assert.ts'

export interface Watch {
  readonly discount: number
  readonly detection: number
  readonly lag: number
}

/** Flows per period: kept, in unanswered breach, and once answered. */
export interface BreachFlows {
  readonly kept: number
  readonly tempted: number
  readonly answered: number
}

export function detectionFactor({ discount, detection, lag }: Watch): number {
  assert(discount > 0 && discount < 1, 'a discount factor lies between 0 and 1')
  assert(detection >= 0 && detection <= 1, 'a probability lies between 0 and 1')
  assert(lag >= 0, 'a lag is not negative')
  return (discount ** lag * detection * discount) / (1 - (1 - detection) * discount)
}

/** The normalised value of a breach that goes on until it is answered. */
export function breachValue(watch: Watch, flows: Omit<BreachFlows, 'kept'>): number {
  const phi = detectionFactor(watch)
  return (1 - phi) * flows.tempted + phi * flows.answered
}

/**
 * The least factor at which the agreement is kept: (w - u) / (w - z). At or below 0 there is
 * nothing to gain; infinite where there is something to gain and nothing to lose.
 */
export function criticalFactor({ kept, tempted, answered }: BreachFlows): number {
  if (tempted <= kept) return 0
  return tempted > answered ? (tempted - kept) / (tempted - answered) : Number.POSITIVE_INFINITY
}

/** The least discount factor with that factor; undefined where no patience is enough. */
export function criticalDiscount(
  factor: number,
  { detection, lag }: Omit<Watch, 'discount'>,
): number | undefined {
  if (factor <= 0) return 0
  if (factor >= 1 || detection <= 0) return undefined
  if (lag === 0) return factor / (factor + detection * (1 - factor))
  if (detection === 1) return factor ** (1 / (lag + 1))
  let [low, high] = [0, 1]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (middle > 0 && detectionFactor({ discount: middle, detection, lag }) >= factor) high = middle
    else low = middle
  }
  return high
}

/** The least chance of detection; undefined where none helps because the lag is too long. */
export function criticalDetection(
  factor: number,
  { discount, lag }: Omit<Watch, 'detection'>,
): number | undefined {
  if (factor <= 0) return 0
  const rest = discount ** lag - factor
  const least = rest > 0 ? (factor * (1 - discount)) / (discount * rest) : Number.POSITIVE_INFINITY
  return least <= 1 ? least : undefined
}

/** The longest lag in whole periods; undefined where even an answer at once comes too late. */
export function longestLag(
  factor: number,
  { discount, detection }: Omit<Watch, 'lag'>,
): number | undefined {
  if (factor <= 0) return Number.POSITIVE_INFINITY
  if (detection <= 0) return undefined
  const atOnce = detectionFactor({ discount, detection, lag: 0 })
  const lag = Math.floor(Math.log(factor / atOnce) / Math.log(discount) + 1e-9)
  return lag >= 0 ? lag : undefined
}
