/**
 * What the checker says of a finding. Accepted: every number and name in it was found again.
 * Refused: the first thing that is not as claimed. Not checked: nothing in it was found to be
 * wrong, but some of it was left alone; which parts, and why.
 */
export type Verdict = Accepted | Refused | NotChecked

export interface Accepted {
  readonly accepted: true
}

export interface Refused {
  readonly accepted: false
  readonly because: string
}

export interface NotChecked {
  readonly accepted: false
  readonly left: readonly Left[]
}

/**
 * - `budget`: the work that the checker was given did not suffice.
 * - `partial`: the finding says itself that its analysis did not finish.
 * - `size`: only trying everything would do, and there is more of it than is tried.
 * - `unfollowed`: the checker could make nothing of it; a mistake of the checker's.
 */
export type LeftReason = 'budget' | 'partial' | 'size' | 'unfollowed'

/** A part of a finding that was left alone: a field by its name, or everything. */
export interface Left {
  readonly part: string
  readonly why: LeftReason
}

/** What came of checking a finding again. */
export type Outcome = 'accepted' | 'refused' | 'not-checked'

/** Refused where anything is not so; else not checked where anything was left; else accepted. */
export function outcomeOf(verdict: Verdict): Outcome {
  if (verdict.accepted) return 'accepted'
  return 'because' in verdict ? 'refused' : 'not-checked'
}

export const accepted: Verdict = { accepted: true }

/** The name that stands for a finding as a whole among the parts left alone. */
export const everything = '*'

export function refused(because: string): Refused {
  return { accepted: false, because }
}

export function notChecked(why: LeftReason, part: string = everything): NotChecked {
  return { accepted: false, left: [{ part, why }] }
}

/** A part of what a finding claims: does it hold, and what is refused where it does not? */
export type FindingClaim = readonly [holds: boolean, because: string]

/**
 * The first refusal among claims that must all hold; `because` is only built where one fails. With
 * parts left alone what holds so far is no more than not refused.
 */
export function allOf(claims: Iterable<FindingClaim>, left: readonly Left[] = []): Verdict {
  for (const [holds, because] of claims) if (!holds) return refused(because)
  return left.length === 0 ? accepted : { accepted: false, left }
}

/** Several verdicts on one finding: the first refusal, else everything that was left alone. */
export function bothOf(first: Verdict, second: () => Verdict): Verdict {
  if (outcomeOf(first) === 'refused') return first
  const next = second()
  if (outcomeOf(next) === 'refused' || first.accepted) return next
  const left = [first, next].flatMap((one) => ('left' in one ? one.left : []))
  return { accepted: false, left }
}
