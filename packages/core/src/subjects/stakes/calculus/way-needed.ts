/**
 * The chance of detection that one way of breaking would need: that at which the least margin, over
 * all breaches that take this way, is just enough, with all other numbers as they are.
 *
 * Found by halving between never and always. A margin mostly rises with the chance; where it does
 * not all the way, what is found is one chance at which it changes its sign.
 */
import { at } from '../../../base/assert.ts'
import type { Case } from './critical.ts'
import type { OptionIndex, Stakes } from './ladder.ts'
import { type Walk, walkOf } from './prepared-row.ts'
import { rowOf } from './row-of.ts'

export interface WayPlace {
  readonly option: OptionIndex
  /** Place in the list of the option's ways. */
  readonly way: number
}

export type WayNeeded =
  | { readonly enough: 'always' | 'never' }
  | { readonly enough: 'some'; readonly chance: number }

/** Halvings: ten digits. */
const halvings = 34

export function chanceNeeded({ stakes, ladder, row }: Case, place: WayPlace): WayNeeded {
  const holdsAt = (chance: number): boolean => {
    const walk = walkOf(seenWith(stakes, place, chance), {
      ladder,
      party: row.party,
      settings: row,
    })
    return marginOfWay(walk, row.stage, place) >= (row.marginMin ?? 0)
  }
  if (holdsAt(0)) return { enough: 'always' }
  if (!holdsAt(1)) return { enough: 'never' }
  let [below, above] = [0, 1]
  for (let step = 0; step < halvings; step++) {
    const middle = (below + above) / 2
    if (holdsAt(middle)) above = middle
    else below = middle
  }
  return { enough: 'some', chance: above }
}

/** The option broken by this way alone, seen with this chance. */
function seenWith(stakes: Stakes, { option, way }: WayPlace, chance: number): Stakes {
  const options = stakes.options.map((one, o) => {
    if (o !== option || one.ways === undefined) return one
    return { ...one, ways: [{ ...at(one.ways, way), detection: chance }] }
  })
  return { ...stakes, options }
}

function marginOfWay(walk: Walk, stage: number, { option }: WayPlace): number {
  const due = at(walk.promised, stage + 1)
  if (due[option] !== 1) return Number.POSITIVE_INFINITY
  const { breaches, seen } = rowOf(walk, stage)
  const row = seen()
  return breaches.reduce(
    (least, { chosen }, i) => (chosen.has(option) ? row.leastOf(i, least) : least),
    Number.POSITIVE_INFINITY,
  )
}
