/** Tests in plain words: what can be chosen, and the test that stands for it. */

import type { Model } from '@stufenplan/core'
import { successTest } from '../../case/success-test.ts'

/** The first is the test of the board, and what is counted before anybody chooses. */
export const testKinds = [
  'plan-today',
  'plan-both',
  'plan-enters',
  'plan-holds',
  'stage-enters',
  'stage-actor',
  'stage-holds',
  'state-nash',
  'state-seq',
  'state-pays',
  'fits',
  'own',
] as const
export type TestKind = (typeof testKinds)[number]

export interface Chosen {
  readonly kind: TestKind
  readonly plan: string
  readonly stage: string
  readonly actor: string
  readonly state: string
}

/** What a kind asks to be chosen besides. */
export const asksFor: Readonly<Record<TestKind, readonly (keyof Chosen)[]>> = {
  'plan-today': ['plan'],
  'plan-both': ['plan'],
  'plan-enters': ['plan'],
  'plan-holds': ['plan'],
  'stage-enters': ['plan', 'stage'],
  'stage-actor': ['plan', 'stage', 'actor'],
  'stage-holds': ['plan', 'stage'],
  'state-nash': ['state'],
  'state-seq': ['state'],
  'state-pays': ['state'],
  fits: [],
  own: [],
}

/** The test that was chosen; undefined where it is written by hand. */
export function testOf({ kind, plan, stage, actor, state }: Chosen): string | undefined {
  switch (kind) {
    case 'plan-today':
      return successTest(plan)
    case 'plan-both':
      return `enters(${plan}) and holds(${plan})`
    case 'plan-enters':
      return `enters(${plan})`
    case 'plan-holds':
      return `holds(${plan})`
    case 'stage-enters':
      return `enters(${plan}.${stage})`
    case 'stage-actor':
      return `enters(${plan}.${stage}, ${actor})`
    case 'stage-holds':
      return `holds(${plan}.${stage})`
    case 'state-nash':
      return `nash(${state})`
    case 'state-seq':
      return `stable(${state}, seq)`
    case 'state-pays':
      return `pays(${state})`
    case 'fits':
      return 'fits'
    case 'own':
      return undefined
  }
}

/** What a written test was chosen as; a test of another form is one's own. */
export function chosenIn(test: string, model: Model, last: Chosen): Chosen {
  const plans = model.plans.flatMap((plan) =>
    plan.stages.flatMap((stage) =>
      model.actors.map((actor) => ({ plan: plan.id, stage: stage.id, actor: actor.id })),
    ),
  )
  const states = ['today', ...model.states.map((one) => one.id)]
  const found = testKinds.flatMap((kind): Chosen[] => {
    const asks = asksFor[kind]
    if (asks.includes('state')) return states.map((state) => ({ ...last, kind, state }))
    if (!asks.includes('plan')) return [{ ...last, kind }]
    return plans.map((one) => ({ ...last, kind, ...one }))
  })
  return found.find((one) => testOf(one) === test) ?? { ...last, kind: 'own' }
}
