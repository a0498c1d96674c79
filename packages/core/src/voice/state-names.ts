/** What states are called: by their names, as what differs from today, and as files write them. */
import type { Model, Text } from '../model/model.ts'
import type { Dictionary } from './words/words.ts'

interface Spoken {
  readonly text: (texts: Text) => string
  /** What differs between two states. */
  readonly change: (from: string, to: string) => string
}

/** States by their names, and as files write them. */
export function stateNames(
  model: Model,
  { text, words, change }: Spoken & { readonly words: Dictionary },
) {
  return {
    state: (id: string) => stateName(model, id, words.today, { text, change }),
    stateCode: (id: string) => (model.graph && namedState(model, id)?.id) ?? id,
    isInStates: model.graph !== undefined,
  }
}

export function stateName(model: Model, id: string, today: string, spoken: Spoken): string {
  const start = todayId(model)
  const named = namedState(model, id)
  if (id !== start) return named ? spoken.text(named.label) : spoken.change(start, id)
  // In state form today is one of the states and has a name that says more.
  return model.graph && named ? `${spoken.text(named.label)} (${today})` : today
}

function todayId({ options }: Model): string {
  return options.map((one) => (one.today ? 'Y' : 'N')).join('')
}

/** The state of the model's list that this is. */
function namedState(model: Model, id: string) {
  const start = todayId(model)
  return model.states.find((state) => {
    const set = new Map(state.set.map((one) => [one.option, one.value ? 'Y' : 'N']))
    return model.options.every((one, i) => id[i] === (set.get(one.id) ?? start[i]))
  })
}
