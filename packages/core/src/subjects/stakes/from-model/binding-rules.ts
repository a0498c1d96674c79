/**
 * The rules of a model as they bind along a ladder: with everything outside it as it is today.
 *
 * A rule that forbids no set of the ladder's options says nothing here and is left out.
 */
import { at } from '../../../base/assert.ts'
import { holdsIn, optionPlaces, type State } from '../../../game/game.ts'
import { type Model, optionsIn, type Rule, type Setting } from '../../../model/model.ts'
import type { LadderRule } from '../calculus/calculus.ts'

/** A rule over more options than this is asked anew each time, and taken to bind. */
const tabulatedMax = 12

export function bindingRules(
  model: Model,
  rules: readonly Rule[],
  { settings, today }: { readonly settings: readonly Setting[]; readonly today: State },
): LadderRule[] {
  const places = optionPlaces(model)
  const masks = settings.map(({ option }) => 1 << (places.get(option) ?? 0))
  const stateOf = (stands: (o: number) => boolean): State => {
    let state = today
    for (const [o, { value }] of settings.entries())
      state = stands(o) === value ? state | at(masks, o) : state & ~at(masks, o)
    return state >>> 0
  }
  return rules.flatMap(({ id, never }): LadderRule[] => {
    const named = new Set(optionsIn(never))
    const options = [...settings.keys()].filter((o) => named.has(at(settings, o).option))
    if (options.length > tabulatedMax) {
      const forbids: LadderRule['forbids'] = (standing) =>
        holdsIn(
          never,
          places,
          stateOf((o) => standing[o] === 1),
        )
      return [{ id, options, forbids }]
    }
    const table = Array.from({ length: 2 ** options.length }, (_, set) =>
      holdsIn(
        never,
        places,
        stateOf((o) => options.includes(o) && ((set >> options.indexOf(o)) & 1) === 1),
      ),
    )
    if (!table.includes(true)) return []
    const forbids: LadderRule['forbids'] = (standing) =>
      at(
        table,
        options.reduce((set, o, bit) => set | ((standing[o] ?? 0) << bit), 0),
      )
    return [{ id, options, forbids }]
  })
}
