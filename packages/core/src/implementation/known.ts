/** What was known of a plan by a day: records, in the order of a chronicle. */
import { compareDates, isKnownBy } from '../base/dates.ts'
import type { Commitment, Model, Plan, Stage, StatusRecord } from '../model/model.ts'

/** Records over by the end of the day, oldest first; of one day in the order of the file. */
export function knownBy(model: Model, day: string): StatusRecord[] {
  return (model.implementation ?? [])
    .filter(({ date }) => isKnownBy(date, day))
    .toSorted((one, other) => compareDates(one.date, other.date))
}

/** A promise of a plan with what was recorded of it. */
export interface Recorded {
  readonly stage: Stage
  readonly commitment: Commitment
  readonly records: readonly StatusRecord[]
}

/** The promises of a plan in its order, each with its own records. */
export function recordedOf(plan: Plan, records: readonly StatusRecord[]): Recorded[] {
  return plan.stages.flatMap((stage) =>
    stage.commitments.map((commitment) => ({
      stage,
      commitment,
      records: records.filter(
        ({ plan: of, stage: at, keep }) =>
          of === plan.id &&
          at === stage.id &&
          keep.option === commitment.keep.option &&
          keep.value === commitment.keep.value,
      ),
    })),
  )
}
