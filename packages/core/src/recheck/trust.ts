/** Trust and power again: betrayal lived through period by period, conditions put to the test. */
import { at } from '../base/assert.ts'
import type { FindingOf } from '../finding/finding.ts'
import type { Plan, Range, Trust } from '../model/model.ts'
import type { JudgedCase } from './judged.ts'
import { worth } from './margin-flows.ts'
import { isNear, promisedAfter, standingAfter, waysToBeSeen } from './margins.ts'
import type { SlowGame } from './slow-game.ts'
import { caseOf, noPlan, ordersWell, pointProblem } from './stakes.ts'
import { statedAgain } from './stated-again.ts'
import { allOf, refused, type Verdict } from './verdict.ts'
import { spend } from './work.ts'

const negligible = 1e-14
const periodsMax = 200_000
const tolerance = 1e-7

export function recheckStageTrust(game: SlowGame, finding: FindingOf<'stage-trust'>): Verdict {
  const stated = statedAgain(game, finding, finding.point)
  if (stated === undefined || !ordersWell(stated, finding.stages)) return refused(noPlan)
  const problem = pointProblem(stated, finding.point)
  if (problem !== undefined) return refused(problem)
  const stage = finding.stages.indexOf(finding.stage)
  const [party, other] = [finding.actor, finding.other].map((id) => stated.parties.indexOf(id))
  if (stage < 0 || party === undefined || party < 0 || other === undefined || other < 0)
    return refused('there is no such stage or party')
  const one = caseOf(stated, finding)
  const { stay, kept, betrayed } = betrayal(one, { stage, party, other })
  const belief =
    betrayed >= stay ? 0 : kept > betrayed ? (stay - betrayed) / (kept - betrayed) : undefined
  const named = stated.plan.trust?.find(
    (entry) => entry.by === finding.actor && entry.of === finding.other,
  )
  const earlier = one.ladder
    .slice(0, stage)
    .filter(({ options }) => options.some((o) => at(one.stakes.options, o).owner === other))
  return allOf([
    [isNear(finding.betrayed, betrayed), `betrayed it has ${betrayed}`],
    [
      finding.belief === undefined ? belief === undefined : isNear(finding.belief, belief ?? -1),
      `the belief needed is ${belief}`,
    ],
    [sameBelief(finding.stated, named, earlier.length), 'another belief is stated'],
  ])
}

/** Flows of who enters: as before, with all kept, and with the other breaking all that costs it. */
function betrayal(
  one: JudgedCase,
  { stage, party, other }: { stage: number; party: number; other: number },
): { stay: number; kept: number; betrayed: number } {
  const { stakes } = one
  const [before, standing] = [standingAfter(one, stage - 1), standingAfter(one, stage)]
  const full = (set: ReadonlySet<number>) => stakes.options.map((_, o) => (set.has(o) ? 1 : 0))
  const costly = (o: number): boolean => {
    const { owner } = at(stakes.options, o)
    const levels: number[] = full(standing)
    return worth(stakes, owner, levels.with(o, 0)) > worth(stakes, owner, levels)
  }
  const broken = [...standing].filter((o) => at(stakes.options, o).owner === other && costly(o))
  const share = (o: number) => at(stakes.options, o).irreversibleShare
  const unanswered = full(standing).map((level, o) =>
    broken.includes(o) ? (before.has(o) ? share(o) : 0) : level,
  )
  const answered = unanswered.map((level, o) =>
    standing.has(o) && costly(o) ? Math.min(level, share(o)) : level,
  )
  const number = (by: JudgedCase['stakes']['parties'][number]['lag']): number =>
    typeof by === 'number'
      ? by
      : (by.when.filter(({ option }) => standing.has(option)).at(-1)?.value ?? by.base)
  const promised = promisedAfter(one, stage)
  const due = broken.filter((o) => promised.has(o))
  const ways = waysToBeSeen(one, other, { broken: due, promised, number })
  const seen = ways.reduce((sum, { chance }) => sum + chance, 0)
  const { discount } = at(stakes.parties, party)
  let [left, phi] = [1, 0]
  for (let period = 1; left * discount ** period > negligible && period < periodsMax; period++) {
    spend(one.budget)
    for (const { chance, answers } of ways) {
      const lag = Math.min(...answers.map((answer) => number(answer.lag)))
      phi += left * chance * discount ** (period + lag)
    }
    left *= 1 - seen
  }
  const value = (levels: readonly number[]) => worth(stakes, party, levels)
  return {
    stay: value(full(before)),
    kept: value(full(standing)),
    betrayed: (1 - phi) * value(unanswered) + phi * value(answered),
  }
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
    [opensAt === undefined || opensBetween(dares, copies, opensAt), 'the window opens elsewhere'],
  ])
}

/** Just above the belief some step reassures, just below it none does. */
function opensBetween(
  dares: (share: number, belief: number) => number,
  copies: (share: number, belief: number) => number,
  belief: number,
): boolean {
  const steps = Array.from({ length: 20_001 }, (_, i) => i / 20_000)
  const isOpen = (at: number) =>
    steps.some((share) => dares(share, at) >= 0 && copies(share, at) <= 0)
  return isOpen(belief + 1e-3) && !isOpen(belief - 1e-3)
}

export function recheckPowerShift(game: SlowGame, finding: FindingOf<'power-shift'>): Verdict {
  const power = planOf(game, finding.plan)?.stages.find(({ id }) => id === finding.stage)?.power
  if (power === undefined) return refused('the stage shifts no power')
  const { discount, largest, before, after, stageCount } = finding
  const costs = middle(power.costDeclining) + discount * middle(power.costRising)
  /** What waiting costs the declining side less what fighting does. */
  const excess = (now: number, next: number) => discount * next - now - (1 - discount) * costs
  let [chance, stages] = [before, 0]
  while (chance < after && stages < periodsMax) {
    chance = Math.min(after, (chance + (1 - discount) * costs) / discount)
    stages++
  }
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
