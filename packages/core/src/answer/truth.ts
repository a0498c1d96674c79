/** Is a test true in a reading? Each function of the test language, by its definition. */
import { at } from '../base/assert.ts'
import { bitsFrom, bitsOf } from '../base/bits.ts'
import type { Concept } from '../concept/concept.ts'
import {
  type Agreement,
  afterStep,
  findOwnMove,
  type Game,
  has,
  isFeasible,
  isPassable,
  moversBetween,
  observersIn,
  optionPlaces,
  rankOf,
  type State,
  type Step,
  settingsOf,
  statesWhere,
  type Watch,
  watchAt,
  watchOutside,
  withSettings,
} from '../game/game.ts'
import {
  type Amount,
  type Comparison,
  type Formula,
  type Model,
  optionsIn,
  type PlanName,
  printFormula,
  type Test,
} from '../model/model.ts'
import {
  chainTo,
  findUnanswered,
  type Goal,
  type Verdicts,
  verdictsAt,
  wouldEnter,
} from '../subjects/plan/plan.ts'
import { judge } from '../subjects/stability/stability.ts'
import { type LaidOut, layOut, type Reading, stateIn, underShock } from './reading.ts'
import { isSelfEnforcing } from './self-enforcing.ts'

/** The rule by which breaches are answered in tests; the default of the plan tests. */
const rule = 'one-reply'

/** `comes`: how the comparisons of numbers come out, which no single reading can say. */
export function isTrue(
  reading: Reading,
  test: Test,
  comes: (comparison: Comparison) => boolean,
): boolean {
  const inside = (part: Test) => isTrue(reading, part, comes)
  switch (test.kind) {
    case 'not':
      return !inside(test.of)
    case 'and':
      return test.parts.every(inside)
    case 'or':
      return test.parts.some(inside)
    case 'iff':
      return inside(test.left) === inside(test.right)
    case 'compare':
      return comes(test)
    case 'answer':
      return reading.world[test.question] === test.answer
    case 'under':
      return isTrue(shocked(reading, test.shock), test.of, comes)
    case 'without':
      return isTrue(reduced(reading, test), test.of, comes)
    default:
      return isFound(reading, test)
  }
}

type Leaf = Exclude<
  Test,
  { kind: 'not' | 'and' | 'or' | 'iff' | 'compare' | 'answer' | 'under' | 'without' }
>

function isFound(reading: Reading, test: Leaf): boolean {
  const { game } = reading
  switch (test.kind) {
    case 'prefers': {
      const [state, other] = [stateIn(reading, test.state), stateIn(reading, test.to)]
      if (state === undefined || other === undefined) return false
      const actor = game.names.actors.indexOf(test.actor)
      return rankOf(game, actor, state) > rankOf(game, actor, other)
    }
    case 'nash': {
      const state = stateIn(reading, test.state)
      return state !== undefined && isNash(game, state)
    }
    case 'stable':
      return isStableIn(reading, test)
    case 'pays': {
      const state = stateIn(reading, test.state)
      return state !== undefined && paysAll(game, state)
    }
    case 'fits':
      return contradicted(reading, test.fact).length === 0
    case 'enters':
      return enters(reading, test)
    case 'holds':
      return (
        layOut(reading, test.plan).steps.length > 0 &&
        verdictsOf(reading, test).every((one) => one.held)
      )
    case 'self-enforcing':
      return isSelfEnforcing(reading, test)
    case 'reachable':
      return isReachable(reading, test.want)
  }
}

function shocked(reading: Reading, id: string): Reading {
  const shock = reading.readings.model.shocks.find((one) => one.id === id)
  return shock ? underShock(reading, shock) : reading
}

function reduced(
  reading: Reading,
  { plan, options }: { readonly plan: string; readonly options: readonly string[] },
): Reading {
  const out = [...(reading.without[plan] ?? []), ...options]
  return { ...reading, without: { ...reading.without, [plan]: out } }
}

function isNash(game: Game, state: State): boolean {
  return game.names.actors.every((_, actor) => {
    const here = rankOf(game, actor, state)
    return (
      findOwnMove(game.frame, actor, state, (target) => rankOf(game, actor, target) > here) ===
      undefined
    )
  })
}

