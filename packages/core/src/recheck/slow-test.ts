/**
 * Tests again, by their definitions. A shock makes another model (another today, options that stay
 * as they are), and so does taking out commitments; what is left is to look states up and compare.
 */
import type { Budget } from '../base/budget.ts'
import type { World } from '../game/game.ts'
import { worldOf } from '../game/game.ts'
import {
  type Amount,
  type Model,
  type Plan,
  type PlanName,
  planNamed,
  type Shock,
  type StateName,
  type Test,
} from '../model/model.ts'
import { isStable } from './concepts.ts'
import { isAnswered, type SlowPlan } from './plan-answers.ts'
import { linesOf, type SlowStep } from './plan-steps.ts'
import {
  isState,
  isStep,
  isTrue,
  moversOf,
  ownMoves,
  prefers,
  rawStates,
  type SlowGame,
  type StateId,
  slowGame,
  today,
} from './slow-game.ts'
import { enforcesItself } from './slow-stakes.ts'
import { isNashStable } from './stability.ts'

/** A model and answers to its questions, with the game they make. */
export interface SlowReading {
  readonly model: Model
  readonly world: World
  readonly game: SlowGame
  /** The draw that worths are taken from; in the middle of what they may be without one. */
  readonly draw?: WorthDraw
}

export interface WorthDraw {
  readonly seed: number
  readonly draw: number
}

export function slowReading(
  model: Model,
  set: World,
  { draw, budget }: { readonly draw?: WorthDraw | undefined; readonly budget?: Budget | undefined },
): SlowReading {
  const world = worldOf(model, set)
  return { model, world, game: slowGame(model, world, budget), ...(draw && { draw }) }
}

export type Comes = (comparison: Extract<Test, { kind: 'compare' }>) => boolean

export function testHolds(reading: SlowReading, test: Test, comes: Comes): boolean {
  const { game, model, world } = reading
  const holds = (part: Test) => testHolds(reading, part, comes)
  switch (test.kind) {
    case 'not':
      return !holds(test.of)
    case 'and':
      return test.parts.every(holds)
    case 'or':
      return test.parts.some(holds)
    case 'iff':
      return holds(test.left) === holds(test.right)
    case 'compare':
      return comes(test)
    case 'answer':
      return world[test.question] === test.answer
    case 'under':
      return testHolds(afterShock(reading, test.shock), test.of, comes)
    case 'without':
      return testHolds(takenOut(reading, test), test.of, comes)
    case 'prefers': {
      const [a, b] = [namedState(game, test.state), namedState(game, test.to)]
      return isState(game, a) && isState(game, b) && prefers(game, test.actor, a, b)
    }
    case 'nash': {
      const state = namedState(game, test.state)
      const actors = model.actors.map((one) => one.id)
      return isState(game, state) && actors.every((actor) => isNashStable(game, actor, state))
    }
    case 'stable':
      return staysStable(reading, test)
    case 'pays':
      return paysAll(game, namedState(game, test.state))
    case 'fits':
      return model.observed.every(
        (fact) => (test.fact !== undefined && fact.id !== test.fact) || agrees(game, fact),
      )
    case 'enters':
      return entersStages(reading, test)
    case 'holds': {
      const steps = stepsIn(reading, test.plan, test.stage)
      const plan = planNamed(model, test.plan) ?? noPlan
      return (
        steps.length > 0 &&
        steps.every((step) => isReached(game, step) && isHeld(reading, plan, step))
      )
    }
    case 'self-enforcing':
      return enforcesItself(reading, test)
    case 'reachable':
      return isReachable(reading, (state) => isTrue(game, test.want, state))
  }
}

/** Without a concept every gain must be answered, as in plans. */
function staysStable(reading: SlowReading, test: Extract<Test, { kind: 'stable' }>): boolean {
  const { game, model } = reading
  const state = namedState(game, test.state)
  if (!isState(game, state)) return false
  const { concept, actor: only } = test
  if (concept === undefined) return isHeld(reading, noPlan, { to: state, ...nothing(game) })
  return model.actors.every(
    ({ id: actor }) =>
      (only !== undefined && only !== actor) || isStable(game, { concept }, { actor, state }),
  )
}

