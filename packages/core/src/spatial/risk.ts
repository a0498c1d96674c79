/**
 * How much risk an actor takes, read off how likely its position is to win: who is near to winning
 * has something to lose.
 *
 * Source: KTAB's spatial model of politics (see `utility.ts`), after Bueno de Mesquita (1994).
 */

/** What the least likely to win takes, and what the likeliest. */
const ends = { middle: [-0.5, 1], takers: [0, 1], both: [-1, 1] } as const
export type RiskRange = keyof typeof ends
export const riskRanges = Object.keys(ends) as readonly RiskRange[]

/** Per actor, from its chance to win; none takes any where all are alike. */
export function risksFrom(chances: readonly number[], range: RiskRange): number[] {
  const [most, fewest] = [Math.max(...chances), Math.min(...chances)]
  if (most - fewest < 1e-12) return chances.map(() => 0)
  const [low, high] = ends[range]
  return chances.map((chance) => low + ((high - low) * (chance - fewest)) / (most - fewest))
}

/** How far an actor sees that another takes other risks than itself: 0 not at all, 1 in full. */
export const insights = {
  none: 0,
  third: 1 / 3,
  half: 1 / 2,
  'two-thirds': 2 / 3,
  full: 1,
} as const
export type Insight = keyof typeof insights

/** The risk that one actor thinks another takes. */
export function riskSeen(own: number, other: number, insight: Insight): number {
  const part = insights[insight]
  return (1 - part) * own + part * other
}
