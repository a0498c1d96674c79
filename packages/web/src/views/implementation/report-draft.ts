/** A report as it is being typed in, and what is still wrong with it. */
import type { Model } from '@stufenplan/core'
import type { RecordSaid } from '../../edits/implementation.ts'
import { spanOf } from '../../time/time.ts'

type Plan = Model['plans'][number]
type Status = NonNullable<NonNullable<Model['implementation']>[number]['status']>

export interface ReportDraft {
  /** Stage and place of the promise in it, as the list of promises has it. */
  promise: string
  status: Status | ''
  date: string
  due: string
  isBroken: boolean
  coder: string
  evidence: string
  place: string
  /** A source of the model; none: an assumption. */
  source: string
  at: string
}

export function emptyReport(): ReportDraft {
  const texts = { coder: '', evidence: '', place: '', source: '', at: '' }
  return { promise: '', status: '', date: '', due: '', isBroken: false, ...texts }
}

/** The next one of a pile: what is the same for most stays, what was seen does not. */
export function nextReport(draft: ReportDraft): ReportDraft {
  return { ...draft, status: '', due: '', isBroken: false, evidence: '' }
}

export interface Promised {
  readonly key: string
  readonly stage: string
  readonly keep: { readonly option: string; readonly value: boolean }
}

/** All promises of a plan, in the order of its stages. */
export function promisesOf(plan: Plan): readonly Promised[] {
  return plan.stages.flatMap(({ id: stage, commitments }) =>
    commitments.map(({ keep }, i) => ({ key: `${stage} ${i}`, stage, keep })),
  )
}

export type Problem =
  | { readonly kind: 'needPromise' | 'needStatus' | 'brokenAndFull' }
  | { readonly kind: 'needDate' | 'noSuchDay' | 'badDue'; readonly written: string }
  | { readonly kind: 'beforeSigning'; readonly signed: string }

export function problemsOf(draft: ReportDraft, { signed }: Plan): readonly Problem[] {
  const { promise, status, isBroken } = draft
  const [date, due] = [draft.date.trim(), draft.due.trim()]
  return [
    ...(promise === '' ? [{ kind: 'needPromise' } as const] : []),
    ...dateProblems(date, signed),
    ...(due !== '' && spanOf(due) === undefined ? [{ kind: 'badDue', written: due } as const] : []),
    ...(status === '' && due === '' && !isBroken ? [{ kind: 'needStatus' } as const] : []),
    ...(status === 'full' && isBroken ? [{ kind: 'brokenAndFull' } as const] : []),
  ]
}

/** Numbers in the right order that are no day, such as 2026-02-30, are told apart from the rest. */
const inForm = /^(?:(?:early|mid|late) )?\d{4}(?:-\d{2}(?:-\d{2})?)?$/

function dateProblems(written: string, signed: string | undefined): Problem[] {
  const span = spanOf(written)
  if (span === undefined)
    return [{ kind: inForm.test(written) ? 'noSuchDay' : 'needDate', written }]
  const begun = spanOf(signed ?? '')
  const isBefore = signed !== undefined && begun !== undefined && span.to <= begun.from
  return isBefore ? [{ kind: 'beforeSigning', signed }] : []
}

/** What is written; the draft has no problem. */
export function reportSaid(draft: ReportDraft, plan: Plan): RecordSaid | undefined {
  const promised = promisesOf(plan).find(({ key }) => key === draft.promise)
  if (promised === undefined) return undefined
  const { status, isBroken, source } = draft
  return {
    ...{ plan: plan.id, stage: promised.stage, keep: promised.keep, status, isBroken },
    date: draft.date.trim(),
    due: draft.due.trim(),
    coder: draft.coder.trim(),
    evidence: draft.evidence.trim(),
    place: draft.place.trim(),
    basis: {
      kind: source === '' ? 'assumption' : 'source',
      source,
      at: source === '' ? '' : draft.at.trim(),
      quote: '',
    },
  }
}
