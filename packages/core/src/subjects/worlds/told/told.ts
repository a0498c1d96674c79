/** The pages about many worlds. */
import type { Block } from '../../../voice/explanation.ts'
import type { Asked, Page } from '../../../voice/page.ts'
import type { Finding } from '../documents/finding.ts'
import type { Question } from '../documents/question.ts'
import { explainClaims } from './claims.ts'
import { explainPlansRobust } from './plans-over-worlds.ts'
import { explainBelief, explainRobustness, explainWorldFit } from './worlds.ts'

export { type BeliefTold, beliefTold } from './beliefs.ts'
export { regionTexts } from './cases.ts'
export {
  type ClaimTold,
  type ClaimVerdict,
  claimCounts,
  claimTold,
  claimVerdict,
  claimVerdicts,
} from './claims.ts'

export { type FitTold, fitTold } from './fit.ts'
export {
  claimsHeadline,
  fitHeadline,
  plansHeadline,
  robustHeadline,
  signalHeadline,
} from './headline.ts'
export { type PlansCounted, plansCounted } from './plans-over-worlds.ts'
export { countTold } from './reached.ts'
export {
  type QuestionsTold,
  type QuestionTold,
  type RegionsTold,
  type RobustnessTold,
  robustnessTold,
} from './robustness.ts'

export const pages: Readonly<Record<Question['kind'], Page<Finding>>> = {
  robust: explainRobust,
  'robust-plans': ({ model, findings, v }) =>
    explainPlansRobust(
      model,
      findings.filter((one) => one.kind === 'plan-robustness'),
      v,
    ),
  fit: ({ model, findings, v }) => {
    const fit = findings.find((one) => one.kind === 'world-fit')
    return fit ? explainWorldFit(model, fit, findings, v) : explainRobust({ model, findings, v })
  },
  claims: ({ model, findings, v }) => explainClaims(model, findings, v),
  signal: ({ model, findings, v }) => {
    const belief = findings.find((one) => one.kind === 'belief')
    return belief ? explainBelief(model, belief, v) : []
  },
}

function explainRobust({ model, findings, v }: Asked<Finding>): Block[] {
  const robust = findings.find((one) => one.kind === 'robustness')
  return robust ? explainRobustness(model, robust, v) : []
}
