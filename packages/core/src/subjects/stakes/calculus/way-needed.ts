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
import { leastOf, type PreparedRow, prepareRow, sightOf, walkOf } from './prepared-row.ts'

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
    return marginOfWay(prepareRow(walk, row.stage), place) >= (row.marginMin ?? 0)
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

function marginOfWay(row: PreparedRow, { option }: WayPlace): number {
  const sight = sightOf(row)
  const due = at(row.walk.promised, row.stage + 1)
  if (due[option] !== 1) return Number.POSITIVE_INFINITY
  return row.deviations
    .filter((deviation) => deviation.chosen.has(option))
    .reduce((least, one) => Math.min(least, leastOf(row, sight, one)), Number.POSITIVE_INFINITY)
}
