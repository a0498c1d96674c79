/** What each party has per period: in full, in breach, answered, and once everyone took back. */
import { at } from '../base/assert.ts'
import type { JudgedAnswer, JudgedStakes, Numbers } from './judged.ts'

interface Situation {
  readonly levels: Numbers
  readonly standing: Set<number>
}

export function worth(stakes: JudgedStakes, party: number, levels: Numbers): number {
  let sum = 0
  for (const [o, { values }] of stakes.options.entries()) sum += at(values, party) * at(levels, o)
  for (const term of stakes.terms ?? []) {
    if (term.party !== party) continue
    for (const [row, holds] of term.truth.entries()) {
      const chances = term.options.map((o, bit) =>
        Math.floor(row / 2 ** bit) % 2 === 1 ? at(levels, o) : 1 - at(levels, o),
      )
      if (holds) sum += term.worth * chances.reduce((product, chance) => product * chance, 1)
    }
  }
  return sum
}

/** What the party's flow would lose if one standing option were gone. */
function lossWithout(
  stakes: JudgedStakes,
  party: number,
  { standing, option }: { standing: Set<number>; option: number },
): number {
  const levels = stakes.options.map((_, o) => (standing.has(o) ? 1 : 0))
  const without = levels.with(option, 0)
  return worth(stakes, party, levels) - worth(stakes, party, without)
}

function takenBack(stakes: JudgedStakes, levels: Numbers, options: Numbers): number[] {
  return levels.map((level, o) =>
    options.includes(o) ? Math.min(level, at(stakes.options, o).irreversibleShare) : level,
  )
}

/**
 * The responders take back what they gave, the party makes the best of it; what it breaks for that
 * is answered as well, by those who answer it.
 */
export function answeredFlow(
  stakes: JudgedStakes,
  party: number,
  now: Situation & { readonly answers: readonly JudgedAnswer[]; readonly promised: Set<number> },
): number {
  const givenBy = (answers: readonly JudgedAnswer[]): number[] =>
    [...now.standing].filter((option) => {
      const { owner } = at(stakes.options, option)
      const answered = answers.some(
        ({ responders }) => responders === undefined || responders.includes(owner),
      )
      const given = owner !== party && answered
      return given && lossWithout(stakes, party, { standing: now.standing, option }) > 0
    })
  let replies: number[][] = [[]]
  for (const o of now.standing)
    if (at(stakes.options, o).owner === party)
      replies = replies.flatMap((set) => [set, [...set, o]])
  const own = at(stakes.parties, party)
  return Math.max(
    ...replies.map((set) => {
      const broken = set.filter((o) => now.promised.has(o))
      const further = broken.map((o) => at(stakes.options, o).answer ?? own)
      const back = givenBy([...now.answers, ...further])
      return worth(stakes, party, takenBack(stakes, takenBack(stakes, now.levels, back), set))
    }),
  )
}

export function everyoneBack(stakes: JudgedStakes, { levels, standing }: Situation): number[] {
  const costly = [...standing].filter((option) => {
    const { owner } = at(stakes.options, option)
    return lossWithout(stakes, owner, { standing, option }) < 0
  })
  return takenBack(stakes, levels, costly)
}
