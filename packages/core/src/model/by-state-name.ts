/**
 * A model in state form with its states by name. Numbers are no part of what an author wrote: a
 * state that is added in front of another shifts them all, and two models could not be held side by
 * side.
 */
import type { Formula } from './formula.ts'
import type { Model } from './resolved.ts'

/** Options and rules, which are digits and their bounds, are gone; the rest speaks of names. */
export function byStateName(model: Model): Model {
  const { graph } = model
  if (graph === undefined) return model
  const names = new Map(model.states.map(({ id, set }) => [lettersOf(set), id]))
  const nameOf = (letters: string) => names.get(letters) ?? letters
  const actors = model.actors.map((actor) => {
    const { ranking } = actor
    if (ranking === undefined) return actor
    const tiers = ranking.map((tier) => tier.map(nameOf))
    const statements = actor.statements.map((one, i) => ({ ...one, want: oneOf(tiers[i] ?? []) }))
    return { ...actor, ranking: tiers, statements }
  })
  const states = model.states.map((one) => ({ ...one, set: [] }))
  return { ...model, actors, states, options: [], rules: [] }
}

/** Per actor its moves, from state to states. */
export function movesByName({ graph }: Model) {
  return (graph?.moves ?? []).map(({ actor, targets }) => ({
    id: actor,
    arrows: targets.map((row, from) => ({
      from: graph?.states[from],
      to: row.map((to) => graph?.states[to]),
    })),
  }))
}

/** The state of today; none where it is a setting of options. */
export function todayByName({ graph, options, states }: Model) {
  const today = lettersOf(options.map((one) => ({ value: one.today })))
  const found = graph && states.find(({ set }) => lettersOf(set) === today)
  return found ? [{ id: 'today', state: found.id }] : []
}

function lettersOf(digits: readonly { readonly value: boolean }[]): string {
  return digits.map(({ value }) => (value ? 'Y' : 'N')).join('')
}

function oneOf(states: readonly string[]): Formula {
  return { kind: 'or', parts: states.map((option) => ({ kind: 'option', option })) }
}
