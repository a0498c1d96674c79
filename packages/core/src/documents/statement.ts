/**
 * What a sentence above an answer may state, each with the findings that confirm it. No finding is
 * made of these: they say again what findings say.
 */

/** Actors, plans and stages by id; counts as numbers. */
export interface Facts {
  'nobody-moves': Record<never, never>
  movers: { readonly actors: readonly string[] }
  'facts-explained': { readonly count: number; readonly of: number }
  'joint-moves': { readonly count: number; readonly moversMax: number }
  /** `today`: some of them are better than today for all, and not a gain at every step. */
  'plans-standing': {
    readonly plans: readonly string[]
    readonly at: 'step' | 'today'
    readonly of: number
  }
  'plan-stands': { readonly plan: string; readonly at: 'step' | 'today' }
  'plan-fails': {
    readonly plan: string
    readonly stage: string
    readonly isFirst: boolean
    readonly test: 'possible' | 'today' | 'held' | 'delivered'
    readonly actors: readonly string[]
  }
  overdue: { readonly plans: readonly string[] }
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
    readonly of: number
    /** In fewer of the readings that fit what happened than the plan. */
    readonly fitsLess: boolean
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
  ladders: {
    readonly passing: number
    readonly tried: number
    readonly pieces: number
    readonly stagesMax: number
  }
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
