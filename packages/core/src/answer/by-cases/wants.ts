/**
 * One actor's list in every world, what of it holds in states and blocks of states, and on which
 * questions it hangs how its statements stand to one another.
 */
import { at } from '../../base/assert.ts'
import { inWorld, type World } from '../../game/game.ts'
import type { Formula, Model, ModelChange } from '../../model/model.ts'
import { type Kinds, kindsOf } from './kinds.ts'

/** One actor's list in every world, and what of it holds where. */
export interface Wants extends Kinds {
  /** The statements that count, by their numbers, most important first. */
  readonly listIn: (world: World) => readonly number[]
  readonly ids: readonly string[]
  /** Questions that change this list, and the statements that each touches or places by. */
  readonly touching: ReadonlyMap<string, readonly Touched[]>
}

export function wantsOf(model: Model, actor: string, places: ReadonlyMap<string, number>): Wants {
  const place = model.actors.findIndex((one) => one.id === actor)
  const touching = new Map<string, readonly Touched[]>()
  for (const { id, answers } of model.questions) {
    const own = answers.flatMap(({ changes }) =>
      changes.flatMap((change) => ('of' in change && change.of === actor ? [change] : [])),
    )
    if (own.length > 0) touching.set(id, own.map(touchedBy))
  }
  const numbers = new Map<Formula, number>()
  const ids: string[] = []
  for (const { id, want, known } of everyStatement(model, actor))
    if (known && !numbers.has(want)) {
      numbers.set(want, ids.length)
      ids.push(id)
    }
  const questions = [...touching.keys()]
  const listIn = (world: World) =>
    at(inWorld(model, world).statements, place)
      .filter((one) => one.known)
      .flatMap(({ want }) => numbers.get(want) ?? [])
  const lists = new Map<string, readonly number[]>()
  return {
    ids,
    touching,
    ...kindsOf([...numbers.keys()], places),
    listIn: (world) => {
      const key = questions.map((id) => world[id]).join()
      const list = lists.get(key) ?? listIn(world)
      lists.set(key, list)
      return list
    },
  }
}

function everyStatement(model: Model, actor: string) {
  const own = model.actors.find((one) => one.id === actor)?.statements ?? []
  const others = model.questions.flatMap(({ answers }) =>
    answers.flatMap(({ changes }) =>
      changes.flatMap((change) => {
        if (!('of' in change) || change.of !== actor) return []
        if (change.kind === 'add') return [change.add]
        return change.kind === 'replace' ? change.with : []
      }),
    ),
  )
  return [...own, ...others]
}

/** The statements that a change moves, brings or takes away, and those it places them by. */
interface Touched {
  readonly own: readonly string[]
  readonly by: readonly string[]
}

function touchedBy(change: Extract<ModelChange, { readonly of: string }>): Touched {
  switch (change.kind) {
    case 'drop':
      return { own: [change.statement], by: [] }
    case 'replace':
      return { own: [change.statement, ...change.with.map((one) => one.id)], by: [] }
    case 'move':
    case 'add': {
      const { after, before } = change.place
      return {
        own: [change.kind === 'move' ? change.statement : change.add.id],
        by: [after, before].filter((one) => one !== undefined),
      }
    }
  }
}

/** The questions whose answers can change how these statements stand to one another. */
export function questionsOn(
  { touching }: Pick<Wants, 'touching'>,
  statements: Iterable<string>,
): Set<string> {
  const concerned = new Set(statements)
  const found = new Set<string>()
  let before = -1
  while (before !== concerned.size + found.size) {
    before = concerned.size + found.size
    for (const [question, changes] of touching)
      for (const touched of changes) {
        if (!touched.own.some((one) => concerned.has(one))) continue
        found.add(question)
        for (const one of [...touched.own, ...touched.by]) concerned.add(one)
      }
  }
  return found
}

/** Asked once for each. */
export function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const found = new Map<K, V>()
  return (key) => {
    const known = found.get(key)
    if (known !== undefined) return known
    const made = make(key)
    found.set(key, made)
    return made
  }
}
