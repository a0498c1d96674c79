/**
 * One inspection, one temptation: how likely must an inspection be for a violation not to pay?
 *
 * The inspected side has 0 for keeping its word, d for a violation that is not found, -b for one
 * that is. Inspected with chance q, missed with chance c, it is deterred exactly when
 *
 *     q (1 - c) >= d / (b + d).
 *
 * The game (after Avenhaus, von Stengel and Zamir 2002): the inspector has 0 for a word kept and
 * not inspected, -e for an inspection that finds nothing because there is nothing, -a for a
 * violation found, -h for one not found, e < a < h. A false alarm costs either side something more.
 * In the only equilibrium both sides choose at random. If the inspector can announce its chance and
 * is believed (leadership, Maschler 1966), the word is kept and the inspector is better off.
 */
import { demand, demandAmount, demandChance, demandPositive, rounding } from './demands.ts'

export interface Temptation {
  /** What a violation that is not found brings, against keeping one's word; 0 or more. */
  readonly gain: number
  /** What one that is found costs; above 0. */
  readonly loss: number
}

export interface Errors {
  /** Chance that an inspection misses a violation. */
  readonly nonDetection: number
  /** Chance that one finds a violation where there is none; 0 if left out. */
  readonly falseAlarm?: number
}

/**
 * The least chance of an inspection that deters, false alarms aside; undefined where even a sure
 * inspection does not.
 *
 * @throws RangeError for a negative gain, a loss not above 0, or what is no chance
 */
export function inspectionToDeter(
  { gain, loss }: Temptation,
  { nonDetection }: Pick<Errors, 'nonDetection'>,
): number | undefined {
  demandAmount(gain, 'The gain')
  demandPositive(loss, 'The loss')
  demandChance(nonDetection, 'Non-detection')
  return gain === 0 ? 0 : atMostOne(gain / ((gain + loss) * (1 - nonDetection)))
}

export interface InspectionGame extends Temptation, Errors {
  /** What an inspection costs that finds nothing because there is nothing; above 0. */
  readonly effort: number
  /** What a violation costs the inspector that is found; above `effort`. */
  readonly found: number
  /** What one costs that is not; above `found`. */
  readonly missed: number
  /** What a false alarm costs either side besides; 0 if left out. */
  readonly alarmCost?: { readonly inspector: number; readonly inspected: number }
}

export interface InspectionOutcome {
  readonly inspection: number
  readonly violation: number
  /** What the inspector can expect. */
  readonly payoff: number
}

export interface InspectionGameAnswer {
  /** Whether some chance of an inspection makes keeping one's word as good as a violation. */
  readonly deterrable: boolean
  /** Both choose at once. */
  readonly equilibrium: InspectionOutcome
  /** The inspector announces its chance, and is believed. */
  readonly leadership: InspectionOutcome
}

/**
 * Both outcomes of the game. Where an inspection deters nobody, the violation is certain and so is
 * the inspection, announced or not.
 *
 * @throws RangeError where the amounts are not in the order that the game supposes
 */
export function inspectionGame(game: InspectionGame): InspectionGameAnswer {
  demandGame(game)
  const { gain, loss, nonDetection, falseAlarm = 0, found, missed } = game
  const alarm = { inspector: 0, inspected: 0, ...game.alarmCost }
  const sight = 1 - nonDetection
  const wasted = game.effort + falseAlarm * alarm.inspector
  const stake = sight * (gain + loss) - falseAlarm * alarm.inspected
  const inspection = gain === 0 ? 0 : stake > 0 ? atMostOne(gain / stake) : undefined
  const saved = sight * (missed - found)
  if (inspection === undefined) {
    const certain = { inspection: saved > 0 ? 1 : 0, violation: 1, payoff: saved - missed }
    return { deterrable: false, equilibrium: certain, leadership: certain }
  }
  const violation = gain === 0 ? 0 : wasted / (wasted + saved)
  return {
    deterrable: true,
    equilibrium: { inspection, violation, payoff: 0 - missed * violation },
    leadership: { inspection, violation: 0, payoff: 0 - wasted * inspection },
  }
}

/** A chance that passes 1 by rounding alone is 1; undefined where it is greater. */
function atMostOne(chance: number): number | undefined {
  return chance <= 1 + rounding ? Math.min(1, chance) : undefined
}

function demandGame(game: InspectionGame): void {
  const { gain, loss, nonDetection, falseAlarm = 0, effort, found, missed, alarmCost } = game
  demandAmount(gain, 'The gain')
  demandPositive(loss, 'The loss')
  demandChance(nonDetection, 'Non-detection')
  demandChance(falseAlarm, 'The chance of a false alarm')
  demandPositive(effort, 'The cost of an inspection')
  demandAmount(alarmCost?.inspector ?? 0, 'The cost of a false alarm')
  demandAmount(alarmCost?.inspected ?? 0, 'The cost of a false alarm')
  demand(
    effort < found && found < missed && Number.isFinite(missed),
    `A violation found costs more than an inspection and less than one missed: ${effort} < ${found} < ${missed}.`,
  )
}
