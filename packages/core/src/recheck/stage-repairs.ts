/**
 * Single changes that would mend a stage, again: each is made, and the stage lived through once
 * more, with every other stage and party, of which the weakest is named.
 */
import type { FindingOf } from '../finding/finding.ts'
import { changed } from './criticals.ts'
import type { JudgedCase, JudgedLadder } from './judged.ts'
import { isNear, leastMargin } from './margins.ts'
import type { SlowGame } from './slow-game.ts'
import { caseOf, noPlan, ordersWell, pointProblem } from './stakes-case.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

type Repairs = FindingOf<'stage-repairs'>
type Carrot = Extract<Repairs['changes'][number]['change'], { readonly kind: 'carrot' }>
type Change = Exclude<Repairs['changes'][number]['change'], Carrot>
type Claim = readonly [boolean, string]

const tolerance = 1e-6

export function recheckStageRepairs(game: SlowGame, finding: Repairs): Verdict {
  const stated = statedAgain(game, finding, finding.point)
  if (stated === undefined || !ordersWell(stated, finding.stages)) return refused(noPlan)
  const problem = pointProblem(stated, finding.point)
  if (problem !== undefined) return refused(problem)
  const stage = finding.stages.indexOf(finding.stage)
  const party = stated.parties.indexOf(finding.actor)
  if (stage < 0 || party < 0) return refused('there is no such stage or party')
  const one = caseOf(stated, finding)
  const before = leastMargin(one, { stage, party })
  return allOf([
    [before < finding.marginMin, 'the stage holds as it is'],
    ...finding.changes.flatMap((repair) =>
      claimsOf(game, one, { stated, finding, repair, place: { stage, party } }),
    ),
  ])
}

interface Repaired {
  readonly stated: StatedAgain
  readonly finding: Repairs
  readonly repair: Repairs['changes'][number]
  readonly place: { readonly stage: number; readonly party: number }
}

function claimsOf(game: SlowGame, one: JudgedCase, repaired: Repaired): Claim[] {
  const { stated, finding, repair, place } = repaired
  const { change } = repair
  if (change.kind === 'carrot') return carrotClaims(game, change, repaired)
  const after = made(one, stated, { change, finding, place })
  return madeClaims(after, stated, { finding, repair, party: place.party })
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
): Claim[] {
  const places = after.where.map((k) => leastMargin(after.one, { stage: k, party }))
  const found = Math.min(...places)
  const claims: Claim[] = [
    [Math.abs(found - margin) < tolerance, `after the change (${change.kind}) it is ${found}`],
    [found >= finding.marginMin - tolerance, `the change (${change.kind}) does not mend it`],
  ]
  const untested = new Set([...stated.missing].map((key) => key.split(' ')[1]))
  const rows = after.one.ladder.flatMap((_, k) =>
    stated.parties.flatMap((id, p) =>
      untested.has(id) ? [] : [{ k, id, margin: leastMargin(after.one, { stage: k, party: p }) }],
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

/** The plan with one more act in a last stage of its own. */
function carrotClaims(
  game: SlowGame,
  { option: id, value, by, point: further }: Carrot,
  { stated: before, finding, repair, place: { stage, party } }: Repaired,
): Claim[] {
  const option = game.model.options.find((one) => one.id === id)
  const added = `+${id}`
  const last = {
    id: added,
    commitments: [{ keep: { option: id, value }, by, basis: [] }],
    after: finding.stages,
    basis: [],
  }
  const plan = { ...before.plan, stages: [...before.plan.stages, last] }
  const plans = game.model.plans.map((one) => (one.id === plan.id ? plan : one))
  const longer = { ...game, model: { ...game.model, plans } }
  const stages = [...finding.stages, added]
  const point = { ...finding.point, ...further }
  const stated = statedAgain(longer, { ...finding, stages }, point)
  if (stated === undefined) return [[false, noPlan]]
  const problem = pointProblem(stated, point)
  const claims: Claim[] = [
    [option !== undefined && option.owner === by, `${by} does not decide on ${id}`],
    [by !== finding.actor && before.parties.includes(by), `${by} is nobody to give it`],
    [!before.options.includes(id) && option?.today !== value, `${id} is in the plan, or today`],
    [problem === undefined, problem ?? ''],
  ]
  if (claims.some(([holds]) => !holds)) return claims
  const after = {
    one: caseOf(stated, finding),
    where: [stage],
    ladderOf: (name: string) => (stages.includes(name) ? [stages.indexOf(name)] : []),
  }
  return [...claims, ...madeClaims(after, stated, { finding, repair, party })]
}

interface Made {
  readonly one: JudgedCase
  /** Where the mended stage is to be found, and any other by its name. */
  readonly where: readonly number[]
  readonly ladderOf: (stage: string) => readonly number[]
}

function made(
  one: JudgedCase,
  stated: StatedAgain,
  {
    change,
    finding,
    place,
  }: { change: Change; finding: Repairs; place: { stage: number; party: number } },
): Made {
  const { stages } = finding
  const named = (order: readonly string[]) => (id: string) =>
    order.flatMap((one, k) => (one === id ? [k] : []))
  const asStated = { where: [place.stage], ladderOf: named(stages) }
  if (change.kind === 'escrow') {
    const ladder = one.ladder.map((s, k) => (k === place.stage ? { ...s, escrow: true } : s))
    return { ...asStated, one: { ...one, ladder } }
  }
  if (change.kind === 'split') {
    const options = (names: readonly string[]) => names.map((id) => stated.options.indexOf(id))
    const ladder: JudgedLadder = one.ladder.flatMap((s, k) =>
      k === place.stage
        ? [change.first, change.then].map((names) => ({ ...s, options: options(names) }))
        : [s],
    )
    const order = stages.flatMap((id, k) => (k === place.stage ? [id, id] : [id]))
    return {
      one: { ...one, ladder },
      where: [place.stage, place.stage + 1],
      ladderOf: named(order),
    }
  }
  if (change.kind === 'reorder') {
    const ladder = change.order.flatMap((id) => one.ladder[stages.indexOf(id)] ?? [])
    return {
      one: { ...one, ladder },
      where: named(change.order)(finding.stage),
      ladderOf: named(change.order),
    }
  }
  const number =
    change.kind === 'sanction'
      ? { sanction: change.more }
      : change.kind === 'hostage'
        ? { hostage: (change.more * 365.25) / stated.periodDays }
        : change.kind === 'detection'
          ? { detection: change.to }
          : { lag: change.to }
  return { ...asStated, one: changed(one, place.party, number) }
}
