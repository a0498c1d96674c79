/** What is said of inspections again: chances from the design, margins lived through. */
import { daysPerYear, periodDaysUsual } from '../base/calendar.ts'
import type { Inspection, Range, WayToBreak } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { onlyBy } from './breach-ways-again.ts'
import { placeProblem } from './corner-again.ts'
import { forbiddenAgain } from './forbidden-stage.ts'
import { seenRangeAgain, tenDigits } from './inspection-again.ts'
import { isNear, leastMarginOf } from './margins.ts'
import { missingRows, untestedIn } from './missing-again.ts'
import type { SlowGame } from './slow-game.ts'
import { caseOf } from './stakes-case.ts'
import { takenBackIn } from './stakes-whole.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'

type Inspected = FindingOf<'inspected'>
type WaySeen = FindingOf<'way-seen'>
export type Effort = FindingOf<'effort'>

/** What no inspection spends: a thousand times what the model states. */
const effortWithoutEnd = 1_000

export const tolerance = 1e-6

export function designOf(game: SlowGame, name: string): Inspection | undefined {
  return game.model.inspections?.find((one) => one.id === name)
}

/** Commitments of the plan that rest on the inspection, unless nobody would see them broken. */
function restingOn(
  game: SlowGame,
  asked: Pick<Inspected, 'plan' | 'unseen' | 'inspection'> & Partial<Pick<Inspected, 'stages'>>,
): string[] {
  const { plan, unseen, inspection } = asked
  const says = (
    one: { probability?: unknown; withinDays?: unknown; inspection?: string } | undefined,
  ): boolean =>
    one?.inspection !== undefined ||
    (one?.probability !== undefined && one.withinDays !== undefined)
  const found = game.model.plans.find((one) => one.id === plan)
  const order = asked.stages ?? found?.stages.map(({ id }) => id) ?? []
  const all = order.flatMap((id) => found?.stages.find((one) => one.id === id)?.commitments ?? [])
  const names = all
    .filter(({ keep, verification }) => {
      const observed = game.model.options.find((one) => one.id === keep.option)?.observed
      return (says(verification) ? verification : observed)?.inspection === inspection
    })
    .map(({ keep }) => keep.option)
  return [...new Set(names)].filter((option) => !unseen.includes(option))
}

export function recheckUninspected(game: SlowGame, finding: FindingOf<'uninspected'>): Verdict {
  const known = (game.model.inspections ?? []).map(({ id }) => id)
  const rests = known.some(
    (inspection) => restingOn(game, { plan: finding.plan, unseen: [], inspection }).length > 0,
  )
  return allOf([
    [game.model.plans.some(({ id }) => id === finding.plan), 'there is no such plan'],
    [!rests, 'the plan rests on an inspection'],
    [known.join() === finding.inspections.join(), 'the model has other inspections'],
  ])
}

export function recheckInspected(game: SlowGame, finding: Inspected): Verdict {
  const design = designOf(game, finding.inspection)
  if (design === undefined) return refused('there is no such inspection')
  const effort = finding.set.effort?.[design.id] ?? 1
  const quiet = (end: 0 | 1): number =>
    design.means.reduce(
      (all, { falseAlarm = [0, 0], days }) => all * (1 - falseAlarm[end]) ** (days ? effort : 1),
      1,
    )
  const resting = restingOn(game, finding)
  const stated = statedAgain(game, finding, {})
  const isNoLadder =
    stated === undefined ||
    takenBackIn(stated, finding) !== undefined ||
    forbiddenAgain(stated, finding.stages) !== undefined
  const missing = stated && !isNoLadder ? missingOf(stated, design.of) : []
  const isTested = finding.holds !== undefined
  return allOf([
    [finding.actor === design.of, 'another actor is inspected'],
    [resting.join() === finding.options.join(), 'other commitments rest on it'],
    [isNear(finding.periodDays, periodOf(game)), 'the period is another'],
    [isNear(finding.effort, effort), `the effort is ${effort}`],
    [sameRange(finding.days, daysAgain(design, effort)), 'it takes other person-days'],
    [isSameInventory(game, finding, design), 'a first inventory takes another time'],
    [sameRange(finding.falseAlarm, [1 - quiet(0), 1 - quiet(1)]), 'false alarms are others'],
    [
      finding.hidden.join() ===
        design.sites
          .filter((one) => !one.known)
          .map(({ id }) => id)
          .join(),
      'other sites are hidden',
    ],
    [JSON.stringify(finding.missing) === JSON.stringify(missing), 'something else is missing'],
    [finding.notLadder === isNoLadder, 'whether it is a ladder is not so'],
    [isTested || finding.notLadder || missing.length > 0, 'it is not said whether it holds'],
    [!isTested || (!finding.notLadder && missing.length === 0), 'what is missing is not tested'],
    ...weakestWay(game, finding),
  ])
}

