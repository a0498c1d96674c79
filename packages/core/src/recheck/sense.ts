/** Which end of a range is worse for a margin, and what has to be so for that. */

type End = 'low' | 'high' | 'free'

/** What has to be so for a number to act one way only. */
type Given = 'quiet' | 'plain'

/**
 * Which end of a range is worse for the margin of whose number it is, and for everybody else's;
 * free: it may act either way; left out for others: it does not touch them.
 */
export interface Sense {
  readonly of?: string
  readonly worse: End
  readonly others?: End
  readonly given?: Given
}

/** It may make a margin greater or less, for anybody; a false alarm as well, by what it spares. */
export const eitherWay = { worse: 'free', others: 'free' } as const

/** Nobody but who is in breach pays it: the less, the better for a breach. */
export const paid = { worse: 'low', given: 'quiet' } as const

/** Where it is a loss to be answered, it is a gain to be answered late. */
export const late = { worse: 'high', given: 'plain' } as const

/** And to be seen seldom. */
export const seldom = { worse: 'low', given: 'plain' } as const

/** The least and the most that an option's standing may be worth to a party. */
export type Gains = (party: number, option: number) => readonly [number, number]