function isAnswered(
  game: Game,
  watch: Watch,
  at: { readonly state: State; readonly kept: number },
): boolean {
  return findUnanswered(game, watch, at, rule) === undefined
}

/** Without a concept by the rule of plans; else nobody, or one actor, would leave under it. */
function isStableIn(reading: Reading, test: Extract<Test, { kind: 'stable' }>): boolean {
  const { game } = reading
  const state = stateIn(reading, test.state)
  if (state === undefined) return false
  if (test.concept === undefined) return isAnswered(game, withoutPlan(reading), { state, kept: 0 })
  const concept = test.concept as Concept
  return game.names.actors.every(
    (name, actor) =>
      (test.actor !== undefined && test.actor !== name) ||
      judge(game, state, actor, { concept }).stable,
  )
}

/** Do moves that pay all who make them, and hold, lead from today to where the formula holds? */
function isReachable(reading: Reading, want: Formula): boolean {
  const { game, readings } = reading
  if (!game.names.actors.some((_, actor) => mayBeReached(reading, want, actor))) return false
  const { peaks } = readings
  return (
    chainTo(game, withoutPlan(reading), {
      ...goalOf(reading.readings.model, want),
      rule,
      peaks,
    }) !== undefined
  )
}

/**
 * Does the formula hold today, or would this actor gain by a step to where it does? No chain starts
 * from a today that the rules exclude, as it may be after a shock.
 */
export function mayBeReached(reading: Reading, want: Formula, actor: number): boolean {
  const { game, readings, after } = reading
  const goal = goalOf(reading.readings.model, want)
  if (!isFeasible(game.frame, game.frame.today)) return false
  if (has(goal.states, game.frame.today)) return true
  const order = at(game.ranks, actor)
  const key = `${printFormula(want)}|${after}`
  const found = readings.entering.get(order) ?? new Map<string, boolean>()
  readings.entering.set(order, found)
  const entered = found.get(key) ?? wouldEnter(game, actor, goal)
  found.set(key, entered)
  return entered
}

/** The states in which a formula holds, possible or not. */
export function goalOf(model: Model, want: Formula): Goal {
  const places = optionPlaces(model)
  return {
    states: statesWhere(want, places, model.options.length),
    options: bitsFrom(optionsIn(want).map((option) => places.get(option) ?? 0)),
  }
}

/** Who sees which option change where no plan is in force, less what this world hides. */
function withoutPlan({ readings, unseen }: Reading): Watch {
  return watchOutside(observersIn(readings.model, unseen))
}

/** A joint step has at least two movers. */
function paysAll(game: Game, to: State): boolean {
  const from = game.frame.today
  const movers = bitsOf(moversBetween(game.frame, from, to))
  return (
    movers.length > 1 &&
    isFeasible(game.frame, from) &&
    isPassable(game.frame, from, to) &&
    movers.every((actor) => rankOf(game, actor, to) > rankOf(game, actor, from))
  )
}

/** The steps of a plan, or of one of its stages, judged; none where the stage is not taken. */
function verdictsOf(
  reading: Reading,
  { plan, stage }: { readonly plan: PlanName; readonly stage?: string },
): Verdicts[] {
  const { agreement, steps } = layOut(reading, plan)
  const judged = steps.filter((step) => isStage(agreement, step, stage))
  const none = { step: false, today: false, held: false }
  if (judged.length === 0) return [none]
  return judged.map((step) => verdictsAt(reading.game, agreement, step, rule))
}

/** A plan in a reading: entered step by step, or against today, and held; and held at all. */
export function planVerdicts(reading: Reading, plan: PlanName): Verdicts {
  const verdicts = verdictsOf(reading, { plan })
  const held = verdicts.every((one) => one.held)
  return {
    step: held && verdicts.every((one) => one.step),
    today: held && verdicts.every((one) => one.today),
    held,
  }
}

function isStage(agreement: Agreement, step: Step, stage: string | undefined): boolean {
  return stage === undefined || agreement.stages[step.stage]?.id === stage
}

