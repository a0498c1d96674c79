/**
 * What an actor makes of challenging another to come over to its position: how likely it is to
 * win once everybody else has taken a side, and what that would bring.
 *
 * Source: KTAB's spatial model of politics (see `utility.ts`).
 */
import { at } from '../base/assert.ts'
import { chanceToWin, type Election, vote } from './election.ts'

/** What a challenge is judged by: all by the view of one actor. */
export interface View {
  /** What each actor (first) makes of the position of each (second), as the viewer sees it. */
  readonly worths: readonly (readonly number[])[]
  /** What each can bring to bear on all issues: its capability times its attention. */
  readonly weights: readonly number[]
  readonly attentions: readonly number[]
  readonly election: Election
  readonly thirdParties: ThirdParties
}

/**
 * How third parties take sides. `partly`: by what would become of them, where they come over to the
 * winner if their side lost and stay where they are if it won. `aside`: not at all; in the source
 * the settings in which they always, or never, come over amount to this, since the side that they
 * take then changes nothing. `nearest`: for the one whose position is worth more to them; ours.
 */
export const thirdPartyRules = ['partly', 'aside', 'nearest'] as const
export type ThirdParties = (typeof thirdPartyRules)[number]

/** The chance that the challenger wins. */
export function chanceOfChallenge(view: View, challenger: number, target: number): number {
  const { worths, weights, election, thirdParties } = view
  const principal = (actor: number) => {
    const own = at(worths, actor)
    return vote(election.voting, at(weights, actor), at(own, challenger) - at(own, target))
  }
  const [first, second] = [principal(challenger), -principal(target)]
  let [mine, theirs] = [first, second]
  for (const [actor, weight] of weights.entries()) {
    if (actor === challenger || actor === target) continue
    const own = at(worths, actor)
    const [near, far] = [at(own, challenger), at(own, target)]
    const alone = vote(election.voting, weight, near - far)
    // The small contest among the three is linear by any rule.
    const chance =
      alone > 0
        ? chanceToWin('linear', first + alone, second)
        : chanceToWin('linear', first, second - alone)
    const better = gainOfSiding(thirdParties, near, far, { own: at(own, actor), chance })
    const cast = vote(election.voting, weight, better)
    if (cast > 0) mine += cast
    else theirs -= cast
  }
  return chanceToWin(election.victory, mine, theirs)
}

/** What siding with the challenger is worth to a third party more than siding with the target. */
function gainOfSiding(
  rule: ThirdParties,
  near: number,
  far: number,
  { own, chance }: { readonly own: number; readonly chance: number },
): number {
  switch (rule) {
    case 'aside':
      return 0
    case 'nearest':
      return near - far
    // Challenger and target end at the winner's; the third party too, where its side has lost.
    case 'partly':
      return (
        chance * (2 * near + own) +
        (1 - chance) * 3 * far -
        chance * 3 * near -
        (1 - chance) * (2 * far + own)
      )
  }
}

/** What a challenge would bring one actor, beyond leaving both where they are. */
export function gainOfChallenge(
  { worths, attentions }: View,
  {
    challenger,
    target,
    chance,
    to,
  }: {
    readonly challenger: number
    readonly target: number
    readonly chance: number
    readonly to: number
  },
): number {
  const [near, far] = [at(at(worths, to), challenger), at(at(worths, to), target)]
  const resisted = at(attentions, target)
  const fought = chance * 2 * near + (1 - chance) * 2 * far
  return (1 - resisted) * 2 * near + resisted * fought - (near + far)
}