/**
 * Every state is tried as the next, from every state reached so far. Today is reached, unless it is
 * no state at all after a shock.
 */
function isReachable(reading: SlowReading, isGoal: (state: StateId) => boolean): boolean {
  const { game } = reading
  if (!isState(game, today(game))) return false
  const reached = new Set([today(game)])
  for (const from of reached) {
    if (isGoal(from)) return true
    for (const to of rawStates(game))
      if (
        !reached.has(to) &&
        isState(game, to) &&
        isStep(game, from, to) &&
        moversOf(game, from, to).every((actor) => prefers(game, actor, to, from)) &&
        isHeld(reading, noPlan, { to, ...nothing(game) })
      )
        reached.add(to)
  }
  return false
}

/** More options than this, and a chain of moves through all states is not followed again. */
const chainOptionsMax = 12

/** Can a test be made again state by state? */
export function isSmallEnough(model: Model, test: Test | Amount): boolean {
  const asksForChains = JSON.stringify(test).includes('"kind":"reachable"')
  return !asksForChains || model.options.length <= chainOptionsMax
}

/** So many of so many, by which a reading counts towards a number. */
export function countsFor(reading: SlowReading, amount: Amount): [number, number] {
  switch (amount.kind) {
    case 'number':
      return [0, 0]
    case 'share':
      return [testHolds(reading, amount.of, () => false) ? 1 : 0, 1]
    case 'success': {
      const plan = planNamed(reading.model, amount.plan) ?? noPlan
      const start = today(reading.game)
      const steps = stepsIn(reading, amount.plan, undefined)
      const passes = steps.every(
        (step) =>
          isReached(reading.game, step) &&
          (amount.step || isState(reading.game, start)) &&
          moversOf(reading.game, step.from, step.to).every((actor) =>
            prefers(reading.game, actor, step.to, amount.step ? step.from : start),
          ) &&
          isHeld(reading, plan, step),
      )
      return [steps.length > 0 && passes ? 1 : 0, 1]
    }
    case 'durability':
      return outlasted(reading, amount.plan)
    case 'under':
      return countsFor(afterShock(reading, amount.shock), amount.of)
    case 'without':
      return countsFor(takenOut(reading, amount), amount.of)
  }
}

export const noPlan: Plan = {
  id: '',
  label: {},
  role: 'plan',
  parties: [],
  guarantors: [],
  stages: [],
  basis: [],
}

export const nothing = (game: SlowGame) => ({
  kept: 'N'.repeat(game.model.options.length),
  reached: [],
})

export function namedState(game: SlowGame, name: StateName): StateId {
  const named = game.model.states.find((one) => one.id === name)?.set
  const set = typeof name === 'string' ? (named ?? []) : name
  return changed(game.model, today(game), set)
}

function changed(
  model: Model,
  from: StateId,
  set: readonly { readonly option: string; readonly value: boolean }[],
): StateId {
  return model.options
    .map(({ id }, i) => {
      const last = set.findLast((one) => one.option === id)
      return last === undefined ? from[i] : last.value ? 'Y' : 'N'
    })
    .join('')
}

function paysAll(game: SlowGame, to: StateId): boolean {
  const from = today(game)
  const movers = moversOf(game, from, to)
  const possible = [from, to].every((one) => isState(game, one)) && isStep(game, from, to)
  return possible && movers.length > 1 && movers.every((actor) => prefers(game, actor, to, from))
}

function agrees(game: SlowGame, fact: Model['observed'][number]): boolean {
  const set = game.model.states.find((one) => one.id === fact.from)?.set ?? []
  const from = changed(game.model, today(game), set)
  return fact.offers.every((offer) => {
    const to = changed(game.model, from, offer)
    const possible = [from, to].every((one) => isState(game, one)) && isStep(game, from, to)
    const gaining = fact.actors.filter((actor) => possible && prefers(game, actor, to, from)).length
    if (fact.kind === 'made') return gaining === fact.actors.length
    return fact.kind === 'refused-by-all' ? gaining === 0 : gaining < fact.actors.length
  })
}

/** The steps of a plan in the first of its orders, or those of one stage. */
export function stepsIn(
  { model, game }: SlowReading,
  plan: PlanName,
  stage: string | undefined,
): SlowStep[] {
  const found = planNamed(model, plan) ?? noPlan
  for (const line of linesOf(game, found))
    return line.filter((step) => stage === undefined || step.stage === stage)
  return []
}

