/**
 * A step cut into equal parts, each with its share of every worth and needing the one before.
 *
 * Where worths are proportional and everything can be taken back, cutting changes no margin of the
 * last and largest stage; it helps only through what cannot be taken back, or what is learned.
 */
import { assert, at } from '../../../base/assert.ts'
import {
  isAdditive,
  type Ladder,
  type LadderRule,
  type OptionIndex,
  type Stage,
  type Stakes,
} from './ladder.ts'

export interface Sliced {
  readonly stakes: Stakes
  readonly ladder: Ladder
  /** The stages of the slices in the new ladder, first to last. */
  readonly stages: readonly number[]
}

/** Cuts a whole stage of the ladder into so many stages, every option of it into so many parts. */
export function sliced(
  stakes: Stakes,
  ladder: Ladder,
  { stage, parts }: { readonly stage: number; readonly parts: number },
): Sliced {
  assert(isAdditive(stakes), 'only worths that add up can be cut into equal parts')
  assert(Number.isInteger(parts) && parts >= 1, 'a step is cut into one part or more')
  const whole = at(ladder, stage)
  const options = [...stakes.options]
  const places = whole.options.map((o) => {
    const option = at(stakes.options, o)
    const places = [o]
    for (let part = 0; part < parts; part++) {
      const place = part === 0 ? o : options.length
      options[place] = {
        ...option,
        id: parts === 1 ? option.id : `${option.id}.${part + 1}`,
        values: option.values.map((value) => value / parts),
        prerequisites: part === 0 ? option.prerequisites : [at(places, part - 1)],
      }
      places[part] = place
    }
    return places
  })
  const slices = Array.from(
    { length: parts },
    (_, part): Stage => ({ ...whole, options: places.map((list) => at(list, part)) }),
  )
  const rules = (stakes.rules ?? []).map((rule) => ofWhole(rule, places))
  return {
    stakes: {
      ...stakes,
      options: withWholePrerequisites(options, places),
      ...(rules.length > 0 && { rules }),
    },
    ladder: [...ladder.slice(0, stage), ...slices, ...ladder.slice(stage + 1)],
    stages: slices.map((_, part) => stage + part),
  }
}

/** For a rule a cut option stands when all of its parts do. */
function ofWhole(rule: LadderRule, places: readonly (readonly OptionIndex[])[]): LadderRule {
  const partsOf = (o: OptionIndex): readonly OptionIndex[] =>
    places.find(([first]) => first === o) ?? [o]
  return {
    id: rule.id,
    options: rule.options.flatMap(partsOf),
    forbids: (standing) =>
      rule.forbids(standing.map((_, o) => (partsOf(o).every((part) => standing[part]) ? 1 : 0))),
  }
}

/** What needed a cut option needs its last part. */
function withWholePrerequisites(
  options: readonly Stakes['options'][number][],
  places: readonly (readonly OptionIndex[])[],
): Stakes['options'] {
  const lastOf = new Map(places.map((list) => [at(list, 0), at(list, list.length - 1)]))
  const cut = new Set(places.flat())
  return options.map((option, o) =>
    cut.has(o)
      ? option
      : { ...option, prerequisites: option.prerequisites.map((p) => lastOf.get(p) ?? p) },
  )
}
