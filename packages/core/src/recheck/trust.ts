/** Trust and power again: betrayal in every way there is, conditions put to the test. */

import { at } from '../base/assert.ts'
import type { Plan, Range, Trust } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { subsetsOf } from './allowed.ts'
import { casesByWay } from './breach-ways-again.ts'
import { placeProblem } from './corner-again.ts'
import type { ByState, JudgedCase } from './judged.ts'
import { endsFrom, flowOf, isBurden } from './margin-flows.ts'
import { flowAt, isNear } from './margins.ts'
import { waysToBeSeen } from './sightings.ts'
import type { SlowGame } from './slow-game.ts'
import { caseOf, noPlan, ordersWell } from './stakes-case.ts'
import { canUndo, enteredWithout, numberWhere, promisedAfter, standingAfter } from './standing.ts'
import { statedAgain } from './stated-again.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

const tolerance = 1e-7
const rounding = 1e-9

export function recheckStageTrust(game: SlowGame, finding: FindingOf<'stage-trust'>): Verdict {
  const stated = statedAgain(game, finding, finding.point)
  if (stated === undefined || !ordersWell(stated, finding.stages)) return refused(noPlan)
  const problem = placeProblem(game, finding, finding)
  if (problem !== undefined) return refused(problem)
  const stage = finding.stages.indexOf(finding.stage)
  const [party, other] = [finding.actor, finding.other].map((id) => stated.parties.indexOf(id))
  if (stage < 0 || party === undefined || party < 0 || other === undefined || other < 0)
    return refused('there is no such stage or party')
  if (party === other) return refused('nobody needs to trust itself')
  const judged = caseOf(stated, finding)
  const { stay, kept, betrayed } = betrayal(judged, { stage, party, other })
  if (betrayed === undefined) return refused('the other has nothing to break')
  const belief =
    betrayed >= stay ? 0 : kept > betrayed ? (stay - betrayed) / (kept - betrayed) : undefined
  const named = stated.plan.trust?.find(
    (entry) => entry.by === finding.actor && entry.of === finding.other,
  )
  const earlier = judged.ladder
    .slice(0, stage)
    .filter(({ options }) => options.some((o) => at(judged.stakes.options, o).owner === other))
  return allOf([
    [isNear(finding.betrayed, betrayed), `betrayed it has ${betrayed}`],
    [
      finding.belief === undefined ? belief === undefined : isNear(finding.belief, belief ?? -1),
      `the belief needed is ${belief}`,
    ],
    [sameBelief(finding.stated, named, earlier.length), 'another belief is stated'],
  ])
}

export interface Betrayed {
  readonly stay: number
  readonly kept: number
  /** The least of all breaches; undefined where the other has none. */
  readonly betrayed: number | undefined
}

/** Flows of who enters: as before, with all kept, and with the other in its worst breach for it. */
export function betrayal(
  judged: JudgedCase,
  { stage, party, other }: { stage: number; party: number; other: number },
): Betrayed {
  const costly = [...promisedAfter(judged, stage)].filter(
    (option) =>
      at(judged.stakes.options, option).owner === other && isBurden(judged, { stage, option }),
  )
  const worst = subsetsOf(costly).flatMap((broken) =>
    casesByWay(judged, other).flatMap((one) => betrayalsBy(one, { stage, party, other, broken })),
  )
  return {
    stay: flowAt(judged, { stage: stage - 1, party }),
    kept: flowAt(judged, { stage, party }),
    betrayed: worst.length === 0 ? undefined : Math.min(...worst),
  }
}

/**
 * The other enters without these; the rest is done as far as the rules let it. Everybody takes back
 * what costs him once it is seen: after n periods, n = 1, 2, …, with the chance left by the periods
 * before, which add up to the share of the future that is left then.
 */
function betrayalsBy(
  judged: JudgedCase,
  breach: { stage: number; party: number; other: number; broken: readonly number[] },
): number[] {
  const { stage, party, other, broken } = breach
  const before = standingAfter(judged, stage - 1)
  const back = broken.filter((o) => before.has(o) && canUndo(judged, o))
  if (back.length === 0 && broken.every((o) => before.has(o))) return []
  const standing = standingAfter(judged, stage)
  const promised = promisedAfter(judged, stage)
  const number = (by: ByState) => numberWhere(by, standing)
  const due = broken.filter((o) => promised.has(o))
  const ways = waysToBeSeen(judged, other, { broken: due, promised, number })
  const seen = ways.reduce((sum, { chance }) => sum + chance, 0)
  const { discount } = at(judged.stakes.parties, party)
  const left = ways.reduce((sum, { chance, answers }) => {
    const lag = Math.min(...answers.map((answer) => number(answer.lag)))
    return sum + (chance * discount ** (1 + lag)) / (1 - discount * (1 - seen))
  }, 0)
  return enteredWithout(judged, { stage, party: other, broken, back }).map((held) => {
    const answered = endsFrom(judged, held, stage).map((end) => flowOf(judged, party, end))
    return (1 - left) * flowOf(judged, party, held) + left * Math.min(...answered)
  })
}

