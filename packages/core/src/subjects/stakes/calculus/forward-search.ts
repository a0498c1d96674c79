/**
 * The best ladder when what later stages bring counts, each stage alike in dwell.
 *
 * Searched backwards from the last stage. What a party has sunk before a breach lowers the flow of
 * the breach by that much in every period, so the value of a breach from a stage on is a value X
 * that depends on later stages only, minus what is sunk. A label at a set S is thus one way to go
 * on from S: per party the value C of complying and X of breaking, and the least margin from there
 * on. More C, less X and more margin are each better for every way to get to S, so labels that
 * another beats are dropped, unless it takes more stages: exact. Where no party owes anything yet
 * there is nothing to break.
 */
import { at } from '../../../base/assert.ts'
import { bitCount } from '../../../base/bits.ts'
import { type Budget, stepBudget } from '../../../base/budget.ts'
import { isAdditive, type PartyIndex, type Stakes, watchedSingly } from './ladder.ts'
import { isTied } from './ladder-rules.ts'
import { isGain, type Lattice, latticeOf, type OptionSet } from './lattice.ts'
import { phaseTable, type SetPhase } from './set-phases.ts'
import type { Seen } from './table-test.ts'
import { type Phase, worthForEver, worthOf } from './values.ts'

export interface ForwardSettings {
  readonly dwell: number
  readonly target?: OptionSet
  readonly gainMin?: number
  /** The stakes in which no stage may cost anybody anything; null: not asked for. */
  readonly gains?: Seen | null
  /** The stakes as each party is judged. */
  readonly seenBy?: Seen
  /** Sets that can stand at all, and packages that may come next; all when left out. */
  readonly possible?: (set: OptionSet) => boolean
  readonly allowed?: ((set: OptionSet, added: OptionSet) => boolean) | undefined
  readonly stageCountMax?: number
  readonly parties?: readonly PartyIndex[]
  readonly budget?: Budget
}

export interface ForwardLadder {
  readonly sets: readonly OptionSet[]
  readonly margin: number
}

export interface ForwardAnswer {
  /** Undefined where no ladder leads to the target. */
  readonly best: ForwardLadder | undefined
  /** The most labels that one set held: what the search costs. */
  readonly labelCountMax: number
  readonly complete: boolean
}

interface Label {
  readonly comply: readonly number[]
  readonly breach: readonly number[]
  readonly margin: number
  readonly sets: readonly OptionSet[]
}

interface Search {
  readonly lattice: Lattice
  readonly discounts: readonly number[]
  /** Per party and set. */
  readonly phases: readonly (readonly SetPhase[])[]
  readonly dwell: number
}

/** Whether the search knows these stakes: worths add up, each party is watched as one. */
export function isForwardKnown(stakes: Stakes): boolean {
  return (
    isAdditive(stakes) &&
    !isTied(stakes) &&
    (stakes.today ?? []).length === 0 &&
    stakes.parties.every((_, party) => !watchedSingly(stakes, party))
  )
}

