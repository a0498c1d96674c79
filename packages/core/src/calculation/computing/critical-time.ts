/** Slots of critical length, some of which are inspected at random. */
import { slotDetection, slotsIn, slotsMax, slotsToDeter } from '../../inspection/inspection.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { refuse } from '../refusal.ts'

type Asked = CalculationOf<'critical-time'>

export function inTime(asked: Asked): ResultOf<'critical-time'> {
  const { inspections, missed: nonDetection, gain, loss } = asked
  if ((gain === undefined) !== (loss === undefined))
    refuse('together', { fields: ['gain', 'loss'] })
  const slots = slotsOf(asked)
  if (inspections > slots && slots > 0) refuse('more-inspections', { slots, inspections })
  // What begins in the only slot is found by the inspection at the end, in time.
  const found = slots === 0 ? 1 - nonDetection : slotDetection({ slots, inspections, nonDetection })
  const result = { kind: asked.kind, slots, found }
  if (gain === undefined || loss === undefined) return result
  const needed = gain / (gain + loss)
  const enough = slots === 0 ? undefined : slotsToDeter({ slots, nonDetection }, { gain, loss })
  return { ...result, needed, ...(slots > 0 && { enough: enough ?? null }) }
}

function slotsOf({ slots, horizon, within, endInspection }: Asked): number {
  if (slots !== undefined) {
    if (horizon !== undefined) refuse('only-one', { fields: ['slots', 'horizon'] })
    if (within !== undefined) refuse('only-one', { fields: ['slots', 'within'] })
    return endInspection ? slots - 1 : slots
  }
  if (horizon === undefined && within === undefined)
    refuse('one-of', { fields: ['slots', 'horizon'] })
  if (horizon === undefined || within === undefined)
    return refuse('together', { fields: ['horizon', 'within'] })
  if (horizon / within > slotsMax) refuse('too-many-slots', { slotsMax })
  return slotsIn(horizon, within, { endInspection })
}
