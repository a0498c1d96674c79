/**
 * Is what comes out in a reading settled by comparisons in single lists, by rules and by answers?
 * It is where a state is not held because of a gain that no single other actor could take away.
 */
import {
  type Amount,
  type Model,
  optionsIn,
  type Plan,
  type PlanName,
  planNamed,
  type Test,
} from '../model/model.ts'
import { movesInOrder } from './best-first.ts'
import { type SlowPlan, witnessesOf } from './plan-answers.ts'
import type { SlowStep } from './plan-steps.ts'
import {
  canChange,
  isState,
  isTrue,
  moversOf,
  ownMoves,
  prefers,
  rawStates,
  type SlowGame,
  type StateId,
  today,
} from './slow-game.ts'
import { isReached, namedState, noPlan, nothing, type SlowReading, stepsIn } from './slow-test.ts'

type Function = Exclude<
  Test,
  { kind: 'not' | 'and' | 'or' | 'iff' | 'compare' | 'under' | 'without' }
>

export function isPlain(reading: SlowReading, test: Function): boolean {
  const { game, model } = reading
  switch (test.kind) {
    case 'answer':
    case 'prefers':
    case 'pays':
    case 'fits':
    case 'enters':
      return true
    case 'nash': {
      const state = namedState(game, test.state)
      return !isState(game, state) || isMovedFrom(game, state)
    }
    case 'stable': {
      const state = namedState(game, test.state)
      if (!isState(game, state)) return true
      if (test.concept === undefined) return plainGains(reading, placeOf(game, state)).length > 0
      return test.concept === 'nash' && isMovedFrom(game, state, test.actor)
    }
    case 'holds':
      return isPlainlyUnheld(reading, test.plan, test.stage)
    case 'self-enforcing':
      return false
    case 'reachable':
      return !mayBeReached(game, model, test)
  }
}

export function isNumberPlain(
  reading: SlowReading,
  amount: Exclude<Amount, { kind: 'share' | 'under' | 'without' }>,
): boolean {
  if (amount.kind === 'number') return true
  const { game } = reading
  const steps = stepsIn(reading, amount.plan, undefined)
  if (steps.length === 0) return true
  if (amount.kind === 'durability') return false
  const start = today(game)
  const isEntered = (step: SlowStep) =>
    isReached(game, step) &&
    (amount.step || isState(game, start)) &&
    moversOf(game, step.from, step.to).every((actor) =>
      prefers(game, actor, step.to, amount.step ? step.from : start),
    )
  return !steps.every(isEntered) || isPlainlyUnheld(reading, amount.plan, undefined)
}

function isPlainlyUnheld(reading: SlowReading, name: PlanName, stage: string | undefined): boolean {
  const steps = stepsIn(reading, name, stage)
  return (
    steps.length === 0 ||
    steps.some(
      (step) =>
        !isReached(reading.game, step) ||
        plainGains(reading, { ...step, plan: planOf(reading.model, name) }).length > 0,
    )
  )
}

export function planOf(model: Model, name: PlanName): Plan {
  return planNamed(model, name) ?? noPlan
}

/** A state, as a plan that is in force sees it. */
export type Standing = Pick<SlowStep, 'to' | 'kept' | 'reached'> & { readonly plan: Plan }

export function placeOf(game: SlowGame, state: StateId): Standing {
  return { to: state, ...nothing(game), plan: noPlan }
}

/** Gains in a state that stay gains, whatever one of those who see them could do then. */
export function plainGains(
  { game, model }: SlowReading,
  { to: from, kept, reached, plan }: Standing,
): { readonly actor: string; readonly to: StateId }[] {
  if (!isState(game, from)) return []
  const asked: SlowPlan = { plan, unseen: [...game.world.unseen], rule: 'one-reply', reached }
  return model.actors.flatMap(({ id: actor }) =>
    movesInOrder(game, actor, from)
      .filter((to) => prefers(game, actor, to, from))
      .filter((to) =>
        witnessesOf(game, asked, { actor, from, to, kept }).every((other) =>
          [...ownMoves(game, other, to)].every((reply) => prefers(game, actor, reply, from)),
        ),
      )
      .map((to) => ({ actor, to })),
  )
}

/** Would somebody, or this one, gain by leaving a state? */
function isMovedFrom(game: SlowGame, from: StateId, only?: string): boolean {
  return game.model.actors.some(
    ({ id: actor }) =>
      (only === undefined || only === actor) &&
      [...ownMoves(game, actor, from)].some((to) => prefers(game, actor, to, from)),
  )
}

/**
 * Is the goal so today, or would an owner of what it depends on gain by a step to it? Of a step it
 * is only asked whether what it turns can be undone, not on what conditions it may be turned.
 */
function mayBeReached(
  game: SlowGame,
  { options, actors }: Model,
  { want }: Extract<Test, { kind: 'reachable' }>,
): boolean {
  if (!isState(game, today(game))) return false
  if (isTrue(game, want, today(game))) return true
  const names = optionsIn(want)
  const owners = options.filter((one) => names.includes(one.id)).map((one) => one.owner)
  const states = [...rawStates(game)].filter((state) => isState(game, state))
  const goals = states.filter((state) => isTrue(game, want, state))
  return actors.some(
    ({ id }) =>
      owners.includes(id) &&
      goals.some((to) =>
        states.some(
          (from) =>
            !isTrue(game, want, from) &&
            options.every((one, i) => from[i] === to[i] || canChange(one, from[i] ?? 'N')) &&
            prefers(game, id, to, from),
        ),
      ),
  )
}
