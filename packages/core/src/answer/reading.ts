/**
 * One world, ready to be tested: the game in it, the plans with what was taken out of them, and
 * what a shock has changed. Tests go from one to another by `under` and `without`.
 */
import { stepBudget } from '../base/budget.ts'
import {
  type Agreement,
  afterStep,
  agreementOf,
  type Game,
  isFeasible,
  ordersOf,
  type State,
  type Step,
  settingsOf,
  stepsOf,
  type World,
  type WorldGame,
  type WorthSource,
  withSettings,
} from '../game/game.ts'
import {
  type Model,
  type Plan,
  type PlanName,
  planNamed,
  planText,
  type Shock,
  type StateName,
} from '../model/model.ts'
import type { Peaks } from '../subjects/plan/plan.ts'

/** What is alike in all worlds: the model, its games, and plans laid out before. */
export interface Readings {
  readonly model: Model
  readonly gameOf: (world: World) => WorldGame
  readonly laidOut: Map<string, LaidOut>
  /** How worths are drawn, per actor and list of statements. */
  readonly worthSources: Map<string, WorthSource | undefined>
  /** What searches for chains of moves share. */
  readonly peaks: Peaks
  /** Steps of a budget that readings took beyond one each, since they were last asked for. */
  readonly work: { steps: number }
  /** Per order of an actor and goal: would it enter the goal from anywhere? */
  readonly entering: WeakMap<Int32Array, Map<string, boolean>>
}

export interface Reading {
  readonly readings: Readings
  readonly world: World
  readonly game: Game
  readonly unseen: ReadonlySet<string>
  /** Commitments taken out, by plan. */
  readonly without: Readonly<Record<string, readonly string[]>>
  /** The draw that worths are taken from; in the middle of what they may be without one. */
  readonly worths?: { readonly seed: number; readonly draw: number }
  /** The shocks that have happened, in turn; a name for what they make of today. */
  readonly after: string
}

/** A plan in the order of the file, from today on. */
export interface LaidOut {
  readonly agreement: Agreement
  readonly steps: readonly Step[]
}

export function readingOf(readings: Readings, world: World): Reading {
  return { readings, world, ...readings.gameOf(world), without: {}, after: '' }
}

/** The same world once a shock has happened: other answers, another today, options out of reach. */
export function underShock(reading: Reading, shock: Shock): Reading {
  const { readings, world } = reading
  const shocked = { ...world, ...shock.answers }
  const plain = readingOf(readings, shocked)
  const settings = settingsOf(readings.model, shock.set)
  const { frame } = plain.game
  const today = afterStep(reading.game.frame.today, settings)
  const [onceYes, onceNo] = shock.held ? [settings.yes, settings.no] : [0, 0]
  const before = reading.game.frame
  return {
    ...plain,
    ...(reading.worths && { worths: reading.worths }),
    without: reading.without,
    after: `${reading.after} ${shock.id}`,
    game: {
      ...plain.game,
      frame: {
        ...frame,
        today,
        onceYes: (before.onceYes | onceYes) >>> 0,
        onceNo: (before.onceNo | onceNo) >>> 0,
      },
    },
  }
}

/** The state that a test names; undefined where the rules of this world exclude it. */
export function stateIn({ readings, game }: Reading, name: StateName): State | undefined {
  const { model } = readings
  const { today } = game.frame
  const named = typeof name === 'string' ? model.states.find((one) => one.id === name)?.set : name
  const state = name === 'today' ? today : withSettings(model, today, named ?? [])
  return isFeasible(game.frame, state) ? state : undefined
}

/** A plan as this reading has it; laid out once for all worlds in which it looks the same. */
export function layOut(reading: Reading, name: PlanName): LaidOut {
  const { readings, game, unseen, without, after } = reading
  const planId = planText(name)
  const out = without[planId] ?? []
  const key = [planId, out.join(), [...unseen].join(), after].join('|')
  const known = readings.laidOut.get(key)
  if (known) return known
  const reduced = planIn(reading, name)
  const agreement = reduced
    ? agreementOf(readings.model, game.frame, reduced, unseen)
    : { id: planId, stages: [], observedBy: new Uint32Array(0) }
  const [first = []] = ordersOf(agreement, stepBudget()).orders
  const laidOut = { agreement, steps: stepsOf(agreement, game.frame.today, first) }
  readings.laidOut.set(key, laidOut)
  return laidOut
}

/** A plan without the commitments that are taken out of it; undefined where there is none. */
export function planIn({ readings, without }: Reading, name: PlanName): Plan | undefined {
  const plan = planNamed(readings.model, name)
  return plan && planWithout(plan, without[planText(name)] ?? [])
}

/** Stages that lose all their commitments vanish; talks stay. */
export function planWithout(plan: Plan, options: readonly string[]): Plan {
  const stages = plan.stages.flatMap((stage) => {
    const commitments = stage.commitments.filter((one) => !options.includes(one.keep.option))
    const vanishes = commitments.length === 0 && stage.commitments.length > 0
    return vanishes ? [] : [{ ...stage, commitments }]
  })
  return { ...plan, stages }
}
