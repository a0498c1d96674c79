/** What the model must explain and what is tested: observations, shocks, claims, signals. */
import type { DocumentPath } from './diagnostic.ts'
import { type ModelDocument, modelDocument } from './document.ts'
import { expectedAt } from './expected.ts'
import {
  basisOf,
  dateOf,
  isAmong,
  isKnown,
  isYes,
  type Lookup,
  optionalBasis,
  optionalText,
  rangeOf,
  report,
  settingsOf,
  share,
  textOf,
} from './lookup.ts'
import { type Linked, optionalLinks } from './resolve-implementation.ts'
import { resolveAnswers } from './resolve-preferences.ts'
import type {
  Claim,
  ContestedQuestion,
  NamedState,
  Observation,
  Shock,
  Signal,
} from './resolved.ts'

export function resolveStates(lookup: Lookup, written: ModelDocument['states']): NamedState[] {
  return Object.entries(written ?? {}).map(([id, entry]) => {
    const path = ['states', id]
    if (id === 'today') report(lookup, 'name-taken', path, { name: id, by: 'state' })
    if (entry.set === undefined)
      report(lookup, 'missing-field', path, {
        field: 'set',
        expected: expectedAt(modelDocument, ['states', id, 'set']),
      })
    return {
      id,
      label: textOf(lookup, [...path, 'label'], entry.label),
      set: settingsOf(lookup, [...path, 'set'], entry.set ?? []),
      basis: optionalBasis(lookup, [...path, 'basis'], entry.basis),
    }
  })
}

type ObservedDocument = NonNullable<ModelDocument['observed']>[string]

export function resolveObserved(
  lookup: Lookup,
  written: ModelDocument['observed'],
  states: ReadonlySet<string>,
  today: ReadonlyMap<string, boolean>,
): Observation[] {
  return Object.entries(written ?? {}).map(([id, entry]) => {
    const path = ['observed', id]
    const { kind, actors } = whoDidWhat(lookup, path, entry)
    const offers = entry.offers.map((offer, i) => settingsOf(lookup, [...path, 'offers', i], offer))
    for (const [i, offer] of offers.entries())
      if (entry.from === undefined && offer.every((one) => today.get(one.option) === one.value))
        report(lookup, 'empty-offer', [...path, 'offers', i], {})
    if (entry.from !== undefined && entry.from !== 'today')
      isAmong(lookup, { what: 'state', name: entry.from, path: [...path, 'from'] }, states)
    return {
      id,
      label: textOf(lookup, [...path, 'label'], entry.label),
      date: dateOf(entry.date),
      kind,
      actors,
      offers,
      ...(entry.from !== undefined && entry.from !== 'today' && { from: entry.from }),
      basis: basisOf(lookup, path, entry, 'observed fact'),
    }
  })
}

function whoDidWhat(
  lookup: Lookup,
  path: DocumentPath,
  entry: ObservedDocument,
): Pick<Observation, 'kind' | 'actors'> {
  const fields = [
    ['refused-by', 'refused-by-all'],
    ['refused-by-one-of', 'refused-by-one-of'],
    ['made-by', 'made'],
  ] as const
  const given = fields.filter(([field]) => entry[field] !== undefined)
  const [field, kind] = given[0] ?? fields[0]
  if (given.length !== 1) report(lookup, 'unclear-observation', path, { count: given.length })
  const actors = entry[field] ?? []
  for (const [i, actor] of actors.entries()) isKnown(lookup, 'actor', actor, [...path, field, i])
  return { kind, actors }
}

export function resolveShocks(
  lookup: Lookup,
  written: ModelDocument['shocks'],
  questions: readonly ContestedQuestion[],
): Shock[] {
  return Object.entries(written ?? {}).map(([id, entry]) => {
    const path = ['shocks', id]
    return {
      id,
      label: textOf(lookup, [...path, 'label'], entry.label),
      set: settingsOf(lookup, [...path, 'set'], entry.set ?? []),
      held: isYes(entry.held),
      answers: resolveAnswers(lookup, [...path, 'answers'], entry.answers, questions),
      asserted: (entry.asserted ?? []).map((text, i) =>
        textOf(lookup, [...path, 'asserted', i], text),
      ),
      basis: basisOf(lookup, path, entry, 'shock'),
    }
  })
}

export function resolveClaims(lookup: Lookup, written: ModelDocument['claims']): Claim[] {
  return Object.entries(written ?? {}).map(([id, entry]) => {
    const path = ['claims', id]
    const needs = entry.needs ?? []
    if (entry.test === undefined && needs.length === 0 && entry.asserted === undefined)
      report(lookup, 'untested-claim', path, { claim: id })
    return {
      id,
      says: textOf(lookup, [...path, 'says'], entry.says),
      ...(entry.kind && { kind: entry.kind }),
      ...(entry.test !== undefined && { test: entry.test }),
      needs: needs.map((one, i) => textOf(lookup, [...path, 'needs', i], one)),
      ...optionalText(lookup, path, 'asserted', entry.asserted),
      ...optionalText(lookup, path, 'note', entry.note),
      basis: basisOf(lookup, path, entry, 'claim'),
    }
  })
}

export function resolveSignals(
  lookup: Lookup,
  written: ModelDocument['signals'],
  linked: Linked,
): Signal[] {
  return Object.entries(written ?? {}).map(([id, entry]) => {
    const path = ['signals', id]
    if (entry.actor !== undefined) isKnown(lookup, 'actor', entry.actor, [...path, 'actor'])
    return {
      id,
      label: textOf(lookup, [...path, 'label'], entry.label),
      date: dateOf(entry.date),
      ...(entry.actor !== undefined && { actor: entry.actor }),
      ...optionalLinks(lookup, path, entry.links, linked),
      bears: (entry.bears ?? []).map((bearing, i) => {
        const bearingPath = [...path, 'bears', i]
        checkLikelihoods(lookup, bearingPath, bearing, linked.questions)
        return {
          question: bearing.question,
          likelihood: { ...bearing.likelihood },
          basis: optionalBasis(lookup, [...bearingPath, 'basis'], bearing.basis),
        }
      }),
      basis: basisOf(lookup, path, entry, 'signal'),
    }
  })
}

function checkLikelihoods(
  lookup: Lookup,
  path: DocumentPath,
  bearing: { question: string; likelihood: Record<string, number> },
  questions: readonly ContestedQuestion[],
): void {
  const names = new Set(questions.map((question) => question.id))
  if (
    !isAmong(
      lookup,
      { what: 'question', name: bearing.question, path: [...path, 'question'] },
      names,
    )
  )
    return
  const question = questions.find((one) => one.id === bearing.question)
  const answers = new Set(question?.answers.map((one) => one.id))
  for (const [answer, likelihood] of Object.entries(bearing.likelihood)) {
    const answerPath = [...path, 'likelihood', answer]
    isAmong(lookup, { what: 'answer', name: answer, path: answerPath }, answers)
    rangeOf(lookup, answerPath, likelihood, share)
  }
}
