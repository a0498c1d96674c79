/**
 * Why no ladder leads to everything, each stage standing alone: requirements that cannot all be
 * met.
 *
 * Requirements are dropped one at a time as long as there is still no ladder; those left are a
 * smallest such group: drop any one of them, and the rest of the group can be met (a minimal
 * unsatisfiable subset, by deletion; Chinneck and Dravnieks 1991). There may be other such groups.
 * A party that is worse off in the end, or that no last stage could hold, is a group by itself.
 */
import { stepBudget } from '../../../base/budget.ts'
import type { PartyIndex, Stakes } from './ladder.ts'
import type { OptionSet } from './lattice.ts'
import { bestByTable, type TableSettings } from './table-search.ts'
import type { TableTest } from './table-test.ts'

export type Requirement =
  /** What can stand at all, by the rules of the model. */
  | { readonly kind: 'rules' }
  /** What the one who searches asks of the order. */
  | { readonly kind: 'order' }
  | { readonly kind: 'stages' }
  | { readonly kind: 'margin'; readonly party: PartyIndex }
  | { readonly kind: 'gain'; readonly party: PartyIndex }

export interface Blocked {
  /** Empty where there is a ladder after all. */
  readonly requirements: readonly Requirement[]
  /** Parties whom no last stage could hold, whatever came before: a reason of its own. */
  readonly neverHeld: readonly PartyIndex[]
  /** Parties who are worse off in the target than at the start. */
  readonly neverPaid: readonly PartyIndex[]
  readonly complete: boolean
}

export interface BlockedSettings extends TableSettings {
  /** What is to be carried out; everything when left out. */
  readonly target?: OptionSet
}

export function whyBlocked(stakes: Stakes, test: TableTest, settings: BlockedSettings): Blocked {
  const { marginMin = 0, budget = stepBudget() } = settings
  const everyone = [...stakes.parties.keys()]
  const { parties = everyone, paid = everyone } = settings
  const { target = 2 ** stakes.options.length - 1 } = settings
  let left: Requirement[] = [
    { kind: 'rules' },
    ...(settings.allowed ? [{ kind: 'order' } as const] : []),
    ...(settings.stageCountMax < stakes.options.length ? [{ kind: 'stages' } as const] : []),
    ...paid.map((party) => ({ kind: 'gain', party }) as const),
    ...parties.map((party) => ({ kind: 'margin', party }) as const),
  ]
  const reasons = {
    // Whatever of its own came before tempts a party no more than if it had all come before.
    neverHeld: parties.filter((p) => test.margin(p, { set: target, added: 0 }) < marginMin - slack),
    neverPaid: paid.filter((party) => !test.isPaid(party, { from: 0, to: target })),
  }
  const [unpaid] = reasons.neverPaid
  const [unheld] = reasons.neverHeld
  if (unpaid !== undefined)
    return { requirements: [{ kind: 'gain', party: unpaid }], ...reasons, complete: true }
  if (unheld !== undefined)
    return { requirements: [{ kind: 'margin', party: unheld }], ...reasons, complete: true }
  const isReached = (required: readonly Requirement[]): boolean | undefined =>
    reaches(stakes, test, { ...settings, target, marginMin, budget, required })
  const first = isReached(left)
  if (first !== false) return { requirements: [], ...reasons, complete: first !== undefined }
  for (const requirement of [...left]) {
    const without = left.filter((other) => other !== requirement)
    const reached = isReached(without)
    if (reached === undefined) return { requirements: left, ...reasons, complete: false }
    if (!reached) left = without
  }
  return { requirements: left, ...reasons, complete: true }
}

const slack = 1e-10

/** Whether a ladder meets the requirements; undefined where the budget ended. */
function reaches(
  stakes: Stakes,
  test: TableTest,
  settings: Required<Pick<BlockedSettings, 'target' | 'marginMin' | 'budget'>> &
    TableSettings & { readonly required: readonly Requirement[] },
): boolean | undefined {
  const { target, required, marginMin, budget } = settings
  const whose = (kind: 'margin' | 'gain'): PartyIndex[] =>
    required.flatMap((one) => (one.kind === kind ? [one.party] : []))
  const asked = (kind: Requirement['kind']): boolean => required.some((one) => one.kind === kind)
  const found = bestByTable(stakes, test, {
    possible: asked('rules') ? settings.possible : (_: OptionSet) => true,
    allowed: asked('order') ? settings.allowed : undefined,
    stageCountMax: asked('stages') ? settings.stageCountMax : stakes.options.length,
    parties: whose('margin'),
    paid: whose('gain'),
    marginMin,
    budget,
  })
  if (!found.complete) return undefined
  return found.counts(target).holding > 0
}
