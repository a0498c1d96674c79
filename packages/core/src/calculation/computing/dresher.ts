/** Inspections one after another: the value of the game, and how it begins. */
import { type Fraction, fractionOf, fractionText, numberOf } from '../../base/fraction.ts'
import { dresherValue, firstInspection } from '../../inspection/inspection.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'

export function inSequence(asked: CalculationOf<'dresher'>): ResultOf<'dresher'> {
  const { periods, worth } = asked
  // As many inspections as periods leave nothing uninspected; more change nothing.
  const inspections = Math.min(asked.inspections, periods)
  const game = { periods, inspections, found: fractionOf(worth) }
  return {
    kind: 'dresher',
    value: exactly(dresherValue(game)),
    first: exactly(firstInspection(game)),
  }
}

/** A fraction as it is, and as a decimal. */
export function exactly(value: Fraction): { fraction: string; decimal: number } {
  return { fraction: fractionText(value), decimal: numberOf(value) }
}
