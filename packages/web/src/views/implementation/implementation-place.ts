/** What the address says of the view: the plan, an open promise, the day, the day compared with. */
import { localDay } from '../../time/time.ts'

export interface ImplementationPlace {
  readonly plan: string | undefined
  readonly day: string
  readonly since: string | undefined
}

interface Address {
  readonly detail: readonly string[]
  readonly more: Readonly<Record<string, string>>
}

/** Without a day of its own the view is of the reader's today. */
export function implementationPlace({ detail, more }: Address, now: Date): ImplementationPlace {
  const day = isDay(more.day) ? more.day : localDay(now)
  const since = isDay(more.since) ? more.since : undefined
  return { plan: detail[0], day, since }
}

/** A field for a day that is being typed gives years such as 0002 on the way. */
export function isDay(text: string | undefined): text is string {
  return text !== undefined && /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)
}

/** The plan that is looked at at first: the one with a record, else the first put forward. */
export function planAtFirst<Plan extends { readonly id: string; readonly role: string }>(
  plans: readonly Plan[],
  records: readonly { readonly plan: string }[],
): Plan | undefined {
  const recorded = plans.find(({ id }) => records.some(({ plan }) => plan === id))
  return recorded ?? plans.find(({ role }) => role === 'plan') ?? plans[0]
}
