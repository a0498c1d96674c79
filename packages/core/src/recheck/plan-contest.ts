/**
 * A plan against its rivals again: every reading, every other plan and every order of the stages is
 * gone through, and who does best is picked out of all of them.
 */
import { inWorld, type World, worldOf } from '../game/game.ts'
import type { Model, Plan, Stage } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { settingCountOf, worldsJudgedMax, worldsOf } from './over-worlds.ts'
import { planOf } from './plan.ts'
import { judgedIn, questionsOpen } from './plan-readings.ts'
import { undoneAt } from './plan-row.ts'
import { linesOf } from './plan-steps.ts'
import { type SlowGame, slowGame } from './slow-game.ts'
import { countsFor, slowReading, testHolds } from './slow-test.ts'
import { allOf, type FindingClaim, type Left, refused, type Verdict } from './verdict.ts'
import { differing, isSame } from './world-flips.ts'

type Contest = FindingOf<'plan-contest'>
type Rival = Contest['rivals'][number]
type Counts = Pick<Contest, 'step' | 'today' | 'held' | 'observed' | 'outlasting'>

/** More readings times orders than this are not gone through. */
const triedMax = 8_192

const parts = [
  ...['step', 'today', 'held', 'observed', 'outlasting'],
  ...['rivals', 'on', 'needed', 'fitting'],
]
const left: readonly Left[] = [...parts, 'nearest', 'rules'].map((part) => ({ part, why: 'size' }))

export function recheckPlanContest(game: SlowGame, finding: Contest): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused('there is no such plan')
  const { model } = game
  const acting = plan.stages.filter((one) => one.commitments.length > 0)
  const orders = acting.length > 6 ? [[acting]] : weakOrders(acting)
  const isFew =
    finding.readingCount <= worldsJudgedMax &&
    finding.readingCount * (orders.length + model.plans.length) <= triedMax
  const { vary, readingCount, planCount, orderCount, allOrders } = finding
  const bounds: FindingClaim[] = [
    [vary.join() === questionsOpen(model, plan.id).join(), 'other questions vary'],
    [vary.length > 0 && readingCount === settingCountOf(model, vary), 'there are other readings'],
    [planCount === model.plans.length - 1, 'the model has other plans'],
    [orderCount === orders.length, `there are ${orders.length} orders`],
    [allOrders === acting.length <= 6, 'whether all orders were looked at is not so'],
    ...boundsOf(finding),
  ]
  if (!isFew) return allOf(bounds, left)
  return allOf([...bounds, ...recounted(game, finding, { plan, orders })])
}

/** What must be so whatever the readings are. */
function boundsOf({ rivals, ...own }: Contest): FindingClaim[] {
  const all = [own, ...rivals]
  return [
    [all.every((one) => one.held <= own.readingCount), 'more hold than there are readings'],
    [all.every((one) => Math.max(one.step, one.today) <= one.held), 'more succeed than hold'],
    [all.every((one) => (one.observed ?? 0) <= one.today), 'more fit and succeed than succeed'],
    ...rivals.map(
      (rival): FindingClaim => [
        (rival.plan === undefined) !== (rival.order === undefined) && own.plan !== rival.plan,
        'a rival is another plan or another order',
      ],
    ),
  ]
}

/** Every way to put things into an order in which some may stand together. */
function weakOrders(stages: readonly Stage[]): Stage[][][] {
  if (stages.length === 0) return [[]]
  const parts = stages.reduce<Stage[][]>(
    (all, one) => all.concat(all.map((part) => [...part, one])),
    [[]],
  )
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part) =>
      weakOrders(stages.filter((one) => !part.includes(one))).map((rest) => [part, ...rest]),
    )
}

interface Tried {
  readonly plan: Plan
  readonly orders: readonly (readonly (readonly Stage[])[])[]
}

function* recounted(
  game: SlowGame,
  finding: Contest,
  { plan, orders }: Tried,
): Generator<FindingClaim> {
  const { model } = game
  const worlds = worldsIn(game, finding)
  const own = countsIn(game, worlds, plan)
  yield [isSameCounts(own, finding), 'it succeeds in another number of readings']
  const plans = model.plans
    .filter((one) => one.id !== plan.id)
    .map((one) => ({ name: one.id, ...countsIn(game, worlds, one) }))
  const [line = []] = linesOf(game, plan)
  const asWritten = line.map((step) => step.stage).join()
  const isOwn = (order: readonly (readonly Stage[])[]) =>
    order.every((one) => one.length === 1) &&
    order
      .flat()
      .map((one) => one.id)
      .join() === asWritten
  const ordered = orders
    .filter((order) => !isOwn(order))
    .map((order) => ({
      name: nameOf(order.map((one) => one.map(({ id }) => id))),
      ...countsIn(game, worlds, inOrder(plan, order)),
      outlasting: own.outlasting,
    }))
  yield* strongestClaims(
    finding.rivals.filter((one) => one.plan !== undefined),
    { own, all: plans },
  )
  yield* strongestClaims(
    finding.rivals.filter((one) => one.order !== undefined),
    { own, all: ordered },
  )
  yield* hangingClaims(game, finding, { plan, worlds })
}

