/** The pages about states. */
import type { Block } from '../../../voice/explanation.ts'
import type { Asked, Page } from '../../../voice/page.ts'
import type { Finding, FindingKind, FindingOf } from '../documents/finding.ts'
import type { Question } from '../documents/question.ts'
import { explainAnswered, explainConceptEquilibria, tellsMore, whyAnswered } from './answers.ts'
import { explainCoalitions, whyTogether } from './coalitions.ts'
import { explainMoves } from './moves.ts'
import { explainPaths, explainShared } from './paths.ts'
import { explainEquilibria, explainStability, explainStates, explainWhy } from './stability.ts'
import { explainToday } from './today.ts'

export { aloneSaid, explainedSaid, movesSaid, togetherSaid } from './headline.ts'
export { standingCell } from './stability.ts'
export { modelLimits, stayHeading, stayLine } from './today.ts'

export const pages: Readonly<Record<Question['kind'], Page<Finding>>> = {
  states: ({ findings, v }) => of(findings, 'states').flatMap((one) => explainStates(one, v)),
  stable: explainStable,
  today: ({ model, findings, v }) => explainToday(model, findings, v),
  paths: ({ findings, v }) => explainPaths(findings, v),
  moves: ({ findings, v }) => explainMoves(findings, v),
  why: explainWhyOne,
}

function of<K extends FindingKind>(findings: readonly Finding[], kind: K): FindingOf<K>[] {
  return findings.filter((one): one is FindingOf<K> => one.kind === kind)
}

function explainStable({ findings, v }: Asked<Finding>): Block[] {
  const [equilibria] = of(findings, 'equilibria')
  if (equilibria) {
    const explained = tellsMore(equilibria) ? explainConceptEquilibria : explainEquilibria
    return [...explained(equilibria, v), ...explainShared(findings, v)]
  }
  const judgements = of(findings, 'stability')
  const coalitions = explainCoalitions(of(findings, 'coalition'), v)
  if (judgements.some(tellsMore)) return [...explainAnswered(judgements, v), ...coalitions]
  return judgements.length > 0 ? [...explainStability(judgements, v), ...coalitions] : []
}

function explainWhyOne({ model, findings, v }: Asked<Finding>): Block[] {
  const [together] = of(findings, 'coalition')
  if (together) return whyTogether(together, v)
  const [judgement] = of(findings, 'stability')
  const [moves] = of(findings, 'own-moves')
  if (judgement === undefined) return []
  if (tellsMore(judgement)) return whyAnswered(judgement, v)
  return moves ? explainWhy(model, judgement, moves, v) : explainStability([judgement], v)
}
