/** One stage as a party lives through it, keeping its word or not: flows, alarms, and ends. */
import { alarmOf } from './alarms.ts'
import { flowsIn } from './flows.ts'
import { type PartyIndex, type Stakes, type Standing, valueIn } from './ladder.ts'
import type { Phase } from './values.ts'

/**
 * What stands on paper, what stood when a breach began, and which own options it leaves undone.
 * `promised`: what the stage asks to be kept; what stands besides nobody has promised.
 */
export interface Conduct {
  readonly standing: Standing
  readonly promised: Standing
  readonly done: Standing
  readonly deviation: Standing
}

/** A phase, and the flow per period once the party has been answered. */
export interface LivedPhase extends Phase {
  readonly answered: number
}

/** A stage lived through with a deviation; with none, alarms about the party are false ones. */
export function phaseOf(stakes: Stakes, party: PartyIndex, conduct: Conduct): LivedPhase {
  const { standing, promised, done } = conduct
  const deviation = conduct.deviation.map((own, o) => own & (promised[o] ?? 0))
  const breach = { party, standing, done, deviation }
  const flows = flowsIn(stakes, breach)
  const alarm = alarmOf(stakes, breach, { flow: flows.before, promised })
  return {
    flow: flows.before,
    answered: alarm.answered,
    alarm: alarm.chance,
    alarmed: alarm.value,
    ending: endingOf(stakes, party, { standing, promised }),
    ended: flows.broken,
  }
}

/** Chance per period that the agreement ends through an act of nobody or an alarm about others. */
function endingOf(
  stakes: Stakes,
  party: PartyIndex,
  { standing, promised }: Pick<Conduct, 'standing' | 'promised'>,
): number {
  const others = stakes.parties.flatMap(({ falseAlarm }, other) =>
    other === party ? [] : [valueIn(falseAlarm, standing)],
  )
  const about = stakes.options.flatMap(({ owner, falseAlarm = 0 }, o) =>
    owner !== party && promised[o] === 1 && falseAlarm > 0 ? [falseAlarm] : [],
  )
  return [...others, ...about].reduce(
    (chance, alarm) => chance + alarm,
    valueIn(stakes.breakdown ?? 0, standing),
  )
}
