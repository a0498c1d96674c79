/** How a plan stands, again: its verdicts, where it fails first, what must be seen, how often. */

import { type World, worldOf } from '../game/game.ts'
import type { Model, Plan } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { bearingAgain } from './bearing-again.ts'
import { settingCountOf, worldsJudgedMax, worldsOf } from './over-worlds.ts'
import { actorsOf, isPossible, openImprovements, planOf, unseenClaim } from './plan.ts'
import { isAnswered, type SlowPlan, seenOnlyBy } from './plan-answers.ts'
import { gainfulWithholdings } from './plan-delivered.ts'
import { judgedIn } from './plan-readings.ts'
import { refusalsAt, undoneAt, withheldAt } from './plan-row.ts'
import { linesOf, type SlowStep } from './plan-steps.ts'
import { toldBreachesOf } from './plan-table.ts'
import { decides } from './preference.ts'
import { moversOf, prefers, type SlowGame, today } from './slow-game.ts'
import { slowReading, testHolds } from './slow-test.ts'
import { allOf, type FindingClaim, type Left, refused, type Verdict } from './verdict.ts'
import { waysSeenOf } from './watched-again.ts'

type Standing = FindingOf<'plan-standing'>
type Fails = NonNullable<Standing['fails']>
type Counted = Extract<NonNullable<Standing['readings']>, { is: 'counted' }>

export function recheckPlanStanding(game: SlowGame, finding: Standing): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused('there is no such plan')
  const asked = { plan, unseen: finding.unseen, rule: finding.rule }
  const [line = []] = linesOf(game, plan)
  const claims = function* (): Generator<FindingClaim> {
    yield [finding.stages.join() === line.map((one) => one.stage).join(), 'another order']
    yield unseenClaim(game, plan, finding.unseen)
    yield* verdictClaims(game, asked, line, finding)
    yield* failsClaims(game, asked, line, finding.fails)
    yield* seenClaims(game, asked, line, finding)
    yield* readingsClaims(game, plan, finding)
    yield [finding.overdue === overdueAgain(game, line, finding), 'overdue or not is not so']
  }
  return allOf(claims(), uncounted(finding))
}

function uncounted({ readings }: Standing): Left[] {
  const isLeft = readings?.is === 'counted' && readings.readingCount > worldsJudgedMax
  return isLeft ? [{ part: 'readings', why: 'size' }] : []
}

/** Where a plan fails first and whose doing that is; none: nowhere. */
export interface WeakestAgain {
  readonly stage: string
  readonly test: FailedTest
  readonly parties: readonly string[]
}

/** The verdicts on a plan and its weakest link; by the rule of one reply if none is named. */
export function standingAgain(
  game: SlowGame,
  plan: Plan,
  { rule = 'one-reply', unseen = hiddenIn(game) }: Partial<Omit<SlowPlan, 'plan'>> = {},
) {
  const asked = { plan, unseen, rule }
  const [line = []] = linesOf(game, plan)
  const isIdle = (one: SlowStep) => refusalsAt(game, one).some((is) => is.endsWith(' step'))
  const failing = line.find((one) => failedAt(game, asked, one) !== undefined)
  const step = failing ?? line.find(isIdle)
  const test = failing === undefined ? 'step' : (failedAt(game, asked, failing) ?? 'step')
  const weakest: WeakestAgain | undefined = step && {
    stage: step.stage,
    test,
    parties: partiesFailing(game, asked, step, test),
  }
  return { verdicts: verdictsAgain(game, asked, line), weakest }
}

function hiddenIn({ model, world }: SlowGame): string[] {
  return model.options.map(({ id }) => id).filter((id) => world.unseen.has(id))
}

function verdictsAgain(game: SlowGame, asked: SlowPlan, line: readonly SlowStep[]) {
  const isWhole = line.every((one) => isPossible(game, one))
  const none = (find: (step: SlowStep) => readonly string[]) =>
    isWhole && line.every((one) => find(one).length === 0)
  const refusing = (test: string) => (one: SlowStep) =>
    refusalsAt(game, one).filter((refusal) => refusal.endsWith(test))
  return {
    possible: isWhole,
    step: none(refusing(' step')),
    today: none(refusing(' today')),
    held: none((one) => undoneAt(game, asked, one)),
    delivered: none((one) => withheldAt(game, asked, one)),
  }
}

function partiesFailing(
  game: SlowGame,
  asked: SlowPlan,
  step: SlowStep,
  test: FailedTest,
): string[] {
  const moves = openMoves(game, asked, step, test)
  const before = test === 'step' ? step.from : today(game)
  const due = moves
    ? moves.map((one) => one.actor)
    : moversOf(game, step.from, step.to).filter(
        (actor) => test !== 'possible' && !prefers(game, actor, step.to, before),
      )
  return actorsOf(game).filter((one) => due.includes(one))
}

