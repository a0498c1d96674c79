/**
 * A plan over a frame: stages as settings of options, who undertook what, who would see a breach,
 * and what the plan itself names as the answer to one.
 *
 * Bits of options throughout: `yes` and `no` are what a stage brings about, `kept` everything that
 * a set of stages asks to be kept from then on.
 *
 * What a commitment says of its verification and of the answer to its breach counts from the stage
 * that holds it, not before; where several stages hold one option, from the one reached last.
 */
import { at } from '../base/assert.ts'
import { bitsFrom, type WideSet, wideFrom } from '../base/bits.ts'
import type { Breach, Commitment, Model, Plan, Setting } from '../model/model.ts'
import { optionPlaces } from './compile.ts'
import type { ActorIndex, Frame, State } from './layout.ts'

/** Options brought to yes and to no, as bits. */
export interface Settings {
  readonly yes: number
  readonly no: number
}

/** What one commitment says of its breach. */
export interface Terms {
  readonly option: number
  /** The actors who would see it, as bits. */
  readonly seenBy: number
  readonly answer?: NamedAnswer
}

export interface AgreedStage extends Settings {
  readonly id: string
  /** Stages that must be reached before this one. */
  readonly after: WideSet
  /** The stage to fall back to, where the plan names one. */
  readonly fallback?: number
  readonly terms: readonly Terms[]
  /** Exchanged at one stroke through a third hand: nobody can hold back its part. */
  readonly escrow?: true
}

/** The answer that a plan names for the breach of one commitment. */
export interface NamedAnswer extends Settings {
  /** Who answers, as bits. */
  readonly by: number
}

export interface Agreement {
  readonly id: string
  readonly stages: readonly AgreedStage[]
  /** Per option, the actors who would see it change where no stage holds it, as bits. */
  readonly observedBy: Uint32Array
}

/** Who would see what, and which answers are named, at one point of a plan. */
export interface Watch {
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
  const stages = plan.stages.map(({ id, commitments: kept, after, fallback, escrow }) => ({
    id,
    ...settingsOf(
      model,
      kept.map((one) => one.keep),
    ),
    after: wideFrom(after.map((one) => stageIds.indexOf(one)).filter((place) => place >= 0)),
    ...(fallback !== undefined &&
      stageIds.includes(fallback) && { fallback: stageIds.indexOf(fallback) }),
    terms: kept.map((one) => termsOf(model, frame, one, unseen)),
    ...(escrow && { escrow }),
  }))
  return { id: plan.id, stages, observedBy: observersIn(model, unseen) }
}

/** Who sees an option change that no plan speaks of; nobody named means everyone. */
export function observersIn(model: Model, unseen: ReadonlySet<string>): Uint32Array {
  return Uint32Array.from(model.options, ({ id, observed }) =>
    unseen.has(id) ? 0 : seersNamed(model, observed?.by),
  )
}

/** The watch where no commitment is in force. */
export function watchOutside(observedBy: Uint32Array): Watch {
  return { seenBy: observedBy, answers: [] }
}

/** The watch once these stages have been reached, in this order. */
export function watchAt({ stages, observedBy }: Agreement, reached: readonly number[]): Watch {
  return watchWith(
    observedBy,
    reached.flatMap((stage) => at(stages, stage).terms),
  )
}

/** The watch where these options, as bits, are committed: for each the last stage counts. */
export function watchOver({ stages, observedBy }: Agreement, kept: number): Watch {
  const terms = stages.flatMap((stage) => stage.terms)
  return watchWith(
    observedBy,
    terms.filter(({ option }) => ((kept >>> option) & 1) === 1),
  )
}

function watchWith(observedBy: Uint32Array, terms: readonly Terms[]): Watch {
  const seenBy = observedBy.slice()
  const answers: (NamedAnswer | undefined)[] = Array.from(observedBy, () => undefined)
  for (const { option, seenBy: seers, answer } of terms) {
    seenBy[option] = seers
    answers[option] = answer
  }
  return { seenBy, answers }
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

/** Those who see a breach: named with the commitment, else with the option. */
function termsOf(
  model: Model,
  frame: Frame,
  { keep, verification, breach }: Commitment,
  unseen: ReadonlySet<string>,
): Terms {
  const option = model.options.findIndex((one) => one.id === keep.option)
  const by = verification?.by ?? model.options[option]?.observed?.by
  const answer = breach && namedAnswer(model, frame, breach)
  return {
    option,
    seenBy: unseen.has(keep.option) ? 0 : seersNamed(model, by),
    ...(answer && { answer }),
  }
}

function seersNamed(model: Model, by: readonly string[] = []): number {
  return by.length === 0 ? bitsFrom(model.actors.keys()) : actorBits(model, by)
}

function namedAnswer(model: Model, frame: Frame, breach: Breach): NamedAnswer | undefined {
  if (breach.answer.length === 0) return undefined
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
