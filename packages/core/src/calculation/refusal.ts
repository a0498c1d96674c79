/**
 * Why a calculation that is well formed cannot be done: numbers that do not fit one another. What
 * is wrong with one number alone, its schema says.
 */

/** Each kind, with the facts that its message needs; fields by the names of the schema. */
export interface RefusalFacts {
  /** One or the other is needed. */
  readonly 'one-of': { readonly fields: readonly string[] }
  /** Only one of the two can be meant. */
  readonly 'only-one': { readonly fields: readonly string[] }
  /** These say nothing without one another. */
  readonly together: { readonly fields: readonly string[] }
  readonly 'more-defective': { readonly items: number; readonly defective: number }
  readonly 'more-samples': { readonly items: number; readonly samples: number }
  readonly 'goal-too-large': {
    readonly items: number
    readonly content: number
    readonly goal: number
  }
  readonly 'more-inspections': { readonly slots: number; readonly inspections: number }
  readonly 'too-many-slots': { readonly slotsMax: number }
  readonly 'too-many-times': { readonly timesMax: number }
  readonly 'out-of-order': {
    readonly cost?: number
    readonly found: number
    readonly unfound: number
  }
  readonly 'surely-found': Record<never, never>
  readonly 'nothing-at-stake': { readonly site: string }
  readonly 'too-many-lists': { readonly sitesMax: number }
  readonly 'not-one-day': { readonly site: string }
  readonly 'same-name': { readonly name: string }
  readonly 'step-unplaced': { readonly step: string }
  readonly 'step-in-place': { readonly step: string; readonly form: string }
  readonly 'origin-is-goal': { readonly form: string }
  readonly 'no-path': { readonly from: string; readonly to: readonly string[] }
  readonly 'unknown-step': { readonly step: string }
  readonly 'step-twice': { readonly step: string }
  readonly 'alarms-unweighed': Record<never, never>
  readonly 'too-many-choices': { readonly stepsMax: number; readonly cellsMax: number }
  readonly 'too-many-variants': { readonly variants: number; readonly variantsMax: number }
  readonly 'rows-misfit': { readonly variants: number; readonly rows: number }
  readonly 'row-misfit': {
    readonly variants: number
    readonly row: number
    readonly judgements: number
  }
  readonly 'one-actor': Record<never, never>
  readonly 'too-many-actors': { readonly actorsMax: number }
  readonly 'too-many-issues': { readonly issuesMax: number }
  readonly 'two-capabilities': { readonly actor: string }
  readonly 'no-stand': { readonly actor: string; readonly issue: string }
  readonly 'beyond-scale': {
    readonly actor: string
    readonly issue: string
    readonly position: number
    readonly scale: number
  }
  readonly 'attention-over': {
    readonly actor: string
    readonly attention: number
    readonly scale: number
  }
  readonly 'one-party': Record<never, never>
  readonly 'no-worth': { readonly issue: string; readonly level: string; readonly party: string }
  readonly 'too-many-packages': { readonly packages: number; readonly packagesMax: number }
  readonly 'too-many-equilibria': { readonly supportsMax: number }
}

export type RefusalKind = keyof RefusalFacts
export type Refusal = {
  [K in RefusalKind]: { readonly kind: K; readonly facts: RefusalFacts[K] }
}[RefusalKind]

/** A calculation that cannot be done. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/** Stops a calculation that cannot be done. */
export function refuse<K extends RefusalKind>(kind: K, facts: RefusalFacts[K]): never {
  throw new Refused({ kind, facts } as Refusal)
}
