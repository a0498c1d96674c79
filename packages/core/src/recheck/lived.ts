/**
 * The record of a plan lived through, one record after another: what each promise has come to by a
 * day. Nothing of it is shared with what is checked but the reading of dates and days.
 */
import { dayAfter, daysBetween, spanOf } from '../base/dates.ts'
import type { Model, Plan, StatusRecord } from '../model/model.ts'

type Deadline = NonNullable<Plan['stages'][number]['due']>

/** What a promise is known by: its plan, stage, option and value. */
export function keyOf(plan: string, stage: string, option: string, value: boolean): string {
  return [plan, stage, option, value].join(' ')
}

export interface Life {
  readonly records: StatusRecord[]
  /** Of the last date with a status, the lowest. */
  status: StatusRecord['status']
  firstFull: string | undefined
  /** Since its last full status: the first breach, else the first word of less. */
  breach: StatusRecord | undefined
  less: StatusRecord | undefined
  fixed: string | undefined
}

const steps = ['none', 'minimal', 'intermediate', 'full']

/** Records over by the end of a day, as a chronicle orders them. */
export function chronicle(model: Model, day: string): StatusRecord[] {
  const key = ({ date }: StatusRecord) => {
    const { first = '', last = '' } = spanOf(date) ?? {}
    return `${first} ${last}`
  }
  const found: StatusRecord[] = []
  for (const one of model.implementation ?? []) {
    if ((spanOf(one.date)?.last ?? '9999') > day) continue
    const place = found.findIndex((other) => key(other) > key(one))
    if (place < 0) found.push(one)
    else found.splice(place, 0, one)
  }
  return found
}

export function livesBy(model: Model, day: string): ReadonlyMap<string, Life> {
  const lives = new Map<string, Life>()
  for (const record of chronicle(model, day)) {
    const { plan, stage, keep } = record
    const key = keyOf(plan, stage, keep.option, keep.value)
    const life = lives.get(key) ?? newLife()
    lives.set(key, life)
    life.records.push(record)
    if (record.due !== undefined) life.fixed = record.due
  }
  for (const life of lives.values()) live(life)
  return lives
}

export function newLife(): Life {
  return {
    records: [],
    status: undefined,
    firstFull: undefined,
    breach: undefined,
    less: undefined,
    fixed: undefined,
  }
}

/** Through its records, each time together with all others of the same date. */
function live(life: Life): void {
  for (const { date } of life.records) {
    const together = life.records.filter((one) => one.date === date)
    const lowest = lowestOf(together)
    if (lowest?.status === 'full') {
      life.firstFull ??= date
      life.breach = undefined
      life.less = undefined
    }
    const breach = together.find((one) => one.broken)
    if (breach !== undefined && lowest?.status !== 'full') life.breach ??= breach
    else if (lowest !== undefined && lowest.status !== 'full' && life.firstFull !== undefined)
      life.less ??= lowest
    life.status = lowest?.status ?? life.status
  }
}

/** The first record of the lowest status. */
function lowestOf(records: readonly StatusRecord[]): StatusRecord | undefined {
  const rank = ({ status }: StatusRecord) => steps.indexOf(status ?? 'full')
  return records
    .filter(({ status }) => status !== undefined)
    .reduce<StatusRecord | undefined>(
      (low, one) => (low === undefined || rank(one) < rank(low) ? one : low),
      undefined,
    )
}

/** Since when all of a stage and of what it comes after has been carried out. */
export function reachedAgain(
  plan: Plan,
  lives: ReadonlyMap<string, Life>,
  stage: string,
  trail: readonly string[] = [],
): string | undefined {
  const found = plan.stages.find(({ id }) => id === stage)
  if (found === undefined || found.commitments.length === 0 || trail.includes(stage))
    return undefined
  let last = ''
  for (const { keep } of found.commitments) {
    const { firstFull } = lives.get(keyOf(plan.id, stage, keep.option, keep.value)) ?? newLife()
    if (firstFull === undefined) return undefined
    const day = spanOf(firstFull)?.last ?? ''
    if (day > last) last = day
  }
  for (const earlier of found.after) {
    const day = reachedAgain(plan, lives, earlier, [...trail, stage])
    if (day === undefined) return undefined
    if (day > last) last = day
  }
  return last
}

