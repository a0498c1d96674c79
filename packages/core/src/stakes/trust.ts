/**
 * Trust: how likely the other side must seem to be of the kind that keeps its word.
 *
 * Incentives and trust are different things. The margin asks whether a party that could break a
 * stage would want to; this asks what a party risks by entering a stage with somebody whom no
 * margin would hold.
 */
import { assert, at } from '../base/assert.ts'
import { answeringOf } from './alarms.ts'
import { costlyToOwner, flow } from './flows.ts'
import {
  type Ladder,
  type PartyIndex,
  promisedAlong,
  type Stakes,
  setOf,
  statesAlong,
} from './ladder.ts'
import { detectionFactor } from './phi.ts'

export interface TrustPlace {
  readonly stage: number
  /** Who enters. */
  readonly party: PartyIndex
  /** Who might break everything at once. */
  readonly other: PartyIndex
}

export interface TrustNeeded {
  /**
   * The least belief in the other at which entering is no worse than staying put: 0 where even
   * betrayal leaves the party no worse off, infinite where keeping the stage is not worth it.
   */
  readonly belief: number
  /** The party's value when it is betrayed at once: its flow until it answers, and after. */
  readonly betrayed: number
}

/**
 * The belief that a stage needs: (before - betrayed) / (kept - betrayed).
 *
 * The other breaks at once all that costs it: the new in full, the older as far as possible. Until
 * the answer comes the party lives with that; then both have taken back what they can, the party
 * too. Detection and lag are the other's, patience is the party's own. Undefined where the other
 * has nothing to break.
 */
export function trustNeeded(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party, other }: TrustPlace,
): TrustNeeded | undefined {
  const [before, standing] = statesAlong(stakes, ladder).slice(stage, stage + 2)
  assert(before !== undefined && standing !== undefined, `no stage ${stage} in the ladder`)
  const costly = costlyToOwner(stakes, standing)
  const deviation = setOf(
    stakes,
    costly.filter((o) => at(stakes.options, o).owner === other),
  )
  if (!deviation.includes(1)) return undefined
  const broken = new Float64Array(standing)
  for (const o of costly) {
    const { owner, irreversibleShare } = at(stakes.options, o)
    if (owner === other) broken[o] = before[o] === 1 ? irreversibleShare : 0
  }
  const answered = new Float64Array(broken)
  for (const o of costly)
    answered[o] = Math.min(at(broken, o), at(stakes.options, o).irreversibleShare)
  const { discount } = at(stakes.parties, party)
  const promised = at(promisedAlong(stakes, ladder), stage + 1)
  const breach = { party: other, standing, done: before, deviation }
  const { chance, calls, weight } = answeringOf(stakes, breach, promised)
  const phi = calls.reduce(
    (sum, { likely, lag }) =>
      sum + (likely / weight) * detectionFactor({ discount, detection: chance, lag }),
    0,
  )
  const value = (levels: Float64Array): number => flow(stakes, party, levels)
  const betrayed = (1 - phi) * value(broken) + phi * value(answered)
  const [stay, kept] = [value(new Float64Array(before)), value(new Float64Array(standing))]
  if (betrayed >= stay) return { belief: 0, betrayed }
  const belief = kept > betrayed ? (stay - betrayed) / (kept - betrayed) : Number.POSITIVE_INFINITY
  return { belief, betrayed }
}

/** The belief after a kept promise, which one kind keeps with chance `kind`, the other `unkind`. */
export function beliefAfter(
  belief: number,
  kept: { readonly kind: number; readonly unkind: number },
): number {
  const likely = belief * kept.kind
  const all = likely + (1 - belief) * kept.unkind
  assert(all > 0, 'nobody would have kept this promise: what was observed cannot be')
  return likely / all
}

/** One-round payoffs: both keep, one betrays, both betray, betrayed. */
export interface TrustPayoffs {
  /** The trustworthy party: `keep` is best. */
  readonly good: {
    readonly keep: number
    readonly betray: number
    readonly neither: number
    readonly betrayed: number
  }
  /** The untrustworthy one gains by betraying. */
  readonly bad: { readonly keep: number; readonly betray: number }
}

/** The belief at which a trustworthy party dares one round (Kydd 2000): (P-S)/((R-T)+(P-S)). */
export function trustForOneRound({ good }: TrustPayoffs): number {
  const risk = good.neither - good.betrayed
  return risk / (good.keep - good.betray + risk)
}

/** Shares of the stakes that may lie in a first of two rounds, for the round to reassure. */
export interface ReassuringWindow {
  /** Below this the untrustworthy would keep their word too, and nothing is learned. */
  readonly least: number
  /** Above this the trustworthy do not dare. The window is empty where it lies below the other. */
  readonly most: number
}

/**
 * The first step must be neither too small nor too large (Kydd 2000, 2005): with share a of the
 * stakes in the first round and the second played only after a kept first, a separating
 * equilibrium needs a between these bounds.
 */
export function reassuringWindow({ good, bad }: TrustPayoffs, belief: number): ReassuringWindow {
  const gain = belief * (good.keep - good.neither)
  const risk = (1 - belief) * (good.neither - good.betrayed)
  const second = belief * (bad.betray - good.neither)
  return {
    least: second / (belief * (bad.betray - bad.keep) + second + risk),
    most: gain / (risk - belief * (good.keep - good.betray) + gain),
  }
}

/** The belief from which on the window is open; undefined where it never is. */
export function leastReassuringBelief(payoffs: TrustPayoffs): number | undefined {
  const opens = (belief: number): boolean => {
    const { least, most } = reassuringWindow(payoffs, belief)
    return least <= most
  }
  let [closed, open] = [0, trustForOneRound(payoffs)]
  if (!opens(open)) return undefined
  for (let step = 0; step < 60; step++) {
    const middle = (closed + open) / 2
    if (opens(middle)) open = middle
    else closed = middle
  }
  return open
}
