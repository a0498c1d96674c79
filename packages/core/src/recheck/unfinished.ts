/** What was not finished claims nothing but that: it must not pass for a result. */
import type { FindingOf } from '../finding/finding.ts'
import type { SlowGame } from './slow-game.ts'
import { allOf, type Verdict } from './verdict.ts'

export function recheckUnfinished(
  _: SlowGame,
  { strength, whole }: FindingOf<'unfinished'>,
): Verdict {
  const explored = strength.kind === 'truncated' ? strength.explored : 0
  return allOf([
    [strength.kind === 'truncated', 'it says that it is finished'],
    [explored >= 0 && explored < (whole ?? Number.POSITIVE_INFINITY), 'all was looked at'],
  ])
}
