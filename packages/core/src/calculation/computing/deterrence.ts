/** How likely an inspection must be, and the game of both sides, where costs are given. */
import { inspectionGame, inspectionToDeter } from '../../inspection/inspection.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { refuse } from '../refusal.ts'

type Asked = CalculationOf<'deterrence'>
type Game = ResultOf<'deterrence'>['game']

export function deterred(asked: Asked): ResultOf<'deterrence'> {
  const { gain, loss, missed: nonDetection, inspected } = asked
  const needed = inspectionToDeter({ gain, loss }, { nonDetection }) ?? null
  const game = gameOf(asked)
  return {
    kind: 'deterrence',
    needed,
    ...(inspected !== undefined && { enough: needed !== null && inspected >= needed - 1e-12 }),
    ...(game && { game }),
  }
}

function gameOf(asked: Asked): Game {
  const { gain, loss, missed: nonDetection, alarm: falseAlarm } = asked
  const { cost, found, unfound } = asked
  if (cost === undefined && found === undefined && unfound === undefined) {
    const hasAlarms = falseAlarm > 0 || asked.alarmCost > 0 || asked.alarmCostState > 0
    return hasAlarms ? refuse('alarms-unweighed', {}) : undefined
  }
  if (cost === undefined || found === undefined || unfound === undefined)
    return refuse('together', { fields: ['cost', 'found', 'unfound'] })
  if (!(cost < found && found < unfound)) refuse('out-of-order', { cost, found, unfound })
  const alarmCost = { inspector: asked.alarmCost, inspected: asked.alarmCostState }
  const effort = cost
  const errors = { nonDetection, falseAlarm }
  const played = inspectionGame({
    gain,
    loss,
    ...errors,
    effort,
    found,
    missed: unfound,
    alarmCost,
  })
  return {
    deterrable: played.deterrable,
    atOnce: outcomeOf(played.equilibrium),
    announced: outcomeOf(played.leadership),
  }
}

function outcomeOf({
  inspection,
  violation,
  payoff,
}: ReturnType<typeof inspectionGame>['leadership']) {
  return { inspection, breach: violation, payoff }
}
