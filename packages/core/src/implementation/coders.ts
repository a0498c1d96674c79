/** Pairs of coders, with what both said of the same promise on the same date. */
import type { Model, Plan, Status, StatusRecord } from '../model/model.ts'
import { knownBy, recordedOf } from './known.ts'

export interface CoderPair {
  readonly coders: readonly [string, string]
  readonly pairs: readonly (readonly [Status, Status])[]
}

export function pairsOfCoders(model: Model, plan: Plan, day: string): CoderPair[] {
  const recorded = recordedOf(plan, knownBy(model, day))
  const names = [
    ...new Set(recorded.flatMap(({ records }) => records.flatMap(({ coder }) => coder ?? []))),
  ].toSorted()
  return names.flatMap((one, i) =>
    names.slice(i + 1).flatMap((other): CoderPair[] => {
      const pairs = recorded.flatMap(({ records }) => pairsIn(records, one, other))
      return pairs.length > 0 ? [{ coders: [one, other], pairs }] : []
    }),
  )
}

/** Of several words of one coder on one date the last counts. */
function pairsIn(records: readonly StatusRecord[], one: string, other: string) {
  const dates = [...new Set(records.map(({ date }) => date))]
  return dates.flatMap((date): (readonly [Status, Status])[] => {
    const said = (coder: string) =>
      records.findLast((it) => it.coder === coder && it.date === date && it.status !== undefined)
    const [a, b] = [said(one)?.status, said(other)?.status]
    return a === undefined || b === undefined ? [] : [[a, b]]
  })
}
