/**
 * How well what a plan promises would be seen, and whether that is enough: what a design of
 * inspection comes to, held against what each way of breaking would bring.
 */
import type { Asking } from '../asking/asking.ts'
import { agreed, firstOrder, planNamed, unseenIn } from '../asking/plans.ts'
import { periodDaysUsual } from '../base/calendar.ts'
import {
  chanceOfWay,
  daysOf,
  effortMax,
  falseAlarmOf,
  seenWay,
  waysOf,
  yearly,
} from '../detection/detection.ts'
import { type StakesSettings, stakesDefaults } from '../documents/stakes-settings.ts'
import { unfinished } from '../documents/unfinished.ts'
import type { Inspection, Plan, Range, WayToBreak } from '../model/model.ts'
import type { Finding } from '../subjects/findings.ts'
import type { QuestionOf } from '../subjects/questions.ts'
import {
  type BrokenWay,
  brokenWays,
  inNumbers,
  inspectionOf,
  type Laid,
  marginSteps,
  tidy,
} from '../subjects/stakes/stakes.ts'
import { claim, type FindingOf } from '../subjects/verification/verification.ts'
import { areInspectorsIn } from './least-seen.ts'

/** Times the stated effort at which the least margin is looked at. */
const effortsTried = [0, 0.5, 1, 2, 5, 10] as const

/** Halvings between an effort that is too little and one that is enough: a thousandth of it. */
const effortHalvings = 10

interface Asked {
  readonly asking: Asking
  readonly question: QuestionOf<'verification'>
  readonly plan: Plan
  readonly order: readonly string[]
  readonly unseen: ReadonlySet<string>
}

export function answerVerification(
  asking: Asking,
  question: QuestionOf<'verification'>,
): Finding[] {
  const plan = planNamed(asking, question.plan)
  const unseen = unseenIn(asking, question.unseen)
  if (plan === undefined || unseen === undefined) return []
  const order = firstOrder(asking, agreed(asking, plan, unseen))
  const asked = { asking, question, plan, order, unseen }
  const designs = designsOf(asked)
  if (designs.length === 0) {
    const inspections = (asking.model.inspections ?? []).map(({ id }) => id)
    return [claim('uninspected', { plan: plan.id, inspections })]
  }
  return designs.flatMap((rest) => ofInspection(asked, rest))
}

/** An inspection with the commitments of a plan that rest on it. */
interface Resting {
  readonly design: Inspection
  readonly options: readonly string[]
}

function designsOf({ asking, plan, order, unseen }: Asked): Resting[] {
  const { model } = asking
  const undertaken = order.flatMap(
    (id) => plan.stages.find((stage) => stage.id === id)?.commitments ?? [],
  )
  return (model.inspections ?? []).flatMap((design) => {
    const resting = undertaken.filter(
      (one) => inspectionOf(model, one.keep.option, one)?.id === design.id,
    )
    const options = [...new Set(resting.map((one) => one.keep.option))]
    const watched = options.filter((option) => !unseen.has(option))
    return watched.length > 0 ? [{ design, options: watched }] : []
  })
}

function ofInspection(asked: Asked, { design, options }: Resting): Finding[] {
  const { asking, question } = asked
  const settings = question.stakes ?? stakesDefaults
  const laid = laidWith(asked, settings)
  const effort = settings.set.effort?.[design.id] ?? 1
  const shared = { ...testedWith(asked, settings), inspection: design.id, actor: design.of }
  if (!asking.budget.spend(stepsOf(laid)))
    return [unfinished({ of: 'inspected', limit: 'amounts reckoned', explored: 0 })]
  const broken = laid && brokenWays(laid, design.of)
  const ways = (broken?.ways ?? []).filter(({ option }) => options.includes(option))
  const weakest = leastOf(ways)
  const summary = claim('inspected', {
    ...shared,
    options: [...options],
    periodDays: tidy(periodOf(asked)),
    effort,
    days: tidyRange(daysOf(design, effort)),
    falseAlarm: tidyRange(falseAlarmOf(design, effort)),
    ...inventoryOf(asked, { design, options }, effort),
    hidden: design.sites.filter((site) => !site.known).map(({ id }) => id),
    missing: (broken?.missing ?? []).map(({ what, names }) => ({ what, names: [...names] })),
    notLadder: laid === undefined,
    ...(weakest &&
      broken && {
        at: broken.at,
        holds: weakest.margin >= settings.marginMin,
        weakest: placeOf(weakest),
      }),
  })
  const seen = options.flatMap((option) =>
    waysOf(design, option).map((way) => {
      const found = ways.find((one) => one.option === option && one.way === way.id)
      return waySeen(asked, { design, option, way, found, effort, at: broken?.at, shared })
    }),
  )
  if (!question.curve || !weakest || !broken) return [summary, ...seen]
  const curve = { design, options, shared, at: broken.at, laid }
  return [summary, ...seen, effortCurve(asked, curve)]
}

/** The quickest and the slowest first inventory, all effort spent on it and nothing else. */
function inventoryOf({ plan, order }: Asked, { design, options }: Resting, effort: number) {
  const [fewest, most] = daysOf(design, effort)
  const stage = order
    .flatMap((id) => plan.stages.find((one) => one.id === id) ?? [])
    .find((one) => one.commitments.some(({ keep }) => options.includes(keep.option)))
  if (design.inventory === undefined || stage === undefined || fewest === 0) return {}
  const [low, high] = design.inventory
  const { id, dwellDays } = stage
  const years: [number, number] = [tidy(low / most), tidy(high / fewest)]
  return {
    inventory: { years, stage: id, ...(dwellDays !== undefined && { dwellDays: tidy(dwellDays) }) },
  }
}

