/**
 * What single change would mend a stage that does not hold: the least of each kind.
 *
 * Kinds cannot be compared in price, so none is called the cheapest of all. Each comes with the
 * weakest link that is left, because a change that mends one stage may break another.
 */
import { at } from '../../../base/assert.ts'
import {
  type Case,
  detectionNeeded,
  longestLagOf,
  missingHostage,
  missingSanction,
  surplusOf,
  withMore,
} from './critical.ts'
import {
  isAdditive,
  type Ladder,
  type OptionIndex,
  type PartyIndex,
  type Stage,
  type Stakes,
  type Standing,
  statesAlong,
  type Varying,
  valueIn,
  withAnswers,
  withDetection,
} from './ladder.ts'
import {
  allowedOrders,
  gainsAlong,
  keepsPrerequisites,
  reorderedStagesMax,
} from './order-effects.ts'
import { reachesAt, type StageMargin, testStages, weakestFirst } from './stage-test.ts'

/** One change to a stage or its terms that may mend it. */
export type StageChange =
  | { readonly kind: 'sanction'; readonly more: number }
  | { readonly kind: 'hostage'; readonly more: number }
  | { readonly kind: 'detection'; readonly to: number }
  | { readonly kind: 'lag'; readonly to: number }
  | { readonly kind: 'escrow' }
  | {
      readonly kind: 'split'
      readonly first: readonly OptionIndex[]
      readonly then: readonly OptionIndex[]
      readonly reasons: readonly SplitReason[]
    }
  | { readonly kind: 'reorder'; readonly order: readonly number[] }
  | { readonly kind: 'carrot'; readonly option: OptionIndex }

/**
 * Why cutting a package may help at all: a part of it cannot be taken back, a part of it makes
 * breaches easier to see, or a part of it is something to look forward to.
 */
export type SplitReason = 'irreversible' | 'verification' | 'prospect'

export interface Repair {
  readonly change: StageChange
  readonly stakes: Stakes
  readonly ladder: Ladder
  /** The failing party's least margin in the stage, or in the stages it has become. */
  readonly margin: number
  readonly weakest: StageMargin | undefined
}

export const splitOptionsMax = 10

/** In the order of the kinds above; empty where the stage holds. */
export function repairsOf(stageCase: Case): Repair[] {
  if (surplusOf(stageCase) >= 0) return []
  const changed = [...numberRepairs(stageCase), escrowRepair(stageCase)]
  const found = [
    ...changed,
    splitRepair(stageCase),
    reorderRepair(stageCase),
    ...carrotRepairs(stageCase),
  ]
  return found.filter((repair) => repair !== undefined)
}

function numberRepairs(stageCase: Case): (Repair | undefined)[] {
  const { stakes, row } = stageCase
  const standing = at(statesAlong(stakes, stageCase.ladder), row.stage + 1)
  const repaired = (change: StageChange, to: Stakes): Repair =>
    repair(stageCase, change, { stakes: to })
  const [sanction, hostage] = [missingSanction(stageCase), missingHostage(stageCase)]
  const [detection, lag] = [detectionNeeded(stageCase), longestLagOf(stageCase)]
  const lagNow = longestLagStated(stakes, row.party, standing)
  return [
    sanction === undefined
      ? undefined
      : repaired(
          { kind: 'sanction', more: sanction },
          withMore(stageCase, 'sanction', sanction).stakes,
        ),
    hostage === undefined
      ? undefined
      : repaired(
          { kind: 'hostage', more: hostage },
          withMore(stageCase, 'hostage', hostage).stakes,
        ),
    detection === undefined
      ? undefined
      : repaired({ kind: 'detection', to: detection }, withDetection(stakes, row.party, detection)),
    lag === undefined || lag >= lagNow
      ? undefined
      : repaired(
          { kind: 'lag', to: lag },
          withAnswers(stakes, row.party, () => ({ lag })),
        ),
  ]
}

/** The longest lag that anything of the party's is answered with. */
function longestLagStated(stakes: Stakes, party: PartyIndex, standing: Standing): number {
  const own = stakes.options.flatMap(({ owner, answer, ways = [] }) =>
    owner === party ? [answer, ...ways].flatMap((one) => one?.lag ?? []) : [],
  )
  return Math.max(...[at(stakes.parties, party).lag, ...own].map((lag) => valueIn(lag, standing)))
}

function escrowRepair(stageCase: Case): Repair | undefined {
  const ladder = stageCase.ladder.map((stage, k) =>
    k === stageCase.row.stage ? { ...stage, escrow: true } : stage,
  )
  return mending(stageCase, { kind: 'escrow' }, ladder)
}

/** The cut after which the weakest link is strongest; only where a cut can help. */
function splitRepair(stageCase: Case): Repair | undefined {
  const { stakes, ladder, row } = stageCase
  const whole = at(ladder, row.stage)
  const reasons = splitReasons(stageCase)
  if (reasons.length === 0 || whole.options.length > splitOptionsMax) return undefined
  const mended: Repair[] = []
  for (let set = 1; set < (1 << whole.options.length) - 1; set++) {
    const first = whole.options.filter((_, i) => (set >> i) & 1)
    const then = whole.options.filter((_, i) => !((set >> i) & 1))
    const parts: Stage[] = [first, then].map((options) => ({ ...whole, options }))
    const cut = [...ladder.slice(0, row.stage), ...parts, ...ladder.slice(row.stage + 1)]
    if (!keepsPrerequisites(stakes, cut) || !paysAsBefore(stageCase, cut)) continue
    const tried = mending(stageCase, { kind: 'split', first, then, reasons }, cut)
    if (tried) mended.push(tried)
  }
  return strongestOf(mended)
}

