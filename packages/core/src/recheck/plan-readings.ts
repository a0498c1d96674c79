/**
 * In how many readings the verdicts on a plan hold, again: up to a limit every reading is gone
 * through, and the plan is judged in it as the row judges it in its own.
 */
import { inWorld, type World, worldOf } from '../game/game.ts'
import type { Model, Plan } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { bearingAgain } from './bearing-again.ts'
import { isFirstReason, someReason } from './one-reason.ts'
import { settingCountOf, worldsJudgedMax, worldsOf } from './over-worlds.ts'
import { isNumberPlain } from './plainly-so.ts'
import { isPossible } from './plan.ts'
import { refusalsAt, undoneAt, withheldAt } from './plan-row.ts'
import { linesOf } from './plan-steps.ts'
import { isState, type SlowGame, slowGame, today } from './slow-game.ts'
import { slowReading } from './slow-test.ts'
import type { FindingClaim, Left } from './verdict.ts'

type Row = FindingOf<'plan-compared'>
type Counted = Extract<Row['readings'], { is: 'counted' }>

/** Too many readings to go through one by one. */
export function uncounted({ readings }: Row): Left[] {
  const isLeft = readings?.is === 'counted' && readings.readingCount > worldsJudgedMax
  return isLeft ? [{ part: 'readings', why: 'size' }] : []
}

/** The questions that leave more than one reading of a plan. */
export function questionsOpen(model: Model, plan: string): string[] {
  const bearing = bearingAgain(model, { kind: 'holds', plan })
  const isOpen = (id: string) => settingCountOf(model, [id]) > 1
  return bearing.filter(isOpen)
}

export function* overReadingsClaims(
  game: SlowGame,
  plan: Plan,
  { readings, rule }: Row,
): Generator<FindingClaim> {
  if (readings === undefined) return
  const { model } = game
  const { vary, readingCount } = readings
  yield [vary.join() === questionsOpen(model, plan.id).join(), 'other questions vary']
  yield [vary.length > 0, 'there is one reading']
  yield [readingCount === settingCountOf(model, vary), 'there are as many readings as answers']
  const isFew = readingCount <= worldsJudgedMax
  yield [readings.is === 'counted' || !isFew, 'few readings were not counted']
  if (readings.is === 'not-counted') return
  const { step, today, lasting } = readings
  yield [step <= readingCount && today <= readingCount, 'more are entered than there are']
  yield [(lasting === undefined) === (rule !== 'one-reply'), 'counted by the rule of tests only']
  if (lasting) {
    const { held, delivered } = lasting
    yield [held <= readingCount && delivered <= held, 'more hold than there are']
    yield [lasting.step <= Math.min(step, held), 'more gain at each step and hold than hold']
    yield [lasting.today <= Math.min(today, held), 'more gain against today and hold than hold']
  }
  if (isFew) yield* recounted(game, plan, { readings, rule })
}

function* recounted(
  game: SlowGame,
  plan: Plan,
  { readings, rule }: { readonly readings: Counted; readonly rule: Row['rule'] },
): Generator<FindingClaim> {
  const { model } = game
  const { vary, readingCount, unseen, step, today, lasting } = readings
  const over = {
    vary,
    fixed: worldOf(model),
    settingCount: readingCount,
    worldCount: readingCount,
    strength: { kind: 'exhaustive' },
  } as const
  const worlds = [...worldsOf(game, over)]
  const judged = worlds.map((world) => judgedIn(game, world, { plan, unseen, rule }))
  const count = (...names: readonly (keyof ReturnType<typeof judgedIn>)[]) =>
    judged.filter((one) => names.every((name) => one[name])).length
  yield [step === count('step'), `at every step it pays in ${count('step')} readings`]
  yield [today === count('today'), `against today it pays in ${count('today')} readings`]
  if (lasting === undefined) return
  yield* restsClaims(game, worlds, { plan, readings })
  yield [lasting.held === count('held'), `it holds in ${count('held')} readings`]
  const rest = { delivered: lasting.delivered, step: lasting.step, today: lasting.today }
  for (const name of ['delivered', 'step', 'today'] as const)
    yield [rest[name] === count('held', name), `${name} and held: ${count('held', name)} readings`]
}

/** What its success rests on: one reason against it everywhere, lists alone, or a search. */
function* restsClaims(
  { model, budget }: SlowGame,
  worlds: readonly World[],
  { plan, readings: { unseen, lasting } }: { readonly plan: Plan; readonly readings: Counted },
): Generator<FindingClaim> {
  const { basis, losing } = lasting ?? {}
  yield [(basis === undefined) === unseen.length > 0, 'a basis is told where all is as read']
  if (basis === undefined) return
  const success = { kind: 'success', plan: plan.id, step: false } as const
  const readings = worlds.map((world) => slowReading(model, world, { budget }))
  const isReadOff = readings.every((reading) => isNumberPlain(reading, success))
  const found = someReason(readings, success)
    ? 'by-construction'
    : isReadOff
      ? 'read-off'
      : 'searched'
  yield [basis === found, `it rests on: ${found}`]
  yield [(losing !== undefined) === (found === 'by-construction'), 'why it is none is not so']
  if (losing) yield [isFirstReason(readings, success, losing), 'that is not why it is none']
}

/** As the row judges the plan, in another reading. */
export function judgedIn(
  { model, budget }: SlowGame,
  world: World,
  {
    plan,
    unseen,
    rule,
  }: { readonly plan: Plan; readonly unseen: readonly string[]; readonly rule: Row['rule'] },
) {
  const game = slowGame(model, world, budget)
  const hidden = [...new Set([...inWorld(model, world).unseen, ...unseen])]
  const asked = { plan, unseen: hidden, rule }
  const [line = []] = linesOf(game, plan)
  const possible = isState(game, today(game)) && line.every((step) => isPossible(game, step))
  const refusals = possible ? line.flatMap((step) => refusalsAt(game, step)) : []
  const isEntered = (test: string) => possible && !refusals.some((one) => one.endsWith(test))
  return {
    step: isEntered(' step'),
    today: isEntered(' today'),
    held: possible && line.every((step) => undoneAt(game, asked, step).length === 0),
    delivered: possible && line.every((step) => withheldAt(game, asked, step).length === 0),
  }
}