type Shared = Pick<
  FindingOf<'way-seen'>,
  'plan' | 'stages' | 'unseen' | 'look' | 'cheater' | 'memory' | 'marginMin' | 'set'
> & { readonly inspection: string; readonly actor: string }

interface Seen {
  readonly design: Inspection
  readonly option: string
  readonly way: WayToBreak
  readonly found: BrokenWay | undefined
  readonly effort: number
  readonly at: FindingOf<'way-seen'>['at']
  readonly shared: Shared
}

function waySeen(asked: Asked, of: Seen): FindingOf<'way-seen'> {
  const { design, option, way, found, effort, at, shared } = of
  const days = periodOf(asked)
  const inspectorsIn = areInspectorsIn(asked.asking.model, asked.plan, design)
  const within = { days, effort, inspectorsIn }
  const chance = chanceOfWay(design, way, within)
  const most = chanceOfWay(design, way, { ...within, effort: effortMax })
  const { sites, steps } = seenWay(design, way, { ...within, end: 'least' })
  return claim('way-seen', {
    ...shared,
    option,
    way: way.id,
    chance: [...chance],
    yearly: [tidy(yearly(chance[0], days)), tidy(yearly(chance[1], days))],
    sites: [...sites],
    steps: [...steps],
    afar: !inspectorsIn,
    fixed: most[0] === chance[0] && most[1] === chance[1],
    ...(found && {
      stage: found.stage,
      ...(at && { at }),
      point: { ...found.point },
      margin: tidy(found.margin),
      ...neededFor(asked, found),
    }),
  })
}

function neededFor({ question, asking }: Asked, { needed }: BrokenWay) {
  if (!question.curve || !asking.budget.spend(1)) return {}
  const found = needed()
  return found.enough === 'some'
    ? { enough: found.enough, needed: tidy(found.chance) }
    : { enough: found.enough }
}

interface Curve {
  readonly design: Inspection
  readonly options: readonly string[]
  readonly shared: Shared
  readonly at: FindingOf<'effort'>['at']
  readonly laid: Laid | undefined
}

/** What it takes to look at all ways once. */
function stepsOf(laid: Laid | undefined): number {
  return laid === undefined ? 1 : marginSteps(laid.outline, laid.box)
}

function effortCurve(asked: Asked, { design, options, shared, at, laid }: Curve): Finding {
  const settings = asked.question.stakes ?? stakesDefaults
  const leastAt = (effort: number): BrokenWay | undefined => {
    const set = { ...settings.set, effort: { ...settings.set.effort, [design.id]: effort } }
    const laid = laidWith(asked, { ...settings, set })
    const ways = laid === undefined ? [] : brokenWays(laid, design.of).ways
    return leastOf(ways.filter(({ option }) => options.includes(option)))
  }
  const points = effortsTried.flatMap((effort) => {
    const least = asked.asking.budget.spend(stepsOf(laid)) ? leastAt(effort) : undefined
    if (least === undefined) return []
    return [{ effort, days: tidyRange(daysOf(design, effort)), ...placeOf(least) }]
  })
  const isEnough = (margin: number | undefined) => (margin ?? -1) >= settings.marginMin
  const first = points.findIndex(({ margin }) => isEnough(margin))
  const before = points[first - 1]
  const enough = points[first]
  const least =
    before === undefined || enough === undefined
      ? enough?.effort
      : halved(before.effort, enough.effort, (effort) => isEnough(leastAt(effort)?.margin))
  return claim(
    'effort',
    { ...shared, at, points, ...(least !== undefined && { least: tidy(least) }) },
    points.length === effortsTried.length
      ? { kind: 'exhaustive' }
      : { kind: 'truncated', limit: 'amounts reckoned', explored: points.length },
  )
}

/** Of ways that are alike the first. */
function leastOf(ways: readonly BrokenWay[]): BrokenWay | undefined {
  return ways.reduce<BrokenWay | undefined>(
    (least, one) => (least === undefined || one.margin < least.margin ? one : least),
    undefined,
  )
}

function placeOf({ option, way, stage, margin, point }: BrokenWay) {
  return { option, way, stage, margin: tidy(margin), point: { ...point } }
}

function halved(low: number, high: number, isEnough: (effort: number) => boolean): number {
  let [below, above] = [low, high]
  for (let step = 0; step < effortHalvings; step++) {
    const middle = (below + above) / 2
    if (isEnough(middle)) above = middle
    else below = middle
  }
  return above
}

/** Undefined where the plan is no ladder, or the rules forbid a stage of it. */
function laidWith({ asking, plan, order, unseen }: Asked, settings: StakesSettings) {
  const laid = inNumbers(asking, { plan, order, unseen, settings })
  return 'notLadder' in laid ? undefined : (laid satisfies Laid)
}

function testedWith({ plan, order, unseen }: Asked, settings: StakesSettings) {
  const { set, look, cheater, memory, marginMin } = settings
  const how = { unseen: [...unseen].sort(), look, cheater, memory, marginMin, set }
  return { plan: plan.id, stages: stagesSetting(plan, order), ...how }
}

/** Stages that set something no earlier one has. */
function stagesSetting(plan: Plan, order: readonly string[]): string[] {
  const known = new Set<string>()
  return order.filter((id) => {
    const stage = plan.stages.find((one) => one.id === id)
    const fresh = (stage?.commitments ?? []).filter(({ keep }) => !known.has(keep.option))
    for (const { keep } of fresh) known.add(keep.option)
    return fresh.length > 0
  })
}

function periodOf({ asking }: Asked): number {
  return asking.model.periodDays ?? periodDaysUsual
}

function tidyRange([low, high]: Range): [number, number] {
  return [tidy(low), tidy(high)]
}
