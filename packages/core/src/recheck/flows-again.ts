/** What the options of a ladder are worth to each party, again, from the truth of statements. */
import type { Range, Statement } from '../model/model.ts'
import { subsetsOf } from './allowed.ts'
import type { Reader } from './answers-again.ts'
import type { Gains } from './sense.ts'
import { worthSense } from './senses-again.ts'
import { isTrue } from './slow-game.ts'

interface FlowsAgain {
  readonly values: number[][]
  readonly terms: { party: number; worth: number; options: number[]; truth: boolean[] }[]
  /** Options on which some statement hangs together with others. */
  readonly tangled: ReadonlySet<number>
  readonly gains: Gains
  /** Is everything that others undertake wanted by this party? */
  readonly isGlad: (party: number) => boolean
}

/** A statement of a party that hangs on options of the ladder, and when it holds. */
interface Hanging {
  readonly party: number
  readonly key: string
  readonly options: number[]
  readonly truth: boolean[]
  readonly range: Range | undefined
}

/**
 * Every statement tried in every state of the ladder; what never changes drops out, and what is so
 * before anything of the ladder stands counts as nothing.
 */
export function flowsAgain(reader: Reader): FlowsAgain {
  const { parties, kept, missing, pick } = reader
  const values = kept.map(() => parties.map(() => 0))
  const terms: FlowsAgain['terms'] = []
  const hanging = parties.flatMap((actor, party) => hangingOf(reader, actor, party))
  const gains: Gains = (party, option) => gainOf(hanging, { party, option })
  for (const { party, key, options, truth, range } of hanging) {
    if (range === undefined) {
      missing.add(key)
      continue
    }
    const loses = truth[0] === true
    const [only] = options
    const worth = pick(key, range, worthSense(reader, gains, { party, options, loses }))
    if (options.length > 1) {
      const changed = truth.map((holds) => holds !== loses)
      terms.push({ party, worth: loses ? -worth : worth, options, truth: changed })
    } else if (only !== undefined) {
      const row = values[only]
      if (row) row[party] = (row[party] ?? 0) + (loses ? -worth : worth)
    }
  }
  const together = hanging.filter(({ options }) => options.length > 1)
  const isGlad = (whose: number): boolean =>
    hanging.every(
      ({ party, options: [o = 0], truth }) =>
        party !== whose || kept[o]?.by === parties[whose] || truth[0] === false,
    )
  const tangled = new Set(together.flatMap(({ options }) => options))
  return { values, terms, tangled, gains, isGlad }
}

function hangingOf(reader: Reader, actor: string, party: number): Hanging[] {
  return statementsOf(reader, actor).flatMap((statement) => {
    if (namedIn(reader, statement).length > namedMax) {
      reader.missing.add(`breadth ${actor} ${statement.id}`)
      return []
    }
    const { options, truth } = tableOf(reader, statement)
    const range = worthAgain(reader, actor, statement)
    const key = `worth ${actor} ${statement.id}`
    return options.length === 0 ? [] : [{ party, key, options, truth, range }]
  })
}

function gainOf(
  hanging: readonly Hanging[],
  { party, option }: { readonly party: number; readonly option: number },
): readonly [number, number] {
  const own = hanging.filter((one) => one.party === party && one.options.includes(option))
  const bounds = own.map(({ options, truth, range: [low, high] = [0, 0] }) => {
    const most = Math.max(0, high)
    if (options.length > 1) return [-most, most] as const
    return truth[0] ? ([-high, -low] as const) : ([low, high] as const)
  })
  const sum = (end: 0 | 1) => bounds.reduce((all, one) => all + one[end], 0)
  return [sum(0), sum(1)]
}

export function worthAgain(
  { tested }: Reader,
  actor: string,
  statement: Statement,
): Range | undefined {
  const set = tested.set.worth?.[actor]?.[statement.id]
  return set === undefined ? statement.worth : [set, set]
}

export function statementsOf({ game }: Reader, actor: string): readonly Statement[] {
  const place = game.model.actors.findIndex((one) => one.id === actor)
  return (game.world.statements[place] ?? []).filter((one) => one.known)
}

/** A statement that names more options of the ladder than this is not tabulated. */
const namedMax = 12

function namedIn({ kept }: Reader, { want }: Pick<Statement, 'want'>): number[] {
  return kept.flatMap(({ keep }, o) => (mentions(want, keep.option) ? [o] : []))
}

/** Which options of the ladder a statement hangs on, and its truth for each setting of them. */
export function tableOf(
  reader: Reader,
  { want }: Statement,
): { options: number[]; truth: boolean[] } {
  const { game, kept } = reader
  const named = namedIn(reader, { want })
  const holds = (standing: readonly number[]): boolean => {
    const letters = game.model.options.map(({ id, today }) => {
      const o = named.find((place) => kept[place]?.keep.option === id)
      if (o === undefined) return today ? 'Y' : 'N'
      return standing.includes(o) === kept[o]?.keep.value ? 'Y' : 'N'
    })
    return isTrue(game, want, letters.join(''))
  }
  const subsets = subsetsOf(named)
  const options = named.filter((o) =>
    subsets.some(
      (set) => holds(set) !== holds(set.includes(o) ? set.filter((x) => x !== o) : [...set, o]),
    ),
  )
  return { options, truth: subsetsOf(options).map(holds) }
}

export function mentions(want: Statement['want'], option: string): boolean {
  return JSON.stringify(want).includes(JSON.stringify(option))
}
