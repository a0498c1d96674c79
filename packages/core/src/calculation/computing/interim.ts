/** Interim inspections that cannot be foreseen, against announced ones. */
import { announcedValue, interimTimes, interimValue } from '../../inspection/inspection.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { refuse } from '../refusal.ts'

/** Most visits whose times are listed. */
export const timesMax = 1_000

export function unforeseen({ inspections, draw }: CalculationOf<'interim'>): ResultOf<'interim'> {
  if (draw !== undefined && inspections > timesMax) refuse('too-many-times', { timesMax })
  return {
    kind: 'interim',
    unforeseen: interimValue(inspections),
    announced: announcedValue(inspections),
    ...(draw !== undefined && { times: interimTimes(inspections, draw) }),
  }
}
