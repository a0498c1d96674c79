/** What was found about a plan, gathered by stage and by commitment. Nothing is judged here. */
import type { Finding, FindingKind, FindingOf, Model } from '@stufenplan/core'

export type Plan = Model['plans'][number]
export type Stage = Plan['stages'][number]
export type Entered = FindingOf<'stage-entered'>
export type Held = FindingOf<'stage-held'>
export type Delivered = FindingOf<'stage-delivered'>
export type Exposed = FindingOf<'stage-exposed'>
export type CommitmentFound = FindingOf<'commitment'>

export interface StageFound {
  readonly entered?: Entered
  readonly held?: Held
  readonly delivered?: Delivered
  readonly exposed?: Exposed
  /** In another order of the stages a verdict on this one differs. */
  readonly differs: boolean
}

export function ofKind<K extends FindingKind>(
  findings: readonly Finding[],
  kind: K,
): readonly FindingOf<K>[] {
  return findings.filter((one): one is FindingOf<K> => one.kind === kind)
}

/** Per stage what was found along the first order; stages in which nothing is tested are absent. */
export function byStage(findings: readonly Finding[]): ReadonlyMap<string, StageFound> {
  const entered = ofKind(findings, 'stage-entered')
  const [summary] = ofKind(findings, 'plan')
  const found = new Map<string, StageFound>()
  let from = entered[0]?.from
  for (const stage of summary?.orders[0]?.stages ?? []) {
    const step = entered.find((one) => one.stage === stage && one.from === from)
    if (step === undefined) continue
    found.set(stage, along(findings, step))
    from = step.to
  }
  return found
}

function along(findings: readonly Finding[], entered: Entered): StageFound {
  const isHere = (found: { readonly stage: string; readonly state: string }) =>
    found.stage === entered.stage && found.state === entered.to
  const held = ofKind(findings, 'stage-held').find(isHere)
  const isFromHere = (found: { readonly stage: string; readonly state: string; from: string }) =>
    isHere(found) && found.from === entered.from
  const delivered = ofKind(findings, 'stage-delivered').find(isFromHere)
  const exposed = ofKind(findings, 'stage-exposed').find(isFromHere)
  const verdicts = (stage: Entered) => {
    const state = ofKind(findings, 'stage-held').find(
      (other) => other.stage === stage.stage && other.state === stage.to,
    )
    const delivery = ofKind(findings, 'stage-delivered').find(
      (other) => other.stage === stage.stage && other.from === stage.from,
    )
    return `${stage.possible} ${stage.step} ${stage.today} ${state?.held} ${delivery?.delivered}`
  }
  const differs = ofKind(findings, 'stage-entered')
    .filter((one) => one.stage === entered.stage)
    .some((one) => verdicts(one) !== verdicts(entered))
  return {
    entered,
    ...(held && { held }),
    ...(delivered && { delivered }),
    ...(exposed && { exposed }),
    differs,
  }
}

export function byOption(findings: readonly Finding[]): ReadonlyMap<string, CommitmentFound> {
  return new Map(ofKind(findings, 'commitment').map((one) => [one.option, one]))
}

/** How a commitment stands, in one word; the words and signs are those of the page. */
export type Standing = 'bound' | 'untempted' | 'deterred' | 'open' | 'undeterred' | 'untested'

export function standingOf(found: CommitmentFound | undefined): Standing {
  if (found === undefined) return 'untested'
  const breach = breachOf(found)
  if (breach === undefined) return 'bound'
  if (!breach.tempted) return 'untempted'
  if (!breach.deterredIfSeen) return 'undeterred'
  return breach.deterred ? 'deterred' : 'open'
}

/** The breach that can happen: never carrying out what cannot be undone, else taking back. */
export function breachOf(found: CommitmentFound) {
  if (found.undelivered.kind === 'judged') return found.undelivered
  return found.breakable ? found : undefined
}

const urgency: readonly Standing[] = [
  'open',
  'undeterred',
  'deterred',
  'untempted',
  'bound',
  'untested',
]

/**
 * What most needs to be seen first: tempting breaches that go unanswered as the plan is watched,
 * then other tempting ones; among these the one that costs somebody the most important statement.
 */
export function neededFirst(a: CommitmentFound, b: CommitmentFound): number {
  const rank = (commitment: CommitmentFound) => urgency.indexOf(standingOf(commitment))
  const losers = (commitment: CommitmentFound) => breachOf(commitment)?.losers ?? []
  const damage = (commitment: CommitmentFound) =>
    Math.min(Number.MAX_SAFE_INTEGER, ...losers(commitment).map(({ reason }) => reason.place))
  return rank(a) - rank(b) || damage(a) - damage(b) || losers(b).length - losers(a).length
}
