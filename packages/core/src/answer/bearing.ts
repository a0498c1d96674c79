/**
 * Which contested questions can bear on a test at all: those whose answers change the list of an
 * actor that the test asks about, forbid something, hide a breach where hiding matters, or are
 * named. All others can be left at any answer, and the share of worlds stays what it is.
 */
import { entryNamed, looksFurther } from '../concept/concept.ts'
import type { Amount, Model, ModelChange, Statement, Test } from '../model/model.ts'

interface AskedBearing {
  /** Undefined: every actor. */
  readonly actors: readonly string[] | undefined
  readonly unseen: boolean
  readonly worths: boolean
  readonly questions: readonly string[]
}

export interface Bearing {
  readonly questions: readonly string[]
  /** Actors whose worths are drawn and can bear on the test. */
  readonly worthsOf: readonly string[]
}

/** What can bear on any of these tests. */
export function bearingOn(model: Model, ...tests: readonly (Test | Amount)[]): Bearing {
  const questions = new Set(tests.flatMap((test) => questionsBearingOn(model, test)))
  const askForWorths = tests.some((test) => askedBy(model, test).worths)
  return { questions: [...questions], worthsOf: askForWorths ? actorsWithDrawnWorths(model) : [] }
}

/** Actors some of whose worths, in some world, are a range or follow from the order only. */
function actorsWithDrawnWorths(model: Model): string[] {
  return model.actors
    .filter(({ id, statements }) => {
      const others = model.questions.flatMap(({ answers }) =>
        answers.flatMap(({ changes }) => changes.flatMap((change) => statementsOf(change, id))),
      )
      const isExact = ({ worth }: Statement) => worth !== undefined && worth[0] === worth[1]
      return ![...statements, ...others].every(isExact)
    })
    .map((actor) => actor.id)
}

function statementsOf(change: ModelChange, actor: string): readonly Statement[] {
  if (!('of' in change) || change.of !== actor) return []
  if (change.kind === 'add') return [change.add]
  return change.kind === 'replace' ? change.with : []
}

function questionsBearingOn(model: Model, test: Test | Amount): string[] {
  const asked = askedBy(model, test)
  return model.questions
    .filter(
      ({ id, answers }) =>
        asked.questions.includes(id) ||
        answers.some((answer) => answer.changes.some((change) => matters(change, asked))),
    )
    .map((question) => question.id)
}

function matters(change: ModelChange, { actors, unseen }: AskedBearing): boolean {
  if (change.kind === 'forbid') return actors === undefined || actors.length > 0
  if (change.kind === 'unseen') return unseen
  return actors === undefined || actors.includes(change.of)
}

const nothing: AskedBearing = { actors: [], unseen: false, worths: false, questions: [] }
const everything: AskedBearing = { actors: undefined, unseen: true, worths: false, questions: [] }

function askedBy(model: Model, test: Test | Amount): AskedBearing {
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
      // A concept expects everyone to see. One actor's list decides alone where nobody answers.
      if (test.concept === undefined) return everything
      return { ...nothing, actors: isAlone(test.concept) && test.actor ? [test.actor] : undefined }
    case 'fits': {
      const facts = model.observed.filter((one) => test.fact === undefined || one.id === test.fact)
      return { ...nothing, actors: facts.flatMap((one) => one.actors) }
    }
    case 'enters':
      return { ...nothing, actors: test.actor === undefined ? undefined : [test.actor] }
    case 'self-enforcing':
      return { ...everything, worths: true }
    default:
      return everything
  }
}

function isAlone(concept: string): boolean {
  const entry = entryNamed(concept)
  return entry !== undefined && !looksFurther(entry.judging)
}

function together(parts: readonly AskedBearing[]): AskedBearing {
  const all = parts.some((one) => one.actors === undefined)
  return {
    actors: all ? undefined : parts.flatMap((one) => one.actors ?? []),
    unseen: parts.some((one) => one.unseen),
    worths: parts.some((one) => one.worths),
    questions: parts.flatMap((one) => one.questions),
  }
}