const nameOf = (order: readonly (readonly string[])[]) =>
  order.map((one) => one.join('+')).join(' > ')

function worldsIn(game: SlowGame, { vary, readingCount }: Contest): World[] {
  const sizes = { settingCount: readingCount, worldCount: readingCount }
  const over = { vary, fixed: worldOf(game.model), ...sizes }
  return [...worldsOf(game, { ...over, strength: { kind: 'exhaustive' } })]
}

/** The same commitments, each stage after all before it. */
function inOrder(plan: Plan, order: readonly (readonly Stage[])[]): Plan {
  const stages = order.map((together, i): Stage => {
    const commitments = together.flatMap((one) => one.commitments)
    const after = i === 0 ? [] : [`s${i - 1}`]
    return { ...(together[0] as Stage), id: `s${i}`, commitments, after }
  })
  return { ...plan, stages }
}

function countsIn(game: SlowGame, worlds: readonly World[], plan: Plan): Counts {
  const judged = worlds.map((world) =>
    judgedIn(game, world, { plan, unseen: [], rule: 'one-reply' }),
  )
  const count = (...names: readonly ('step' | 'today' | 'held')[]) =>
    judged.filter((one) => names.every((name) => one[name])).length
  const isKnown = game.model.plans.some((one) => one.id === plan.id && one === plan)
  let [outlasted, of] = [0, 0]
  for (const world of isKnown ? worlds : []) {
    const reading = slowReading(game.model, world, { budget: game.budget })
    const [more, among] = countsFor(reading, { kind: 'durability', plan: plan.id })
    outlasted += more
    of += among
  }
  const outlasting = { count: outlasted, of }
  const hasFacts = game.model.observed.length > 0
  const agreeing = judged.filter(
    (one, i) => one.held && one.today && isFitting(game, worlds[i] ?? {}),
  )
  return {
    ...(hasFacts && { observed: agreeing.length }),
    step: count('held', 'step'),
    today: count('held', 'today'),
    held: count('held'),
    outlasting,
  }
}

/** Does a reading agree with every observed fact? */
function isFitting({ model, budget }: SlowGame, world: World): boolean {
  return testHolds(slowReading(model, world, { budget }), { kind: 'fits' }, () => false)
}

function isSameCounts(a: Counts, b: Counts): boolean {
  return (
    a.step === b.step &&
    a.today === b.today &&
    a.held === b.held &&
    a.observed === b.observed &&
    a.outlasting.count === b.outlasting.count &&
    a.outlasting.of === b.outlasting.of
  )
}

const tests = ['today', 'step', 'held', 'observed', 'outlasting'] as const
type TestName = (typeof tests)[number]

function isMore(a: Counts, b: Counts, test: TestName): boolean {
  if (test !== 'outlasting') return (a[test] ?? 0) > (b[test] ?? 0)
  return a.outlasting.count * b.outlasting.of > b.outlasting.count * a.outlasting.of
}

/** Those named are what they are said to be, and nobody who is not named does better than they. */
function* strongestClaims(
  named: readonly Rival[],
  {
    own,
    all,
  }: { readonly own: Counts; readonly all: readonly (Counts & { readonly name: string })[] },
): Generator<FindingClaim> {
  const dominates = (one: Counts) =>
    tests.some((test) => isMore(one, own, test)) && !tests.some((test) => isMore(own, one, test))
  for (const rival of named) {
    const name = rival.plan ?? nameOf(rival.order ?? [])
    const found = all.find((one) => one.name === name)
    yield [found !== undefined && isSameCounts(found, rival), `${name} succeeds otherwise`]
    const better = tests.filter((test) => isMore(rival, own, test))
    yield [
      rival.better.join() === better.join() && better.length > 0,
      `${name} is better in others`,
    ]
    yield [rival.everywhere === dominates(rival), 'whether it does as well everywhere is not so']
  }
  const everywhere = all.filter(dominates)
  if (everywhere.length > 0) {
    const [first, ...rest] = named
    const isBest = first !== undefined && rest.length === 0 && first.everywhere
    yield [isBest && isTop(first, everywhere, tests), 'another does as well everywhere, and better']
    return
  }
  for (const test of tests) {
    const better = all.filter((one) => isMore(one, own, test))
    const by = [test, ...tests.filter((one) => one !== test)]
    const isNamed = better.length === 0 || named.some((one) => isTop(one, better, by))
    yield [isNamed, `another does best in: ${test}`]
  }
  const isDue = (one: Counts) =>
    tests.some((test) => {
      const better = all.filter((other) => isMore(other, own, test))
      const by = [test, ...tests.filter((other) => other !== test)]
      return better.length > 0 && isMore(one, own, test) && isTop(one, better, by)
    })
  yield [named.every(isDue), 'one is named that does not do best in any test']
}

