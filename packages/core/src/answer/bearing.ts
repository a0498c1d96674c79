/**
 * Which contested questions can bear on a test at all: those whose answers change the list of an
 * actor that the test asks about, forbid something, hide a breach where hiding matters, or are
 * named. All others can be left at any answer, and the share of worlds stays what it is.
 */
import type { Amount, Change, Model, Test } from '../model/model.ts'

interface Asked {
  /** Undefined: every actor. */
  readonly actors: readonly string[] | undefined
  readonly unseen: boolean
  readonly questions: readonly string[]
}

export function questionsBearingOn(model: Model, test: Test | Amount): string[] {
  const asked = askedBy(model, test)
  return model.questions
    .filter(
      ({ id, answers }) =>
        asked.questions.includes(id) ||
        answers.some((answer) => answer.changes.some((change) => matters(change, asked))),
    )
    .map((question) => question.id)
}

function matters(change: Change, { actors, unseen }: Asked): boolean {
  if (change.kind === 'forbid') return actors === undefined || actors.length > 0
  if (change.kind === 'unseen') return unseen
  return actors === undefined || actors.includes(change.of)
}

const nothing: Asked = { actors: [], unseen: false, questions: [] }
const everything: Asked = { actors: undefined, unseen: true, questions: [] }

function askedBy(model: Model, test: Test | Amount): Asked {
  switch (test.kind) {
    case 'number':
      return nothing
    case 'and':
    case 'or':
      return together(test.parts.map((part) => askedBy(model, part)))
    case 'iff':
      return together([askedBy(model, test.left), askedBy(model, test.right)])
    case 'compare':
      return nothing // The numbers are counted by themselves and are the same in all worlds.
    case 'not':
    case 'share':
    case 'under':
    case 'without':
      return askedBy(model, test.of)
    case 'answer':
      return { ...nothing, questions: [test.question] }
    case 'prefers':
      return { ...nothing, actors: [test.actor] }
    case 'nash':
    case 'pays':
      return { ...nothing, actors: undefined }
    case 'stable':
      // A concept expects everyone to see. Only under Nash does one actor's list decide alone.
      if (test.concept === undefined) return everything
      return {
        ...nothing,
        actors: test.concept === 'nash' && test.actor !== undefined ? [test.actor] : undefined,
      }
    case 'fits': {
      const facts = model.observed.filter((one) => test.fact === undefined || one.id === test.fact)
      return { ...nothing, actors: facts.flatMap((one) => one.actors) }
    }
    case 'enters':
      return { ...nothing, actors: test.actor === undefined ? undefined : [test.actor] }
    default:
      return everything
  }
}

function together(parts: readonly Asked[]): Asked {
  const all = parts.some((one) => one.actors === undefined)
  return {
    actors: all ? undefined : parts.flatMap((one) => one.actors ?? []),
    unseen: parts.some((one) => one.unseen),
    questions: parts.flatMap((one) => one.questions),
  }
}