function* verdictClaims(
  game: SlowGame,
  asked: SlowPlan,
  line: readonly SlowStep[],
  { possible, step, today: start, held, delivered }: Standing,
): Generator<FindingClaim> {
  const again = verdictsAgain(game, asked, line)
  yield [possible === again.possible, 'possible or not']
  yield [step === again.step, 'entered step by step or not']
  yield [start === again.today, 'better than today or not']
  yield [held === again.held, 'held or not']
  yield [delivered === again.delivered, 'delivered or not']
}

type FailedTest = Fails['test']

/** The first test that a step fails, in the order in which a reader would ask. */
function failedAt(game: SlowGame, asked: SlowPlan, step: SlowStep): FailedTest | undefined {
  if (!isPossible(game, step)) return 'possible'
  if (refusalsAt(game, step).some((one) => one.endsWith(' today'))) return 'today'
  if (undoneAt(game, asked, step).length > 0) return 'held'
  return withheldAt(game, asked, step).length > 0 ? 'delivered' : undefined
}

function* failsClaims(
  game: SlowGame,
  asked: SlowPlan,
  line: readonly SlowStep[],
  fails: Standing['fails'],
): Generator<FindingClaim> {
  const idle = (one: SlowStep) => refusalsAt(game, one).some((is) => is.endsWith(' step'))
  const failing = line.find((one) => failedAt(game, asked, one) !== undefined)
  const step = failing ?? line.find(idle)
  yield [(step === undefined) === (fails === undefined), 'whether something fails is not so']
  if (step === undefined || fails === undefined) return
  const test = failing ? failedAt(game, asked, failing) : 'step'
  yield [fails.stage === step.stage && fails.test === test, `first fails: ${step.stage} ${test}`]
  yield* failingClaims(game, asked, step, fails)
}

/** Who is in the way there, by what move and for the sake of what. */
function* failingClaims(
  game: SlowGame,
  asked: SlowPlan,
  step: SlowStep,
  { test, actors }: Fails,
): Generator<FindingClaim> {
  const moves = openMoves(game, asked, step, test)
  const before = test === 'step' ? step.from : today(game)
  const named = actors.map((one) => one.actor)
  yield [named.join() === partiesFailing(game, asked, step, test).join(), 'others fail']
  for (const { actor, to, reason } of actors) {
    if (moves === undefined) {
      yield [to === undefined, 'nobody moves there']
      yield [decides(game, actor, { from: before, to: step.to }, reason), 'another reason']
      continue
    }
    const own = moves.filter((one) => one.actor === actor)
    const isBest =
      own.some((one) => one.to === to) &&
      !own.some((one) => to !== undefined && prefers(game, actor, one.to, to))
    yield [isBest, `${actor} would rather move elsewhere`]
    yield [to !== undefined && decides(game, actor, { from: step.to, to }, reason), 'not its gain']
  }
}

/** Moves that pay and that nothing answers; undefined where the test is not about moves. */
function openMoves(game: SlowGame, asked: SlowPlan, step: SlowStep, test: FailedTest) {
  if (test === 'held') return openImprovements(game, asked, { ...step, state: step.to })
  if (test !== 'delivered') return undefined
  return gainfulWithholdings(game, asked, step)
    .filter((one) => !one.isAnswered)
    .map((one) => one.departure)
}

/** Each commitment in force where the possible steps end, broken in each way that it can be. */
function* seenClaims(
  game: SlowGame,
  asked: SlowPlan,
  line: readonly SlowStep[],
  { seen }: Standing,
): Generator<FindingClaim> {
  const steps = line.filter((one) => isPossible(game, one))
  const kept = game.model.options.filter((_, i) => steps.at(-1)?.kept[i] === 'Y')
  const judged = kept.map(({ id }) =>
    toldBreachesOf(game, asked, steps, id).flatMap(({ step, paying }) => {
      if (paying.length === 0) return []
      const here = { ...asked, reached: step.reached }
      const all = seenOnlyBy(game, here, actorsOf(game))
      const ifSeen = paying.every((one) => isAnswered(all.game, all.asked, one))
      const asWatched = paying.every((one) => isAnswered(game, here, one))
      return [{ ifSeen, asWatched }]
    }),
  )
  const having = (is: (one: { ifSeen: boolean; asWatched: boolean }) => boolean) =>
    judged.filter((breaches) => breaches.some(is)).length
  const must = kept.filter((_, i) => judged[i]?.some((one) => one.ifSeen))
  const ways = must.flatMap(({ id }) => waysSeenOf(game, asked.plan, id))
  const lowest = Math.min(...ways.map((one) => one.chance[0]))
  const { least } = seen
  const isTold = ways.some(
    (one) =>
      one.chance[0] === lowest &&
      [least?.option, least?.way, least?.inspection].join() ===
        [one.option, one.way, one.inspection].join() &&
      least?.chance.join() === one.chance.join(),
  )
  yield [(least === undefined) === (ways.length === 0), 'whether an inspection sees it is not so']
  yield [least === undefined || isTold, 'something else is seen least']
  yield [seen.count === kept.length, `${kept.length} commitments are in force`]
  yield [seen.tempting === having(() => true), 'another number tempts']
  yield [seen.must === having((one) => one.ifSeen), 'another number must be seen']
  yield [seen.open === having((one) => one.ifSeen && !one.asWatched), 'another number is open']
}