/** What is not stated of who is inspected; of anybody, where that leaves it untested. */
function missingOf(stated: StatedAgain, actor: string) {
  const rows = missingRows(stated)
  const own = rows.filter((one) => one.actor === actor)
  const counted = own.length > 0 || !untestedIn(stated).has(actor) ? own : rows
  return counted.map(({ what, names }) => ({ what, names }))
}

/** The way that tempts most, at the values that are worst there, and none that tempts more. */
function weakestWay(game: SlowGame, finding: Inspected): FindingClaim[] {
  const { weakest, holds, at: where, marginMin } = finding
  if (weakest === undefined)
    return [[holds === undefined && where === undefined, 'the weakest way is not said']]
  const { stage, point, margin } = weakest
  const stated = statedAgain(game, finding, point)
  if (stated === undefined) return [[false, 'the plan is no ladder']]
  const design = designOf(game, finding.inspection)
  const found = leastBy(stated, { ...finding, ...weakest }, stage)
  const others = (design?.ways ?? []).flatMap((way) =>
    finding.options
      .filter((option) => way.breaks.includes(option))
      .map((option) => leastBy(stated, { ...finding, option, way: way.id }, stage)),
  )
  return [
    ...placeClaims(game, finding, { stated, stage, point, where }),
    [isNear(margin, found), `its margin is ${found}`],
    [others.every((other) => other >= found - tolerance), 'another way tempts more'],
    [holds === margin >= marginMin, 'whether it holds is not so'],
  ]
}

interface Corner {
  readonly stated: StatedAgain
  readonly stage: string
  readonly point: Readonly<Record<string, number>>
  readonly where: Inspected['at']
}

/** The numbers are those that were asked for: stated, or at an end of their ranges. */
export function placeClaims(
  game: SlowGame,
  finding: Inspected | WaySeen | Effort,
  { stated, stage, point, where }: Corner,
): FindingClaim[] {
  const isStated = stated.ranges.size === 0
  const corner = where === 'stated' ? undefined : where
  const asked = { point, actor: finding.actor, stage, corner }
  const problem = placeProblem(game, finding, asked)
  return [
    [problem === undefined, problem ?? ''],
    [where !== undefined && (where === 'stated') === isStated, 'where in the ranges is not so'],
    [isStated || game.corner === undefined || where === game.corner, 'it was asked elsewhere'],
  ]
}

/** All person-days of a year spent on it: as few as it may need by as many as there may be. */
function isSameInventory(game: SlowGame, finding: Inspected, design: Inspection): boolean {
  const { inventory: told, options, stages } = finding
  const [fewest, most] = daysAgain(design, finding.effort)
  const plan = game.model.plans.find(({ id }) => id === finding.plan)
  const first = stages.find((id) =>
    plan?.stages
      .find((one) => one.id === id)
      ?.commitments.some(({ keep }) => options.includes(keep.option)),
  )
  if (design.inventory === undefined || first === undefined || fewest === 0)
    return told === undefined
  const dwell = plan?.stages.find((one) => one.id === first)?.dwellDays
  return (
    told !== undefined &&
    told.stage === first &&
    sameRange(told.years, [design.inventory[0] / most, design.inventory[1] / fewest]) &&
    (told.dwellDays === undefined) === (dwell === undefined) &&
    isNear(told.dwellDays ?? 0, dwell ?? 0)
  )
}

export function daysAgain(design: Inspection, effort: number): Range {
  let [low, high] = [0, 0]
  for (const { at: places, visits = [1, 1], days = [0, 0] } of design.means)
    for (const site of design.sites)
      if (places.includes(site.id)) {
        low += effort * site.number * visits[0] * days[0]
        high += effort * site.number * visits[1] * days[1]
      }
  return [low, high]
}

export function recheckWaySeen(game: SlowGame, finding: WaySeen): Verdict {
  const design = designOf(game, finding.inspection)
  const way = design?.ways.find((one) => one.id === finding.way)
  if (design === undefined || way === undefined) return refused('there is no such way')
  const effort = finding.set.effort?.[design.id] ?? 1
  const days = periodOf(game)
  const afar = !inspectorsStand(game, finding, design)
  const chance = seenRangeAgain(design, way, { days, effort, afar })
  const most = seenRangeAgain(design, way, { days, effort: effortWithoutEnd, afar })
  const inAYear = (part: number) => 1 - (1 - part) ** (daysPerYear / days)
  return allOf([
    [finding.actor === design.of, 'another actor is inspected'],
    [way.breaks.includes(finding.option), 'the way breaks something else'],
    [restingOn(game, finding).includes(finding.option), 'it does not rest on the inspection'],
    [sameRange(finding.chance, chance), `it is seen with ${chance.join(' to ')}`],
    [
      [0, 1].every((end) => {
        const told = finding.yearly[end as 0 | 1]
        return Math.abs(told - inAYear(chance[end as 0 | 1])) <= 1e-10
      }),
      'within a year it is seen otherwise',
    ],
    [finding.afar === afar, 'whether inspectors can work is not so'],
    [finding.fixed === (most.join() === chance.join()), 'whether effort changes it is not so'],
    [isLeastSeenThere(design, way, finding, { days, effort, afar }), 'it is seen least elsewhere'],
    ...marginOfWay(game, finding),
  ])
}

