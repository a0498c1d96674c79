/** Plans over the same worlds: in how many each would be entered and hold. */
import { wilsonInterval } from '../../../base/statistics.ts'
import { claim, type FindingOf } from '../documents/finding.ts'
import { lookedAtIn } from './beyond-chance.ts'
import { influences } from './influence.ts'
import { countClasses, describeSpace, strengthOf, tested } from './robustness.ts'
import type { Space } from './space.ts'
import type { Tally } from './tally.ts'

/** What holds of a plan in a world, as the bits of a class. */
export interface PlanOutcome {
  readonly step: boolean
  readonly today: boolean
  readonly held: boolean
  readonly fits: boolean
}

const outcomes = ['step', 'today', 'held', 'fits'] as const
export const planClassCount = 2 ** outcomes.length

export function planClass(outcome: PlanOutcome): number {
  return outcomes.reduce((bits, name, i) => (outcome[name] ? bits | (1 << i) : bits), 0)
}

export function planRobustness(
  space: Space,
  tally: Tally,
  plan: string,
): FindingOf<'plan-robustness'> {
  const has = (found: number, name: keyof PlanOutcome) =>
    ((found >>> outcomes.indexOf(name)) & 1) === 1
  const count = (...names: readonly (keyof PlanOutcome)[]) =>
    countClasses(tally, (found) => names.every((name) => has(found, name)))
  const all = { step: count('step'), today: count('today'), held: count('held') }
  const varying = (['step', 'today', 'held'] as const).find(
    (name) => all[name] > 0 && all[name] < space.worldCount,
  )
  const { detail } = tally
  const interval = (found: number): [number, number] => [...wilsonInterval(found, space.worldCount)]
  return claim(
    'plan-robustness',
    {
      plan,
      ...describeSpace(space),
      ...all,
      ...(space.seed !== undefined && {
        intervals: {
          step: interval(all.step),
          today: interval(all.today),
          held: interval(all.held),
        },
      }),
      fitting: {
        count: count('fits'),
        step: count('step', 'fits'),
        today: count('today', 'fits'),
        held: count('held', 'fits'),
      },
      ...(varying &&
        detail && {
          influence: {
            on: varying,
            questions: tested(
              space,
              influences(space, detail, (found) => has(found, varying)),
              lookedAtIn(space, 0),
            ),
          },
        }),
    },
    strengthOf(space, all.step),
  )
}
