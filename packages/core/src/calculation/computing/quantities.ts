/** Significant quantities, and how many of them a mass holds. */
import {
  conversionTimes,
  quantitiesIn,
  significantQuantities,
  timelinessGoals,
} from '../../inspection/inspection.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { refuse } from '../refusal.ts'

export function counted(asked: CalculationOf<'quantities'>): ResultOf<'quantities'> {
  const { material, kilograms, fissile } = asked
  if ((material === undefined) !== (kilograms === undefined))
    refuse('together', { fields: ['material', 'kilograms'] })
  const one = significantQuantities.find((row) => row.material === material)
  return {
    kind: 'quantities',
    ...(one && kilograms !== undefined && { held: quantitiesIn(one, kilograms, fissile) }),
    quantities: significantQuantities.map((row) => ({ ...row, label: { ...row.label } })),
    conversion: conversionTimes.map(({ days, label, source, confidence }) => ({
      label: { ...label },
      source,
      confidence,
      days: [days.min, days.max],
    })),
    timeliness: timelinessGoals.map(({ months, label, source, confidence }) => ({
      label: { ...label },
      source,
      confidence,
      months,
    })),
  }
}
