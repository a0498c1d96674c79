/**
 * Two-player games repeated for ever: how patient the players must be for good outcomes to last.
 */
import { assert, at } from '../base/assert.ts'

/** Payoffs of both players; `payoffs[row][column]` is what row player and column player get. */
export type Bimatrix = readonly (readonly (readonly [number, number])[])[]

export interface ActionPair {
  readonly row: number
  readonly column: number
}

/** The most that each player could get by changing its own action alone. */
export function bestDeviations(game: Bimatrix, { row, column }: ActionPair): [number, number] {
  const rows = game.map((line) => at(line, column)[0])
  const columns = at(game, row).map(([, second]) => second)
  return [Math.max(...rows), Math.max(...columns)]
}

/**
 * The least discount factor at which a pair of actions lasts, a deviation being answered by a
 * static equilibrium for ever (Friedman 1971): the greater of (w - u) / (w - z) over the players;
 * above 1 where nothing is enough.
 */
export function criticalDiscountOf(game: Bimatrix, kept: ActionPair, answer: ActionPair): number {
  const [tempted, values] = [bestDeviations(game, kept), at(at(game, kept.row), kept.column)]
  const answered = at(at(game, answer.row), answer.column)
  assert(isStaticEquilibrium(game, answer), 'the answer must be an equilibrium of the game')
  const needed = ([0, 1] as const).map((player) => {
    const gain = tempted[player] - values[player]
    if (gain <= 0) return 0
    const loss = tempted[player] - answered[player]
    return loss > 0 ? gain / loss : Number.POSITIVE_INFINITY
  })
  return Math.max(...needed)
}

export function isStaticEquilibrium(game: Bimatrix, pair: ActionPair): boolean {
  const [first, second] = bestDeviations(game, pair)
  const values = at(at(game, pair.row), pair.column)
  return values[0] >= first && values[1] >= second
}

/**
 * Both see a signal that is good with chance `goodIfKept`, and `goodIfBroken` once one deviates,
 * who gains `gain` over `kept`; no punishment can be worse than `worst`.
 */
export interface PublicMonitoring {
  readonly kept: number
  readonly gain: number
  readonly worst: number
  readonly goodIfKept: number
  readonly goodIfBroken: number
}

export interface PublicMonitoringValues {
  /** The best strongly symmetric value: kept - gain * (1 - a) / (a - b). */
  readonly best: number
  /** The least discount factor at which it is reached. */
  readonly discountMin: number
  /** What follows a bad signal at a given discount factor; must not be below `worst`. */
  readonly punishmentAt: (discount: number) => number
}

/** Strongly symmetric equilibria with imperfect public monitoring (Mailath and Samuelson 2006). */
export function publicMonitoring(play: PublicMonitoring): PublicMonitoringValues {
  const { kept, gain, worst, goodIfKept, goodIfBroken } = play
  const sharpness = goodIfKept - goodIfBroken
  assert(sharpness > 0, 'a signal that a breach does not make worse tells nothing')
  const best = kept - (gain * (1 - goodIfKept)) / sharpness
  return {
    best,
    discountMin: gain / (gain + sharpness * (best - worst)),
    punishmentAt: (discount) => best - ((1 - discount) * gain) / (discount * sharpness),
  }
}
