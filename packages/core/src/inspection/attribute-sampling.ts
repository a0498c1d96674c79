/**
 * Attribute sampling: of the items in a stratum some have been falsified; inspectors look at a
 * random sample and see whether an item is as declared. Is at least one falsified item in it?
 *
 * Drawn without replacement from N items of which r are defects, a sample of n misses all of them
 * with chance C(N - r, n) / C(N, n), the hypergeometric probability of none. Two formulas are in
 * use for the least sample that misses with a chance of at most b:
 *
 *     IAEA    n = N (1 - b^(1/r))                   (IAEA, Statistical Concepts and Techniques)
 *     Jaech   n = (N - (r - 1) / 2) (1 - b^(1/r))   (Jaech 1973)
 *
 * The first is that of drawing with replacement and errs towards more samples. Who wants to take
 * away a goal quantity M out of items that hold x each must falsify M / x of them: rounded up where
 * defects are counted, and as it is where it stands in the exponent. The two meanings may differ
 * by a sample, so both are here by name.
 *
 * Assumes that a defect in the sample is always seen, that a defect is a whole item, and that
 * whoever falsifies does not know the sample.
 */
import {
  demand,
  demandAmount,
  demandChance,
  demandCount,
  demandPositive,
  rounding,
  wholeAbove,
} from './demands.ts'

/** Most items of a stratum: the product below then has at most a million factors. */
export const itemsMax = 1_000_000_000

export interface Stratum {
  /** Items in all, up to `itemsMax`. */
  readonly items: number
  /** Falsified ones among them, from 1 on. Whole, except where M / x stands in an exponent. */
  readonly defects: number
}

export interface Defects {
  /** Items that must be falsified for the goal quantity: M / x, rounded up. */
  readonly whole: number
  /** M / x itself, for the exponent of an approximation. */
  readonly ratio: number
}

/** A sample size by a formula that is not exact. */
export interface ApproximateSample {
  readonly formula: 'iaea' | 'jaech'
  /** What the formula gives. */
  readonly unrounded: number
  /** The number of items to look at: rounded up, and never more than there are. */
  readonly sample: number
}

/**
 * How many items must be falsified so that a goal quantity is missing.
 *
 * @param goal the goal quantity M, above 0; `content` what an item holds, in the same unit
 * @throws RangeError where one of them is not above 0
 */
export function defectsFor(goal: number, content: number): Defects {
  demandPositive(goal, 'The goal quantity')
  demandPositive(content, 'What an item holds')
  const ratio = Math.max(1, goal / content)
  return { whole: wholeAbove(ratio), ratio }
}

/**
 * The chance that a sample has at least one defect: 1 - C(N - r, n) / C(N, n), exact up to
 * rounding (a relative error of the missing part below 1e-9).
 *
 * @throws RangeError where sample or defects are no whole number, or more than there are items
 */
export function detectionBySample(stratum: Stratum, sample: number): number {
  demandStratum(stratum)
  const { items, defects } = stratum
  demandCount(defects, 'The number of defects', { min: 1, max: items })
  demandCount(sample, 'The sample', { min: 0, max: items })
  return 1 - missedBySample(stratum, sample)
}

/**
 * C(N - r, n) / C(N, n) as a product over the smaller of sample and defects. It ends where nothing
 * is left of it, after some sqrt(750 N) factors at most.
 */
function missedBySample({ items, defects }: Stratum, sample: number): number {
  const [few, many] = [Math.min(defects, sample), Math.max(defects, sample)]
  if (few + many > items) return 0
  let missed = 1
  for (let i = 0; i < few && missed > 0; i++) missed *= (items - many - i) / (items - i)
  return missed
}

/**
 * The least sample that misses all defects with a chance of at most `nonDetection`, by halving:
 * a larger sample never misses more. A goal missed by less than 1e-9 of itself counts as reached.
 *
 * @throws RangeError as `detectionBySample`, and where `nonDetection` is no chance
 */
export function exactSample(stratum: Stratum, nonDetection: number): number {
  demandStratum(stratum)
  demandCount(stratum.defects, 'The number of defects', { min: 1, max: stratum.items })
  demandChance(nonDetection, 'Non-detection')
  const goal = nonDetection * (1 + rounding)
  let [tooFew, enough] = [-1, stratum.items]
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    if (missedBySample(stratum, middle) <= goal) enough = middle
    else tooFew = middle
  }
  return enough
}

/** n = N (1 - b^(1/r)), r whole or the ratio M / x. @throws RangeError as for `exactSample` */
export function iaeaSample(stratum: Stratum, nonDetection: number): ApproximateSample {
  demandStratum(stratum)
  demandChance(nonDetection, 'Non-detection')
  return approximate('iaea', stratum.items, { ...stratum, nonDetection })
}

/** n = (N - (r - 1) / 2) (1 - b^(1/r)). @throws RangeError as for `exactSample` */
export function jaechSample(stratum: Stratum, nonDetection: number): ApproximateSample {
  demandStratum(stratum)
  demandChance(nonDetection, 'Non-detection')
  const { items, defects } = stratum
  return approximate('jaech', items - (defects - 1) / 2, { ...stratum, nonDetection })
}

function approximate(
  formula: ApproximateSample['formula'],
  counted: number,
  { items, defects, nonDetection }: Stratum & { readonly nonDetection: number },
): ApproximateSample {
  const unrounded = counted * (1 - nonDetection ** (1 / defects))
  return { formula, unrounded, sample: Math.min(items, wholeAbove(unrounded)) }
}

function demandStratum({ items, defects }: Stratum): void {
  demandCount(items, 'The number of items', { min: 1, max: itemsMax })
  demandAmount(defects, 'The number of defects')
  demand(
    defects >= 1 && defects <= items,
    `Of ${items} items ${defects} cannot be defects: the stratum does not hold the goal quantity.`,
  )
}
