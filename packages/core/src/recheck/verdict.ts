/** What the checker says of a finding: accepted, or the first thing that is not as claimed. */
export type Verdict =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly because: string }

export const accepted: Verdict = { accepted: true }

export function refused(because: string): Verdict {
  return { accepted: false, because }
}

/** The first refusal among claims that must all hold; `because` is only built where one fails. */
export function allOf(claims: Iterable<readonly [holds: boolean, because: string]>): Verdict {
  for (const [holds, because] of claims) if (!holds) return refused(because)
  return accepted
}
