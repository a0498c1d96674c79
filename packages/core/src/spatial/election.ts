/**
 * Who wins where every two proposals are put to a vote of strengths (probabilistic Condorcet
 * election): each actor throws its strength behind the one it prefers, the more the more it does.
 *
 * Source: KTAB's spatial model of politics (see `utility.ts`); the name and idea of the election
 * without chance are Condorcet's (1785).
 */
import { at } from '../base/assert.ts'

/** So that nothing is divided by nothing: what every side has at least. */
const least = 1e-8

/** How strongly an actor votes, by its strength and what the one is worth more than the other. */
export const votingRules = ['proportional', 'cubic', 'binary'] as const
export type VotingRule = (typeof votingRules)[number]

/** A vote for the first of two, negative: for the second. */
export function vote(rule: VotingRule, strength: number, difference: number): number {
  switch (rule) {
    case 'proportional':
      return strength * difference
    case 'cubic':
      return strength * difference ** 3
    case 'binary':
      return strength * Math.max(-1, Math.min(1, difference / least))
  }
}

/** How the chance to win grows with the strength of the coalition: its power of that degree. */
export const victoryDegrees = { linear: 1, square: 2, quartic: 4 } as const
export type VictoryRule = keyof typeof victoryDegrees

export function chanceToWin(rule: VictoryRule, mine: number, theirs: number): number {
  const degree = victoryDegrees[rule]
  const [one, other] = [(least + mine) ** degree, (least + theirs) ** degree]
  return one / (one + other)
}

export interface Election {
  readonly voting: VotingRule
  readonly victory: VictoryRule
}

/**
 * The chance of each proposal to beat all others, all together 1. `worths`: per actor what each
 * proposal is worth to it. Each two are put to one vote; a proposal's chance is in proportion to
 * the product of its chances (KTAB's conditional election).
 */
export function election(
  strengths: readonly number[],
  worths: readonly (readonly number[])[],
  { voting, victory }: Election,
): number[] {
  const count = worths[0]?.length ?? 0
  const products = Array.from({ length: count }, (_, one) => {
    let product = 1
    for (let other = 0; other < count; other++) {
      let [mine, theirs] = [0, 0]
      for (const [actor, own] of worths.entries()) {
        const cast = vote(voting, at(strengths, actor), at(own, one) - at(own, other))
        if (cast > 0) mine += cast
        else theirs -= cast
      }
      product *= chanceToWin(victory, mine, theirs)
    }
    return product
  })
  const sum = products.reduce((all, product) => all + product, 0)
  return products.map((product) => (sum > 0 ? product / sum : 1 / count))
}
