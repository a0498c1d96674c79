/** What inspections that found nothing say: Bayes' rule. */
import { demand, demandChance, demandCount } from './demands.ts'

/** Most inspections that are reckoned with. */
export const cleanInspectionsMax = 1_000_000

/**
 * The belief in a violation that goes on, after n inspections that found nothing, each of which
 * would have found it with chance p, independently:  b (1 - p)^n / (b (1 - p)^n + 1 - b).
 *
 * Assumes the violation would have been there all along, that one inspection tells nothing of the
 * next, and no false alarms.
 *
 * @throws RangeError for what is no chance or count, and where what was seen could not be: a
 *   violation held certain that every inspection finds
 */
export function beliefAfterClean(
  belief: number,
  { detection, inspections }: { readonly detection: number; readonly inspections: number },
): number {
  demandChance(belief, 'The belief')
  demandChance(detection, 'Detection')
  demandCount(inspections, 'The number of inspections', { min: 0, max: cleanInspectionsMax })
  const likely = belief * (1 - detection) ** inspections
  const all = likely + (1 - belief)
  demand(all > 0, 'A violation that is certain and always found would have been found.')
  return likely / all
}
