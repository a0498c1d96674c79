/**
 * Why no ladder leads to a set, each stage standing alone: requirements that cannot all be met.
 *
 * Requirements are dropped one at a time as long as there is still no ladder; those left are a
 * smallest such group: drop any one of them, and there is a ladder. Another order of dropping may
 * leave another group.
 */
import { at } from '../base/assert.ts'
import { type Budget, stepBudget } from '../base/budget.ts'
import type { OptionIndex, PartyIndex, Stakes } from './ladder.ts'
import { isGain, type Lattice, latticeOf, type OptionSet } from './lattice.ts'
import { bestLadders } from './widest-path.ts'

export type Requirement =
  | { readonly kind: 'prerequisite'; readonly option: OptionIndex; readonly needs: OptionIndex }
  | { readonly kind: 'margin'; readonly party: PartyIndex }
  | { readonly kind: 'gain'; readonly party: PartyIndex }

export interface BlockedSettings {
  readonly target: OptionSet
  readonly marginMin?: number
  readonly budget?: Budget
}

export interface Blocked {
  /** Empty where there is a ladder after all. */
  readonly requirements: readonly Requirement[]
  /** Parties whom no last stage could hold, whatever came before: a reason of its own. */
  readonly neverHeld: readonly PartyIndex[]
  /** Parties who are worse off in the target than at the start. */
  readonly neverPaid: readonly PartyIndex[]
  readonly complete: boolean
}

export function whyBlocked(stakes: Stakes, settings: BlockedSettings): Blocked {
  const { target, marginMin = 0, budget = stepBudget() } = settings
  const lattice = latticeOf(stakes)
  const search = { stakes, target, marginMin, budget }
  let left: Requirement[] = [
    ...stakes.options.flatMap(({ prerequisites }, option) =>
      prerequisites.map((needs) => ({ kind: 'prerequisite', option, needs }) as const),
    ),
    ...stakes.parties.map((_, party) => ({ kind: 'gain', party }) as const),
    ...stakes.parties.map((_, party) => ({ kind: 'margin', party }) as const),
  ]
  const parties = [...stakes.parties.keys()]
  const neverHeld = parties.filter((p) => at(at(lattice.room, p), target) < marginMin)
  const neverPaid = parties.filter(
    (p) => !isGain({ ...lattice, flow: [at(lattice.flow, p)] }, { from: 0, to: target }, 0),
  )
  const first = reaches(lattice, left, search)
  if (first !== false)
    return { requirements: [], neverHeld, neverPaid, complete: first !== undefined }
  for (const requirement of [...left]) {
    const without = left.filter((other) => other !== requirement)
    const reached = reaches(lattice, without, search)
    if (reached === undefined) return { requirements: left, neverHeld, neverPaid, complete: false }
    if (!reached) left = without
  }
  return { requirements: left, neverHeld, neverPaid, complete: true }
}

interface Search {
  readonly stakes: Stakes
  readonly target: OptionSet
  readonly marginMin: number
  readonly budget: Budget
}

/** Whether a ladder meets the requirements; undefined where the budget ended. */
function reaches(
  lattice: Lattice,
  required: readonly Requirement[],
  { stakes, target, marginMin, budget }: Search,
): boolean | undefined {
  const asked = (kind: Requirement['kind'], party: PartyIndex): boolean =>
    required.some((one) => one.kind === kind && 'party' in one && one.party === party)
  const options = stakes.options.map((option, o) => ({
    ...option,
    prerequisites: option.prerequisites.filter((needs) =>
      required.some(
        (one) => one.kind === 'prerequisite' && one.option === o && one.needs === needs,
      ),
    ),
  }))
  const relaxed: Lattice = {
    ...lattice,
    closed: latticeOf({ ...stakes, options }).closed,
    flow: lattice.flow.map((flow, p) => (asked('gain', p) ? flow : new Float64Array(flow.length))),
    room: lattice.room.map((room, p) => (asked('margin', p) ? room : room.map(() => Infinity))),
  }
  const found = bestLadders(relaxed, { budget })
  if (!found.complete) return undefined
  return at(found.margin, target) >= marginMin
}
