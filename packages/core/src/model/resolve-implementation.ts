/** Records of what became of the promises of plans, and what signals are linked to. */
import { spanOf } from '../base/dates.ts'
import type { DocumentPath } from './diagnostic.ts'
import type { ModelDocument } from './document.ts'
import type { LinkDocument, RecordDocument } from './implementation-fields.ts'
import {
  dateOf,
  isAmong,
  isKnown,
  isYes,
  type Lookup,
  optionalBasis,
  optionalText,
  report,
  settingOf,
} from './lookup.ts'
import type {
  Actor,
  ContestedQuestion,
  Link,
  Plan,
  Setting,
  Stage,
  StatusRecord,
} from './resolved.ts'

export function resolveRecords(
  lookup: Lookup,
  written: ModelDocument['implementation'],
  plans: readonly Plan[],
): StatusRecord[] {
  return Object.entries(written ?? {}).flatMap(
    ([id, entry]) => resolveRecord(lookup, ['implementation', id], entry, plans) ?? [],
  )
}

function resolveRecord(
  lookup: Lookup,
  path: DocumentPath,
  entry: RecordDocument,
  plans: readonly Plan[],
): StatusRecord | undefined {
  const found = promiseOf(lookup, path, entry, plans)
  if (found === undefined) return undefined
  const { status, broken, due, answers, contested, coder } = entry
  checkRecord(lookup, path, entry, found.plan)
  if (answers !== undefined) isKnown(lookup, 'option', answers, [...path, 'answers'])
  return {
    id: String(path.at(-1)),
    plan: found.plan.id,
    stage: found.stage.id,
    keep: found.keep,
    date: dateOf(entry.date),
    ...(status !== undefined && { status }),
    ...(due !== undefined && { due: dateOf(due) }),
    ...(isYes(broken) && { broken: true as const }),
    ...(answers !== undefined && { answers }),
    ...(isYes(contested) && { contested: true as const }),
    ...(coder !== undefined && { coder }),
    ...optionalText(lookup, path, 'evidence', entry.evidence),
    ...optionalText(lookup, path, 'place', entry.place),
    basis: optionalBasis(lookup, [...path, 'basis'], entry.basis),
  }
}

function checkRecord(
  lookup: Lookup,
  path: DocumentPath,
  { status, broken, due, date }: RecordDocument,
  { id, signed }: Plan,
): void {
  if (isYes(broken) && status === 'full') report(lookup, 'broken-and-full', path, {})
  if (status === undefined && due === undefined && !isYes(broken))
    report(lookup, 'empty-record', path, {})
  const [seen, begun] = [spanOf(dateOf(date)), spanOf(signed ?? '')]
  if (seen !== undefined && begun !== undefined && seen.last < begun.first) {
    const facts = { plan: id, date: dateOf(date), signed: signed ?? '' }
    report(lookup, 'before-signing', [...path, 'date'], facts)
  }
}

interface Promised {
  readonly plan: Plan
  readonly stage: Stage
  readonly keep: Setting
}

/** The promise that is meant: of the only plan where none is named, in the first stage with it. */
function promiseOf(
  lookup: Lookup,
  path: DocumentPath,
  entry: Pick<RecordDocument, 'plan' | 'keep' | 'stage'>,
  plans: readonly Plan[],
): Promised | undefined {
  const keep = settingOf(lookup, [...path, 'keep'], entry.keep)
  const plan = planMeant(lookup, path, entry.plan, plans)
  if (keep === undefined || plan === undefined) return undefined
  const stages = new Set(plan.stages.map(({ id }) => id))
  if (entry.stage !== undefined) {
    const named = { what: 'stage', name: entry.stage, path: [...path, 'stage'] } as const
    if (!isAmong(lookup, named, stages)) return undefined
  }
  const stage = plan.stages.find(
    ({ id, commitments }) =>
      (entry.stage === undefined || id === entry.stage) &&
      commitments.some((one) => one.keep.option === keep.option && one.keep.value === keep.value),
  )
  if (stage === undefined) {
    const facts = { plan: plan.id, keep: entry.keep, stage: entry.stage }
    report(lookup, 'not-promised', [...path, 'keep'], facts)
    return undefined
  }
  return { plan, stage, keep }
}

