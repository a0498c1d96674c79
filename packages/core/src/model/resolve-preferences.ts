/** Preferences and contested questions: statements, and the changes that answers make to them. */
import type { DocumentPath } from './diagnostic.ts'
import type { ChangeDocument, ModelDocument, StatementDocument } from './document.ts'
import { printFormula } from './formula.ts'
import {
  amount,
  basisOf,
  formulaOf,
  isAmong,
  isKnown,
  isYes,
  type Lookup,
  optionalBasis,
  optionalText,
  rangeOf,
  report,
  textOf,
} from './lookup.ts'
import type {
  ContestedQuestion,
  ModelChange,
  Range,
  Reading,
  Statement,
  StatementPlace,
} from './resolved.ts'

export const statementCountMax = 1_000

export function resolveStatements(
  lookup: Lookup,
  path: DocumentPath,
  written: readonly StatementDocument[],
): Statement[] {
  if (written.length > statementCountMax) {
    const facts = { what: 'statements', count: written.length, countMax: statementCountMax }
    report(lookup, 'too-many', path, facts)
    return []
  }
  const statements = written.flatMap((one, i) => resolveStatement(lookup, [...path, i], one) ?? [])
  const seen = new Set<string>()
  for (const [i, { id }] of statements.entries()) {
    if (seen.has(id)) report(lookup, 'name-taken', [...path, i], { name: id, by: 'statement' })
    seen.add(id)
  }
  return statements
}

function resolveStatement(
  lookup: Lookup,
  path: DocumentPath,
  written: StatementDocument,
): Statement | undefined {
  const entry = typeof written === 'string' ? { want: written } : written
  const wantPath = typeof written === 'string' ? path : [...path, 'want']
  const want = formulaOf(lookup, wantPath, entry.want)
  const basis = basisOf(lookup, path, entry, 'statement')
  if (want === undefined) return undefined
  return {
    id: entry.id ?? printFormula(want),
    want,
    ...optionalText(lookup, path, 'label', entry.label),
    ...(entry.worth !== undefined && { worth: worthOf(lookup, path, entry.worth) }),
    ...strengthOf(entry.strong),
    known: entry.known === undefined || isYes(entry.known),
    basis,
  }
}

function worthOf(
  lookup: Lookup,
  path: DocumentPath,
  written: Parameters<typeof rangeOf>[2],
): Range {
  return rangeOf(lookup, [...path, 'worth'], written, amount)
}

/** yes is two degrees, no is one. */
function strengthOf(
  written: Exclude<StatementDocument, string>['strong'],
): Pick<Statement, 'strong' | 'degree'> {
  if (typeof written !== 'number') return { strong: isYes(written) }
  return { strong: written >= 2, ...(written > 2 && { degree: written }) }
}

/** Statement ids of each actor: those written in its list and those that answers may add. */
type StatementNames = ReadonlyMap<string, ReadonlySet<string>>

export function resolveQuestions(
  lookup: Lookup,
  written: ModelDocument['questions'],
  statements: ReadonlyMap<string, readonly Statement[]>,
): ContestedQuestion[] {
  const listed = new Map(
    [...statements].map(([actor, list]) => [actor, new Set(list.map((s) => s.id))]),
  )
  return Object.entries(written ?? {}).map(([id, entry]) => {
    const path = ['questions', id]
    const answerNames = new Set(Object.keys(entry.answers))
    isAmong(lookup, { what: 'answer', name: entry.base, path: [...path, 'base'] }, answerNames)
    return {
      id,
      title: textOf(lookup, [...path, 'title'], entry.title),
      base: entry.base,
      answers: Object.entries(entry.answers).map(([answer, body]) => {
        const answerPath = [...path, 'answers', answer]
        return {
          id: answer,
          label: textOf(lookup, [...answerPath, 'label'], body.label),
          changes: (body.changes ?? []).flatMap(
            (one, i) => resolveChange(lookup, [...answerPath, 'changes', i], one, listed) ?? [],
          ),
          ...(body.watch && {
            watch: Object.entries(body.watch).map(([seen, label]) => ({
              id: seen,
              label: textOf(lookup, [...answerPath, 'watch', seen], label),
            })),
          }),
          basis: optionalBasis(lookup, [...answerPath, 'basis'], body.basis),
        }
      }),
      for: optionalBasis(lookup, [...path, 'for'], entry.for),
      against: optionalBasis(lookup, [...path, 'against'], entry.against),
      basis: basisOf(
        lookup,
        path,
        { ...entry, basis: entry.basis ?? entry.for ?? entry.against },
        'question',
      ),
    }
  })
}