export function bestForward(stakes: Stakes, settings: ForwardSettings): ForwardAnswer {
  const { dwell, seenBy = () => stakes, gains = seenBy, gainMin = 0 } = settings
  const { budget = stepBudget(), possible = () => true, allowed = () => true } = settings
  const everyone = [...stakes.parties.keys()]
  const { stageCountMax = stakes.options.length, parties = everyone } = settings
  const lattice = latticeOf(stakes, gains ?? seenBy)
  const paid = { ...lattice, flow: parties.map((party) => at(lattice.flow, party)) }
  const cases = parties.map(seenBy)
  const discounts = parties.map((party, p) => at(at(cases, p).parties, party).discount)
  const phases = parties.map((party, p) => phaseTable(at(cases, p), party))
  const search = { lattice, discounts, phases, dwell }
  const target = settings.target ?? (1 << lattice.optionCount) - 1
  const stands = (set: OptionSet) => lattice.closed[set] === 1 && (set === 0 || possible(set))
  if (!stands(target)) return { best: undefined, labelCountMax: 0, complete: true }
  const labels = new Map<OptionSet, Label[]>([[target, [lastLabel(search, target)]]])
  let labelCountMax = 1
  for (let set = target - 1; set >= 0; set--) {
    if ((set & ~target) !== 0 || !stands(set)) continue
    const rest = target & ~set
    if (!budget.spend(2 ** bitCount(rest)))
      return { best: undefined, labelCountMax, complete: false }
    const here: Label[] = []
    for (let added = rest; added !== 0; added = (added - 1) & rest) {
      const to = set | added
      if (!labels.has(to) || !allowed(to, added)) continue
      if (gains && !isGain(paid, { from: set, to }, gainMin)) continue
      for (const label of labels.get(to) ?? [])
        if (label.sets.length < stageCountMax || set === 0)
          keep(here, earlier(search, label, { set, to }))
    }
    labels.set(set, here)
    labelCountMax = Math.max(labelCountMax, here.length)
  }
  const [best] = [...(labels.get(0) ?? [])].sort(
    (a, b) => b.margin - a.margin || a.sets.length - b.sets.length,
  )
  return { best: best && { sets: best.sets, margin: best.margin }, labelCountMax, complete: true }
}

/** The last stage: it stands for ever, and may be left at any time. */
function lastLabel(search: Search, set: OptionSet): Label {
  const comply = search.discounts.map((discount, p) =>
    worthForEver(at(at(search.phases, p), set).kept, discount),
  )
  const breach = search.discounts.map((discount, p) =>
    worthForEver(at(at(search.phases, p), set).unsunk, discount),
  )
  const values = { comply, breach }
  return { ...values, margin: stayMargin(search, values, set), sets: [set] }
}

/** The way on from `set` that enters `to` next; nothing stands before the empty set. */
function earlier(
  search: Search,
  label: Label,
  { set, to }: { set: OptionSet; to: OptionSet },
): Label {
  let margin = Math.min(label.margin, entryMargin(search, label, { set, to }))
  if (set === 0) return { ...label, margin }
  let { comply, breach } = label
  const step = (phase: (own: SetPhase) => Phase, next: readonly number[]): number[] =>
    next.map((value, p) =>
      worthOf(phase(at(at(search.phases, p), set)), at(search.discounts, p), value),
    )
  for (let left = 1; left <= search.dwell; left++) {
    comply = step((own) => own.kept, comply)
    breach = step((own) => own.unsunk, breach)
    if (left < search.dwell) margin = Math.min(margin, stayMargin(search, { comply, breach }, set))
  }
  return { comply, breach, margin, sets: [set, ...label.sets] }
}

type Values = Pick<Label, 'comply' | 'breach'>

function stayMargin(search: Search, values: Values, set: OptionSet): number {
  return entryMargin(search, values, { set, to: set })
}

/** At the entry of `to` only what was done in `set` is sunk. */
function entryMargin(
  { phases }: Search,
  { comply, breach }: Values,
  { set, to }: { set: OptionSet; to: OptionSet },
): number {
  let margin = Number.POSITIVE_INFINITY
  for (const [p, own] of phases.entries())
    if (at(own, to).owes)
      margin = Math.min(margin, at(comply, p) + at(own, set).sunk - at(breach, p))
  return margin
}

function keep(labels: Label[], label: Label): void {
  if (labels.some((other) => isAtLeast(other, label))) return
  const left = labels.filter((other) => !isAtLeast(label, other))
  labels.splice(0, labels.length, ...left, label)
}

function isAtLeast(a: Label, b: Label): boolean {
  return (
    a.margin >= b.margin &&
    a.comply.every((value, p) => value >= at(b.comply, p)) &&
    a.breach.every((value, p) => value <= at(b.breach, p)) &&
    a.sets.length <= b.sets.length
  )
}