function* readingsClaims(
  game: SlowGame,
  plan: Plan,
  { readings, rule, unseen }: Standing,
): Generator<FindingClaim> {
  if (readings === undefined) return
  yield [readings.unseen.every((id) => unseen.includes(id)), 'more is taken as unseen']
  const { model } = game
  const { vary, readingCount } = readings
  yield [rule === 'one-reply', 'counted by the rule of tests only']
  yield [vary.join() === questionsOpen(model).join() && vary.length > 0, 'other questions vary']
  yield [readingCount === settingCountOf(model, vary), 'there are as many readings as answers']
  const isFew = readingCount <= worldsJudgedMax
  yield [readings.is === 'counted' || !isFew, 'few readings were not counted']
  if (readings.is === 'not-counted') return
  const { held, step, today: start, fitting } = readings
  yield [held <= readingCount && Math.max(step, start) <= held, 'more pass than there are']
  yield [(fitting === undefined) === (model.observed.length === 0), 'whether there are facts']
  if (fitting) {
    const { count } = fitting
    yield [count <= readingCount && fitting.held <= Math.min(held, count), 'more fit']
    yield [fitting.step <= step && fitting.today <= start, 'more pass and fit than pass']
    yield [Math.max(fitting.step, fitting.today) <= fitting.held, 'more pass than hold']
  }
  if (isFew) yield* recounted(game, plan, readings)
}

/** What bears on any plan of the model, or on what was observed, and has more than one answer. */
function questionsOpen(model: Model): string[] {
  const bearing = [
    ...model.plans.flatMap(({ id }) => bearingAgain(model, { kind: 'holds', plan: id })),
    ...bearingAgain(model, { kind: 'fits' }),
  ]
  return model.questions
    .filter(({ id, answers }) => answers.length > 1 && bearing.includes(id))
    .map((one) => one.id)
}

function* recounted(game: SlowGame, plan: Plan, readings: Counted): Generator<FindingClaim> {
  const { model } = game
  const { vary, readingCount, unseen, fitting } = readings
  const sizes = { settingCount: readingCount, worldCount: readingCount }
  const over = { vary, fixed: worldOf(model), ...sizes, strength: { kind: 'exhaustive' } } as const
  const judged = [...worldsOf(game, over)].map((world) => ({
    ...judgedIn(game, world, { plan, unseen, rule: 'one-reply' }),
    fits: fitting !== undefined && isFitting(game, world),
  }))
  const among = judged.filter((one) => one.fits)
  for (const name of ['held', 'step', 'today'] as const) {
    const count = (all: typeof judged) => all.filter((one) => one.held && one[name]).length
    yield [readings[name] === count(judged), `${name}: in ${count(judged)} readings`]
    if (fitting) yield [fitting[name] === count(among), `${name}: ${count(among)} of these fit`]
  }
  if (fitting) yield [fitting.count === among.length, `${among.length} readings fit`]
}

function isFitting({ model, budget }: SlowGame, world: World): boolean {
  return testHolds(slowReading(model, world, { budget }), { kind: 'fits' }, () => false)
}

/** Nothing stands in its way here, and no reading that agrees with the record lets it pass. */
function overdueAgain(
  game: SlowGame,
  line: readonly SlowStep[],
  { possible, step, today: start, held, delivered, readings }: Standing,
): boolean | undefined {
  const isMoving = line.some(
    (one) => isPossible(game, one) && moversOf(game, one.from, one.to).length > 0,
  )
  if (!isMoving || readings?.is !== 'counted') return undefined
  if (readings.fitting === undefined || readings.fitting.count === 0) return undefined
  return possible && step && start && held && delivered && readings.fitting.step === 0
}
