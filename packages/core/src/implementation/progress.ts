/** How far a plan is by a day: promises, stages, the state reached, the first link broken. */
import { compareDates, dayAfter, spanOf } from '../base/dates.ts'
import {
  dayOf,
  dueOfStage,
  type Model,
  type Plan,
  type Setting,
  type Stage,
  type StatusRecord,
} from '../model/model.ts'
import { holdsIn } from './gate.ts'
import { knownBy, recordedOf } from './known.ts'
import { brokenDay, byDate, type PromiseStanding, standingOf } from './promise.ts'

/** `failed`: it cannot open, for an earlier one is broken. */
export type StageIs = 'stands' | 'under-way' | 'waiting' | 'broken' | 'failed'

export interface StageStanding {
  readonly stage: string
  readonly is: StageIs
  /** Since when all of it has been carried out, for the first time. */
  readonly reachedOn?: string
  readonly due?: string
  /** Whether the condition of its gate holds in the state reached; none: it has no gate. */
  readonly gate?: boolean
  /** Where the plan falls back to, where the stage is broken. */
  readonly fallback?: string
}

/** The first link to break: a stage and all who broke it on the same day. */
export interface FirstBreak {
  readonly stage: string
  readonly parties: readonly string[]
  readonly options: readonly string[]
  readonly date: string
  readonly contested: boolean
}

export interface Progress {
  readonly plan: Plan
  readonly day: string
  readonly promises: readonly PromiseStanding[]
  readonly stages: readonly StageStanding[]
  readonly firstBreak?: FirstBreak
}

export function progressOf(model: Model, plan: Plan, day: string): Progress {
  const recorded = recordedOf(plan, knownBy(model, day))
  const reached = reachedOn(plan, recorded)
  const promises = recorded.map((one) => standingOf(plan, one, { day, reached }))
  const broken = firstBreak(promises, day)
  return {
    plan,
    day,
    promises,
    stages: plan.stages.map((stage) =>
      stageStanding(model, plan, stage, { promises, day, reached }),
    ),
    ...(broken && { firstBreak: broken }),
  }
}

/** Since when all promises of a stage, and of those before it, have been carried out. */
function reachedOn(
  plan: Plan,
  recorded: ReturnType<typeof recordedOf>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const waiting = [...plan.stages]
  for (let isNew = true; isNew; ) {
    isNew = false
    for (const stage of waiting.filter(({ id }) => !found.has(id))) {
      const before = stage.after.map((id) => found.get(id))
      const own = recorded
        .filter((one) => one.stage.id === stage.id)
        .map(({ records }) => spanOf(fullIn(records)?.date ?? ''))
      const days = [...before, ...own.map((span) => span?.last)]
      if (own.length === 0 || days.some((one) => one === undefined)) continue
      found.set(
        stage.id,
        (days as string[]).reduce((a, b) => (a > b ? a : b)),
      )
      isNew = true
    }
  }
  return found
}

/** The first date on which nobody says less than that it is carried out in full. */
function fullIn(records: readonly StatusRecord[]) {
  return byDate(records).find(({ status }) => status === 'full')
}

interface Within {
  readonly promises: readonly PromiseStanding[]
  readonly day: string
  readonly reached: ReadonlyMap<string, string>
}

function stageStanding(model: Model, plan: Plan, stage: Stage, within: Within): StageStanding {
  const { reached, day } = within
  const due = dueOfStage(plan, stage, reached)
  const gate = stage.gate && holdsIn(stage.gate.when, reachedState(model, day))
  const is = isOfStage(plan, stage, within, gate)
  const since = reached.get(stage.id)
  return {
    stage: stage.id,
    is,
    ...(since !== undefined && { reachedOn: since }),
    ...(due !== undefined && { due }),
    ...(gate !== undefined && { gate }),
    ...(is === 'broken' && stage.fallback !== undefined && { fallback: stage.fallback }),
  }
}

function isOfStage(
  plan: Plan,
  stage: Stage,
  { promises }: Within,
  gate: boolean | undefined,
): StageIs {
  const own = (id: string) => promises.filter((one) => one.stage === id)
  const isBroken = (id: string) => own(id).some((one) => isLost(one))
  const stands = (id: string) => own(id).every((one) => isGood(one))
  if (isBroken(stage.id)) return 'broken'
  if (own(stage.id).length > 0 && stands(stage.id)) return 'stands'
  const earlier = earlierThan(plan, stage)
  if (earlier.some(isBroken)) return 'failed'
  return earlier.every(stands) && gate !== false ? 'under-way' : 'waiting'
}