/** The sites, or the path, are such that it is seen with the least chance that there is. */
function isLeastSeenThere(
  design: Inspection,
  way: WayToBreak,
  { chance, sites, steps }: WaySeen,
  how: { readonly days: number; readonly effort: number; readonly afar: boolean },
): boolean {
  if (way.open) return sites.length === 0 && steps.length === 0
  const path = steps.flatMap((id) => design.steps.find((one) => one.id === id) ?? [])
  const { route } = way
  if (route === undefined) {
    const [least] = seenRangeAgain(design, { ...way, at: sites }, how)
    const isOne = sites.length === 1 && way.at.includes(sites[0] ?? '')
    return steps.length === 0 && isNear(least, chance[0]) && (isOne || sites.length === 0)
  }
  const [least] = seenRangeAgain({ ...design, steps: path }, way, how)
  const ends = [route.from, ...path.map((step) => step.to)]
  const isPath =
    path.length === steps.length &&
    path.every((step, i) => step.from === ends[i]) &&
    (ends.at(-1) === route.to || path.length === 0)
  return isPath && isNear(least, chance[0]) && placesOf(path).join() === sites.join()
}

function placesOf(path: Inspection['steps']): string[] {
  return [...new Set(path.map((step) => step.at))]
}

function marginOfWay(game: SlowGame, finding: WaySeen): FindingClaim[] {
  const { margin, point, stage, enough, needed } = finding
  if (margin === undefined || point === undefined || stage === undefined)
    return [
      [
        [margin, point, stage, enough, needed, finding.at].every((one) => one === undefined),
        'half told',
      ],
    ]
  const stated = statedAgain(game, finding, point)
  if (stated === undefined) return [[false, 'the plan is no ladder']]
  const found = leastBy(stated, finding, stage)
  const elsewhere = finding.stages.map((one) => leastBy(stated, finding, one))
  const holdsAt = (chance: number): boolean =>
    leastBy(stated, finding, stage, chance) >= finding.marginMin - tolerance
  const isEnough =
    enough === undefined ||
    (enough === 'always' && holdsAt(0)) ||
    (enough === 'never' && leastBy(stated, finding, stage, 1) < finding.marginMin + tolerance) ||
    (enough === 'some' &&
      needed !== undefined &&
      isNear(leastBy(stated, finding, stage, needed), finding.marginMin))
  return [
    ...placeClaims(game, finding, { stated, stage, point, where: finding.at }),
    [isNear(margin, found), `by that way the least margin is ${found}`],
    // At its own point another stage may be less tempting, but not at this one.
    [elsewhere.every((other) => other >= found - 1e-7) || stated.ranges.size > 0, 'not the least'],
    [isEnough, 'another chance would be needed'],
    [(needed === undefined) === (enough !== 'some'), 'what is needed is not said'],
  ]
}

export function leastBy(
  stated: StatedAgain,
  {
    option,
    way,
    ...tested
  }: Pick<WaySeen, 'option' | 'way' | 'actor' | 'stages' | 'look' | 'cheater' | 'memory'>,
  stage: string,
  chance?: number,
): number {
  const o = stated.options.indexOf(option)
  const judged = onlyBy(caseOf(stated, tested), { option: o, way }, chance)
  const place = { stage: tested.stages.indexOf(stage), party: stated.parties.indexOf(tested.actor) }
  const due = new Set(judged.ladder.slice(0, place.stage + 1).flatMap((one) => one.options))
  if (!due.has(o)) return Number.POSITIVE_INFINITY
  return leastMarginOf(judged, place, {
    name: `of ${o}`,
    has: (deviation) => deviation.includes(o),
  })
}

function inspectorsStand(
  game: SlowGame,
  { plan }: Pick<WaySeen, 'plan'>,
  design: Inspection,
): boolean {
  const found = game.model.plans.find((one) => one.id === plan)
  const undertaken = (found?.stages ?? []).flatMap((stage) => stage.commitments)
  return (
    design.while === undefined ||
    game.model.options.some((one) => one.id === design.while && one.today) ||
    undertaken.some(({ keep }) => keep.value && keep.option === design.while)
  )
}

function periodOf({ model }: SlowGame): number {
  return model.periodDays ?? periodDaysUsual
}

export function sameRange(told: Range, [low, high]: Range): boolean {
  return isNear(told[0], tenDigits(low)) && isNear(told[1], tenDigits(high))
}
