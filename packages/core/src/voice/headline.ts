/**
 * The sentence above an answer. It says nothing that no finding of the answer says: each sentence
 * names its statements, each statement the findings that confirm it, and `recheck/headline.ts`
 * holds the one against the other.
 */
import type { Fact, Facts, Statement } from '../documents/statement.ts'

export type { Fact, Facts, PassedTest, Statement } from '../documents/statement.ts'

export interface Said {
  readonly text: string
  readonly statements: readonly Statement[]
}

/** One or two sentences with three numbers at most; and what belongs under them. */
export interface Headline {
  readonly lead: readonly Said[]
  readonly under: readonly Said[]
}

export const noHeadline: Headline = { lead: [], under: [] }

/** A statement, with the findings that confirm it. */
export function stated<F extends Fact>(
  fact: F,
  ids: Facts[F],
  ...findings: readonly { readonly id: string }[]
): Statement {
  return { fact, ids, findings: findings.map((one) => one.id) } as unknown as Statement
}
