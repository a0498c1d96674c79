/**
 * Which package each idea of a fair bargain chooses, where today is what there is without one.
 *
 * Amounts of two actors have no common measure. The greatest product of gains (Nash 1950) and the
 * greatest least share (Kalai and Smorodinsky 1975) need none; the greatest sum is taken of shares
 * of the most that each could get, which is relative utilitarianism (Dhillon and Mertens 1999).
 * The greatest least gain, measured so, is the second of these.
 *
 * Between the ends of ranges nothing is proved of a choice. It is made in the middle, and tried
 * again where one range is at an end, and where all are at the low or the high one.
 */
import {
  type Bargain,
  idealPoint,
  kalaiSmorodinsky,
  nashSolution,
  rationalPackages,
  type Utilities,
  utilitarian,
} from '../../../bargaining/bargaining.ts'
import { at } from '../../../base/assert.ts'
import { gainsAt, pointsOf, type Range, type Turning } from '../computing/gains.ts'
import { fairIdeas } from '../documents/finding.ts'

type Idea = (typeof fairIdeas)[number]

export interface Choice {
  readonly idea: Idea
  /** Places of packages. */
  readonly place: number
  readonly elsewhere: readonly number[]
  /** Per party. */
  readonly gains: readonly number[]
  readonly most: readonly number[]
}

const choosing: Readonly<Record<Idea, (bargain: Bargain) => number | undefined>> = {
  nash: nashSolution,
  'kalai-smorodinsky': kalaiSmorodinsky,
  utilitarian,
}

/** Today is among the packages, so that none is refused by all. */
export function choicesOf(
  turning: readonly (Turning & { readonly worth: Range })[],
  size: { readonly parties: number; readonly packages: number },
): Choice[] {
  const disagreement = new Array<number>(size.parties).fill(0)
  const bargains = pointsOf(turning.map((one) => one.worth)).map((worths) => ({
    packages: gainsAt(turning, worths, size),
    disagreement,
  }))
  return fairIdeas.map((idea) => {
    const places = bargains.map((one) => chosenBy(choosing[idea], one))
    const place = at(places, 0)
    const elsewhere = [...new Set(places)].filter((one) => one !== place).sort((a, b) => a - b)
    const middle = at(bargains, 0)
    return {
      idea,
      place,
      elsewhere,
      gains: at(middle.packages, place),
      most: idealPoint(middle),
    }
  })
}

/** How many bargains are looked at: what a budget is asked for. */
export function bargainCount(turning: readonly Turning[]): number {
  const open = turning.filter(({ worth }) => worth !== undefined && worth[0] < worth[1]).length
  return open === 0 ? 1 : 2 * open + 3
}

/**
 * Among those that leave nobody below today, by shares of the most that each could get. Who can get
 * nothing in any of them decides nothing: its nothing would make every product alike.
 */
function chosenBy(choose: (bargain: Bargain) => number | undefined, bargain: Bargain): number {
  const most = idealPoint(bargain)
  const acceptable = rationalPackages(bargain)
  const gaining = [...most.keys()].filter((party) => at(most, party) > 0)
  const packages = acceptable.map((place) => {
    const gains: Utilities = at(bargain.packages, place)
    return gaining.map((party) => at(gains, party) / at(most, party))
  })
  return at(acceptable, choose({ packages, disagreement: gaining.map(() => 0) }) ?? 0)
}
