/** Which component shows which view; each is loaded when it is first looked at. */
import type { Component } from 'svelte'
import type { ViewName } from '../page/address.svelte.ts'

type Loaded = Promise<{ readonly default: Component }>

const views: { readonly [K in ViewName]: () => Loaded } = {
  answer: () => import('../views/answer/answer.svelte'),
  model: () => import('../views/model/model.svelte'),
  moves: () => import('../views/moves/moves.svelte'),
  plan: () => import('../views/plan/plan.svelte'),
  implementation: () => import('../views/implementation/implementation.svelte'),
  verification: () => import('../views/verification/verification.svelte'),
  compare: () => import('../views/compare/compare.svelte'),
  robustness: () => import('../views/robustness/robustness.svelte'),
  claims: () => import('../views/claims/claims.svelte'),
  signals: () => import('../views/signals/signals.svelte'),
}

const known = new Map<ViewName, Loaded>()

/** The same promise each time: a view that is on screen stays there, and what is open in it. */
export function viewOf(name: ViewName): Loaded {
  const loaded = known.get(name) ?? views[name]()
  known.set(name, loaded)
  return loaded
}
