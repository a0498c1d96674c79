/** A material balance: from where on it alarms, and what it sees of a loss. */
import { alarmThreshold, largestSigma, lossDetection } from '../../inspection/inspection.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'

export function balanced(asked: CalculationOf<'material-balance'>): ResultOf<'material-balance'> {
  const { missing, sigma, falseAlarm, wanted } = asked
  const balance = { sigma, falseAlarm }
  const result = {
    kind: asked.kind,
    threshold: alarmThreshold(balance),
    found: lossDetection(missing, balance),
  }
  if (wanted === undefined) return result
  const sigmaMax = largestSigma(missing, { falseAlarm, detection: wanted })
  return { ...result, sigmaMax: Number.isFinite(sigmaMax) ? sigmaMax : null }
}
