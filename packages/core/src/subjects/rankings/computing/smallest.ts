/**
 * The fewest states that, placed no higher than s, make every clause hold whatever else the actor
 * prefers. Of equally few, the choice made first in ascending order of states.
 */
import type { State } from '../../../game/game.ts'
import type { Clause } from './clauses.ts'

/** Choices tried before the search gives up. */
const triesMax = 200_000

/** Undefined where there are too many choices to be sure that none is smaller. */
export function smallestSuffices(clauses: readonly Clause[]): State[] | undefined {
  const open = clauses.filter((clause) => !clause.isAlways)
  const ways = open.map(waysToHold).sort((a, b) => a.length - b.length)
  let best = new Set(open.map((clause) => clause.to))
  let tries = 0
  const search = (next: number, chosen: ReadonlySet<State>): void => {
    if (chosen.size >= best.size || ++tries > triesMax) return
    const choices = ways[next]
    if (choices === undefined) {
      best = new Set(chosen)
      return
    }
    for (const way of choices) {
      const extended = new Set([...chosen, ...way])
      search(next + 1, extended)
      // A way that adds nothing is as good as any.
      if (extended.size === chosen.size) return
    }
  }
  search(0, new Set())
  return tries > triesMax ? undefined : [...best].sort((a, b) => a - b)
}

/** The sets of states any one of which, kept down, makes the clause hold; smallest first. */
function waysToHold({ to, answers }: Clause): (readonly State[])[] {
  const ways = [[to], ...answers.map(({ end, waysOut }) => [end, ...waysOut])]
  return ways.sort((a, b) => a.length - b.length)
}