/** The last day on which it is in time; undefined where nothing says. */
export function dayAgain(
  plan: Plan,
  lives: ReadonlyMap<string, Life>,
  deadline: Deadline | undefined,
  trail: readonly string[] = [],
): string | undefined {
  if (deadline === undefined) return undefined
  if ('on' in deadline) return spanOf(deadline.on)?.last
  if (deadline.of === 'signing') {
    const signed = spanOf(plan.signed ?? '')?.last
    return signed === undefined ? undefined : dayAfter(signed, deadline.within)
  }
  if (trail.includes(deadline.of)) return undefined
  const stage = plan.stages.find(({ id }) => id === deadline.of)
  const from =
    reachedAgain(plan, lives, deadline.of) ??
    dayAgain(plan, lives, stage?.due, [...trail, deadline.of])
  return from === undefined ? undefined : dayAfter(from, deadline.within)
}

type Stage = Plan['stages'][number]
type Commitment = Stage['commitments'][number]

export interface Come {
  readonly stage: Stage
  readonly commitment: Commitment
  readonly life: Life
  readonly is: string
  readonly due: string | undefined
  readonly lapsesOn: string | undefined
}

/** What each promise of a plan has come to, in the order of the plan. */
export function comeTo(model: Model, plan: Plan, day: string): Come[] {
  const lives = livesBy(model, day)
  return plan.stages.flatMap((stage) =>
    stage.commitments.map((commitment): Come => {
      const { keep, lapses } = commitment
      const life = lives.get(keyOf(plan.id, stage.id, keep.option, keep.value)) ?? newLife()
      const stated =
        commitment.due === undefined
          ? dayAgain(plan, lives, stage.due, [stage.id])
          : dayAgain(plan, lives, commitment.due)
      const due = life.fixed === undefined ? stated : spanOf(life.fixed)?.last
      const lapsesOn = dayAgain(plan, lives, lapses?.at)
      return { stage, commitment, life, is: isAgain(life, { due, lapsesOn, day }), due, lapsesOn }
    }),
  )
}

function isAgain(
  { status, breach, less }: Life,
  { due, lapsesOn, day }: { due: string | undefined; lapsesOn: string | undefined; day: string },
): string {
  if (lapsesOn !== undefined && daysBetween(lapsesOn, day) > 0) return 'lapsed'
  if (breach !== undefined) return 'broken'
  if (less !== undefined) return 'taken-back'
  if (status === 'full') return 'kept'
  if (due === undefined) return 'open'
  const left = daysBetween(day, due)
  return left < 0 ? 'late' : left <= 90 ? 'soon' : 'ahead'
}

/** What the records leave of the options, in the order of time; then what came back by itself. */
export function reachedStateAgain(model: Model, day: string): string {
  const now = new Map(model.options.map(({ id, today }) => [id, today]))
  const carried = new Set<string>()
  const all = chronicle(model, day)
  for (const { keep, plan, stage, date } of all) {
    const together = all.filter(
      (one) =>
        one.date === date &&
        keyOf(one.plan, one.stage, one.keep.option, one.keep.value) ===
          keyOf(plan, stage, keep.option, keep.value),
    )
    const status = lowestOf(together)?.status
    const isBroken = together.some((one) => one.broken)
    const isFull = status === 'full' && !isBroken
    if (status === 'full') carried.add(keep.option)
    if (isFull || isBroken || (status !== undefined && carried.has(keep.option)))
      now.set(keep.option, isFull ? keep.value : !keep.value)
  }
  for (const plan of model.plans)
    for (const { commitment, life, lapsesOn } of comeTo(model, plan, day))
      if (commitment.lapses?.then === 'returns' && life.firstFull !== undefined)
        if (lapsesOn !== undefined && lapsesOn < day)
          now.set(commitment.keep.option, !commitment.keep.value)
  return model.options.map(({ id }) => (now.get(id) ? 'Y' : 'N')).join('')
}

/** The model from the state reached; before its own day as it is. */
export function modelAgain(model: Model, day: string): Model {
  const own = spanOf(model.date)
  if (own !== undefined && day < own.first) return model
  const state = reachedStateAgain(model, day)
  const options = model.options.map((one, i) => ({ ...one, today: state[i] === 'Y' }))
  return { ...model, options }
}

/** The model as far as it was known by a day. */
export function knownAgain(model: Model, day: string): Model {
  const isOver = ({ date }: { readonly date: string }) => (spanOf(date)?.last ?? '9999') <= day
  const { implementation = [], ...rest } = model
  const records = implementation.filter(isOver)
  const cut = {
    ...rest,
    observed: model.observed.filter(isOver),
    signals: model.signals.filter(isOver),
  }
  return records.length === 0 ? cut : { ...cut, implementation: records }
}
