/** What a plan of a model is as a ladder, before any number is chosen. */
import { at } from '../base/assert.ts'
import { type Frame, has, inWorld, optionPlaces, type World } from '../game/game.ts'
import type { Commitment, Model, Plan } from '../model/model.ts'
import type { Settings } from './choice.ts'
import { daysPerYear } from './watching.ts'
import { type Hangings, hangingsOf } from './worths.ts'

/** A quarter of a year. */
export const periodDaysDefault = daysPerYear / 4

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
  /** Per option, those without which no possible state of the ladder has it. */
  readonly prerequisites: readonly (readonly number[])[]
  readonly unseen: ReadonlySet<string>
}

export interface OutlineSettings {
  readonly world: World
  readonly frame: Frame
  /** Stages by id, in the order to be tested. */
  readonly order: readonly string[]
  readonly unseen: ReadonlySet<string>
  readonly settings: Settings
}

export function outlineOf(model: Model, plan: Plan, asked: OutlineSettings): Outline | NoLadder {
  const { world, frame, unseen, settings } = asked
  const undertaken: Commitment[] = []
  const stages: { id: string; options: number[] }[] = []
  for (const id of asked.order) {
    const stage = plan.stages.find((one) => one.id === id)
    const options: number[] = []
    for (const one of stage?.commitments ?? []) {
      const known = undertaken.findIndex((other) => other.keep.option === one.keep.option)
      if (known >= 0 && at(undertaken, known).keep.value !== one.keep.value)
        return { option: one.keep.option }
      if (known < 0) options.push(undertaken.push(one) - 1)
    }
    if (options.length > 0) stages.push({ id, options })
  }
  const parties = plan.parties.length > 0 ? plan.parties : ownersOf(undertaken)
  const { statements } = inWorld(model, world)
  const settled = { settings: undertaken.map((one) => one.keep), today: frame.today }
  return {
    model,
    plan,
    world,
    frame,
    settings,
    periodDays: model.periodDays ?? periodDaysDefault,
    parties,
    undertaken,
    stages,
    hangings: parties.map((id) =>
      hangingsOf(model, statements[model.actors.findIndex((one) => one.id === id)] ?? [], settled),
    ),
    prerequisites: undertaken.map((_, o) => prerequisitesOf({ model, undertaken, frame }, o)),
    unseen,
  }
}

function ownersOf(undertaken: readonly Commitment[]): string[] {
  return [...new Set(undertaken.map((one) => one.by))]
}

/** Options without which no possible state of the ladder has this one. */
function prerequisitesOf(
  { model, undertaken, frame }: Pick<Outline, 'model' | 'undertaken' | 'frame'>,
  o: number,
): number[] {
  const places = optionPlaces(model)
  const masks = undertaken.map(({ keep }) => 1 << (places.get(keep.option) ?? 0))
  const needed = new Set(undertaken.keys())
  needed.delete(o)
  // Only sets with this option, those of few low options first: without rules the first is enough.
  const below = 2 ** o
  for (let rest = 0; rest < 2 ** (undertaken.length - 1) && needed.size > 0; rest++) {
    const set = (rest % below) + below + 2 * (rest - (rest % below))
    let state = frame.today
    for (const [other, { keep }] of undertaken.entries()) {
      const stands = ((set >> other) & 1) === 1
      const mask = at(masks, other)
      state = stands === keep.value ? state | mask : state & ~mask
    }
    if (!has(frame.feasible, state >>> 0)) continue
    for (const other of needed) if (!((set >> other) & 1)) needed.delete(other)
  }
  return [...needed]
}