function planMeant(
  lookup: Lookup,
  path: DocumentPath,
  named: string | undefined,
  plans: readonly Plan[],
): Plan | undefined {
  const known = new Set(plans.map(({ id }) => id))
  const main = plans.filter(({ role }) => role === 'plan')
  if (named === undefined && main.length === 1) return main[0]
  if (named === undefined) {
    report(lookup, 'which-plan', path, { plans: plans.map(({ id }) => id) })
    return undefined
  }
  if (!isAmong(lookup, { what: 'plan', name: named, path: [...path, 'plan'] }, known))
    return undefined
  return plans.find(({ id }) => id === named)
}

/** What a link may speak of. */
export interface Linked {
  readonly questions: readonly ContestedQuestion[]
  readonly plans: readonly Plan[]
  readonly actors: readonly Actor[]
}

/** Links that may be absent, as properties to spread. */
export function optionalLinks(
  lookup: Lookup,
  path: DocumentPath,
  written: readonly LinkDocument[] | undefined,
  linked: Linked,
): { readonly links?: readonly Link[] } {
  if (written === undefined) return {}
  const links = written.flatMap((one, i): Link[] => {
    const at = [...path, 'links', i]
    const to = targetOf(lookup, at, one, linked)
    if (to === undefined) return []
    const why = optionalText(lookup, at, 'why', one.why)
    const basis = optionalBasis(lookup, [...at, 'basis'], one.basis)
    return [{ to, speaks: one.speaks, ...why, basis }]
  })
  return { links }
}

function targetOf(
  lookup: Lookup,
  path: DocumentPath,
  written: LinkDocument,
  { questions, plans, actors }: Linked,
): Link['to'] | undefined {
  const { question, keep, statement } = written
  const count = [question, keep, statement].filter((one) => one !== undefined).length
  if (count !== 1) {
    report(lookup, 'unclear-link', path, { count })
    return undefined
  }
  if (question !== undefined) return answerMeant(lookup, path, { ...written, question }, questions)
  if (keep !== undefined) {
    const found = promiseOf(lookup, path, { plan: written.plan, keep, stage: undefined }, plans)
    return found && { plan: found.plan.id, keep: found.keep }
  }
  return statementMeant(lookup, path, { actor: written.actor, statement: statement ?? '' }, actors)
}

function answerMeant(
  lookup: Lookup,
  path: DocumentPath,
  { question, answer, sees }: LinkDocument & { readonly question: string },
  questions: readonly ContestedQuestion[],
): Link['to'] | undefined {
  const known = new Set(questions.map(({ id }) => id))
  const named = { what: 'question', name: question, path: [...path, 'question'] } as const
  if (!isAmong(lookup, named, known)) return undefined
  const answers = questions.find(({ id }) => id === question)?.answers ?? []
  if (answer !== undefined) {
    const among = new Set(answers.map(({ id }) => id))
    isAmong(lookup, { what: 'answer', name: answer, path: [...path, 'answer'] }, among)
  }
  if (sees !== undefined) {
    const watched = answers.find(({ id }) => id === answer)?.watch ?? []
    const among = new Set(watched.map(({ id }) => id))
    isAmong(lookup, { what: 'sight', name: sees, path: [...path, 'sees'] }, among)
  }
  return { question, ...(answer !== undefined && { answer }), ...(sees !== undefined && { sees }) }
}

function statementMeant(
  lookup: Lookup,
  path: DocumentPath,
  { actor, statement }: { readonly actor: string | undefined; readonly statement: string },
  actors: readonly Actor[],
): Link['to'] | undefined {
  if (actor === undefined) {
    report(lookup, 'unclear-link', path, { count: 0 })
    return undefined
  }
  if (!isKnown(lookup, 'actor', actor, [...path, 'actor'])) return undefined
  const list = actors.find(({ id }) => id === actor)?.statements ?? []
  const among = new Set(list.map(({ id }) => id))
  isAmong(lookup, { what: 'statement', name: statement, path: [...path, 'statement'] }, among)
  return { actor, statement }
}
