/** The stakes of a plan as a whole again: what can be tested, and what would break first. */
import type { FindingOf } from '../subjects/findings.ts'
import { forbiddenAgain } from './forbidden-stage.ts'
import { isNear } from './margins.ts'
import { missingRows, untestedIn } from './missing-again.ts'
import type { SlowGame } from './slow-game.ts'
import { noPlan, ordersWell } from './stakes-case.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'
import { isTooRanged, weakestClaims } from './weakest-again.ts'

type Stakes = FindingOf<'stakes'>

export function recheckStakes(game: SlowGame, finding: Stakes): Verdict {
  const stated = statedAgain(game, finding, {})
  if (stated === undefined) return refused(noPlan)
  const takenBack = takenBackIn(stated, finding)
  const forbidden = takenBack === undefined ? forbiddenAgain(stated, finding.stages) : undefined
  const about: FindingClaim[] = [
    [isNear(finding.periodDays, stated.periodDays), `a period has ${stated.periodDays} days`],
    [finding.periodStated === (game.model.periodDays !== undefined), 'the period is not so stated'],
    [finding.notLadder === takenBack, `a later stage takes back ${takenBack ?? 'nothing'}`],
    [
      JSON.stringify(finding.forbidden) === JSON.stringify(forbidden),
      `the rules forbid the stage ${forbidden?.stage ?? '(none)'}`,
    ],
  ]
  if (takenBack !== undefined || forbidden !== undefined)
    return allOf([...about, [isEmpty(finding), 'it says more, though nothing can be tested']])
  if (!ordersWell(stated, finding.stages)) return refused(noPlan)
  const missing = missingRows(stated)
  const untested = untestedIn(stated)
  const tested = stated.parties.filter((id) => !untested.has(id))
  const plain = allOf([
    ...about,
    [finding.ranged === stated.ranges.size > 0, 'whether numbers are ranges is not so'],
    [
      JSON.stringify(finding.missing.map(({ what, actor, names }) => ({ what, actor, names }))) ===
        JSON.stringify(missing),
      `missing: ${missing.map((one) => [one.what, one.actor, ...one.names].join(' ')).join(', ')}`,
    ],
    [finding.tested.join() === tested.join(), `tested are ${tested.join() || 'none'}`],
    ...patienceClaims(game, stated.parties, finding),
  ])
  if (!plain.accepted) return plain
  const parts = ['weakest', 'weakestAtWorst', 'weakestAtBest', 'holds'] as const
  const left = isTooRanged(finding, stated) ? parts.filter((part) => finding[part]) : []
  return allOf(
    weakestClaims(game, finding, { stated, tested }),
    left.map((part) => ({ part, why: 'size' })),
  )
}

/** The first commitment that a later stage undoes. */
export function takenBackIn(
  { plan }: StatedAgain,
  { stages }: Pick<Stakes, 'stages'>,
): string | undefined {
  const all = stages.flatMap((id) => plan.stages.find((one) => one.id === id)?.commitments ?? [])
  return all.find(
    ({ keep }, i) =>
      all.findIndex((one) => one.keep.option === keep.option) < i &&
      all.find((one) => one.keep.option === keep.option)?.keep.value !== keep.value,
  )?.keep.option
}

function isEmpty({ ranged, tested, missing, patience, ...more }: Stakes): boolean {
  const { holds, at, weakest, weakestAtWorst, weakestAtBest } = more
  return (
    !ranged &&
    [tested, missing, patience].every(({ length }) => length === 0) &&
    [holds, at, weakest, weakestAtWorst, weakestAtBest].every((one) => one === undefined)
  )
}

/** Each party that states how much the future counts, with what a year at each end leaves. */
function patienceClaims(
  game: SlowGame,
  parties: readonly string[],
  { patience }: FindingOf<'stakes'>,
): FindingClaim[] {
  const stating = parties.filter((id) =>
    game.model.actors.some((one) => one.id === id && one.patience !== undefined),
  )
  const named = patience.map((one) => one.actor)
  return [
    [named.join() === stating.join(), `patience is stated of: ${stating.join(', ')}`],
    ...patience.map(({ actor, low, high }): FindingClaim => {
      const { factor, rate, hazard } =
        game.model.actors.find((one) => one.id === actor)?.patience ?? {}
      const yearly = (end: 0 | 1) => (rate?.[end] ?? 0) + (hazard?.[end] ?? 0)
      const isSo = factor
        ? isNear(low, factor[0]) && isNear(high, factor[1])
        : isNear(-Math.log(low), yearly(1)) && isNear(-Math.log(high), yearly(0))
      return [isSo, `another patience is stated of ${actor}`]
    }),
  ]
}
