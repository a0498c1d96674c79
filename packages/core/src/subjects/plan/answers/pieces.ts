/** What a search may combine: the commitments of the model's plans, singly or bundled. */

import { type Asking, unknown } from '../../../asking/asking.ts'
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import { type Agreement, agreementOf, type Game, settingsOf, stateId } from '../../../game/game.ts'
import { diagnostic, type Model, type Plan, type Setting } from '../../../model/model.ts'
import { type Lattice, type Piece, piecesMax, type Requirements } from '../computing/computing.ts'
import type { FindingOf } from '../documents/finding.ts'

/** All plans as one, so that each commitment keeps its verification and the answer to a breach. */
export function everyPlan(model: Model): Plan {
  const stages = (role: Plan['role']) =>
    model.plans.filter((plan) => plan.role === role).flatMap((plan) => plan.stages)
  return {
    id: '',
    label: {},
    role: 'plan',
    parties: [],
    guarantors: [],
    stages: [...stages('alternative'), ...stages('plan')].map((stage) => {
      const { fallback: _, ...rest } = stage
      return { ...rest, after: [] }
    }),
    basis: [],
  }
}

export function agreementOfAll({ model, game }: Asking, unseen: ReadonlySet<string>): Agreement {
  return agreementOf(model, game.frame, everyPlan(model), unseen)
}

/** Every setting that plans of a role ask for and that is not in effect today, once each. */
export function commitmentsIn(model: Model, role?: Plan['role']): Setting[] {
  const today = new Map(model.options.map((option) => [option.id, option.today]))
  const found = new Map<string, Setting>()
  for (const plan of model.plans)
    if (role === undefined || plan.role === role)
      for (const { keep } of plan.stages.flatMap((stage) => stage.commitments))
        if (today.get(keep.option) !== keep.value) found.set(keep.option, keep)
  return [...found.values()]
}

export interface NamedPiece extends Piece {
  readonly set: readonly Setting[]
}

/** The pieces that a question names, or one per commitment of the model's plans. */
export function piecesFor(
  asking: Asking,
  bundles: readonly string[],
  first: readonly string[],
): readonly NamedPiece[] | undefined {
  const { model, problems } = asking
  const sets =
    bundles.length > 0
      ? bundles.map((bundle) => bundle.split('+').map((part) => readSetting(asking, part)))
      : commitmentsIn(model, 'plan').map((setting) => [setting])
  if (problems.length > 0) return undefined
  if (sets.length > piecesMax) {
    const facts = { what: 'pieces to combine', count: sets.length, countMax: piecesMax }
    problems.push(diagnostic('too-many', [], facts))
    return undefined
  }
  const pieces = sets.map((set, i) => ({
    id: bundles[i] ?? nameOf(set),
    set,
    after: 0,
    ...settingsOf(model, set),
  }))
  return withPrerequisites(asking, pieces, first)
}

function nameOf(set: readonly Setting[]): string {
  return set.map(({ option, value }) => (value ? option : `not ${option}`)).join('+')
}

function readSetting({ model, problems }: Asking, written: string): Setting {
  const match = /^(!|not )?\s*(\S+)$/.exec(written.trim())
  const option = match?.[2] ?? written.trim()
  const known = model.options.map((one) => one.id)
  if (!known.includes(option)) problems.push(unknown('option', option, known))
  return { option, value: match?.[1] === undefined }
}

/** "insp<relief": the piece with the first comes in an earlier stage than that with the second. */
function withPrerequisites(
  { problems }: Asking,
  pieces: readonly NamedPiece[],
  first: readonly string[],
): readonly NamedPiece[] | undefined {
  const after = pieces.map(() => 0)
  const known = pieces.flatMap((piece) => [piece.id, ...piece.set.map(({ option }) => option)])
  const placeOf = (name: string) => {
    const place = pieces.findIndex(
      (piece) => piece.id === name || piece.set.some(({ option }) => option === name),
    )
    if (place < 0) problems.push(unknown('option', name, [...new Set(known)]))
    return place
  }
  for (const written of first) {
    const [earlier = '', later = ''] = written.split('<').map((part) => part.trim())
    const [a, b] = [placeOf(earlier), placeOf(later)]
    if (a >= 0 && b >= 0 && a !== b) after[b] = at(after, b) | (1 << a)
  }
  if (problems.length > 0) return undefined
  return pieces.map((piece, i) => ({ ...piece, after: at(after, i) }))
}

export function requirementsFor(
  { frame }: Game,
  { test, rule }: Pick<Requirements, 'test' | 'rule'>,
): Requirements {
  const everyone = 2 ** frame.actorCount - 1
  return { test, rule, agreeing: everyone, keeping: everyone }
}

/** The stages of a ladder: what each sets, and where it leads. */
export function stagesOf(
  { game, state }: Lattice,
  pieces: readonly NamedPiece[],
  sets: readonly number[],
): FindingOf<'ladder'>['stages'] {
  return sets.slice(1).map((set, i) => ({
    set: bitsOf(set & ~at(sets, i)).flatMap((piece) => [...at(pieces, piece).set]),
    to: stateId(game.frame.optionCount, at(state, set)),
  }))
}
