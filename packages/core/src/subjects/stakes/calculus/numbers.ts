/**
 * The numbers of a party that change what its courses are worth and not what they consist of, so
 * that one of them can be varied without living through the stages again.
 */
import { at } from '../../../base/assert.ts'
import type { PartyIndex, Stakes } from './ladder.ts'

export interface Numbers {
  readonly discount: number
  /** Further flow and lump sum lost once answered, wherever they are stated. */
  readonly moreSanction: number
  readonly moreHostage: number
  /** In place of the lag of every answer to the party. */
  readonly lag: number | undefined
  /** In place of the chance that a breach of the party's is seen. */
  readonly detection: number | undefined
}

export function numbersOf(stakes: Stakes, party: PartyIndex): Numbers {
  const { discount } = at(stakes.parties, party)
  return { discount, moreSanction: 0, moreHostage: 0, lag: undefined, detection: undefined }
}
