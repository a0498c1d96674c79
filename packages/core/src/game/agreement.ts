/**
 * A plan over a frame: stages as settings of options, who undertook what, who would see a breach,
 * and what the plan itself names as the answer to one.
 *
 * Bits of options throughout: `yes` and `no` are what a stage brings about, `kept` everything that
 * a set of stages asks to be kept from then on.
 */
import { at } from '../base/assert.ts'
import { bitsFrom, type WideSet, wideFrom } from '../base/bits.ts'
import type { Commitment, Model, Plan, Setting } from '../model/model.ts'
import { optionPlaces } from './compile.ts'
import type { ActorIndex, Frame, State } from './layout.ts'

/** Options brought to yes and to no, as bits. */
export interface Settings {
  readonly yes: number
  readonly no: number
}

export interface AgreedStage extends Settings {
  readonly id: string
  /** Stages that must be reached before this one. */
  readonly after: WideSet
  /** The stage to fall back to, where the plan names one. */
  readonly fallback?: number
}

/** The answer that a plan names for the breach of one commitment. */
export interface NamedAnswer extends Settings {
  /** Who answers, as bits. */
  readonly by: number
}

export interface Agreement {
  readonly id: string
  readonly stages: readonly AgreedStage[]
  /** Per option, the actors who would see a breach of it, as bits. */
  readonly seenBy: Uint32Array
  /** Per option, the answer to its breach, where the plan names one. */
  readonly answers: readonly (NamedAnswer | undefined)[]
}

/** `unseen`: options whose breach nobody sees, whatever the model says of their verification. */
export function agreementOf(
  model: Model,
  frame: Frame,
  plan: Plan,
  unseen: ReadonlySet<string>,
): Agreement {
  const stageIds = plan.stages.map((stage) => stage.id)
  const commitments = plan.stages.flatMap((stage) => stage.commitments)
  const stages = plan.stages.map(({ id, commitments: kept, after, fallback }) => ({
    id,
    ...settingsOf(
      model,
      kept.map((one) => one.keep),
    ),
    after: wideFrom(after.map((one) => stageIds.indexOf(one)).filter((place) => place >= 0)),
    ...(fallback !== undefined &&
      stageIds.includes(fallback) && { fallback: stageIds.indexOf(fallback) }),
  }))
  return {
    id: plan.id,
    stages,
    seenBy: Uint32Array.from(model.options, ({ id }) =>
      unseen.has(id) ? 0 : seersOf(model, commitments, id),
    ),
    answers: model.options.map(({ id }) => namedAnswer(model, frame, commitments, id)),
  }
}

/** Options set by a list of settings; where one occurs twice, the later counts. */
export function settingsOf(model: Model, list: readonly Setting[]): Settings {
  const places = optionPlaces(model)
  let [yes, no] = [0, 0]
  for (const { option, value } of list) {
    const bit = 1 << (places.get(option) ?? 0)
    yes = value ? yes | bit : yes & ~bit
    no = value ? no & ~bit : no | bit
  }
  return { yes: yes >>> 0, no: no >>> 0 }
}

/** The state after a joint step that brings options to the given values. */
export function afterStep(from: State, { yes, no }: Settings): State {
  return ((from | yes) & ~no) >>> 0
}

/** Those who see: named with the commitment, else with the option; nobody named means everyone. */
function seersOf(model: Model, commitments: readonly Commitment[], option: string): number {
  const verification = commitments.findLast((one) => one.keep.option === option)?.verification
  const observed = model.options.find((one) => one.id === option)?.observed
  const by = verification?.by ?? observed?.by
  if (by === undefined || by.length === 0) return bitsFrom(model.actors.keys())
  return actorBits(model, by)
}

function namedAnswer(
  model: Model,
  frame: Frame,
  commitments: readonly Commitment[],
  option: string,
): NamedAnswer | undefined {
  const breach = commitments.findLast((one) => one.keep.option === option)?.breach
  if (breach === undefined || breach.answer.length === 0) return undefined
  const settings = settingsOf(model, breach.answer)
  return { ...settings, by: actorBits(model, breach.by) || ownersOf(frame, settings) }
}

function ownersOf(frame: Frame, { yes, no }: Settings): number {
  let owners = 0
  for (let actor: ActorIndex = 0; actor < frame.actorCount; actor++)
    if ((at(frame.ownOptions, actor) & (yes | no)) !== 0) owners |= 1 << actor
  return owners
}

function actorBits(model: Model, ids: readonly string[]): number {
  return bitsFrom(ids.map((id) => model.actors.findIndex((one) => one.id === id)))
}
