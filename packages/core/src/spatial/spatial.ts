/** The face of the folder: bargaining over positions in a space of issues. */
export { weightedMean, weightedMedian } from './baselines.ts'
export { type ThirdParties, thirdPartyRules } from './challenge.ts'
export { type VictoryRule, type VotingRule, victoryDegrees, votingRules } from './election.ts'
export type { SpatialActor } from './positions.ts'
export { type Insight, insights, type RiskRange, riskRanges } from './risk.ts'
export {
  bargainInRounds,
  type Challenge,
  hasSettled,
  type Round,
  roundsMax,
  type SpatialRules,
  usualRules,
} from './rounds.ts'
export { variantsOf } from './variants.ts'
