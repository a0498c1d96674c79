/** What the address says of the view: the plan, an open promise, the day, the day compared with. */
import { isDay, localDay } from '../../time/time.ts'

export interface ImplementationPlace {
  readonly plan: string | undefined
  readonly day: string
  readonly since: string | undefined
}

interface Address {
  readonly detail: readonly string[]
  readonly more: Readonly<Record<string, string>>
  /** The day from which the whole case is looked at. */
  readonly day?: string | undefined
}

/** Without a day of its own the view is of the reader's today. */
export function implementationPlace(
  { detail, more, day }: Address,
  now: Date,
): ImplementationPlace {
  const since = isDay(more.since) ? more.since : undefined
  return { plan: detail[0], day: day ?? localDay(now), since }
}

/** The plan that is looked at at first: the one with a record, else the first put forward. */
export function planAtFirst<Plan extends { readonly id: string; readonly role: string }>(
  plans: readonly Plan[],
  records: readonly { readonly plan: string }[],
): Plan | undefined {
  const recorded = plans.find(({ id }) => records.some(({ plan }) => plan === id))
  return recorded ?? plans.find(({ role }) => role === 'plan') ?? plans[0]
}
