/** Which commitments of a plan can stand together. */
import { has, optionPlaces } from '../../../game/game.ts'
import type { Outline } from '../from-model/from-model.ts'

/** A set of commitments as bits, in the order in which the plan undertakes them. */
export type Set32 = number

/** Sets of commitments that no rule forbids; what is not in a set is as it is today. */
export function possibleIn({ model, undertaken, frame }: Outline): (set: Set32) => boolean {
  const places = optionPlaces(model)
  return (set) => {
    let state = frame.today
    for (const [o, { keep }] of undertaken.entries()) {
      if (!((set >> o) & 1)) continue
      const mask = 1 << (places.get(keep.option) ?? 0)
      state = keep.value ? state | mask : state & ~mask
    }
    return has(frame.feasible, state >>> 0)
  }
}
