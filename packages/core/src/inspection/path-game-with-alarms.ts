/**
 * The game over acquisition paths where inspections may raise false alarms, as in the published
 * program of Canty and Listner (2015): no longer zero-sum, since an alarm costs both sides.
 *
 * With set K inspected and path j taken, Q_j(K) as before and A_j(K) the chance that some inspected
 * step off the path raises an alarm, the State gets  d_j Q - b (1 - Q) - f A  and the inspector
 * -c Q - a (1 - Q) - e A; with its word kept, A over all of K, they get -f A and -e A.
 *
 * As there, the inspector chooses among sets to which nothing could be added.
 */
import { at } from '../base/assert.ts'
import { type Fraction, fraction, fractionOf, minus, plus, times } from '../base/fraction.ts'
import { bimatrixEquilibria, type Payoffs } from './bimatrix-game.ts'
import { demand, demandAmount } from './demands.ts'
import { demandPathGame, missedOn, type PathGame, pathIncentives, setsOf } from './path-game.ts'

export interface AlarmCosts {
  /** e and f: what a false alarm costs inspector and State; 0 or more. */
  readonly alarm: { readonly inspector: number; readonly state: number }
  /** a: what a violation that is found costs the inspector; 0 or more. */
  readonly found: number
  /** c: what one costs that is not; above `found`. */
  readonly missed: number
}

export interface PathEquilibrium {
  readonly inspection: readonly { readonly steps: readonly number[]; readonly share: Fraction }[]
  /** Per path, the chance that it is taken. */
  readonly paths: readonly Fraction[]
  /** The chance that the State keeps its word: 1 where it is deterred. */
  readonly kept: Fraction
  readonly values: { readonly inspector: Fraction; readonly state: Fraction }
}

/**
 * The equilibria that trying supports finds, at least one; all of them where the game has no ties.
 *
 * @throws RangeError as `solvePathGame`, where the costs cannot be, or past 20,000 supports: with
 *   four paths that is up to fifteen sets, with seven paths eight
 */
export function pathEquilibria(game: PathGame, costs: AlarmCosts): PathEquilibrium[] {
  demandPathGame(game)
  demandCosts(costs)
  const sets = setsOf(game, fractionOf(game.effort))
  const incentives = pathIncentives(game)
  const rows = incentives.map((incentive, path) =>
    sets.map((set) => payoffsOnPath({ game, costs, set }, path, incentive)),
  )
  rows.push(sets.map((set) => alarmed(costs, alarmChance(game, set), { row: zero, column: zero })))
  return bimatrixEquilibria(rows).map((one) => ({
    inspection: sets
      .map((steps, k) => ({ steps, share: at(one.columns, k) }))
      .filter(({ share }) => share.numerator > 0n),
    paths: one.rows.slice(0, -1),
    kept: at(one.rows, game.paths.length),
    values: { inspector: one.values.column, state: one.values.row },
  }))
}

interface Met {
  readonly game: PathGame
  readonly costs: AlarmCosts
  readonly set: readonly number[]
}

const zero = fraction(0)

/** What State (row) and inspector (column) get when a path meets a set. */
function payoffsOnPath({ game, costs, set }: Met, path: number, incentive: Fraction): Payoffs {
  const missed = missedOn(game, path, set)
  const found = minus(fraction(1), missed)
  const onPath = at(game.paths, path).steps
  const alarm = alarmChance(
    game,
    set.filter((step) => !onPath.includes(step)),
  )
  return alarmed(costs, alarm, {
    row: minus(times(incentive, missed), times(fractionOf(game.loss), found)),
    column: plus(times(fractionOf(-costs.missed), missed), times(fractionOf(-costs.found), found)),
  })
}

/** Less what a false alarm costs, as likely as it is. */
function alarmed({ alarm }: AlarmCosts, chance: Fraction, { row, column }: Payoffs): Payoffs {
  return {
    row: minus(row, times(fractionOf(alarm.state), chance)),
    column: minus(column, times(fractionOf(alarm.inspector), chance)),
  }
}

/** The chance that at least one of some inspected steps raises a false alarm. */
function alarmChance({ steps }: PathGame, inspected: readonly number[]): Fraction {
  const quiet = inspected.reduce(
    (chance, step) =>
      times(chance, minus(fraction(1), fractionOf(at(steps, step).falseAlarm ?? 0))),
    fraction(1),
  )
  return minus(fraction(1), quiet)
}

function demandCosts({ alarm, found, missed }: AlarmCosts): void {
  demandAmount(alarm.inspector, 'The cost of a false alarm')
  demandAmount(alarm.state, 'The cost of a false alarm')
  demandAmount(found, 'The cost of a violation found')
  demand(
    missed > found && Number.isFinite(missed),
    `A violation missed costs the inspector more than one found: ${missed} > ${found}.`,
  )
}