function resolveChange(
  lookup: Lookup,
  path: DocumentPath,
  written: ChangeDocument,
  listed: StatementNames,
): ModelChange | undefined {
  if ('unseen' in written) {
    for (const [i, option] of written.unseen.entries())
      isKnown(lookup, 'option', option, [...path, 'unseen', i])
    return { kind: 'unseen', options: written.unseen }
  }
  if ('forbid' in written) {
    const never = formulaOf(lookup, [...path, 'forbid'], written.forbid)
    return (
      never && { kind: 'forbid', never, ...optionalText(lookup, path, 'because', written.because) }
    )
  }
  if (!isKnown(lookup, 'actor', written.of, [...path, 'of'])) return undefined
  return resolveStatementChange(lookup, path, written, listed.get(written.of) ?? new Set())
}

type StatementChangeDocument = Extract<ChangeDocument, { of: string }>

function resolveStatementChange(
  lookup: Lookup,
  path: DocumentPath,
  written: StatementChangeDocument,
  listed: ReadonlySet<string>,
): ModelChange | undefined {
  const { of } = written
  const isListed = (id: string, field: string) =>
    isAmong(lookup, { what: 'statement', name: id, path: [...path, field] }, listed)
  if ('add' in written) {
    const add = resolveStatement(lookup, [...path, 'add'], written.add)
    return add && { kind: 'add', of, add, place: resolvePlace(written, isListed) }
  }
  if ('move' in written) {
    isListed(written.move, 'move')
    return {
      kind: 'move',
      of,
      statement: written.move,
      place: resolvePlace(written, isListed),
      ...(written.worth !== undefined && { worth: worthOf(lookup, path, written.worth) }),
    }
  }
  if ('drop' in written) {
    isListed(written.drop, 'drop')
    return { kind: 'drop', of, statement: written.drop }
  }
  isListed(written.replace, 'replace')
  const replacement = resolveStatements(lookup, [...path, 'with'], written.with)
  return { kind: 'replace', of, statement: written.replace, with: replacement }
}

function resolvePlace(
  written: { after?: string | undefined; before?: string | undefined },
  isListed: (id: string, field: string) => boolean,
): StatementPlace {
  if (written.after !== undefined && isListed(written.after, 'after'))
    return { after: written.after }
  if (written.before !== undefined && isListed(written.before, 'before'))
    return { before: written.before }
  return {}
}

export function resolveReadings(
  lookup: Lookup,
  written: ModelDocument['readings'],
  questions: readonly ContestedQuestion[],
): Reading[] {
  return Object.entries(written ?? {}).map(([id, entry]) => {
    const path = ['readings', id]
    const names = new Set(questions.map((question) => question.id))
    for (const [i, name] of (entry.open ?? []).entries())
      isAmong(lookup, { what: 'question', name, path: [...path, 'open', i] }, names)
    return {
      id,
      label: textOf(lookup, [...path, 'label'], entry.label),
      answers: resolveAnswers(lookup, [...path, 'answers'], entry.answers, questions),
      ...(entry.open && { open: entry.open }),
      basis: optionalBasis(lookup, [...path, 'basis'], entry.basis),
    }
  })
}

/** Answers by question, each checked to exist. */
export function resolveAnswers(
  lookup: Lookup,
  path: DocumentPath,
  written: Readonly<Record<string, string>> | undefined,
  questions: readonly ContestedQuestion[],
): Readonly<Record<string, string>> {
  const names = new Set(questions.map((question) => question.id))
  for (const [question, answer] of Object.entries(written ?? {})) {
    if (!isAmong(lookup, { what: 'question', name: question, path: [...path, question] }, names))
      continue
    const answers = questions.find((one) => one.id === question)?.answers ?? []
    const among = new Set(answers.map((one) => one.id))
    isAmong(lookup, { what: 'answer', name: answer, path: [...path, question] }, among)
  }
  return { ...written }
}
