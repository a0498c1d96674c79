/**
 * What is proved of a corner, again. That no other values of the ranges make a margin less, or
 * greater at the best, no trying can show; that some do would refute it. So each number that is a
 * range is set to its other end alone, and where it is said to be proved all to their middles.
 */
import type { FindingOf } from '../subjects/findings.ts'
import { areEndsTried } from './corner-again.ts'
import { isNear, leastMargin, type MarginPlace } from './margins.ts'
import type { SlowGame } from './slow-game.ts'
import { caseOf } from './stakes-case.ts'
import { statedAgain } from './stated-again.ts'
import type { FindingClaim } from './verdict.ts'

type Margin = FindingOf<'stage-margin'>
export function provedAgain(game: SlowGame, finding: Margin, place: MarginPlace): FindingClaim[] {
  const { at, point, proved } = finding
  const stated = statedAgain(game, finding, point)
  const ranges = [...(stated?.ranges ?? [])]
  const whole: FindingClaim[] = [
    [at !== 'stated' || ranges.length === 0, 'some numbers are ranges'],
    [ranges.length > 0 || (at === 'stated' && proved), 'nothing is a range, and all is proved'],
  ]
  const isCorner = at === 'worst' || at === 'best'
  // Where nothing is proved the finding is reported as not checked, and no better corner is sought.
  if (stated === undefined || !isCorner || !proved || !areEndsTried(stated, finding.actor))
    return whole
  const others = ranges.map(([key, [low, high]]) => ({
    ...point,
    [key]: point[key] === low ? high : low,
  }))
  const middle = Object.fromEntries(ranges.map(([key, [low, high]]) => [key, (low + high) / 2]))
  return [
    ...whole,
    ...[...others, middle].map((there) => isNoBetter(game, finding, { place, there })),
  ]
}

function isNoBetter(
  game: SlowGame,
  finding: Margin,
  { place, there }: { place: MarginPlace; there: Margin['point'] },
): FindingClaim {
  const stated = statedAgain(game, finding, there)
  const { at, margin = Number.POSITIVE_INFINITY } = finding
  const found = stated ? leastMargin(caseOf(stated, finding), place) : margin
  const isSo = at === 'worst' ? found >= margin : found <= margin
  return [isSo || isNear(found, margin), `elsewhere in the ranges the margin is ${found}`]
}
