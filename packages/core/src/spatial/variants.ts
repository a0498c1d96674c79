/**
 * The same bargain under each rule that the model might as well have: one of them changed at a
 * time. How far the outcomes lie apart says how much of a result is the program's and not the
 * case's.
 */

import { thirdPartyRules } from './challenge.ts'
import { type VictoryRule, victoryDegrees, votingRules } from './election.ts'
import { type Insight, insights, riskRanges } from './risk.ts'
import type { SpatialRules } from './rounds.ts'

/** The rules given first, then each change of one of them. */
export function variantsOf(rules: SpatialRules): SpatialRules[] {
  const changed: SpatialRules[] = [
    ...votingRules.map((voting) => ({ ...rules, voting })),
    ...(Object.keys(victoryDegrees) as VictoryRule[]).map((victory) => ({ ...rules, victory })),
    ...riskRanges.map((risks) => ({ ...rules, risks })),
    ...(Object.keys(insights) as Insight[]).map((insight) => ({ ...rules, insight })),
    ...thirdPartyRules.map((thirdParties) => ({ ...rules, thirdParties })),
  ]
  const key = (one: SpatialRules) => JSON.stringify(Object.entries(one).sort())
  return [rules, ...changed.filter((one) => key(one) !== key(rules))]
}
