/** What a brief asks. All of it is about one plan in one reading. */

import type { Model } from '../model/model.ts'

export interface BriefAsked {
  readonly plan: string
  readonly world?: Readonly<Record<string, string>>
}

/** The plan that a brief is about where none is named: the first that the author wrote. */
export function planOfBrief(model: Model): string | undefined {
  return model.plans[0]?.id
}

/**
 * Tests of whether a plan succeeds, the stricter first: what decides is told of the first that some
 * readings pass and some fail.
 */
export function briefTests(plan: string): readonly [string, string] {
  return [`enters(${plan}, today) and holds(${plan})`, `holds(${plan})`]
}

/** The questions, in their order; each as the schema of questions reads it. */
export function briefQuestions(model: Model, { plan, world = {} }: BriefAsked) {
  const others = model.plans.map((one) => one.id).filter((one) => one !== plan)
  return [
    { kind: 'today' as const, world },
    { kind: 'compare' as const, plans: [plan, ...others], world },
    { kind: 'plan' as const, plan, margins: false as const, world },
    ...briefTests(plan).map((test) => ({ kind: 'robust' as const, test, world })),
  ]
}
