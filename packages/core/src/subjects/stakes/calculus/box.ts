/**
 * The worst case in a box around the stated numbers, found without a search: each party's margin
 * moves one way in each number, so its worst corner is known. It is another corner for each party.
 * (Patience is the exception where there is a hostage or a stage looks forward.)
 */
import { at } from '../../../base/assert.ts'
import {
  type Ladder,
  mapped,
  type PartyIndex,
  type Stakes,
  type TestSettings,
  withAnswers,
  withParty,
} from './ladder.ts'
import { type StageMargin, testStage } from './stage-test.ts'

/** How far the truth may lie from what was stated; what is left out is exact. */
export interface Box {
  /** Factor on what hurts the party, 1 or more. */
  readonly cost?: number | undefined
  /** Factor on what is good for it, 1 or less. */
  readonly benefit?: number | undefined
  /** Factor on sanction and hostage, 1 or less. */
  readonly penalty?: number | undefined
  /** What detection per period, and the discount factor, may be less. */
  readonly detection?: number | undefined
  readonly discount?: number | undefined
  /** Whole periods by which the answer may be later. */
  readonly lag?: number | undefined
  /** What irreversible shares may be off, up for others' options and down for own. */
  readonly share?: number | undefined
}

const discountMin = 1e-6

/**
 * The stakes as they are worst for one party. Others' irreversible shares are worst high, its own
 * worst low: what it has sunk no longer tempts it.
 */
export function worstCorner(stakes: Stakes, box: Box, party: PartyIndex): Stakes {
  const {
    cost = 1,
    benefit = 1,
    penalty = 1,
    detection = 0,
    discount = 0,
    lag = 0,
    share = 0,
  } = box
  const scaled = (value: number): number => value * (value < 0 ? cost : benefit)
  const lessSeen = (chance: number): number => Math.max(0, chance - detection)
  const options = stakes.options.map((option) => ({
    ...option,
    values: option.values.map((value, p) => (p === party ? scaled(value) : value)),
    irreversibleShare: clipped(
      option.irreversibleShare + (option.owner === party ? -share : share),
    ),
    ...(option.detection === undefined ? {} : { detection: mapped(option.detection, lessSeen) }),
    ...(option.ways && {
      ways: option.ways.map((way) =>
        way.detection === undefined ? way : { ...way, detection: mapped(way.detection, lessSeen) },
      ),
    }),
  }))
  const terms = (stakes.terms ?? []).map((term) =>
    term.party === party ? { ...term, worth: scaled(term.worth) } : term,
  )
  const own = at(stakes.parties, party)
  const weaker = withAnswers({ ...stakes, options, terms }, party, (terms) => ({
    lag: mapped(terms.lag, (periods) => periods + lag),
    sanction: mapped(terms.sanction, (flow) => flow * penalty),
    hostage: mapped(terms.hostage, (sum) => sum * penalty),
  }))
  return withParty(weaker, party, {
    discount: Math.max(discountMin, own.discount - discount),
    detection: mapped(own.detection, lessSeen),
  })
}

/**
 * The stage test with each party in its own worst corner. Patience is tried at both ends: a hostage
 * weighs less with those who look far ahead, and so may what later stages bring. Between the ends
 * nothing is proved.
 */
export function testStagesInBox(
  stakes: Stakes,
  ladder: Ladder,
  { box, ...settings }: TestSettings & { readonly box: Box },
): StageMargin[] {
  const corners = stakes.parties.map(({ discount }, party) => {
    const corner = worstCorner(stakes, box, party)
    return [corner, withParty(corner, party, { discount })]
  })
  return ladder.flatMap((_, stage) =>
    corners.map((ends, party) =>
      ends
        .map((corner) => testStage(corner, ladder, { ...settings, stage, party }))
        .reduce((a, b) => (b.margin < a.margin ? b : a)),
    ),
  )
}

function clipped(share: number): number {
  return Math.min(1, Math.max(0, share))
}
