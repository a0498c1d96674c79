/** The days that the deadlines of a plan come to, with or without what was reached in between. */
import { dayAfter, spanOf } from '../base/dates.ts'
import type { Commitment, Deadline, Plan, Stage } from './resolved.ts'

/** The word for the day of signing in `of`. */
export const signing = 'signing'

type Dated = Pick<Plan, 'signed' | 'stages'>

/** On which day a stage stood, where it is known. */
export type ReachedOn = ReadonlyMap<string, string>

const nothingReached: ReachedOn = new Map()

/**
 * The last day on which it is still in time; undefined where it hangs on a day that nothing says.
 * What counts from a stage counts from the day it stood, or as long as it does not from its own
 * day. What is due in a month is due at its end.
 */
export function dayOf(
  plan: Dated,
  deadline: Deadline | undefined,
  reached: ReachedOn = nothingReached,
): string | undefined {
  return dayWithin(plan, deadline, { reached, waiting: [] })
}

/** The same for all that a stage holds. */
export function dueOfStage(
  plan: Dated,
  stage: Pick<Stage, 'id' | 'due'>,
  reached: ReachedOn = nothingReached,
): string | undefined {
  return dayWithin(plan, stage.due, { reached, waiting: [stage.id] })
}

/** Its own day, or that of its stage. */
export function dueOf(
  plan: Dated,
  stage: Pick<Stage, 'id' | 'due'>,
  { due }: Pick<Commitment, 'due'>,
  reached: ReachedOn = nothingReached,
): string | undefined {
  return due === undefined ? dueOfStage(plan, stage, reached) : dayOf(plan, due, reached)
}

interface Counting {
  readonly reached: ReachedOn
  /** Stages whose day is being looked for: none may hang on itself. */
  readonly waiting: readonly string[]
}

function dayWithin(
  plan: Dated,
  deadline: Deadline | undefined,
  { reached, waiting }: Counting,
): string | undefined {
  if (deadline === undefined) return undefined
  if ('on' in deadline) return spanOf(deadline.on)?.last
  const { within, of } = deadline
  const from =
    of === signing
      ? plan.signed && spanOf(plan.signed)?.last
      : (reached.get(of) ?? dayOfStage(plan, of, { reached, waiting }))
  return from === undefined ? undefined : dayAfter(from, within)
}

function dayOfStage(plan: Dated, id: string, { reached, waiting }: Counting): string | undefined {
  const stage = plan.stages.find((one) => one.id === id)
  if (stage === undefined || waiting.includes(id)) return undefined
  return dayWithin(plan, stage.due, { reached, waiting: [...waiting, id] })
}

/** Stages that wait for one another by their days, the first repeated at the end. */
export function circleOfDays({ stages }: Pick<Plan, 'stages'>): string[] | undefined {
  for (const { id } of stages) {
    const trail: string[] = []
    let next: string | undefined = id
    while (next !== undefined && !trail.includes(next)) {
      trail.push(next)
      const { due }: Pick<Stage, 'due'> = stages.find((one) => one.id === next) ?? {}
      next = due !== undefined && 'of' in due ? due.of : undefined
    }
    if (next === id) return [...trail, id]
  }
  return undefined
}
