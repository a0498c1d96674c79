/** A `.gmcr` file with its options in the order of their owners, and names for everything. */
import { allStates, countStates, removeFrom, type StateSet, statesWhere } from '../game/game.ts'
import type { Formula } from '../model/model.ts'
import type { Alternatives, Condition, GmcrFile } from './gmcr-file.ts'
import { type Bag, say } from './json-fields.ts'
import { idMaker, shownName } from './names.ts'

export interface Ordered {
  readonly file: GmcrFile
  /** Per option of the file, its place in states. */
  readonly places: readonly number[]
  /** Ids by place. */
  readonly options: readonly string[]
  readonly actors: readonly string[]
  readonly feasible: StateSet
  readonly stateCount: number
}

export function orderedFile(bag: Bag, file: GmcrFile): Ordered {
  const order = [...new Set(file.actors.flatMap((actor) => actor.options))]
  const places = file.options.map((_, i) => order.indexOf(i))
  const makeId = idMaker('option')
  const options = order.map((i) => {
    const name = file.options[i]?.name ?? ''
    return namedId(bag, makeId, name, file.options[i]?.at)
  })
  const makeActorId = idMaker('actor')
  const actors = file.actors.map(({ name, at }) => namedId(bag, makeActorId, name, at))
  if (order.some((option, place) => option !== place))
    say(bag, undefined, 'reordered', { order: options })
  const feasible = allStates(order.length)
  const bits = new Map(options.map((id, place) => [id, place]))
  for (const condition of file.infeasible.flat()) {
    const never = formulaOf([condition], { places, options })
    if (never === undefined) feasible.fill(0)
    else removeFrom(feasible, statesWhere(never, bits, order.length))
  }
  return { file, places, options, actors, feasible, stateCount: countStates(feasible) }
}

function namedId(
  bag: Bag,
  makeId: ReturnType<typeof idMaker>,
  name: string,
  at: number | undefined,
): string {
  const shown = shownName(name)
  const { id, isRepeated } = makeId(shown)
  if (isRepeated) say(bag, at, 'same-name', { name: shown, id })
  if (shown !== name.replace(/\s+/g, ' ').trim()) say(bag, at, 'name-changed', { name: shown })
  return id
}

/** One of the conditions holds; undefined where an empty condition makes that always so. */
export function formulaOf(
  alternatives: Alternatives,
  { places, options }: Pick<Ordered, 'places' | 'options'>,
): Formula | undefined {
  const parts = alternatives.map((condition) => conjunction(condition, places, options))
  const known = parts.filter((part) => part !== undefined)
  if (known.length < parts.length || known.length === 0) return undefined
  return known.length === 1 ? known[0] : { kind: 'or', parts: known }
}

function conjunction(
  condition: Condition,
  places: readonly number[],
  options: readonly string[],
): Formula | undefined {
  const literals = condition.map(({ option, value }): Formula => {
    const is: Formula = { kind: 'option', option: options[places[option] ?? 0] ?? '' }
    return value ? is : { kind: 'not', of: is }
  })
  if (literals.length === 0) return undefined
  return literals.length === 1 ? literals[0] : { kind: 'and', parts: literals }
}
