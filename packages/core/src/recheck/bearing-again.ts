/**
 * Which contested questions can bear on a test, again: those that the test names, and those with an
 * answer that changes a list that the test looks at, forbids a state where it looks at states, or
 * hides a breach where it asks what is seen.
 */

import type { Amount, Model, ModelChange, Test } from '../model/model.ts'
import { byAnswers } from './definitions.ts'

interface Looks {
  readonly at: 'everyone' | ReadonlySet<string>
  readonly sees: boolean
  readonly names: readonly string[]
}

export function bearingAgain(model: Model, test: Test | Amount): string[] {
  const all = partsOf(test).map((part) => looksOf(model, part))
  const bears = (change: ModelChange) =>
    all.some(({ at, sees }) => {
      if (change.kind === 'unseen') return sees
      if (at === 'everyone') return true
      return change.kind === 'forbid' ? at.size > 0 : at.has(change.of)
    })
  const named = new Set(all.flatMap((one) => one.names))
  return model.questions
    .filter(({ id, answers }) => named.has(id) || answers.some((one) => one.changes.some(bears)))
    .map((one) => one.id)
}

/** What is left once everything that only joins is taken away; numbers are counted on their own. */
function partsOf(test: Test | Amount): (Test | Amount)[] {
  switch (test.kind) {
    case 'number':
    case 'compare':
      return []
    case 'and':
    case 'or':
      return test.parts.flatMap(partsOf)
    case 'iff':
      return [test.left, test.right].flatMap(partsOf)
    case 'not':
    case 'share':
    case 'under':
    case 'without':
      return partsOf(test.of)
    default:
      return [test]
  }
}

function looksOf(model: Model, test: Test | Amount): Looks {
  const only = (...actors: string[]): Looks => ({ at: new Set(actors), sees: false, names: [] })
  const everyone: Looks = { at: 'everyone', sees: false, names: [] }
  switch (test.kind) {
    case 'answer':
      return { ...only(), names: [test.question] }
    case 'prefers':
      return only(test.actor)
    case 'nash':
    case 'pays':
      return everyone
    case 'stable':
      if (test.concept === undefined) return { ...everyone, sees: true }
      return byAnswers(test.concept)?.others === 'nobody' && test.actor !== undefined
        ? only(test.actor)
        : everyone
    case 'fits':
      return only(
        ...model.observed.flatMap((observation) =>
          test.fact === undefined || test.fact === observation.id ? observation.actors : [],
        ),
      )
    case 'enters':
      return test.actor === undefined ? everyone : only(test.actor)
    default:
      return { ...everyone, sees: true }
  }
}
