/**
 * The sentence above an answer. It says nothing that no finding of the answer says: each sentence
 * names its statements, each statement the findings that confirm it, and `recheck/headline.ts`
 * holds the one against the other.
 */

/** Actors, plans and stages by id; counts as numbers. */
export interface Facts {
  'nobody-moves': Record<never, never>
  movers: { readonly actors: readonly string[] }
  'facts-explained': { readonly count: number; readonly of: number }
  'joint-moves': { readonly count: number }
  'plans-standing': { readonly plans: readonly string[]; readonly of: number }
  'plan-stands': { readonly plan: string; readonly at: 'step' | 'today' }
  'plan-fails': {
    readonly plan: string
    readonly stage: string
    readonly isFirst: boolean
    readonly test: 'possible' | 'today' | 'held' | 'delivered'
    readonly actors: readonly string[]
  }
  overdue: { readonly plan: string }
  'must-see': {
    readonly plan: string
    readonly must: number
    readonly open: number
    readonly of: number
  }
  'plan-passing': {
    readonly plan: string
    readonly test: PassedTest
    readonly count: number
    readonly of: number
  }
  'plan-fitting': {
    readonly plan: string
    readonly test: PassedTest
    readonly count: number
    readonly of: number
  }
  'no-plan-fitting': { readonly plans: readonly string[]; readonly of: number }
  rival: {
    readonly plan: string
    readonly rival?: string
    readonly order?: string
    readonly everywhere: boolean
    readonly test: PassedTest | 'outlasting'
    readonly count: number
    readonly own: number
  }
  'no-rival': { readonly plan: string }
  needs: { readonly plan: string; readonly test: PassedTest; readonly questions: readonly string[] }
  'not-held-by-rule': { readonly plan: string; readonly rules: readonly string[] }
  'test-holds': { readonly count: number; readonly of: number }
  'test-fitting': { readonly count: number; readonly of: number }
  decides: { readonly question: string }
  'plan-ahead': {
    readonly plan: string
    readonly test: PassedTest
    readonly count: number
    readonly of: number
  }
  claims: {
    readonly verdict: 'derived' | 'contradicted' | 'depends'
    readonly count: number
    readonly of: number
  }
  ladders: { readonly passing: number; readonly tried: number; readonly stagesMax: number }
  ladder: { readonly stages: number }
  blocked: { readonly without: readonly string[] }
  'pays-alone': { readonly actors: readonly string[] }
  'readings-fitting': { readonly count: number; readonly of: number }
  signal: { readonly signal: string }
}
export type PassedTest = 'today' | 'step' | 'held'
export type Fact = keyof Facts

/** Something that a sentence says, and the findings of the same answer that confirm it. */
export type Statement = {
  readonly [F in Fact]: {
    readonly fact: F
    readonly ids: Facts[F]
    readonly findings: readonly string[]
  }
}[Fact]

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
