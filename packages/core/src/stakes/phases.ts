/** One stage as a party lives through it, keeping its word or not: flows, alarms, and ends. */
import { at } from '../base/assert.ts'
import { flowsIn } from './flows.ts'
import { type PartyIndex, type Stakes, type Standing, valueIn } from './ladder.ts'
import { detectionOf } from './nodes.ts'
import { type Phase, valueOnceAlarmed } from './values.ts'

/** What stands on paper, what stood when a breach began, and which own options it leaves undone. */
export interface Conduct {
  readonly standing: Standing
  readonly done: Standing
  readonly deviation: Standing
}

/** A phase, and the flow per period once the party has been answered. */
export interface LivedPhase extends Phase {
  readonly answered: number
}

/** A stage lived through with a deviation; with none, alarms about the party are false ones. */
export function phaseOf(stakes: Stakes, party: PartyIndex, conduct: Conduct): LivedPhase {
  const { standing, deviation } = conduct
  const { discount, lag, hostage, falseAlarm } = at(stakes.parties, party)
  const flows = flowsIn(stakes, { party, ...conduct })
  const watch = { discount, lag: valueIn(lag, standing), hostage: valueIn(hostage, standing) }
  const complies = !deviation.some((own, o) => own === 1 && standing[o] === 1)
  return {
    flow: flows.before,
    answered: flows.after,
    alarm: complies ? valueIn(falseAlarm, standing) : detectionOf(stakes, party, conduct),
    alarmed: valueOnceAlarmed(flows, watch),
    ending: endingOf(stakes, party, standing),
    ended: flows.broken,
  }
}

/** Chance per period that the agreement ends through an act of nobody or an alarm about others. */
function endingOf(stakes: Stakes, party: PartyIndex, standing: Standing): number {
  const others = stakes.parties.filter((_, other) => other !== party)
  return others.reduce(
    (chance, other) => chance + valueIn(other.falseAlarm, standing),
    valueIn(stakes.breakdown ?? 0, standing),
  )
}