/** Of all, no other is better in the first test in which they differ. */
function isTop(one: Counts, all: readonly Counts[], by: readonly TestName[]): boolean {
  return all.every((other) => {
    const first = by.find((test) => isMore(one, other, test) || isMore(other, one, test))
    return first === undefined || isMore(one, other, first)
  })
}

function* hangingClaims(
  game: SlowGame,
  finding: Contest,
  { plan, worlds }: { readonly plan: Plan; readonly worlds: readonly World[] },
): Generator<FindingClaim> {
  const { model } = game
  const { on, needed, fitting, nearest, rules } = finding
  const first = (['today', 'step', 'held'] as const).find((test) => finding[test] > 0)
  yield [on === first, 'another test is the first that it passes']
  const none = [needed, fitting, nearest, rules].every((one) => one === undefined)
  if (first === undefined) {
    yield [none, 'it passes no test, and hangs on nothing']
    return
  }
  const judged = worlds.map((world) => {
    const verdicts = judgedIn(game, world, { plan, unseen: [], rule: 'one-reply' })
    return { world, passes: verdicts.held && verdicts[first] }
  })
  const passing = judged.filter((one) => one.passes).map((one) => one.world)
  yield [passing.length > 0, `it passes ${first} in no reading`]
  if (passing.length === 0) return
  yield [
    needed !== undefined && isSameNeeds(needed, needsOf(model, finding.vary, passing)),
    'it needs other answers',
  ]
  const fits = worlds.filter((world) => isFitting(game, world))
  const both = fits.filter((world) => passing.includes(world)).length
  const isSo =
    model.observed.length === 0
      ? fitting === undefined
      : fitting?.count === both && fitting.of === fits.length
  yield [isSo, `it passes in ${both} of ${fits.length} readings that fit`]
  const questions = model.questions.filter((one) => finding.vary.includes(one.id))
  const near = passing
    .map((world) => differing(questions, world))
    .reduce((one, other) => (sizeOf(other) < sizeOf(one) ? other : one))
  yield [nearest !== undefined && isSame(nearest, near), 'another reading is the nearest']
  yield* ruleClaims(game, rules ?? [], { plan, world: worldOf(model, nearest ?? {}) })
}

const sizeOf = (answers: World) => Object.keys(answers).length

function needsOf(model: Model, vary: readonly string[], passing: readonly World[]) {
  return model.questions
    .filter((one) => vary.includes(one.id))
    .flatMap(({ id, answers }) => {
      const possible = answers
        .map((one) => one.id)
        .filter((answer) => passing.some((world) => world[id] === answer))
      return possible.length < answers.length ? [`${id} ${possible.join()}`] : []
    })
}

function isSameNeeds(needed: NonNullable<Contest['needed']>, found: readonly string[]): boolean {
  const said = needed.map(({ question, answers }) => `${question} ${answers.join()}`)
  return [...said].sort().join('|') === [...found].sort().join('|')
}

/** In one reading, breaches answered otherwise: held, or the first stage that is not. */
function* ruleClaims(
  game: SlowGame,
  rules: NonNullable<Contest['rules']>,
  { plan, world }: { readonly plan: Plan; readonly world: World },
): Generator<FindingClaim> {
  const { model, budget } = game
  yield [
    rules.map((one) => one.rule).join() === 'proportionate,chain,any',
    'the ways to answer are others',
  ]
  const there = slowGame(model, world, budget)
  const [line = []] = linesOf(there, plan)
  for (const { rule, held, stage } of rules) {
    const asked = { plan, unseen: [...inWorld(model, world).unseen], rule }
    const failing = line.find((step) => undoneAt(there, asked, step).length > 0)
    yield [held === (failing === undefined), `under ${rule} it is otherwise`]
    yield [stage === failing?.stage, `under ${rule} another stage is the first`]
  }
}
