/** What every section of a brief is told from. */
import type { Model, Plan } from '../model/model.ts'
import type { Finding, FindingKind, FindingOf } from '../subjects/findings.ts'
import type { Vocabulary } from '../voice/vocabulary.ts'
import type { BriefWords } from './words/words.ts'

export interface Telling {
  readonly model: Model
  readonly plan: Plan
  readonly findings: readonly Finding[]
  readonly v: Vocabulary
  readonly words: BriefWords
  /** For mediators: without recommendations. */
  readonly isNeutral: boolean
}

export function ofKind<K extends FindingKind>(
  { findings }: Pick<Telling, 'findings'>,
  kind: K,
): FindingOf<K>[] {
  return findings.filter((one): one is FindingOf<K> => one.kind === kind)
}

/** The plan against its rivals; undefined where they were not counted. */
export function contestOf(telling: Telling): FindingOf<'plan-contest'> | undefined {
  return ofKind(telling, 'plan-contest').find((one) => one.plan === telling.plan.id)
}

/** The kinds of findings that sentences rest on; a brief carries these and no others. */
export const kindsTold: readonly FindingKind[] = [
  'stability',
  'plan-compared',
  'plan-contest',
  'plan-standing',
  'plan',
  'stage-entered',
  'stage-held',
  'commitment',
  'shock-struck',
  'robustness',
]
