/** Findings about stakes again, from the definitions: each margin by every breach there is. */
import type { FindingOf } from '../subjects/findings.ts'
import { placeProblem } from './corner-again.ts'
import { criticals } from './criticals.ts'
import type { JudgedCase, MarginClaim } from './judged.ts'
import { partsAgain } from './margin-parts.ts'
import { rulesAgain } from './margin-rules.ts'
import {
  flowAt,
  isNear,
  isSame,
  leastMargin,
  type MarginPlace,
  openBreach,
  recheckMargin,
  valueOfEntering,
} from './margins.ts'
import { provedAgain } from './proved.ts'
import type { SlowGame } from './slow-game.ts'
import { caseOf, noPlan, ordersWell } from './stakes-case.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'

type Margin = FindingOf<'stage-margin'>

const tolerance = 1e-9

export function recheckStageMargin(game: SlowGame, finding: Margin): Verdict {
  const stated = statedAgain(game, finding, finding.point)
  if (stated === undefined || !ordersWell(stated, finding.stages)) return refused(noPlan)
  const corner = finding.at === 'stated' ? undefined : finding.at
  const problem = placeProblem(game, finding, { ...finding, corner })
  if (problem !== undefined) return refused(problem)
  const [stage, party] = [
    finding.stages.indexOf(finding.stage),
    stated.parties.indexOf(finding.actor),
  ]
  if (stage < 0 || party < 0) return refused('there is no such stage or party')
  if ([...stated.missing].some((key) => key.split(' ')[1] === finding.actor))
    return refused('not all that the test needs is stated')
  const judged = caseOf(stated, finding)
  const claim = claimOf(stated, finding, { stage, party })
  const verdict = recheckMargin(judged, claim)
  if (!verdict.accepted) return verdict
  const places = { stage, party }
  const alone = leastMargin({ ...judged, settings: { ...judged.settings, look: 'alone' } }, places)
  const gated = leastMargin(
    { ...judged, settings: { ...judged.settings, cheater: 'gated' } },
    places,
  )
  const holds = reaches(claim.margin, finding)
    ? reaches(alone, finding)
      ? 'strong'
      : 'conditional'
    : 'no'
  const gain = flowAt(judged, places) - flowAt(judged, { stage: stage - 1, party })
  const outside = stated.outside[party]
  const today = flowAt(judged, { stage: -1, party })
  const leaving = Math.max(
    openBreach(judged, places),
    outside === undefined ? Number.NEGATIVE_INFINITY : outside + today,
  )
  return allOf([
    [finding.holds === holds, `it holds: ${holds}`],
    [isSame(finding.marginAlone, alone), `alone its margin is ${alone}`],
    [isSame(finding.marginGated, gated), `with a gate its margin is ${gated}`],
    [isNear(finding.gain, gain), `the gain is ${gain}`],
    [
      isNear(finding.overWalkingAway, valueOfEntering(judged, places) - leaving),
      'walking away is worth another amount',
    ],
    ...byNode(judged, finding, places),
    ...partsAgain(judged, finding, { ...places, options: stated.options }),
    ...rulesAgain(judged, finding, { ...places, stated }),
    ...provedAgain(game, finding, places),
    ...criticals(judged, finding, { ...places, periodDays: stated.periodDays }),
  ])
}

function reaches(margin: number, { marginMin }: Margin): boolean {
  return margin >= marginMin - tolerance
}

function claimOf(stated: StatedAgain, finding: Margin, place: MarginPlace): MarginClaim {
  const { margin = Number.POSITIVE_INFINITY, binding } = finding
  const places = (names: readonly string[]) => names.map((name) => stated.options.indexOf(name))
  return {
    ...place,
    margin,
    binding: binding && {
      node: { kind: binding.node, stage: place.stage, left: binding.left },
      withheld: places(binding.withheld),
      undone: places(binding.undone),
      comply: binding.comply,
      deviate: binding.deviate,
      kept: binding.kept,
      tempted: binding.tempted,
      answered: binding.answered,
      detection: binding.detection,
      dropped: places(binding.dropped ?? []),
      ways: (binding.ways ?? []).map(({ option, way }) => ({
        option: stated.options.indexOf(option),
        way,
      })),
    },
  }
}

function byNode(judged: JudgedCase, finding: Margin, place: MarginPlace): FindingClaim[] {
  const least = (kinds: readonly string[]) => leastMargin(judged, { ...place, kinds })
  return [
    [isSame(finding.marginWithholding, least(['entry'])), 'withholding has another margin'],
    [isSame(finding.marginUndoing, least(['dwell', 'ended'])), 'undoing has another margin'],
  ]
}

export function recheckGuarantor(game: SlowGame, finding: FindingOf<'guarantor'>): Verdict {
  const stated = statedAgain(game, finding, finding.point)
  const found = stated?.guarantors.find((one) => one.actor === finding.actor)
  if (stated === undefined || found === undefined) return refused('there is no such guarantor')
  const problems = stated.parties.map((actor) =>
    placeProblem(game, finding, { point: finding.point, actor }),
  )
  if (!problems.includes(undefined)) return refused(problems[0] ?? '')
  return allOf([
    [found.against.join() === finding.against.join(), 'it stands against others'],
    [isNear(found.sanction, finding.sanction), `its sanction is ${found.sanction}`],
    [isNear(found.executes, finding.executes), `its chance is ${found.executes}`],
    [isNear(found.cost, finding.cost), `its cost is ${found.cost}`],
    [isSame(finding.stake, found.stake ?? Number.NaN), `its stake is ${found.stake}`],
    [found.counts === finding.counts, `it counts: ${found.counts}`],
  ])
}
