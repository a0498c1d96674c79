/** Visits and the critical time: three ways to set the dates, with as many visits on average. */
import {
  equidistantDetection,
  equidistantInterval,
  poissonDetection,
  poissonRate,
  randomDetection,
  randomVisits,
} from '../../inspection/inspection.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'

type Asked = CalculationOf<'timeliness'>

export function timed(asked: Asked): ResultOf<'timeliness'> {
  const { visits, period, within, missed, wanted } = asked
  const urgency = { criticalTime: within, nonDetection: missed }
  const enough = (count: (chance: number) => number | undefined) =>
    wanted === undefined ? {} : { visits: count(wanted) ?? null }
  const announced =
    visits === 0 ? { chosenStart: 0, anyStart: 0 } : equidistantDetection(period / visits, urgency)
  const perPeriod = (chance: number): number | undefined => {
    const interval = equidistantInterval(chance, urgency)
    return interval === undefined ? undefined : period / interval
  }
  const canBeDrawn = Number.isInteger(visits) && period >= within
  return {
    kind: 'timeliness',
    announced: { ...announced, ...enough(perPeriod) },
    ...(canBeDrawn && {
      drawn: {
        found: randomDetection({ visits, period }, urgency),
        ...enough((chance) => randomVisits(chance, period, urgency)),
      },
    }),
    constant: {
      found: poissonDetection(visits / period, urgency),
      ...enough((chance) => {
        const rate = poissonRate(chance, urgency)
        return rate === undefined ? undefined : rate * period
      }),
    },
  }
}