/** Bayes by counting: of a thousand million such parties, those that kept every promise. */
function sameBelief(
  stated: { readonly low: number; readonly high: number } | undefined,
  named: Trust | undefined,
  kept: number,
): boolean {
  if (stated === undefined || named === undefined)
    return stated === undefined && named === undefined
  const after = (belief: number, kind: number, unkind: number): number => {
    const [good, bad] = [belief * kind ** kept, (1 - belief) * unkind ** kept]
    return good / (good + bad)
  }
  const { belief, keeps } = named
  const chances = keeps ?? { trustworthy: [1, 1], untrustworthy: [1, 1] }
  const [low, high] = [
    after(belief[0], chances.trustworthy[0], chances.untrustworthy[1]),
    after(belief[1], chances.trustworthy[1], chances.untrustworthy[0]),
  ]
  return isNear(stated.low, low) && isNear(stated.high, high)
}

const middle = ([low, high]: Range): number => (low + high) / 2
const isAlike = (a: number, b: number): boolean => Math.abs(a - b) < tolerance

/** At each bound the kind that it is about is just as well off either way. */
export function recheckTrustRound(game: SlowGame, finding: FindingOf<'trust-round'>): Verdict {
  const entry = planOf(game, finding.plan)?.trust?.find(
    (one) => one.by === finding.actor && one.of === finding.other,
  )
  if (entry?.round === undefined) return refused('no round is stated for these two')
  const { trustworthy, untrustworthy } = entry.round
  const [R, T, P, S] = [
    middle(trustworthy.keep),
    middle(trustworthy.betray),
    middle(trustworthy.neither),
    middle(trustworthy.betrayed),
  ]
  const [badKeep, badBetray] = [middle(untrustworthy.keep), middle(untrustworthy.betray)]
  const t = middle(entry.belief)
  /** What daring the first step gains the trustworthy, and copying them the others. */
  const dares = (share: number, belief = t) =>
    belief * R +
    (1 - belief) * (share * S + (1 - share) * P) -
    (belief * (share * T + (1 - share) * P) + (1 - belief) * P)
  const copies = (share: number, belief = t) =>
    belief * (share * badKeep + (1 - share) * badBetray) +
    (1 - belief) * (share * S + (1 - share) * P) -
    (belief * (share * badBetray + (1 - share) * P) + (1 - belief) * P)
  const { oneRound, least, most, opensAt } = finding
  return allOf([
    [isAlike(finding.belief, t), `the belief in the middle of its range is ${t}`],
    [isAlike(oneRound * R + (1 - oneRound) * S, oneRound * T + (1 - oneRound) * P), 'one round'],
    [isAlike(dares(most), 0), 'at the largest step the trustworthy are not just as well off'],
    [isAlike(copies(least), 0), 'at the smallest step the others are not just as well off'],
    [opensRight({ dares, copies }, opensAt, oneRound), 'the window opens elsewhere'],
  ])
}

type Gain = (share: number, belief: number) => number

/**
 * Both gains are linear in the share. So the largest step that is dared and the smallest that is
 * not copied are where each is nothing, and the window opens where these two meet. At the belief
 * that would do for a single round the window is open if it ever is.
 */
function opensRight(
  { dares, copies }: { readonly dares: Gain; readonly copies: Gain },
  opensAt: number | undefined,
  oneRound: number,
): boolean {
  const shareWhere = (gain: Gain, belief: number): number => {
    const [none, all] = [gain(0, belief), gain(1, belief)]
    return none / (none - all)
  }
  const width = (belief: number) => shareWhere(dares, belief) - shareWhere(copies, belief)
  if (opensAt === undefined) return width(oneRound) < 0
  return opensAt >= 0 && opensAt <= oneRound + tolerance && opensIn(width, opensAt, oneRound)
}

function opensIn(width: (belief: number) => number, opensAt: number, oneRound: number): boolean {
  return width(opensAt - tolerance) < 0 && width(Math.min(oneRound, opensAt + tolerance)) >= 0
}

export function recheckPowerShift(game: SlowGame, finding: FindingOf<'power-shift'>): Verdict {
  const power = planOf(game, finding.plan)?.stages.find(({ id }) => id === finding.stage)?.power
  if (power === undefined) return refused('the stage shifts no power')
  const { discount, largest, before, after, stageCount } = finding
  const costs = middle(power.costDeclining) + discount * middle(power.costRising)
  /** What waiting costs the declining side less what fighting does. */
  const excess = (now: number, next: number) => discount * next - now - (1 - discount) * costs
  // p' = (p + (1 - discount) costs) / discount, so each stage divides p + costs by the discount.
  const needed = Math.log((after + costs) / (before + costs)) / -Math.log(discount)
  const stages = Math.max(0, Math.ceil(needed - rounding))
  return allOf([
    [isAlike(before, middle(power.before)) && isAlike(after, middle(power.after)), 'other chances'],
    [finding.rising === power.rising && finding.declining === power.declining, 'other parties'],
    [isAlike(excess(before, largest), 0), 'at the largest shift waiting is not as good as war'],
    [stageCount === stages, `the fewest stages are ${stages}`],
  ])
}

function planOf({ model }: SlowGame, id: string): Plan | undefined {
  return model.plans.find((one) => one.id === id)
}
