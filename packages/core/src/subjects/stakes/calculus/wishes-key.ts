/**
 * What the others would take back, as a text: two stakes that have it alike are answered alike.
 *
 * Whether an owner would take an option back hangs, by `wouldTakeBack`, on how much stands of the
 * options that one of its worths joins with it: all, nothing, or what stays. Each combination gives
 * a yes or a no. Where one of them is so close that rounding might decide, or they are too many,
 * the owner's worths themselves stand in the text.
 */
import { at } from '../../../base/assert.ts'
import { noise } from './flows.ts'
import {
  isAdditive,
  isTakenBack,
  type OptionIndex,
  type PartyIndex,
  type Stakes,
} from './ladder.ts'
import { shareHolding } from './share-ranges.ts'

/** Combinations of one option, at most. */
const combinationsMax = 243

/** What a sum of so many flows may be off, as a share of their amounts: some thirty roundings. */
const rounding = 4e-15

export function wishesKey(stakes: Stakes, party: PartyIndex): string {
  const { options, parties } = stakes
  if (isAdditive(stakes) || stakes.answering === 'together')
    return options.map((one) => Number(isTakenBack(stakes, one))).join('')
  return parties
    .map((_, owner) =>
      owner === party || stakes.granted?.includes(owner) ? '' : wishesOf(stakes, owner),
    )
    .join('/')
}

function wishesOf(stakes: Stakes, owner: PartyIndex): string {
  const { options, terms = [] } = stakes
  const amounts = [
    ...options.map(({ values }) => at(values, owner)),
    ...terms.filter((term) => term.party === owner).map(({ worth }) => worth),
  ]
  const slack = rounding * amounts.reduce((sum, amount) => sum + Math.abs(amount), 0)
  let text = ''
  for (const [option, one] of options.entries()) {
    if (one.owner !== owner) continue
    const changes = changesOf(stakes, option)
    if (changes === undefined || changes.some((change) => Math.abs(change + noise) <= slack))
      return amounts.join(' ')
    for (const change of changes) text += change >= -noise ? 1 : 0
  }
  return text
}

/** What the owner's flow changes by, in each combination of what stands beside the option. */
function changesOf(stakes: Stakes, option: OptionIndex): number[] | undefined {
  const { owner, values, irreversibleShare } = at(stakes.options, option)
  const joining = (stakes.terms ?? []).filter(
    (term) => term.party === owner && term.options.includes(option),
  )
  const beside = [...new Set(joining.flatMap((term) => term.options))].filter((o) => o !== option)
  const levelsOf = (o: OptionIndex): number[] => [
    ...new Set([0, at(stakes.options, o).irreversibleShare, 1]),
  ]
  const count = beside.reduce((product, o) => product * levelsOf(o).length, 1)
  if (count > combinationsMax) return undefined
  const levels = new Float64Array(stakes.options.length)
  const holding = (level: number): number => {
    levels[option] = level
    return joining.reduce((sum, term) => sum + term.worth * shareHolding(term, levels), 0)
  }
  return Array.from({ length: count }, (_, combination) => {
    let rest = combination
    for (const o of beside) {
      const among = levelsOf(o)
      levels[o] = at(among, rest % among.length)
      rest = Math.floor(rest / among.length)
    }
    const added = at(values, owner) + holding(1) - holding(0)
    return -(1 - irreversibleShare) * added
  })
}
