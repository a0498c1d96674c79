/** What is said of inspections again: chances from the design, margins by living through breaches. */
import { at } from '../base/assert.ts'
import { daysPerYear, periodDaysUsual } from '../base/calendar.ts'
import type { Inspection, Range, WayToBreak } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { onlyBy } from './breach-ways-again.ts'
import { placeProblem } from './corner-again.ts'
import { seenRangeAgain, tenDigits } from './inspection-again.ts'
import { isNear, leastMarginOf } from './margins.ts'
import type { SlowGame } from './slow-game.ts'
import { caseOf } from './stakes-case.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'

type Inspected = FindingOf<'inspected'>
type WaySeen = FindingOf<'way-seen'>
type Effort = FindingOf<'effort'>

/** What no inspection spends: a thousand times what the model states. */
const effortWithoutEnd = 1_000

const tolerance = 1e-6

function designOf(game: SlowGame, name: string): Inspection | undefined {
  return game.model.inspections?.find((one) => one.id === name)
}

/** Commitments of the plan that rest on the inspection, unless nobody would see them broken. */
function restingOn(
  game: SlowGame,
  { plan, unseen, inspection }: Pick<Inspected, 'plan' | 'unseen' | 'inspection'>,
): string[] {
  const says = (
    one: { probability?: unknown; withinDays?: unknown; inspection?: string } | undefined,
  ): boolean =>
    one?.inspection !== undefined ||
    (one?.probability !== undefined && one.withinDays !== undefined)
  const found = game.model.plans.find((one) => one.id === plan)
  const all = (found?.stages ?? []).flatMap((stage) => stage.commitments)
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
  const missing = [...(stated?.missing ?? [])]
  const isTested = finding.holds !== undefined
  return allOf([
    [finding.actor === design.of, 'another actor is inspected'],
    [resting.sort().join() === [...finding.options].sort().join(), 'other commitments rest on it'],
    [isNear(finding.periodDays, periodOf(game)), 'the period is another'],
    [isNear(finding.effort, effort), `the effort is ${effort}`],
    [sameRange(finding.days, daysAgain(design, effort)), 'it takes other person-days'],
    [sameRange(finding.falseAlarm, [1 - quiet(0), 1 - quiet(1)]), 'false alarms are others'],
    [
      finding.hidden.join() ===
        design.sites
          .filter((one) => !one.known)
          .map(({ id }) => id)
          .join(),
      'other sites are hidden',
    ],
    [
      finding.missing.length === 0 ||
        missing.some((key) => key.startsWith(finding.missing[0]?.what ?? '')),
      'nothing of the kind is missing',
    ],
    [finding.missing.length === 0 || !isTested, 'what is not stated is not tested'],
    [(finding.at === undefined) === !isTested, 'where it was tested is not said'],
  ])
}

function daysAgain(design: Inspection, effort: number): Range {
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
      sameRange(finding.yearly, [inAYear(chance[0]), inAYear(chance[1])]),
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
  const [least] =
    way.route === undefined
      ? seenRangeAgain(design, { ...way, at: sites }, how)
      : seenRangeAgain({ ...design, steps: path }, way, how)
  const places =
    way.route === undefined ? way.at.filter((one) => sites.includes(one)) : placesOf(path)
  return isNear(least, chance[0]) && places.join() === sites.join()
}

function placesOf(path: Inspection['steps']): string[] {
  return [...new Set(path.map((step) => step.at))]
}

function marginOfWay(game: SlowGame, finding: WaySeen): FindingClaim[] {
  const { margin, point, stage, enough, needed } = finding
  if (margin === undefined || point === undefined || stage === undefined)
    return [[[margin, point, stage, enough, needed].every((one) => one === undefined), 'half told']]
  const stated = statedAgain(game, finding, point)
  if (stated === undefined) return [[false, 'the plan is no ladder']]
  const { actor, at: where } = finding
  const corner = where === 'stated' ? undefined : where
  const problem = placeProblem(game, finding, { point, actor, stage, corner })
  const found = leastBy(stated, finding, stage)
  const elsewhere = finding.stages.map((one) => leastBy(stated, finding, one))
  const holdsAt = (chance: number): boolean =>
    leastBy(stated, finding, stage, chance) >= finding.marginMin - tolerance
  const isEnough =
    enough === undefined ||
    (enough === 'always' && holdsAt(0)) ||
    (enough === 'never' && leastBy(stated, finding, stage, 1) < finding.marginMin + tolerance) ||
    (enough === 'some' && needed !== undefined && holdsAt(needed))
  return [
    [problem === undefined, problem ?? ''],
    [isNear(margin, found), `by that way the least margin is ${found}`],
    // At its own point another stage may be less tempting, but not at this one.
    [elsewhere.every((other) => other >= found - 1e-7) || stated.ranges.size > 0, 'not the least'],
    [isEnough, 'another chance would be needed'],
    [(needed === undefined) === (enough !== 'some'), 'what is needed is not said'],
  ]
}

function leastBy(
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
  return leastMarginOf(judged, place, (deviation) => deviation.includes(o))
}

export function recheckEffort(game: SlowGame, finding: Effort): Verdict {
  const design = designOf(game, finding.inspection)
  if (design === undefined) return refused('there is no such inspection')
  const { points, least, marginMin } = finding
  const isEnough = (margin: number) => margin >= marginMin - tolerance
  const claims = points.flatMap(({ effort, days, margin, point, ...place }): FindingClaim[] => {
    const set = { ...finding.set, effort: { ...finding.set.effort, [design.id]: effort } }
    const stated = statedAgain(game, { ...finding, set }, point)
    if (stated === undefined) return [[false, 'the plan is no ladder']]
    const found = leastBy(stated, { ...finding, ...place }, place.stage)
    const { actor, at: where } = finding
    const judged = { point, actor, stage: place.stage }
    const corner = where === 'stated' ? undefined : where
    const problem = placeProblem(game, { ...finding, set }, { ...judged, corner })
    return [
      [problem === undefined, problem ?? ''],
      [isNear(margin, found), `with ${effort} of the effort the margin is ${found}`],
      [sameRange(days, daysAgain(design, effort)), 'it takes other person-days'],
    ]
  })
  const enough = points.filter(({ margin }) => isEnough(margin)).map(({ effort }) => effort)
  const tooLittle = points.filter(({ margin }) => !isEnough(margin)).map(({ effort }) => effort)
  const before = tooLittle.filter((effort) => effort < (enough[0] ?? 0))
  return allOf([
    [finding.actor === design.of, 'another actor is inspected'],
    [points.length > 0, 'nothing was tried'],
    [points.every(({ effort }, i) => i === 0 || effort > at(points, i - 1).effort), 'out of order'],
    ...claims,
    [(least === undefined) === (enough.length === 0), 'whether any effort does is not so'],
    [
      least === undefined || (least <= (enough[0] ?? 0) && least >= Math.max(0, ...before)),
      'the least effort lies elsewhere',
    ],
  ])
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

function sameRange(told: Range, [low, high]: Range): boolean {
  return isNear(told[0], tenDigits(low)) && isNear(told[1], tenDigits(high))
}
