/**
 * A plan against its strongest rivals: the other plans of the model, and the same commitments in
 * every other order of its stages, the single package among them. The same tests for all, each a
 * count over all readings: held and entered step by step, held and better than today, held; the
 * second again of the readings that agree with what was observed, where facts are on record; and of
 * the blows to the end state those that it outlasts. A rival is named that does at least as well in
 * every test, or else the best in each; there is no total.
 */
import { always, type Diagram } from '../../base/diagram.ts'
import { countIn } from '../../base/diagram-counts.ts'
import { type Agreement, agreementOf, type Step, stepsOf } from '../../game/game.ts'
import type { Plan } from '../../model/model.ts'
import type { PlanCounts, PlanRivals, Rival } from '../../subjects/plan/plan.ts'
import { whereCounted } from './amounts.ts'
import { type ByCases, placeOf } from './place.ts'
import { isEntered, isHeldStep, stepsIn } from './plans.ts'
import { isOwnOrder, reordered, type StageOrder, stageOrders, unitsMax } from './stage-orders.ts'

/** Where a plan passes each test. */
export interface WherePassing {
  readonly step: Diagram
  readonly today: Diagram
  readonly held: Diagram
}

export interface Contest {
  readonly cases: ByCases
  readonly plan: Plan
  /** Choices over which readings are counted. */
  readonly choices: readonly number[]
  /** The readings that agree with every observed fact; undefined where none is on record. */
  readonly fits?: Diagram | undefined
}

export function againstRivals(contest: Contest): { own: WherePassing } & PlanRivals {
  const { cases, plan } = contest
  const { lists, readings } = cases
  const { model } = readings
  const here = placeOf(cases)
  const passing = passingIn(cases)
  const asWritten = stepsIn(lists, here, plan.id)
  const own = passing(asWritten)
  const lasting = outlasting(contest, plan)
  const counts = countsOf(contest, own, lasting)
  const plans = model.plans
    .filter((one) => one.id !== plan.id)
    .map((one): Rival => {
      const found = countsOf(
        contest,
        passing(stepsIn(lists, here, one.id)),
        outlasting(contest, one),
      )
      return { plan: one.id, ...found, ...compared(found, counts) }
    })
  const orders: Rival[] = []
  let orderCount = 0
  for (const order of stageOrders(plan)) {
    orderCount++
    if (isOwnOrder(asWritten, order)) continue
    const agreement = agreementOf(model, lists.frame, reordered(plan, order), new Set())
    const steps = stepsOf(agreement, here.today, [...order.keys()])
    // The end state is the same in every order, and so is what it outlasts.
    const found = countsOf(contest, passing({ agreement, steps }), lasting)
    orders.push({ order: namesIn(order), ...found, ...compared(found, counts) })
  }
  const units = plan.stages.filter((one) => one.commitments.length > 0).length
  return {
    own,
    ...counts,
    planCount: plans.length,
    orderCount,
    allOrders: units <= unitsMax,
    rivals: [...strongest(plans), ...strongest(orders)],
  }
}

function namesIn(order: StageOrder): string[][] {
  return order.map((together) => together.map((one) => one.id))
}

interface Ladder {
  readonly agreement: Agreement
  readonly steps: readonly Step[]
}

/** Steps and states recur from order to order: each is looked at once. */
function passingIn(cases: ByCases): (ladder: Ladder) => WherePassing {
  const { lists } = cases
  const { diagrams } = lists.open
  const here = placeOf(cases)
  const known = new Map<string, Diagram>()
  const once = (key: string, find: () => Diagram) => {
    const found = known.get(key) ?? find()
    known.set(key, found)
    return found
  }
  return ({ agreement, steps }) => {
    const entered = (step: Step, against: 'step' | 'today') =>
      once(`${against} ${step.from} ${step.to}`, () => isEntered(lists, here, { step, against }))
    const held = (step: Step) => {
      // Who sees what hangs on the terms that count, whichever stage brought them.
      const terms = new Map(
        step.reached.flatMap((stage) =>
          (agreement.stages[stage]?.terms ?? []).map((one) => [one.option, one] as const),
        ),
      )
      const seen = [...terms].sort(([a], [b]) => a - b).map(([, one]) => one)
      const key = `held ${step.from} ${step.to} ${JSON.stringify(seen)}`
      return once(key, () => isHeldStep(lists, here, { agreement, step }))
    }
    const atEach = (is: (step: Step) => Diagram) =>
      diagrams.and(lists.isPossible(here.today), ...steps.map(is))
    const all = atEach(held)
    return {
      held: all,
      step: diagrams.and(
        all,
        atEach((step) => entered(step, 'step')),
      ),
      today: diagrams.and(
        all,
        atEach((step) => entered(step, 'today')),
      ),
    }
  }
}

type Outlasting = PlanCounts['outlasting']

function outlasting({ cases, choices }: Contest, plan: Plan): Outlasting {
  const { diagrams } = cases.lists.open
  const { counts, of } = whereCounted(cases, { kind: 'durability', plan: plan.id })
  const readings = countIn(diagrams, always, choices)
  const count = counts.reduce((sum, where) => sum + countIn(diagrams, where, choices), 0)
  return { count, of: of * readings }
}

function countsOf(
  { cases, choices, fits }: Contest,
  { step, today, held }: WherePassing,
  outlasting: Outlasting,
): PlanCounts {
  const { diagrams } = cases.lists.open
  const count = (where: Diagram) => countIn(diagrams, where, choices)
  return {
    ...{ step: count(step), today: count(today), held: count(held), outlasting },
    ...(fits !== undefined && { observed: count(diagrams.and(fits, today)) }),
  }
}

type TestName = Rival['better'][number]
const tests: readonly TestName[] = ['today', 'step', 'held', 'observed', 'outlasting']

function compared(rival: PlanCounts, own: PlanCounts): Pick<Rival, 'better' | 'everywhere'> {
  const signs = tests.map((test) => Math.sign(difference(rival, own, test)))
  const better = tests.filter((_, i) => signs[i] === 1)
  return { better, everywhere: better.length > 0 && signs.every((one) => one >= 0) }
}

/** Shares crosswise, in whole numbers. */
function difference(a: PlanCounts, b: PlanCounts, test: TestName): number {
  if (test !== 'outlasting') return (a[test] ?? 0) - (b[test] ?? 0)
  return a.outlasting.count * b.outlasting.of - b.outlasting.count * a.outlasting.of
}

/** One that does at least as well in every test, or else the best in each test. */
function strongest(rivals: readonly Rival[]): Rival[] {
  const everywhere = rivals.filter((one) => one.everywhere)
  if (everywhere.length > 0) return [best(everywhere, tests)]
  const found = tests.flatMap((test) => {
    const better = rivals.filter((one) => one.better.includes(test))
    const others = tests.filter((one) => one !== test)
    return better.length === 0 ? [] : [best(better, [test, ...others])]
  })
  return [...new Set(found)]
}

function best(rivals: readonly Rival[], by: readonly TestName[]): Rival {
  return rivals.reduce((one, other) => {
    const decides = by.map((test) => difference(other, one, test)).find((sign) => sign !== 0) ?? 0
    return decides > 0 ? other : one
  })
}
