/**
 * The record of a case read back out of the section `implementation` of its model. A day that was
 * fixed is `due`; the first full status is `done`; `undone` is the first day from which nothing of
 * it stood, where it had stood, or where somebody says that it was a breach or the answer to one.
 */
import type { Model } from '../../src/index.ts'
import { mainPlan } from './main-plan.ts'
import type { Entry } from './recorded.ts'

export type StatusRecord = NonNullable<Model['implementation']>[number]

/** What is said of one obligation, without where it is said. */
export type Told = Omit<Entry, 'sources'>

/** The obligations of the record, in the order in which they are first spoken of. */
export function toldOf(model: Model): Told[] {
  const all = recordsOf(model)
  return [...new Set(all.map(keyOf))].flatMap((key) => {
    const records = all.filter((one) => keyOf(one) === key)
    const { due, done, undone, ...rest } = told(model, records)
    if (due === undefined && done === undefined && undone === undefined) return []
    return [{ ...rest, ...(due && { due }), ...(done && { done }), ...(undone && { undone }) }]
  })
}

export function recordsOf({ implementation = [] }: Model): readonly StatusRecord[] {
  return implementation
}

/** Which obligation a record speaks of. */
export function keyOf({ stage, keep }: StatusRecord): string {
  return `${stage} ${keep.option}`
}

function told(model: Model, records: readonly StatusRecord[]): Told {
  const [first] = records
  if (first === undefined) throw new Error('no records to read')
  const { stage, keep } = first
  const done = records.find(({ status }) => status === 'full')?.date
  const back = records.find((one) => one.status === 'none' && isTakenBack(one, done))
  const answers = back?.answers
  return {
    stage,
    party: ownerOf(model, first),
    option: keep.option,
    due: records.find(({ due }) => due !== undefined)?.due,
    done,
    undone: back?.date,
    ...(answers !== undefined && { answers }),
    ...(records.some(({ contested }) => contested) && { contested: true }),
  }
}

function isTakenBack(one: StatusRecord, done: string | undefined): boolean {
  const isSaid = one.broken === true || one.contested === true || one.answers !== undefined
  return isSaid || (done !== undefined && done < one.date)
}

function ownerOf(model: Model, { stage, keep }: StatusRecord): string {
  const { commitments = [] } = mainPlan(model).stages.find(({ id }) => id === stage) ?? {}
  const owed = commitments.find((one) => one.keep.option === keep.option)
  if (owed === undefined) throw new Error(`nobody owes ${keep.option} in ${stage}`)
  return owed.by
}
