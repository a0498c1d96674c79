/**
 * The smallest repairs of a plan that fails: a commitment moved to another stage or a stage of its
 * own, added, dropped, or verified where nobody sees its breach. All sets of changes of one size
 * are tried before any larger set.
 *
 * Slots: 0 is "not in the plan"; slot 2k is stage k (1 the first); odd slots are new stages between
 * them, before the first and after the last.
 */
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import type { Budget } from '../../../base/budget.ts'
import type { Agreement, Game } from '../../../game/game.ts'
import { type Lattice, latticeOf, type Piece, passes, type Requirements } from './lattice.ts'

/** A piece of the plan put into another stage, or a commitment made verifiable. */
export type PieceChange =
  | { readonly kind: 'place'; readonly piece: number; readonly slot: number }
  | { readonly kind: 'verify'; readonly option: number }

export interface RepairSettings {
  readonly game: Game
  readonly agreement: Agreement
  readonly pieces: readonly Piece[]
  /** Per piece its slot in the plan as it is. */
  readonly slots: readonly number[]
  readonly stageCount: number
  readonly requirements: Requirements
  readonly changesMax: number
}

export interface Repair {
  readonly changes: readonly PieceChange[]
  /** Sets of pieces, each containing the one before; the first is empty. */
  readonly sets: readonly number[]
}

export interface Repairs {
  readonly repairs: readonly Repair[]
  readonly triedCount: number
  readonly cut: boolean
}

/** All repairs of the smallest size there is; an empty set of changes: the plan passes as it is. */
export function repairsOf(settings: RepairSettings, budget: Budget): Repairs {
  const workshop = { settings, lattices: new Map<number, Lattice>() }
  const changes = changesOf(settings)
  let triedCount = 0
  for (let size = 0; size <= settings.changesMax; size++) {
    const repairs: Repair[] = []
    for (const chosen of choices(changes, size)) {
      if (!budget.spend(1)) return { repairs, triedCount, cut: true }
      triedCount++
      const sets = setsAfter(workshop, chosen)
      if (sets !== undefined) repairs.push({ changes: chosen, sets })
    }
    if (repairs.length > 0) return { repairs, triedCount, cut: false }
  }
  return { repairs: [], triedCount, cut: false }
}

function changesOf({ agreement, slots, pieces, stageCount }: RepairSettings): PieceChange[] {
  const slotCount = 2 * stageCount + 2
  const places = pieces.flatMap((_, piece) =>
    Array.from({ length: slotCount }, (_, slot) => ({ kind: 'place', piece, slot }) as const),
  )
  const kept = pieces.reduce((set, { yes, no }) => set | yes | no, 0)
  const hidden = bitsOf(kept).filter((option) => agreement.observedBy[option] === 0)
  return [
    ...places.filter(({ piece, slot }) => slots[piece] !== slot),
    ...hidden.map((option) => ({ kind: 'verify', option }) as const),
  ]
}

/** Sets of changes of one size, no two of them to the same piece. */
function* choices(
  changes: readonly PieceChange[],
  size: number,
  start = 0,
): Generator<readonly PieceChange[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let i = start; i < changes.length; i++) {
    const change = at(changes, i)
    for (const rest of choices(changes, size - 1, i + 1))
      if (!rest.some((other) => samePiece(other, change))) yield [change, ...rest]
  }
}

function samePiece(a: PieceChange, b: PieceChange): boolean {
  return a.kind === 'place' && b.kind === 'place' && a.piece === b.piece
}

interface Workshop {
  readonly settings: RepairSettings
  /** One lattice per set of options verified. */
  readonly lattices: Map<number, Lattice>
}

/** The sets of the changed plan if all its steps pass. */
function setsAfter(workshop: Workshop, changes: readonly PieceChange[]): number[] | undefined {
  const { settings } = workshop
  const slots = [...settings.slots]
  let verified = 0
  for (const change of changes)
    if (change.kind === 'place') slots[change.piece] = change.slot
    else verified |= 1 << change.option
  const sets = setsIn(slots, 2 * settings.stageCount + 1)
  // A plan emptied by changes is no repair; one that is empty as it stands passes.
  if (sets.length < 2 && changes.length > 0) return undefined
  const lattice = latticeFor(workshop, verified)
  const isSound = sets
    .slice(1)
    .every((set, i) => passes(lattice, at(sets, i), set, settings.requirements))
  return isSound ? sets : undefined
}

function setsIn(slots: readonly number[], slotLast: number): number[] {
  const sets = [0]
  for (let slot = 1; slot <= slotLast; slot++) {
    let set = at(sets, sets.length - 1)
    for (const [piece, place] of slots.entries()) if (place === slot) set |= 1 << piece
    if (set !== sets.at(-1)) sets.push(set)
  }
  return sets
}

function latticeFor({ settings, lattices }: Workshop, verified: number): Lattice {
  const known = lattices.get(verified)
  if (known !== undefined) return known
  const { game, agreement, pieces } = settings
  const everyone = 2 ** game.frame.actorCount - 1
  const seen = (option: number, seers: number) => ((verified >>> option) & 1 ? everyone : seers)
  const stages = agreement.stages.map((stage) => ({
    ...stage,
    terms: stage.terms.map((one) => ({ ...one, seenBy: seen(one.option, one.seenBy) })),
  }))
  const observedBy = agreement.observedBy.map((seers, option) => seen(option, seers))
  const lattice = latticeOf(game, { ...agreement, stages, observedBy }, pieces)
  lattices.set(verified, lattice)
  return lattice
}
