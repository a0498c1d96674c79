/** What a plan of a model is as a ladder, before any number is chosen. */

import { at } from '../../../base/assert.ts'
import { periodDaysUsual } from '../../../base/calendar.ts'
import { type Keeping, kept } from '../../../base/kept.ts'
import { type Frame, inWorld, type State, type World } from '../../../game/game.ts'
import type { Commitment, Model, Plan, Rule } from '../../../model/model.ts'
import { type LadderRule, prerequisitesUnder } from '../calculus/calculus.ts'
import { bindingRules } from './binding-rules.ts'
import type { Settings } from './choice.ts'
import { type Hangings, hangingsOf, type Settled } from './hangings.ts'

/** Where the plan is no ladder: an option that one stage brings about and a later one ends. */
export interface NoLadder {
  readonly option: string
}

/** What a plan is as a ladder, before any number is chosen. */
export interface Outline {
  readonly model: Model
  readonly plan: Plan
  readonly world: World
  readonly frame: Frame
  readonly settings: Settings
  readonly periodDays: number
  /** Ids of the parties, in the order of the plan. */
  readonly parties: readonly string[]
  /** What the options of the ladder are, in the order in which they are undertaken. */
  readonly undertaken: readonly Commitment[]
  /** Stages that set something, in the order tested, with places in `undertaken`. */
  readonly stages: readonly { readonly id: string; readonly options: readonly number[] }[]
  /** What each party's statements say of the ladder. */
  readonly hangings: readonly Hangings[]
  /** Rules of the reading that can bind along the ladder. */
  readonly rules: readonly LadderRule[]
  /** Per option, those without which no possible state of the ladder has it. */
  readonly prerequisites: readonly (readonly number[])[]
  readonly unseen: ReadonlySet<string>
  /** Of all stakes that are read from the plan. */
  readonly kin: object
}

/** What a reading adds to a plan. */
export interface ReadingSettings {
  readonly world: World
  readonly frame: Frame
  readonly unseen: ReadonlySet<string>
  readonly settings: Settings
}

export interface OutlineSettings extends ReadingSettings {
  /** Stages by id, in the order to be tested. */
  readonly order: readonly string[]
}

export function outlineOf(model: Model, plan: Plan, asked: OutlineSettings): Outline | NoLadder {
  const laid = laidLadder(model, plan, { order: asked.order, today: asked.frame.today })
  return 'option' in laid ? laid : outlineIn(laid, asked)
}

/** Kept at most of one plan: its stages in some order, from some state of today. */
const laddersMax = 2
const laddersOf = new WeakMap<
  Plan,
  { readonly model: Model; readonly all: Keeping<LaidLadder | NoLadder> }
>()

/**
 * A plan is laid out once for all that is asked of it while the model is the same, so that what its
 * stakes share is known to the next question too: whoever moves a slider asks the same again with
 * another number.
 */
function laidLadder(model: Model, plan: Plan, asked: LadderAsked): LaidLadder | NoLadder {
  const known = laddersOf.get(plan)
  const { all } = known?.model === model ? known : { all: { known: new Map(), max: laddersMax } }
  laddersOf.set(plan, { model, all })
  const key = JSON.stringify([asked.order, String(asked.today)])
  return kept(all, key, () => layLadder(model, plan, asked))
}

/** What is alike in all readings of a plan: its stages, and what stands today. */
export interface LaidLadder
  extends Pick<Outline, 'model' | 'plan' | 'parties' | 'undertaken' | 'stages'> {
  readonly settled: Settled
  /** Rules by what they are called, with what they make a prerequisite of what. */
  readonly ruled: Map<string, Pick<Outline, 'rules' | 'prerequisites'>>
  readonly kin: object
}

interface LadderAsked {
  readonly order: readonly string[]
  readonly today: State
}

export function layLadder(model: Model, plan: Plan, asked: LadderAsked): LaidLadder | NoLadder {
  const undertaken: Commitment[] = []
  const stages: { id: string; options: number[] }[] = []
  for (const id of asked.order) {
    const stage = plan.stages.find((one) => one.id === id)
    const options: number[] = []
    for (const commitment of stage?.commitments ?? []) {
      const known = undertaken.findIndex((other) => other.keep.option === commitment.keep.option)
      if (known >= 0 && at(undertaken, known).keep.value !== commitment.keep.value)
        return { option: commitment.keep.option }
      if (known < 0) options.push(undertaken.push(commitment) - 1)
    }
    if (options.length > 0) stages.push({ id, options })
  }
  const parties = plan.parties.length > 0 ? plan.parties : ownersOf(undertaken)
  const settled = { settings: undertaken.map((one) => one.keep), today: asked.today }
  return { model, plan, parties, undertaken, stages, settled, ruled: new Map(), kin: {} }
}

/** The ladder in a reading whose today is the one that it was laid out for. */
export function outlineIn(laid: LaidLadder, asked: ReadingSettings): Outline {
  const { model, plan, parties, undertaken, stages, settled } = laid
  const { world, frame, settings, unseen } = asked
  const { statements, rules: inForce } = inWorld(model, world)
  return {
    model,
    plan,
    world,
    frame,
    settings,
    periodDays: model.periodDays ?? periodDaysUsual,
    parties,
    undertaken,
    stages,
    hangings: parties.map((id) =>
      hangingsOf(model, statements[model.actors.findIndex((one) => one.id === id)] ?? [], settled),
    ),
    ...ruledBy(laid, inForce),
    unseen,
    kin: laid.kin,
  }
}

/** The rules of a reading by name, for a name says of the model's rules and answers which it is. */
function ruledBy({ model, undertaken, settled, ruled }: LaidLadder, inForce: readonly Rule[]) {
  const key = inForce.map(({ id }) => id).join()
  const known = ruled.get(key)
  if (known) return known
  const rules = bindingRules(model, inForce, settled)
  const found = { rules, prerequisites: prerequisitesUnder(rules, undertaken.length) }
  ruled.set(key, found)
  return found
}

function ownersOf(undertaken: readonly Commitment[]): string[] {
  return [...new Set(undertaken.map((one) => one.by))]
}

/** The first stage whose state the rules forbid; undefined where all can be reached. */
export function forbiddenStage({
  rules,
  stages,
  undertaken,
  model,
}: Outline): { readonly stage: string; readonly rules: readonly string[] } | undefined {
  const standing = Uint8Array.from(undertaken, ({ keep }) =>
    model.options.find(({ id }) => id === keep.option)?.today === keep.value ? 1 : 0,
  )
  for (const { id, options } of stages) {
    for (const o of options) standing[o] = 1
    const against = rules.filter((rule) => rule.forbids(standing))
    if (against.length > 0) return { stage: id, rules: against.map((rule) => rule.id) }
  }
  return undefined
}
