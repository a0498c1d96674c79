/**
 * Single changes that would mend a stage, again: each is made, and the stage lived through once
 * more, with every other stage and party, of which the weakest is named.
 */
import type { FindingOf } from '../subjects/findings.ts'
import { carrotMade, carrotsDue } from './carrot-again.ts'
import { placeProblem } from './corner-again.ts'
import type { JudgedCase } from './judged.ts'
import { isNear, leastMargin, type MarginPlace } from './margins.ts'
import { type Made, made } from './repair-made.ts'
import { justEnough, repairsDue, splitReasonsAgain } from './repairs-due.ts'
import type { SlowGame } from './slow-game.ts'
import { caseOf, noPlan, ordersWell } from './stakes-case.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'

type Repairs = FindingOf<'stage-repairs'>
type ToldChange = Repairs['changes'][number]['change']

const tolerance = 1e-6

export function recheckStageRepairs(game: SlowGame, finding: Repairs): Verdict {
  const stated = statedAgain(game, finding, finding.point)
  if (stated === undefined || !ordersWell(stated, finding.stages)) return refused(noPlan)
  const problem = placeProblem(game, finding, finding)
  if (problem !== undefined) return refused(problem)
  const stage = finding.stages.indexOf(finding.stage)
  const party = stated.parties.indexOf(finding.actor)
  if (stage < 0 || party < 0) return refused('there is no such stage or party')
  const judged = caseOf(stated, finding)
  const place = { stage, party }
  const before = leastMargin(judged, place)
  if (before >= finding.marginMin) return refused('the stage holds as it is')
  const reasons = splitReasonsAgain(judged, place)
  const each = allOf([
    [finding.splitHelps.join() === reasons.join(), `a cut may help for: ${reasons.join(', ')}`],
    ...finding.changes.flatMap((repair) =>
      claimsOf(game, judged, { stated, finding, repair, place }),
    ),
  ])
  if (!each.accepted) return each
  const { due, untried } = repairsDue(judged, stated, { finding, place })
  const all = [...due, ...carrotsDue(game, { stated, finding, place })]
  const told = finding.changes.map(({ change }) => change)
  const isTried = ({ kind }: Pick<ToldChange, 'kind'>) => !untried.includes(kind)
  const found = told.filter(isTried).map(nameOf)
  return allOf(
    [
      [found.join() === all.map(nameOf).join(), `what would mend it: ${all.map(nameOf).join()}`],
      [areInOrder(told), 'what would mend it is not told in its order, each kind once'],
    ],
    untried.length > 0 ? [{ part: 'changes', why: 'size' }] : [],
  )
}

/** What a change is, but for a number, which is found again by itself. */
function nameOf(change: Pick<ToldChange, 'kind'> & Partial<ToldChange>): string {
  const { kind } = change
  if (kind === 'split') return JSON.stringify(change)
  if (kind === 'reorder') return JSON.stringify(change)
  return 'option' in change ? `${kind} ${change.option} ${change.value} ${change.by}` : kind
}

const kinds = ['sanction', 'hostage', 'detection', 'lag', 'escrow', 'split', 'reorder', 'carrot']

function areInOrder(told: readonly ToldChange[]): boolean {
  const places = told.map(({ kind }) => kinds.indexOf(kind))
  return places.every(
    (place, i) =>
      i === 0 ||
      place > (places[i - 1] ?? place) ||
      (place === places[i - 1] && told[i]?.kind === 'carrot'),
  )
}

interface Repaired {
  readonly stated: StatedAgain
  readonly finding: Repairs
  readonly repair: Repairs['changes'][number]
  readonly place: MarginPlace
}

function claimsOf(game: SlowGame, judged: JudgedCase, repaired: Repaired): FindingClaim[] {
  const { stated, finding, repair, place } = repaired
  const { change } = repair
  if (change.kind === 'carrot') {
    const carrot = carrotMade(game, change, { stated, finding, place })
    if (carrot.claims.some(([holds]) => !holds) || carrot.made === undefined) return carrot.claims
    return madeClaims(carrot.made, carrot.stated, { finding, repair, party: place.party })
  }
  const after = made(judged, stated, { change, finding, place })
  return [
    ...madeClaims(after, stated, { finding, repair, party: place.party }),
    ...justEnough(judged, stated, { change, finding, place }),
  ]
}

/** A bisection ends so near what is just enough; no margin where there is nothing to break. */
function isReached(told: number | undefined, found: number): boolean {
  return told === undefined ? !Number.isFinite(found) : Math.abs(found - told) < tolerance
}

/** What is said of the stage and of the weakest link, once the change is made. */
function madeClaims(
  after: Made,
  stated: StatedAgain,
  {
    finding,
    repair: { change, margin, weakest },
    party,
  }: { finding: Repairs; repair: Repairs['changes'][number]; party: number },
): FindingClaim[] {
  const places = after.where.map((k) => leastMargin(after.judged, { stage: k, party }))
  const found = Math.min(...places)
  const claims: FindingClaim[] = [
    [isReached(margin, found), `after the change (${change.kind}) it is ${found}`],
    [found >= finding.marginMin - tolerance, `the change (${change.kind}) does not mend it`],
  ]
  const untested = new Set([...stated.missing].map((key) => key.split(' ')[1]))
  const rows = after.judged.ladder.flatMap((_, k) =>
    stated.parties.flatMap((id, p) =>
      untested.has(id)
        ? []
        : [{ k, id, margin: leastMargin(after.judged, { stage: k, party: p }) }],
    ),
  )
  const least = Math.min(...rows.map((row) => row.margin))
  if (weakest === undefined) return [...claims, [!Number.isFinite(least), 'some link is weakest']]
  const named = after.ladderOf(weakest.stage)
  return [
    ...claims,
    [
      isNear(least, weakest.margin) &&
        rows.some(
          (row) => named.includes(row.k) && row.id === weakest.actor && isNear(row.margin, least),
        ),
      `the weakest link after the change (${change.kind}) is another`,
    ],
  ]
}
