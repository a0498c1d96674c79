/**
 * One actor's list in every world: which of its statements decide between two states, and on which
 * answers that hangs.
 */
import { at } from '../../base/assert.ts'
import { always, type Diagram, never } from '../../base/diagram.ts'
import { holdsIn, inWorld, type State, type World } from '../../game/game.ts'
import type { Formula, Model, ModelChange } from '../../model/model.ts'
import { type OpenQuestions, overAnswers } from './open-questions.ts'

/** One actor's list in every world, and what of it holds in a state. */
export interface Wants {
  /** The statements that count, by their numbers, most important first. */
  readonly listIn: (world: World) => readonly number[]
  /** Which statements of all its lists hold in a state, by their numbers. */
  readonly holding: (state: State) => Uint8Array
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
  const listIn = (world: World) =>
    at(inWorld(model, world).statements, place)
      .filter((one) => one.known)
      .map(({ id, want }) => {
        const known = numbers.get(want)
        if (known !== undefined) return known
        numbers.set(want, ids.length)
        ids.push(id)
        return ids.length - 1
      })
  // Every statement gets its number before any state is looked at.
  for (const { id, want, known } of everyStatement(model, actor))
    if (known && !numbers.has(want)) {
      numbers.set(want, ids.length)
      ids.push(id)
    }
  const questions = [...touching.keys()]
  const lists = new Map<string, readonly number[]>()
  return {
    ids,
    touching,
    holding: remembered((state: State) =>
      Uint8Array.from(numbers.keys(), (want) => (holdsIn(want, places, state) ? 1 : 0)),
    ),
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

/** Found once for all pairs of states that the same statements tell apart the same way. */
export function aboveBy(wants: Wants, open: OpenQuestions, spend: (steps: number) => void) {
  const found = new Map<string, Diagram>()
  return (state: State, other: State): Diagram => {
    const [here, there] = [wants.holding(state), wants.holding(other)]
    let key = ''
    const differing: number[] = []
    for (let number = 0; number < here.length; number++) {
      if (here[number] === there[number]) continue
      differing.push(number)
      key += here[number] === 1 ? `+${number}` : `-${number}`
    }
    const known = found.get(key)
    if (known !== undefined) return known
    const asked = questionsOn(
      wants,
      differing.map((number) => at(wants.ids, number)),
    )
    const made = overAnswers(open, asked, (world) => {
      spend(1)
      const deciding = wants.listIn(world).find((number) => here[number] !== there[number])
      return deciding !== undefined && here[deciding] === 1 ? always : never
    })
    found.set(key, made)
    return made
  }
}

export function decidingBetween(
  wants: Wants,
  open: OpenQuestions,
  [state, other]: readonly [State, State],
): ReadonlyMap<string, Diagram> {
  const [here, there] = [wants.holding(state), wants.holding(other)]
  const differing = [...here.keys()].filter((number) => here[number] !== there[number])
  const asked = questionsOn(
    wants,
    differing.map((number) => at(wants.ids, number)),
  )
  const deciding = (world: World) => wants.listIn(world).find((one) => differing.includes(one))
  const whereDeciding = differing.map((number): [string, Diagram] => [
    at(wants.ids, number),
    overAnswers(open, asked, (world) => (deciding(world) === number ? always : never)),
  ])
  return new Map(whereDeciding.filter(([, where]) => where !== never))
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
