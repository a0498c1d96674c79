/**
 * What is said of a margin besides its size, again: its share of what an answer would cost, how
 * likely the plan must be to go on, and the parts of the sum that makes it.
 */
import type { FindingOf } from '../subjects/findings.ts'
import { additiveAgain, type NamedMarginPlace } from './additive-again.ts'
import type { JudgedCase } from './judged.ts'
import { isNear, leastMargin } from './margins.ts'
import type { FindingClaim } from './verdict.ts'

type Margin = FindingOf<'stage-margin'>

export function partsAgain(
  judged: JudgedCase,
  finding: Margin,
  place: NamedMarginPlace,
): FindingClaim[] {
  const { share, margin, binding } = finding
  const cost = binding ? binding.tempted - binding.answered : 0
  const isShare =
    cost > 0 && margin !== undefined
      ? share !== undefined && isNear(share, margin / cost)
      : share === undefined
  return [
    [isShare, 'the margin is another share of what an answer would cost'],
    ...survivalAgain(judged, finding, place),
    ...additiveAgain(judged, finding, place),
  ]
}

/** A bisection ends so near the least chance that is enough. */
const near = 1e-6

function survivalAgain(
  judged: JudgedCase,
  finding: Margin,
  place: NamedMarginPlace,
): FindingClaim[] {
  const { survivalMin, holds, marginMin } = finding
  if (holds === 'strong') return [[survivalMin === 0, 'it holds whatever follows']]
  const holdsAt = (survival: number): boolean => {
    const ladder = judged.ladder.map((stage, k) =>
      k < place.stage ? stage : { ...stage, survival },
    )
    return leastMargin({ ...judged, ladder }, place) >= marginMin - 1e-7
  }
  if (survivalMin === undefined) return [[!holdsAt(1), 'it would hold if going on were certain']]
  return [
    [
      holdsAt(survivalMin) || holdsAt(Math.min(1, survivalMin + near)),
      'that chance of going on is not enough',
    ],
    [survivalMin < near || !holdsAt(survivalMin - near), 'a lesser chance of going on is enough'],
  ]
}