function enters(reading: Reading, test: Extract<Test, { kind: 'enters' }>): boolean {
  const { actor: name, against = 'step' } = test
  if (name === undefined) return verdictsOf(reading, test).every((one) => one[against])
  const { game } = reading
  const { agreement, steps } = layOut(reading, test.plan)
  const actor = game.names.actors.indexOf(name)
  const entered = steps.filter((step) => isStage(agreement, step, test.stage))
  const { today } = game.frame
  return (
    entered.length > 0 &&
    (against === 'step' || isFeasible(game.frame, today)) &&
    entered.every(
      ({ from, to }) =>
        isFeasible(game.frame, from) &&
        isFeasible(game.frame, to) &&
        rankOf(game, actor, to) > rankOf(game, actor, against === 'today' ? today : from),
    )
  )
}

/** The places of the observed facts that a reading contradicts, of all or of one. */
export function contradicted({ readings, game }: Reading, only?: string): number[] {
  const found: number[] = []
  for (const [i, fact] of readings.model.observed.entries()) {
    if (only !== undefined && fact.id !== only) continue
    const set = readings.model.states.find((one) => one.id === fact.from)?.set ?? []
    const from = withSettings(readings.model, game.frame.today, set)
    const actors = fact.actors.map((name) => game.names.actors.indexOf(name))
    const explained = fact.offers.every((offer) => {
      const to = withSettings(readings.model, from, offer)
      const possible =
        [from, to].every((state) => isFeasible(game.frame, state)) &&
        isPassable(game.frame, from, to)
      const gains = actors.map(
        (actor) => possible && rankOf(game, actor, to) > rankOf(game, actor, from),
      )
      if (fact.kind === 'made') return gains.every(Boolean)
      return fact.kind === 'refused-by-all' ? !gains.some(Boolean) : !gains.every(Boolean)
    })
    if (!explained) found.push(i)
  }
  return found
}

/** What a reading adds to a number of a test: so many, of so many. */
export function counted(
  reading: Reading,
  amount: Amount,
): { readonly count: number; readonly of: number } {
  switch (amount.kind) {
    case 'number':
      return { count: 0, of: 0 }
    case 'share':
      return { count: isTrue(reading, amount.of, () => false) ? 1 : 0, of: 1 }
    case 'success': {
      const verdicts = verdictsOf(reading, amount)
      const entered = verdicts.every((one) => (amount.step ? one.step : one.today))
      return { count: entered && verdicts.every((one) => one.held) ? 1 : 0, of: 1 }
    }
    case 'durability':
      return outlasting(reading, layOut(reading, amount.plan))
    case 'under':
      return counted(shocked(reading, amount.shock), amount.of)
    case 'without':
      return counted(reduced(reading, amount), amount.of)
  }
}

/**
 * How much the end state of a plan outlasts, taking it as reached: each shock of the model that
 * changes an option or an answer, and for each commitment that a breach of it goes unseen. It
 * outlasts one when it is still allowed and every gain in it is still answered.
 */
function outlasting(
  reading: Reading,
  { agreement, steps }: LaidOut,
): { readonly count: number; readonly of: number } {
  const end = steps.at(-1)
  const { model } = reading.readings
  const shocks = model.shocks.filter(
    ({ set, answers }) => set.length > 0 || Object.keys(answers).length > 0,
  )
  const kept = end === undefined ? [] : bitsOf(end.kept)
  const of = shocks.length + kept.length
  if (end === undefined) return { count: 0, of }
  const watch = watchAt(agreement, end.reached)
  const unseen = kept.filter((option) => {
    const seenBy = watch.seenBy.map((seers, one) => (one === option ? 0 : seers))
    return stands(reading.game, { ...watch, seenBy }, { state: end.to, kept: end.kept })
  })
  const outlasted = shocks.filter((shock) => {
    const { game } = underShock(reading, shock)
    const state = afterStep(end.to, settingsOf(model, shock.set))
    return stands(game, watch, { state, kept: end.kept })
  })
  return { count: unseen.length + outlasted.length, of }
}

function stands(
  game: Game,
  watch: Watch,
  at: { readonly state: State; readonly kept: number },
): boolean {
  return isFeasible(game.frame, at.state) && isAnswered(game, watch, at)
}
