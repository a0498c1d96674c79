/**
 * What was not finished claims nothing but that: it must not pass for a result. What is said of it
 * all the same, at which limit what ended and how far it came, is held against what there is.
 */
import type { Finding, FindingKind, FindingOf } from '../subjects/findings.ts'
import type { SlowGame } from './slow-game.ts'
import { allOf, type FindingClaim, type Verdict } from './verdict.ts'

/** The limits that there are, and what may end at each. */
const limits: Readonly<Record<string, readonly FindingKind[]>> = {
  'actors judged': ['equilibria', 'perceived', 'paths', 'common', 'dependencies'],
  'amounts reckoned': ['stakes', 'stage-slices'],
  'an option set twice': ['repairs'],
  'changes tried': ['repairs', 'inverse'],
  'combinations tried': ['together'],
  'coalitions judged': ['coalition'],
  'days looked at': ['foreseen', 'claims-turned'],
  'equilibria looked at': ['common', 'jumps', 'jump'],
  'orders lined up': ['plan'],
  'own moves tried': ['moves'],
  'plans compared': [
    ...(['plan-compared', 'plan-standing', 'changed', 'foreseen', 'lapse', 'packages'] as const),
  ],
  'requirements taken away': ['search', 'blocked'],
  'sets of commitments': ['stakes-ladders'],
  'shocks tried': ['shock-struck'],
  'stages judged': ['plan'],
  'states listed': ['states'],
  'states reached': ['paths', 'reach', 'path'],
  'states visited': ['joint-moves'],
  steps: ['inverse-state'],
  'steps tried': ['search'],
  'time of the solver': ['stakes-ladders', 'stakes-ladder'],
  'worlds judged': ['robustness', 'plan-robustness', 'world-fit', 'claim', 'belief'],
}

/** Limits at which it is known how many there are to look at. */
const counted: readonly string[] = [
  'worlds judged',
  'plans compared',
  'shocks tried',
  'days looked at',
]

/** Of a finding that says that it was cut short. */
export function* truncatedClaims(finding: Finding): Generator<FindingClaim> {
  const { strength } = finding
  if (strength.kind !== 'truncated') return
  const { limit, explored } = strength
  const ending = Object.hasOwn(limits, limit) ? (limits[limit] ?? []) : []
  const of = finding.kind === 'unfinished' ? finding.of : finding.kind
  yield [ending.some((kind) => kind === of), `nothing of the kind "${of}" ends at "${limit}"`]
  yield [explored >= 0, 'it came less far than to the beginning']
  if (finding.kind !== 'unfinished') return
  const { whole } = finding
  yield [counted.includes(limit) === (whole !== undefined), 'how many there are is not known']
  yield [whole === undefined || explored < whole, 'all was looked at']
}

export function recheckUnfinished(_: SlowGame, { strength }: FindingOf<'unfinished'>): Verdict {
  return allOf([[strength.kind === 'truncated', 'it says that it is finished']])
}