function isLost({ is }: PromiseStanding): boolean {
  return is === 'broken' || is === 'taken-back'
}

function isGood({ is }: PromiseStanding): boolean {
  return is === 'kept' || is === 'lapsed'
}

/** All stages that come before, directly or through others. */
function earlierThan(plan: Plan, stage: Stage): string[] {
  const found = new Set<string>()
  const open = [...stage.after]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(plan.stages.find((one) => one.id === id)?.after ?? []))
  }
  return plan.stages.map(({ id }) => id).filter((id) => found.has(id))
}

function firstBreak(promises: readonly PromiseStanding[], day: string): FirstBreak | undefined {
  const broken = promises
    .flatMap((one) => {
      const date = brokenDay(one, promises, day)
      return date === undefined ? [] : [{ one, date }]
    })
    .toSorted((a, b) => compareDates(a.date, b.date))
  const [first] = broken
  if (first === undefined) return undefined
  const together = broken
    .filter(({ date, one }) => date === first.date && one.stage === first.one.stage)
    .map(({ one }) => one)
  return {
    stage: first.one.stage,
    parties: [...new Set(together.map(({ by }) => by))],
    options: together.map(({ option }) => option),
    date: first.date,
    contested: together.some(({ contested }) => contested === true),
  }
}

/**
 * The state reached by a day: what was carried out in full holds, what was taken back or broken
 * after that does not, and what comes back by itself has; all else is as the model says.
 */
export function reachedState(model: Model, day: string): ReadonlyMap<string, boolean> {
  const state = new Map(model.options.map(({ id, today }) => [id, today]))
  for (const { option, value } of reachedSettings(model, day)) state.set(option, value)
  return state
}

/** What the records say of options, the last word of each. */
export function reachedSettings(model: Model, day: string): Setting[] {
  const found = new Map<string, boolean>()
  const full = new Set<string>()
  for (const { keep, word } of wordsBy(model, day)) {
    const { status, broken } = word
    if (status === 'full') full.add(keep.option)
    if (status === 'full' || broken || (status !== undefined && full.has(keep.option)))
      found.set(keep.option, status === 'full' && !broken ? keep.value : !keep.value)
  }
  for (const { option, value } of returned(model, day)) found.set(option, value)
  return [...found].map(([option, value]) => ({ option, value }))
}

/** What is said of each promise, date by date, of all promises in the order of time. */
function wordsBy(model: Model, day: string) {
  const records = knownBy(model, day)
  const words = model.plans.flatMap((plan) =>
    recordedOf(plan, records).flatMap(({ commitment: { keep }, records: own }) =>
      byDate(own).map((word) => ({ keep, word })),
    ),
  )
  return words.toSorted((a, b) => compareDates(a.word.date, b.word.date))
}

/** What came back by itself before the day. */
function returned(model: Model, day: string): Setting[] {
  return model.plans.flatMap((plan) => {
    const recorded = recordedOf(plan, knownBy(model, day))
    const reached = reachedOn(plan, recorded)
    return recorded.flatMap(({ commitment: { keep, lapses }, records }) => {
      const on = lapses?.then === 'returns' ? dayOf(plan, lapses.at, reached) : undefined
      const wasFull = fullIn(records) !== undefined
      return on !== undefined && on < day && wasFull
        ? [{ option: keep.option, value: !keep.value }]
        : []
    })
  })
}

/**
 * Days on which something became known, or had not been carried out a year after it was due, by
 * what was known then.
 */
export function turningDays(model: Model, plan: Plan, upTo: string): string[] {
  const records = knownBy(model, upTo).filter((one) => one.plan === plan.id)
  const days = [...new Set(records.map(({ date }) => spanOf(date)?.last ?? upTo))]
  const late = [...days, upTo].flatMap((day) => lateDays(model, plan, day))
  const isLate = (day: string) => day <= upTo && lateDays(model, plan, day).includes(day)
  return [...new Set([...days, ...late.filter(isLate)])].toSorted()
}

/** The first days on which promises are a year late, as far as that was known on a day. */
function lateDays(model: Model, plan: Plan, day: string): string[] {
  return progressOf(model, plan, day).promises.flatMap(({ due, keptOn }) => {
    const limit = due === undefined ? undefined : dayAfter(due, '1 year')
    const done = spanOf(keptOn ?? '')?.first
    const isLate = limit !== undefined && (done === undefined || done > limit)
    return isLate ? [dayAfter(limit, '1 day')] : []
  })
}
