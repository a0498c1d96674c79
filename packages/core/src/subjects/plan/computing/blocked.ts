/**
 * Why no ladder passes: the requirements which, taken away one at a time, would let one through, or
 * the fewest that would together. The exact search that found nothing is the proof that something
 * blocks; this names it.
 */
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import type { Budget } from '../../../base/budget.ts'
import { type Lattice, latticeOf, type Requirements } from './lattice.ts'
import type { Blocking, Requirement, Unblocked } from './requirement.ts'
import { type Search, searchLadders } from './search.ts'
import { smallestGroup } from './smallest-group.ts'

/**
 * Single requirements that block; where none does alone, pairs; where no pair does, one group of
 * the fewest that must be given up together.
 */
export function unblockedBy(lattice: Lattice, search: Search, budget: Budget): Blocking {
  const all = requirementsOf(lattice, search)
  const known = new Map<string, Lattice>()
  const attempt = (without: readonly Requirement[]) =>
    unblocked({ lattice, search, known }, without, budget)
  const singles = tryEach(
    all.map((one) => [one]),
    attempt,
  )
  if (singles.found.length > 0 || !singles.complete) return { ...singles, cleared: 0 }
  const pairs = all.flatMap((first, i) => all.slice(i + 1).map((other) => [first, other]))
  const twos = tryEach(pairs, attempt)
  if (twos.found.length > 0 || !twos.complete) return { ...twos, cleared: 1 }
  return smallestGroup(all, attempt)
}

function tryEach(
  sets: readonly (readonly Requirement[])[],
  attempt: (without: readonly Requirement[]) => Unblocked | 'cut' | undefined,
): { readonly found: readonly Unblocked[]; readonly complete: boolean } {
  const found: Unblocked[] = []
  for (const without of sets) {
    const outcome = attempt(without)
    if (outcome === 'cut') return { found, complete: false }
    if (outcome !== undefined) found.push(outcome)
  }
  return { found, complete: true }
}

interface Attempts {
  readonly lattice: Lattice
  readonly search: Search
  /** Lattices of some of the pieces: who would leave is worked out once for all attempts. */
  readonly known: Map<string, Lattice>
}

/** A ladder that passes without these requirements; none; or the budget has ended. */
function unblocked(
  { lattice, search, known }: Attempts,
  without: readonly Requirement[],
  budget: Budget,
): Unblocked | 'cut' | undefined {
  const relaxed = relax({ lattice, search, known }, without)
  const { front, cut } = searchLadders(relaxed.lattice, relaxed.search, budget)
  if (cut) return 'cut'
  const [ladder] = front
  return ladder && { without, ladder, pieces: relaxed.pieces }
}

function requirementsOf({ game, pieces }: Lattice, search: Search): Requirement[] {
  const actors = game.names.actors.map((_, actor) => actor)
  return [
    ...actors.map((actor) => ({ kind: 'agreement', actor }) as const),
    ...actors.map((actor) => ({ kind: 'deterrence', actor }) as const),
    ...pieces.flatMap(({ after }, piece) =>
      bitsOf(after).map((first) => ({ kind: 'prerequisite', piece, first }) as const),
    ),
    ...(search.requirements.test === 'step' ? [{ kind: 'step-by-step' } as const] : []),
    ...(search.stagesMax < pieces.length ? [{ kind: 'stages' } as const] : []),
    ...(search.goal === undefined && pieces.length > 1
      ? pieces.map((_, piece) => ({ kind: 'piece', piece }) as const)
      : []),
  ]
}

/** The search without some requirements; a piece left out is also no prerequisite any more. */
function relax({ lattice, search, known }: Attempts, without: readonly Requirement[]) {
  let { requirements, stagesMax } = search
  let out = 0
  const waived: [number, number][] = []
  for (const requirement of without) {
    if (requirement.kind === 'stages') stagesMax = lattice.pieces.length
    else if (requirement.kind === 'piece') out |= 1 << requirement.piece
    else if (requirement.kind === 'prerequisite')
      waived.push([requirement.piece, requirement.first])
    else requirements = waive(requirements, requirement)
  }
  const places = lattice.pieces.map((_, piece) => piece).filter((piece) => !((out >>> piece) & 1))
  const pieces = places.map((place) => {
    const piece = at(lattice.pieces, place)
    const gone = waived.filter(([one]) => one === place).map(([, first]) => first)
    const after = bitsOf(piece.after)
      .filter((first) => places.includes(first) && !gone.includes(first))
      .reduce((set, first) => set | (1 << places.indexOf(first)), 0)
    return { ...piece, after }
  })
  const { game, agreement } = lattice
  const some = known.get(places.join()) ?? latticeOf(game, agreement, pieces)
  known.set(places.join(), some)
  return {
    lattice: { ...some, pieces },
    search: { ...search, requirements, stagesMax: Math.min(stagesMax, pieces.length) },
    pieces: places,
  }
}

function waive(
  requirements: Requirements,
  requirement: Extract<Requirement, { kind: 'agreement' | 'deterrence' | 'step-by-step' }>,
): Requirements {
  if (requirement.kind === 'step-by-step') return { ...requirements, test: 'today' }
  const others = ~(1 << requirement.actor)
  return requirement.kind === 'agreement'
    ? { ...requirements, agreeing: requirements.agreeing & others }
    : { ...requirements, keeping: requirements.keeping & others }
}
