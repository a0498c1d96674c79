/** The numbers of one margin, with names instead of places and rounded alike everywhere. */

import { at } from '../../../base/assert.ts'
import { daysPerYear } from '../../../base/calendar.ts'
import {
  additiveParts,
  type Case,
  type ChosenWays,
  criticalPatience,
  detectionNeeded,
  giversTo,
  type Ladder,
  longestLagOf,
  marginsByTime,
  missingHostage,
  missingSanction,
  type StageVerdict,
  type Stakes,
  type TestSettings,
  testStage,
} from '../calculus/calculus.ts'
import type { FindingOf } from '../documents/finding.ts'
import type { Outline, ReadLadder } from '../from-model/from-model.ts'

type Margin = FindingOf<'stage-margin'>

type MarginFacts = Pick<
  Margin,
  | 'margin'
  | 'marginJoint'
  | 'granted'
  | 'rules'
  | 'holds'
  | 'marginAlone'
  | 'survivalMin'
  | 'share'
  | 'binding'
  | 'marginWithholding'
  | 'marginUndoing'
  | 'marginGated'
  | 'gain'
  | 'overWalkingAway'
  | 'additive'
>

/**
 * Ten digits: powers and exponentials may differ in the last digit from machine to machine, and
 * the same question must give the same bytes.
 */
export function tidy(value: number): number {
  const rounded = Number(value.toPrecision(10))
  return Object.is(rounded, -0) || Math.abs(rounded) < 1e-12 ? 0 : rounded
}

/** Digits of a factor's distance from 1 count like its own: ten of each. */
function tidyFactor(factor: number): number {
  const nines = factor < 1 ? Math.max(0, Math.floor(-Math.log10(1 - factor)) - 1) : 0
  return Number(factor.toPrecision(Math.min(16, 10 + nines)))
}

/** Under this name, if it is a number at all. */
export function optional<N extends string>(
  name: N,
  value: number | undefined,
): { [K in N]?: number } {
  if (value === undefined || !Number.isFinite(value)) return {}
  return { [name]: tidy(value) } as { [K in N]?: number }
}

export function marginFacts(
  { stakes, ladder }: ReadLadder,
  verdict: StageVerdict,
  settings: TestSettings,
): MarginFacts {
  const { binding } = verdict
  const place = { ...settings, stage: verdict.stage, party: verdict.party }
  const names = (options: readonly number[]) => options.map((o) => at(stakes.options, o).id)
  const times = marginsByTime(stakes, ladder, place)
  const together = testStage({ ...stakes, answering: 'together' }, ladder, place).margin
  const gated = testStage(stakes, ladder, { ...place, cheater: 'gated' }).margin
  const parts = additiveParts(stakes, ladder, verdict)
  return {
    ...optional('margin', verdict.margin),
    ...optional('marginJoint', together),
    granted: grantedIn(stakes, ladder, verdict),
    rules: decidingRules(stakes, ladder, { place, margin: verdict.margin }),
    holds: verdict.holds,
    ...optional('marginAlone', verdict.marginAlone),
    ...optional('survivalMin', verdict.survivalMin),
    ...optional('share', verdict.share),
    ...(binding && {
      binding: {
        node: binding.node.kind,
        left: binding.node.left,
        withheld: names(binding.withheld),
        undone: names(binding.undone),
        dropped: names(binding.dropped),
        ...chosenWays(stakes, binding.chosen),
        detection: tidy(binding.detection),
        comply: tidy(binding.comply),
        deviate: tidy(binding.deviate),
        kept: tidy(binding.flows.kept),
        tempted: tidy(binding.flows.tempted),
        answered: tidy(binding.flows.answered),
      },
    }),
    ...optional('marginWithholding', times.entry),
    ...optional('marginUndoing', times.later),
    ...optional('marginGated', gated),
    gain: tidy(verdict.gain),
    overWalkingAway: tidy(verdict.overWalkingAway),
    ...(parts && {
      additive: {
        factor: tidy(parts.factor),
        ...optional('criticalFactor', parts.criticalFactor),
        leverage: parts.leverage.map(({ option, amount }) => ({
          option: at(stakes.options, option).id,
          amount: tidy(amount),
        })),
        burden: parts.burden.map(({ option, amount }) => ({
          option: at(stakes.options, option).id,
          amount: tidy(amount),
        })),
        sanction: tidy(parts.sanction),
        hostageFlow: tidy(parts.hostageFlow),
      },
    }),
  }
}

function chosenWays(stakes: Stakes, chosen: ChosenWays) {
  if (chosen.size === 0) return {}
  const ways = [...chosen].map(([o, way]) => {
    const { id, ways = [] } = at(stakes.options, o)
    return { option: id, way: at(ways, way).id }
  })
  return { ways }
}

/** Those who answer with something and of whom it is not known whether they would want to. */
function grantedIn(stakes: Stakes, ladder: Ladder, { stage, party, binding }: StageVerdict) {
  if (binding === undefined) return []
  const givers = giversTo(stakes, ladder, { stage, party })
  return (stakes.granted ?? [])
    .filter((other) => givers.includes(other))
    .map((other) => at(stakes.parties, other).id)
}

/** Margins that differ by less, or by less than this share, are one and the same. */
const alike = 1e-7

/** Rules without one of which the margin would be another. */
function decidingRules(
  stakes: Stakes,
  ladder: Ladder,
  { place, margin }: { readonly place: Parameters<typeof testStage>[2]; readonly margin: number },
): string[] {
  const { rules = [] } = stakes
  return rules.flatMap((rule) => {
    const others = rules.filter((one) => one !== rule)
    const without = testStage({ ...stakes, rules: others }, ladder, place).margin
    const difference = Math.abs(without - margin)
    const scale = Math.max(1, Math.abs(without), Math.abs(margin))
    // Where one of them is infinite the difference is, or is none.
    const isAlike = without === margin || difference <= alike * Math.min(scale, 1e300)
    return isAlike ? [] : [rule.id]
  })
}

/** What each number would have to be for the margin to be just enough, the others as they are. */
export function criticalFacts(
  { periodDays }: Outline,
  { stakes, ladder }: ReadLadder,
  verdict: StageVerdict,
  settings: TestSettings,
): Pick<Margin, 'critical'> {
  if (verdict.binding === undefined) return {}
  const row = { ...settings, stage: verdict.stage, party: verdict.party }
  const stageCase: Case = { stakes, ladder, row }
  const lag = longestLagOf(stageCase)
  const hostage = missingHostage(stageCase)
  const { holds } = criticalPatience(stageCase)
  const yearly = (factor: number) => factor ** (daysPerYear / periodDays)
  return {
    critical: {
      patience: holds.map(([low, high]) => [tidyFactor(low), tidyFactor(high)]),
      patienceYearly: holds.map(([low, high]) => [
        tidyFactor(yearly(low)),
        tidyFactor(yearly(high)),
      ]),
      ...optional('detection', detectionNeeded(stageCase)),
      ...optional('lag', lag),
      lagEndless: lag === Number.POSITIVE_INFINITY,
      ...optional('sanction', missingSanction(stageCase)),
      ...optional('hostage', hostage && (hostage * periodDays) / daysPerYear),
    },
  }
}