export function isReached(game: SlowGame, { from, to }: SlowStep): boolean {
  return isState(game, from) && isState(game, to) && isStep(game, from, to)
}

function isHeld(
  { model, game }: SlowReading,
  plan: Plan,
  { to: from, kept, reached }: Pick<SlowStep, 'to' | 'kept' | 'reached'>,
  unseen: readonly string[] = [],
): boolean {
  const hidden = [...game.world.unseen, ...unseen]
  const asked: SlowPlan = { plan, unseen: hidden, rule: 'one-reply', reached }
  return model.actors.every(({ id: actor }) =>
    [...ownMoves(game, actor, from)].every(
      (to) => !prefers(game, actor, to, from) || isAnswered(game, asked, { actor, from, to, kept }),
    ),
  )
}

function entersStages(reading: SlowReading, test: Extract<Test, { kind: 'enters' }>): boolean {
  const { game } = reading
  const steps = stepsIn(reading, test.plan, test.stage)
  const everyone = test.actor === undefined
  return (
    steps.length > 0 &&
    steps.every((step) => {
      if (everyone && !isReached(game, step)) return false
      if (!isState(game, step.from) || !isState(game, step.to)) return false
      const actors = everyone ? moversOf(game, step.from, step.to) : [test.actor ?? '']
      const before = test.against === undefined ? step.from : today(game)
      if (!isState(game, before)) return false
      return actors.every((actor) => prefers(game, actor, step.to, before))
    })
  )
}

export function afterShock(reading: SlowReading, id: string): SlowReading {
  const { model, world } = reading
  const shock = model.shocks.find((one) => one.id === id)
  if (shock === undefined) return reading
  const { draw, game } = reading
  const struck = { ...world, ...shock.answers }
  return slowReading(shockedModel(model, shock), struck, { draw, budget: game.budget })
}

function shockedModel(model: Model, shock: Shock): Model {
  const options = model.options.map((option) => {
    const set = shock.set.findLast((one) => one.option === option.id)
    if (set === undefined) return option
    const reversible = set.value ? ('once-yes' as const) : ('once-no' as const)
    return { ...option, today: set.value, ...(shock.held && { reversible }) }
  })
  return { ...model, options }
}

export function takenOut(
  { model, world, draw, game }: SlowReading,
  { plan, options }: { readonly plan: string; readonly options: readonly string[] },
): SlowReading {
  const plans = model.plans.map((candidate) => {
    if (candidate.id !== plan) return candidate
    const stages = candidate.stages.map((stage) => ({
      ...stage,
      commitments: stage.commitments.filter(({ keep }) => !options.includes(keep.option)),
    }))
    const empty = stages.filter(
      (stage, i) => stage.commitments.length === 0 && candidate.stages[i]?.commitments.length !== 0,
    )
    const gone = empty.map((stage) => stage.id)
    const left = stages.filter((stage) => !gone.includes(stage.id))
    return {
      ...candidate,
      stages: left.map((stage) => ({
        ...stage,
        after: stage.after.filter((before) => !gone.includes(before)),
      })),
    }
  })
  return slowReading({ ...model, plans }, world, { draw, budget: game.budget })
}

function outlasted(reading: SlowReading, name: PlanName): [number, number] {
  const { model, game } = reading
  const plan = planNamed(model, name) ?? noPlan
  const end = stepsIn(reading, name, undefined).at(-1)
  const shocks = model.shocks.filter(
    ({ set, answers }) => set.length + Object.keys(answers).length > 0,
  )
  if (end === undefined) return [0, shocks.length]
  const kept = model.options.filter((_, i) => end.kept[i] === 'Y').map((one) => one.id)
  const stood = kept.filter(
    (option) => isState(game, end.to) && isHeld(reading, plan, end, [option]),
  )
  const survived = shocks.filter((shock) => {
    const after = afterShock(reading, shock.id)
    const to = changed(model, end.to, shock.set)
    return isState(after.game, to) && isHeld(after, plan, { ...end, to })
  })
  return [stood.length + survived.length, shocks.length + kept.length]
}
