/**
 * What honest monitoring costs: alarms without a breach, and answers that end.
 *
 * With false alarms an answer for ever is waste, and an answer that ends may deter as well. The
 * chance of detection includes false alarms, so it is never below theirs; raising both together
 * is not free.
 */
import { assert } from '../../../base/assert.ts'

export interface AlarmPlay {
  readonly discount: number
  /** Chance per period of an alarm without a breach. */
  readonly falseAlarm: number
  /** Flow per period while the agreement is kept, and while an answer lasts. */
  readonly kept: number
  readonly answered: number
}

/** The value of an agreement that the first alarm ends for ever. */
export function valueUntilAlarm({ discount, falseAlarm, kept, answered }: AlarmPlay): number {
  const answer = discount * falseAlarm * answered
  return ((1 - discount) * kept + answer) / (1 - discount * (1 - falseAlarm))
}

/** The value where each alarm is answered for so many periods and the agreement then resumes. */
export function valueWithPauses(play: AlarmPlay, periods: number): number {
  const { discount, falseAlarm, kept, answered } = play
  const pause = discount * falseAlarm * (1 - discount ** periods) * answered
  const back = discount * (1 - falseAlarm) + falseAlarm * discount ** (periods + 1)
  return ((1 - discount) * kept + pause) / (1 - back)
}

export interface Pause {
  readonly periods: number
  readonly value: number
}

export const pauseMax = 10_000

/**
 * The shortest answer that deters a breach of one period (after Green and Porter 1984), by trying
 * each: discount * (p - f) * (1 - discount^L) * (V - z) >= (1 - discount) * (w - u). Undefined
 * where no length does.
 */
export function shortestPause(
  play: AlarmPlay,
  breach: { readonly detection: number; readonly tempted: number },
): Pause | undefined {
  const { discount, falseAlarm, kept, answered } = play
  assert(breach.detection >= falseAlarm, 'detection includes false alarms, so it is not below them')
  const gain = (1 - discount) * (breach.tempted - kept)
  for (let periods = 1; periods <= pauseMax; periods++) {
    const value = valueWithPauses(play, periods)
    const weight = discount * (breach.detection - falseAlarm) * (1 - discount ** periods)
    if (weight * (value - answered) >= gain) return { periods, value }
  }
  return undefined
}
