/** What the options of a ladder are worth to each party, again, from the truth of statements. */
import type { Range, Statement } from '../model/model.ts'
import { subsetsOf } from './allowed.ts'
import type { Reader } from './answers-again.ts'
import { isTrue } from './slow-game.ts'

interface FlowsAgain {
  readonly values: number[][]
  readonly terms: { party: number; worth: number; options: number[]; truth: boolean[] }[]
}

/**
 * Every statement tried in every state of the ladder; what never changes drops out, and what is so
 * before anything of the ladder stands counts as nothing.
 */
export function flowsAgain(reader: Reader): FlowsAgain {
  const { parties, kept, missing, pick } = reader
  const values = kept.map(() => parties.map(() => 0))
  const terms: FlowsAgain['terms'] = []
  for (const [party, actor] of parties.entries())
    for (const statement of statementsOf(reader, actor)) {
      if (namedIn(reader, statement).length > namedMax) {
        missing.add(`breadth ${actor} ${statement.id}`)
        continue
      }
      const { options, truth } = tableOf(reader, statement)
      if (options.length === 0) continue
      const range = worthAgain(reader, actor, statement)
      if (range === undefined) {
        missing.add(`worth ${actor} ${statement.id}`)
        continue
      }
      const worth = pick(`worth ${actor} ${statement.id}`, range)
      const [only] = options
      if (options.length > 1) {
        const loses = truth[0] === true
        const changed = truth.map((holds) => holds !== loses)
        terms.push({ party, worth: loses ? -worth : worth, options, truth: changed })
      }
      if (options.length === 1 && only !== undefined) {
        const row = values[only]
        if (row) row[party] = (row[party] ?? 0) + (truth[1] ? worth : -worth)
      }
    }
  return { values, terms }
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
