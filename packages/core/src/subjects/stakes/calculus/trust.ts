/**
 * Trust: how likely the other side must seem to be of the kind that keeps its word.
 *
 * Incentives and trust are different things. The margin asks whether a party that could break a
 * stage would want to; this asks what a party risks by entering a stage with somebody whom no
 * margin would hold.
 */
import { assert, at } from '../../../base/assert.ts'
import { answeringOf } from './alarms.ts'
import { brokenFlow } from './answers.ts'
import { brokenBy, choicesFor } from './breach-ways.ts'
import { coursesOf, type Path } from './courses.ts'
import { ownObligationsMax } from './deviations.ts'
import { costlyToOwner, flow, type Situation } from './flows.ts'
import {
  type Ladder,
  type PartyIndex,
  promisedAlong,
  type Stakes,
  type Standing,
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
 * The other breaks of what costs it as much as is worst for the party, as far as the rules let it:
 * the new in full, the older as far as it can be taken back. Until the answer comes the party lives
 * with that; then both have taken back what they can, the party too. Detection and lag are the
 * other's, patience is the party's own. Undefined where the other has nothing to break.
 */
export function trustNeeded(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party, other }: TrustPlace,
): TrustNeeded | undefined {
  const states = statesAlong(stakes, ladder)
  const [before, paper] = states.slice(stage, stage + 2)
  assert(before !== undefined && paper !== undefined, `no stage ${stage} in the ladder`)
  const path = { stakes, ladder, party: other, states, promised: promisedAlong(stakes, ladder) }
  const betrayals = breachesOf(path, stage).flatMap((now) =>
    choicesFor(stakes, now.deviation).map((chosen) =>
      betrayedBy(brokenBy(stakes, chosen), party, now),
    ),
  )
  if (betrayals.length === 0) return undefined
  const betrayed = Math.min(...betrayals)
  const value = (standing: Standing): number => flow(stakes, party, new Float64Array(standing))
  const [stay, kept] = [value(before), value(paper)]
  if (betrayed >= stay) return { belief: 0, betrayed }
  const belief = kept > betrayed ? (stay - betrayed) / (kept - betrayed) : Number.POSITIVE_INFINITY
  return { belief, betrayed }
}

/** What the other could leave undone of what costs it, when the stage is entered, in every way. */
function breachesOf(path: Path, stage: number): Situation[] {
  const { stakes, party } = path
  const promised = at(path.promised, stage + 1)
  const costly = costlyToOwner(stakes, at(path.states, stage + 1)).filter(
    (o) => at(stakes.options, o).owner === party && promised[o] === 1,
  )
  assert(costly.length <= ownObligationsMax, 'too many own obligations to try every set')
  const sets = Array.from({ length: 2 ** costly.length - 1 }, (_, i) =>
    setOf(
      stakes,
      costly.filter((_, bit) => ((i + 1) >> bit) & 1),
    ),
  )
  const changesSomething = ({ deviation, stands }: Situation): boolean =>
    deviation.some((own, o) => own === 1 && stands[o] === 0)
  return sets
    .flatMap((deviation) => coursesOf(path, { stage, atEntry: true, deviation }, stage + 1))
    .map((course) => at(course, 0))
    .filter(changesSomething)
}

/** What the party has once the other is in breach: until it answers, and after. */
function betrayedBy(stakes: Stakes, party: PartyIndex, now: Situation): number {
  const { discount } = at(stakes.parties, party)
  const { chance, calls, weight } = answeringOf(stakes, now)
  const phi = calls.reduce(
    (sum, { likely, lag }) =>
      sum + (likely / weight) * detectionFactor({ discount, detection: chance, lag }),
    0,
  )
  const answered = brokenFlow(stakes, { ...now, party, deviation: setOf(stakes, []) })
  return (1 - phi) * flow(stakes, party, now.levels) + phi * answered
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
