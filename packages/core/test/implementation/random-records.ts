/** Records of a plan made up at random: days overlap, coders differ, some are breaches. */
import fc from 'fast-check'
import { dayAfter } from '../../src/base/dates.ts'
import type { Plan, StatusRecord } from '../../src/model/model.ts'

const begin = '2025-06-01'

const day = fc
  .integer({ min: -40, max: 700 })
  .map((days) =>
    days < 0 ? dayAfter('2025-04-01', `${-days} days`) : dayAfter(begin, `${days} days`),
  )
/** As precise as it may be known. */
const date = fc
  .tuple(day, fc.constantFrom('day', 'day', 'month', 'year', 'late'))
  .map(([one, kind]) =>
    kind === 'month'
      ? one.slice(0, 7)
      : kind === 'year'
        ? one.slice(0, 4)
        : kind === 'late'
          ? `late ${one.slice(0, 7)}`
          : one,
  )

export const someDay = day

/** A record about one of the promises of a plan. */
function recordOf(plan: Plan, i: number): fc.Arbitrary<StatusRecord> {
  const promises = plan.stages.flatMap((stage) =>
    stage.commitments.map(({ keep }) => ({ stage: stage.id, keep })),
  )
  const options = promises.map(({ keep }) => keep.option)
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 })
  return fc
    .record({
      promise: fc.constantFrom(...promises),
      date,
      status: maybe(fc.constantFrom('none', 'minimal', 'intermediate', 'full', 'full', 'full')),
      broken: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
      due: fc.option(day, { nil: undefined, freq: 5 }),
      answers: fc.option(fc.constantFrom(...options), { nil: undefined, freq: 4 }),
      contested: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
      coder: maybe(fc.constantFrom('A', 'B', 'C')),
    })
    .map(({ promise, broken, contested, status, ...rest }) => {
      const isBroken = broken && status !== 'full'
      const given = Object.entries({ ...rest, status }).filter(([, one]) => one !== undefined)
      return {
        id: `r${i}`,
        plan: plan.id,
        ...promise,
        ...Object.fromEntries(given),
        ...(isBroken && { broken: true }),
        ...(contested && { contested: true }),
        basis: [],
      } as unknown as StatusRecord
    })
}

/** So many records at most. */
export function recordsOf(plan: Plan, most: number): fc.Arbitrary<StatusRecord[]> {
  return fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => recordOf(plan, i))))
}
