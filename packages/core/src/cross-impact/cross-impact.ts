/** The face of the folder: cross-impact balances, judgements to scenarios that hold together. */
export {
  type Attractor,
  type Attractors,
  attractorsOf,
  membersMax,
  walkedMax,
} from './attractors.ts'
export {
  consistencyValue,
  impactBalances,
  impactScores,
  leads,
  standardised,
  totalImpact,
} from './balance.ts'
export {
  type ConsistentScenario,
  type ConsistentScenarios,
  consistentScenarios,
} from './consistent-scenarios.ts'
export {
  columnsMax,
  combinationCount,
  descriptorsMax,
  isJudged,
  judgement,
  judgementMax,
  type Matrix,
  matrixOf,
  type Scenario,
  variantsMax,
} from './matrix.ts'
export { type Succession, successions, successorOf } from './succession.ts'
export {
  type CriticalJudgement,
  judgedBy,
  type Weakest,
  weakestJudgements,
} from './weakest-judgements.ts'
