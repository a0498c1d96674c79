/**
 * A world: one answer to every contested question. Applied to a model it gives each actor's list
 * of statements, the rules in force, and the options whose breach nobody sees.
 *
 * Answers are applied in the order of the questions in the file, the changes of an answer in
 * theirs. A change whose statement another answer has already taken away does nothing; a place
 * next to such a statement is the end of the list.
 */
import { own } from '../base/own.ts'
import type {
  ContestedAnswer,
  Model,
  ModelChange,
  Rule,
  Statement,
  StatementPlace,
} from '../model/model.ts'

/** Answer by question, for every question of the model. */
export type World = Readonly<Record<string, string>>

/** What the answers of a world make of the model. */
export interface WorldModel {
  /** Per actor in file order, most important first. */
  readonly statements: readonly (readonly Statement[])[]
  readonly rules: readonly Rule[]
  readonly unseen: ReadonlySet<string>
}

/** The base answers, with some of them set otherwise. */
export function worldOf(model: Model, set: World = {}): World {
  return Object.fromEntries(
    model.questions.map((question) => [question.id, own(set, question.id) ?? question.base]),
  )
}

export function inWorld(model: Model, world: World): WorldModel {
  const lists = new Map(model.actors.map((actor) => [actor.id, [...actor.statements]]))
  const rules = [...model.rules]
  const unseen = new Set<string>()
  for (const question of model.questions) {
    const answer = question.answers.find((one) => one.id === own(world, question.id))
    for (const change of answer?.changes ?? []) {
      if (change.kind === 'unseen') for (const option of change.options) unseen.add(option)
      else if (change.kind === 'forbid') rules.push(forbidden(question.id, answer, change))
      else applyTo(lists.get(change.of) ?? [], change)
    }
  }
  return { statements: model.actors.map((actor) => lists.get(actor.id) ?? []), rules, unseen }
}

function forbidden(
  question: string,
  answer: ContestedAnswer | undefined,
  change: Extract<ModelChange, { kind: 'forbid' }>,
): Rule {
  const { never, because } = change
  return {
    id: `${question}.${answer?.id}`,
    never,
    ...(because && { because }),
    basis: answer?.basis ?? [],
  }
}

type StatementChange = Exclude<ModelChange, { kind: 'unseen' } | { kind: 'forbid' }>

function applyTo(list: Statement[], change: StatementChange): void {
  if (change.kind === 'add') {
    insert(list, change.add, change.place)
    return
  }
  const index = list.findIndex((statement) => statement.id === change.statement)
  if (index < 0) return
  const [taken] = list.splice(index, 1)
  if (change.kind === 'replace') list.splice(index, 0, ...change.with)
  if (change.kind === 'move' && taken) {
    const { place, worth = taken.worth } = change
    insert(list, { ...taken, ...(worth && { worth }) }, place)
  }
}

function insert(list: Statement[], statement: Statement, place: StatementPlace): void {
  const anchor = list.findIndex((one) => one.id === (place.after ?? place.before))
  const index = anchor < 0 ? list.length : place.after === undefined ? anchor : anchor + 1
  list.splice(index, 0, statement)
}
