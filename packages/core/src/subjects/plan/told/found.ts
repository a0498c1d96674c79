/** What was found about one plan, gathered by stage and in the order taken. Judges nothing. */

import type { Finding, FindingKind, FindingOf } from '../documents/finding.ts'

export type Entered = FindingOf<'stage-entered'>

/** The findings about one plan, by kind. */
export interface PlanFindings {
  /** None where only a part of the plan was asked about. */
  readonly summary?: FindingOf<'plan'>
  readonly entered: readonly Entered[]
  readonly held: readonly FindingOf<'stage-held'>[]
  readonly delivered: readonly FindingOf<'stage-delivered'>[]
  readonly exposed: readonly FindingOf<'stage-exposed'>[]
  readonly commitments: readonly FindingOf<'commitment'>[]
  readonly struck: readonly FindingOf<'shock-struck'>[]
}

/** One stage as it is entered from one state: what was found there. */
export interface AtStage {
  readonly entered: Entered
  readonly held?: FindingOf<'stage-held'>
  readonly delivered?: FindingOf<'stage-delivered'>
  readonly exposed?: FindingOf<'stage-exposed'>
}

/** Passes over findings of other kinds, whatever they are. */
export function ofKind<K extends FindingKind>(
  findings: readonly { readonly kind: string }[],
  kind: K,
): FindingOf<K>[] {
  return (findings as readonly Finding[]).filter((one): one is FindingOf<K> => one.kind === kind)
}

export function planFindings(all: readonly { readonly kind: string }[]): PlanFindings {
  const [summary] = ofKind(all, 'plan')
  return {
    ...(summary && { summary }),
    entered: ofKind(all, 'stage-entered'),
    held: ofKind(all, 'stage-held'),
    delivered: ofKind(all, 'stage-delivered'),
    exposed: ofKind(all, 'stage-exposed'),
    commitments: ofKind(all, 'commitment'),
    struck: ofKind(all, 'shock-struck'),
  }
}

export function atStage(entered: Entered, found: PlanFindings): AtStage {
  const isHere = (one: { readonly stage: string; readonly state: string }) =>
    one.stage === entered.stage && one.state === entered.to
  const isFromHere = (one: { readonly stage: string; readonly state: string; from: string }) =>
    isHere(one) && one.from === entered.from
  const held = found.held.find(isHere)
  const delivered = found.delivered.find(isFromHere)
  const exposed = found.exposed.find(isFromHere)
  return {
    entered,
    ...(held && { held }),
    ...(delivered && { delivered }),
    ...(exposed && { exposed }),
  }
}

/** The steps of the first order; stages in which nothing is tested are absent. */
export function firstLine({ summary, entered }: PlanFindings): Entered[] {
  let from = entered[0]?.from
  return (summary?.orders[0]?.stages ?? []).flatMap((stage) => {
    const step = entered.find((one) => one.stage === stage && one.from === from)
    from = step?.to ?? from
    return step === undefined ? [] : [step]
  })
}

/** Steps of other orders, where a verdict is not that of the first order. */
export function differing(found: PlanFindings): Entered[] {
  const line = firstLine(found)
  const usual = new Map(line.map((one) => [one.stage, verdictsOf(one, found)]))
  return found.entered.filter(
    (one) => !line.includes(one) && verdictsOf(one, found) !== usual.get(one.stage),
  )
}

function verdictsOf(entered: Entered, found: PlanFindings): string {
  const { held, delivered } = atStage(entered, found)
  const { possible, step, today } = entered
  return `${possible} ${step} ${today} ${held?.held} ${delivered?.delivered}`
}
