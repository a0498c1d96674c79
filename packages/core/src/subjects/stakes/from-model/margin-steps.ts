/** What margins cost to find, in steps of a budget. */
import { combinedMax } from './extremes.ts'
import type { Outline } from './outline.ts'
import { boxFor } from './senses.ts'

/**
 * What it takes to judge a reading, in steps of a budget: one for each stage, party and corner of
 * what is a range.
 */
export function marginSteps(outline: Outline, box = boxFor(outline)): number {
  return outline.stages.length * outline.parties.length * 2 ** Math.min(box.length, combinedMax)
}
