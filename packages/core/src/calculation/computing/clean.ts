/** What inspections that found nothing say. */
import { beliefAfterClean } from '../../inspection/inspection.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { refuse } from '../refusal.ts'

export function afterClean(asked: CalculationOf<'clean'>): ResultOf<'clean'> {
  const { belief, detection, inspections } = asked
  if (belief === 1 && (1 - detection) ** inspections === 0) refuse('surely-found', {})
  return { kind: 'clean', belief: beliefAfterClean(belief, { detection, inspections }) }
}
