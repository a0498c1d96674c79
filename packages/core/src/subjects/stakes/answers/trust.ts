/** Trust and power of a plan: how far a party must trust, and how much power a stage may shift. */

import { at } from '../../../base/assert.ts'
import { daysPerYear } from '../../../base/calendar.ts'
import type { Plan, Range, Trust } from '../../../model/model.ts'
import {
  beliefAfter,
  largestShift,
  leastReassuringBelief,
  reassuringWindow,
  shiftInStages,
  type TrustPayoffs,
  trustForOneRound,
  trustNeeded,
} from '../calculus/calculus.ts'
import { claim, type Finding } from '../documents/finding.ts'
import { type MarginAt, type Outline, yearlyPatience } from '../from-model/from-model.ts'
import type { Laid } from './plan-in-numbers.ts'
import { tidy } from './stakes-facts.ts'

const middle = ([low, high]: Range): number => (low + high) / 2

/** How far a party must trust each other one to enter a stage, at the numbers of one margin. */
export function trustFindings(
  { outline, tested }: Laid,
  plan: Plan,
  { row, read, point }: MarginAt,
): Finding[] {
  const { stakes, ladder } = read
  const actor = at(outline.parties, row.party)
  return outline.parties.flatMap((other, o) => {
    if (o === row.party) return []
    const place = { stage: row.stage, party: row.party, other: o }
    const needed = trustNeeded(stakes, ladder, place)
    if (needed === undefined) return []
    const named = plan.trust?.find((one) => one.by === actor && one.of === other)
    const kept = ladder.slice(0, row.stage).filter(({ options }) => {
      return options.some((option) => at(stakes.options, option).owner === o)
    }).length
    return [
      claim('stage-trust', {
        ...tested,
        stage: at(outline.stages, row.stage).id,
        actor,
        other,
        point,
        ...(Number.isFinite(needed.belief) && { belief: tidy(needed.belief) }),
        betrayed: tidy(needed.betrayed),
        ...(named && { stated: beliefOnceKept(named, kept) }),
      }),
    ]
  })
}

/** The stated belief after so many promises that were kept: lowest and highest. */
function beliefOnceKept({ belief, keeps }: Trust, count: number): { low: number; high: number } {
  let [low, high] = belief
  for (let i = 0; keeps && i < count; i++) {
    const { trustworthy, untrustworthy } = keeps
    low = beliefAfter(low, { kind: trustworthy[0], unkind: untrustworthy[1] })
    high = beliefAfter(high, { kind: trustworthy[1], unkind: untrustworthy[0] })
  }
  return { low: tidy(low), high: tidy(high) }
}

/** The size of a first step that reassures, for each pair of which a round is stated. */
export function roundFindings(plan: Plan): Finding[] {
  return (plan.trust ?? []).flatMap(({ by, of, belief, round }) => {
    if (round === undefined) return []
    const { trustworthy: good, untrustworthy: bad } = round
    const payoffs: TrustPayoffs = {
      good: {
        keep: middle(good.keep),
        betray: middle(good.betray),
        neither: middle(good.neither),
        betrayed: middle(good.betrayed),
      },
      bad: { keep: middle(bad.keep), betray: middle(bad.betray) },
    }
    const { least, most } = reassuringWindow(payoffs, middle(belief))
    const opensAt = leastReassuringBelief(payoffs)
    return [
      claim('trust-round', {
        plan: plan.id,
        actor: by,
        other: of,
        belief: tidy(middle(belief)),
        oneRound: tidy(trustForOneRound(payoffs)),
        least: tidy(least),
        most: tidy(most),
        ...(opensAt !== undefined && { opensAt: tidy(opensAt) }),
      }),
    ]
  })
}

/** Whether each stage that shifts power shifts less than would start a war. */
export function powerFindings({ outline }: Laid, plan: Plan, read: MarginAt['read']): Finding[] {
  return plan.stages.flatMap(({ id, power }) => {
    const discount = power && discountOf(outline, read, power.declining)
    if (power === undefined || discount === undefined) return []
    const play = {
      discount,
      costDeclining: middle(power.costDeclining),
      costRising: middle(power.costRising),
    }
    const [before, after] = [middle(power.before), middle(power.after)]
    return [
      claim('power-shift', {
        plan: plan.id,
        stage: id,
        rising: power.rising,
        declining: power.declining,
        discount: tidy(play.discount),
        before: tidy(before),
        after: tidy(after),
        largest: tidy(largestShift(before, play)),
        stageCount: shiftInStages({ from: before, to: after }, play).length,
      }),
    ]
  })
}

/** A side that loses power need be no party; its patience is then taken as it is stated. */
function discountOf(
  { model, parties, periodDays, settings }: Outline,
  { stakes }: MarginAt['read'],
  id: string,
): number | undefined {
  const party = parties.indexOf(id)
  if (party >= 0) return at(stakes.parties, party).discount
  const actor = model.actors.find((one) => one.id === id)
  const range = actor && yearlyPatience(actor)
  const yearly = settings.patience?.[id] ?? (range && middle(range))
  return yearly === undefined ? undefined : yearly ** (periodDays / daysPerYear)
}