/** What only rounding may make of two amounts that are alike. */
const rounding = 1e-10

/** The change that leaves the strongest weakest link; of equally strong ones the first. */
function strongestOf(mended: readonly Repair[]): Repair | undefined {
  const marginOf = ({ weakest }: Repair): number => weakest?.margin ?? Number.POSITIVE_INFINITY
  const isMore = (a: number, b: number) => a > b + rounding * Math.max(1, Math.abs(a))
  const [first, ...rest] = mended
  return (
    first && rest.reduce((best, one) => (isMore(marginOf(one), marginOf(best)) ? one : best), first)
  )
}

/** Where worths add up, all can be taken back and nothing follows, cutting changes nothing. */
export function splitReasons({ stakes, ladder, row }: Case): SplitReason[] {
  const { options } = at(ladder, row.stage)
  const own = options.map((o) => at(stakes.options, o)).filter(({ owner }) => owner === row.party)
  const party = at(stakes.parties, row.party)
  const watches = [party.detection, party.lag, party.sanction, party.hostage]
  const teaches = (varying: Varying): boolean =>
    typeof varying !== 'number' && varying.when.some(({ option }) => options.includes(option))
  const reasons: [SplitReason, boolean][] = [
    ['irreversible', own.some((o) => o.irreversibleShare > 0) || !isAdditive(stakes)],
    ['verification', watches.some(teaches)],
    ['prospect', row.look !== 'alone'],
  ]
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason)
}

function reorderRepair(stageCase: Case): Repair | undefined {
  const { stakes, ladder } = stageCase
  if (ladder.length < 2 || ladder.length > reorderedStagesMax) return undefined
  const asBefore = leastGainOf(stakes, ladder)
  const others = allowedOrders(stakes, ladder).filter(({ order }) => order.some((k, i) => k !== i))
  const mended = others.flatMap(({ order, ladder: ordered, leastGain }) => {
    const change = { kind: 'reorder', order } as const
    return leastGain < asBefore - rounding ? [] : (mending(stageCase, change, ordered) ?? [])
  })
  return strongestOf(mended)
}

/** Options outside the ladder that the party wants and others can take back, as a further stage. */
function carrotRepairs(stageCase: Case): (Repair | undefined)[] {
  const { stakes, ladder, row } = stageCase
  const there = new Set(ladder.flatMap(({ options }) => options))
  const last = at(ladder, ladder.length - 1)
  return stakes.options.map(({ owner, values, irreversibleShare }, option) => {
    const wanted = owner !== row.party && at(values, row.party) > 0 && irreversibleShare < 1
    if (there.has(option) || !wanted || row.look === 'alone') return undefined
    const longer = [...ladder, { ...last, options: [option] }]
    if (!keepsPrerequisites(stakes, longer)) return undefined
    return mending(stageCase, { kind: 'carrot', option }, longer)
  })
}

/** No party loses more from a stage to the next than it did somewhere before. */
function paysAsBefore({ stakes, ladder }: Case, changed: Ladder): boolean {
  return leastGainOf(stakes, changed) >= leastGainOf(stakes, ladder) - rounding
}

function leastGainOf(stakes: Stakes, ladder: Ladder): number {
  return Math.min(0, ...gainsAlong(stakes, ladder).flat())
}

/** The change where it mends; all other rows are looked at only then. */
function mending(stageCase: Case, change: StageChange, ladder: Ladder): Repair | undefined {
  const { row, stakes } = stageCase
  const least = (row.marginMin ?? 0) - rounding
  const mended = stagesAfter(stageCase, change).every((stage) =>
    reachesAt(stakes, ladder, { ...row, stage }, least),
  )
  return mended ? repair(stageCase, change, { ladder }) : undefined
}

function repair(
  stageCase: Case,
  change: StageChange,
  to: { stakes?: Stakes; ladder?: Ladder },
): Repair {
  const { stakes = stageCase.stakes, ladder = stageCase.ladder } = to
  const rows = testStages(stakes, ladder, stageCase.row)
  const stages = stagesAfter(stageCase, change)
  const own = rows.filter(
    ({ party, stage }) => party === stageCase.row.party && stages.includes(stage),
  )
  const margin = Math.min(...own.map((row) => row.margin))
  const judged = rows.filter(({ party }) => stageCase.judged?.includes(party) ?? true)
  return { change, stakes, ladder, margin, weakest: weakestFirst(judged)[0] }
}

/** Where the failing stage is to be found after the change. */
function stagesAfter({ row }: Case, change: StageChange): number[] {
  if (change.kind === 'split') return [row.stage, row.stage + 1]
  if (change.kind === 'reorder') return [change.order.indexOf(row.stage)]
  return [row.stage]
}
