/**
 * Two models side by side: what differs in them and in each plan of both, what holds today in
 * each, and what became of the verdicts on their plans.
 */
import type { Asking } from '../asking/asking.ts'
import { agreed, firstOrder } from '../asking/plans.ts'
import { type Budget, stepBudget } from '../base/budget.ts'
import { canonicalJson } from '../base/hash.ts'
import { compile, inWorld, isFeasible, worldOf } from '../game/game.ts'
import {
  type Difference,
  differencesOf,
  type Model,
  type Plan,
  type PlanChange,
  planChanges,
} from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { judge } from '../subjects/stability/stability.ts'
import { stakesSummary } from '../subjects/stakes/stakes.ts'
import { leastSeen } from './least-seen.ts'
import { standingIn } from './seen-from.ts'

/** What holds today in one of the two. */
export interface TodayHolds {
  readonly feasibleCount: number
  /** Actors who would gain by moving alone. */
  readonly movers: readonly string[]
}

/** What is found of a plan in one of the two models, as `compare` finds it without counts. */
export interface PlanJudged {
  readonly standing: FindingOf<'plan-standing'>
  /** By amounts; left out where none is stated. */
  readonly stakes?: FindingOf<'stakes'>
}

/** A verdict on the board of plans. */
export type BoardVerdict = 'entered' | 'held' | 'enforced' | 'seen' | 'fails'

/**
 * A plan that both models have, and which verdicts on it come out otherwise. Where the two differ
 * in nothing that these rest on nothing was judged, and nothing differs.
 */
export interface PlanVerdicts {
  readonly plan: string
  readonly differs: readonly BoardVerdict[]
  readonly before?: PlanJudged
  readonly after?: PlanJudged
}

/** The changes from one model to another, by what they are about. */
export interface ModelDifference {
  readonly models: readonly [string, string]
  readonly differences: readonly Difference[]
  readonly today: readonly [TodayHolds, TodayHolds]
  /** Of each plan that is in both and has changed, what in it. */
  readonly plans: readonly { readonly plan: string; readonly changes: readonly PlanChange[] }[]
  /**
   * Of how many plans the verdicts were to be compared, and those that the budget allowed. None
   * where the models are the same, or where today is not possible in one of them.
   */
  readonly verdicts: { readonly of: number; readonly plans: readonly PlanVerdicts[] }
}

/** What differs between two models, in their text and in what holds; never refused. */
export function diffModels(
  before: Model,
  after: Model,
  budget: Budget = stepBudget(),
): ModelDifference {
  const both = inBoth(before, after)
  return {
    models: [before.id, after.id],
    differences: differencesOf(before, after),
    today: [todayIn(before), todayIn(after)],
    plans: both.flatMap(([old, now]) => {
      const changes = planChanges(old, now)
      return changes.length === 0 ? [] : [{ plan: now.id, changes }]
    }),
    verdicts: verdictsOn([before, after], both, budget),
  }
}

type Pair = readonly [before: Plan, after: Plan]

function inBoth(before: Model, after: Model): Pair[] {
  return after.plans.flatMap((now) => {
    const old = before.plans.find(({ id }) => id === now.id)
    return old === undefined ? [] : [[old, now] as const]
  })
}

function verdictsOn(
  [before, after]: readonly [Model, Model],
  both: readonly Pair[],
  budget: Budget,
): ModelDifference['verdicts'] {
  const [old, now] = [startIn(before, budget), startIn(after, budget)]
  const isSame = canonicalJson(before) === canonicalJson(after)
  if (isSame || old === undefined || now === undefined) return { of: 0, plans: [] }
  const plans: PlanVerdicts[] = []
  for (const [one, other] of both) {
    if (canonicalJson(restsOn(before, one)) === canonicalJson(restsOn(after, other))) {
      plans.push({ plan: other.id, differs: [] })
      continue
    }
    const [was, is] = [judgedIn(old, one), judgedIn(now, other)]
    if (was === undefined || is === undefined) break
    plans.push({ plan: other.id, differs: differing(was, is), before: was, after: is })
  }
  return { of: both.length, plans }
}

/** All of a model but what no verdict on this plan looks at. */
function restsOn(model: Model, plan: Plan) {
  const { id, title, date, about, languages, sources, ...more } = model
  const { claims, signals, shocks, observed, states, readings, judgements, ...others } = more
  const { implementation, ...rest } = others
  return { ...rest, plans: [plan] }
}

function startIn(model: Model, budget: Budget): Asking | undefined {
  const game = compile(model)
  if (!isFeasible(game.frame, game.frame.today)) return undefined
  return { model, world: worldOf(model), game, budget, problems: [] }
}

/** Undefined where the budget has ended. */
function judgedIn(asking: Asking, plan: Plan): PlanJudged | undefined {
  const standing = standingIn(asking, plan, leastSeen(asking.model, plan))
  if (standing === undefined) return undefined
  const unseen = new Set(inWorld(asking.model, asking.world).unseen)
  const order = firstOrder(asking, agreed(asking, plan, unseen))
  const found = stakesSummary(asking, { plan, order, unseen, settings: undefined })
  if (found.some((one) => one.kind === 'unfinished')) return undefined
  const stakes = found.find((one) => one.kind === 'stakes')
  return { standing, ...(stakes && stakes.tested.length > 0 && { stakes }) }
}

function differing(before: PlanJudged, after: PlanJudged): BoardVerdict[] {
  const said = (one: PlanJudged) => Object.entries(verdictsSaid(one))
  const later = new Map(said(after))
  return said(before).flatMap(([verdict, was]) =>
    canonicalJson(was) === canonicalJson(later.get(verdict)) ? [] : [verdict as BoardVerdict],
  )
}

/** What of the findings is the verdict: reasons and the names of states may differ beside it. */
function verdictsSaid({ standing, stakes }: PlanJudged): Record<BoardVerdict, unknown> {
  const { possible, step, today, held, delivered, seen, fails } = standing
  const link = stakes?.weakest && [stakes.weakest.stage, stakes.weakest.actor]
  return {
    entered: [possible, step, today],
    held: [possible, held, delivered],
    enforced: [stakes?.holds ?? null, link ?? null],
    seen,
    fails: fails ? [fails.stage, fails.test, fails.actors.map(({ actor }) => actor)] : null,
  }
}

function todayIn(model: Model): TodayHolds {
  const game = compile(model)
  const movers = game.names.actors.filter(
    (_, actor) => !judge(game, game.frame.today, actor).stable,
  )
  return { feasibleCount: game.frame.stateCount, movers }
}
