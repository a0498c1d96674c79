/**
 * What became of a plan, written into the author's text: a record of a promise, and what a person
 * links a signal to.
 */
import { type BasisForm, writtenBasis } from './bases.ts'
import { addEntry } from './entries.ts'
import { idFor } from './ids.ts'
import { newText } from './texts.ts'
import type { Edit, JsonRecord, JsonValue } from './written.ts'

interface Setting {
  readonly option: string
  readonly value: boolean
}

/** A report as it was typed in; what is empty is not written. */
export interface RecordSaid {
  readonly plan: string
  readonly stage: string
  readonly keep: Setting
  readonly date: string
  readonly status: string
  readonly due: string
  readonly isBroken: boolean
  readonly coder: string
  readonly evidence: string
  readonly place: string
  readonly basis: BasisForm
}

/** What of the model decides how short a record may be written. */
export interface Around {
  readonly language: string
  readonly languages: readonly string[]
  readonly plans: readonly PlanAround[]
  /** Ids of the records there are. */
  readonly taken: readonly string[]
}

interface PlanAround {
  readonly id: string
  readonly role: string
  readonly stages: readonly {
    readonly id: string
    readonly commitments: readonly { readonly keep: Setting }[]
  }[]
}

/** A new record at the end of `implementation`, which begins with it where there is none. */
export function addReport(said: RecordSaid, around: Around): Edit[] {
  const id = idFor(said.evidence, around.taken, 'record')
  return [addEntry('implementation', id, writtenRecord(said, around))]
}

function writtenRecord(said: RecordSaid, around: Around): JsonRecord {
  const { plan, stage, keep, date, status, due, isBroken, coder } = said
  const text = (one: string) => newText(one, around.language, around.languages)
  return {
    ...(isMeant(plan, around.plans) ? {} : { plan }),
    keep: writtenSetting(keep),
    ...(stage === firstStage(said, around.plans) ? {} : { stage }),
    date,
    ...(status !== '' && { status }),
    ...(due !== '' && { due }),
    ...(isBroken && { broken: 'yes' }),
    ...(coder !== '' && { coder }),
    ...(said.evidence !== '' && { evidence: text(said.evidence) }),
    ...(said.place !== '' && { place: text(said.place) }),
    basis: writtenBasis(said.basis),
  }
}

function writtenSetting({ option, value }: Setting): string {
  return value ? option : `not ${option}`
}

/** Without a name the only plan that is put forward is meant. */
function isMeant(plan: string, plans: readonly PlanAround[]): boolean {
  const main = plans.filter(({ role }) => role === 'plan')
  return main.length === 1 && main[0]?.id === plan
}

/** Without a name the first stage that promises it is meant. */
function firstStage({ plan, keep }: RecordSaid, plans: readonly PlanAround[]): string | undefined {
  const stages = plans.find(({ id }) => id === plan)?.stages ?? []
  return stages.find(({ commitments }) =>
    commitments.some((one) => one.keep.option === keep.option && one.keep.value === keep.value),
  )?.id
}

/** What a signal is linked to, as it was chosen. */
export interface LinkSaid {
  readonly to:
    | { readonly question: string; readonly answer: string; readonly sees: string }
    | { readonly plan: string; readonly keep: Setting }
    | { readonly actor: string; readonly statement: string }
  readonly speaks: string
  readonly why: string
}

/** Another link of a signal, at the end of those it has. */
export function addLink(
  signal: string,
  said: LinkSaid,
  {
    linkCount,
    ...around
  }: Pick<Around, 'language' | 'languages' | 'plans'> & { readonly linkCount: number },
): Edit[] {
  const path = ['signals', signal, 'links']
  const value = writtenLink(said, around)
  if (linkCount === 0) return [{ kind: 'set', path, value: [value] }]
  return [{ kind: 'insert', path, at: linkCount, value }]
}

function writtenLink(
  { to, speaks, why }: LinkSaid,
  { language, languages, plans }: Pick<Around, 'language' | 'languages' | 'plans'>,
): JsonValue {
  const said = why === '' ? {} : { why: newText(why, language, languages) }
  if ('question' in to) {
    const { question, answer, sees } = to
    return { question, answer, ...(sees !== '' && { sees }), speaks, ...said }
  }
  if ('keep' in to) {
    const named = isMeant(to.plan, plans) ? {} : { plan: to.plan }
    return { ...named, keep: writtenSetting(to.keep), speaks, ...said }
  }
  return { ...to, speaks, ...said }
}
