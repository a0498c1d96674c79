/**
 * What a claim comes to over all worlds.
 *
 * The numbers in a test (shares of worlds) are known only once all worlds are counted. So a world
 * is judged for every way in which the comparisons of numbers could come out: its class is the set
 * of those ways in which the test holds there, one bit each, and way w is the one in which
 * comparison i comes out as bit i of w.
 */

import type { World } from '../../../game/game.ts'
import { claim, type FindingOf, type Strength } from '../documents/finding.ts'
import {
  countClasses,
  describeSpace,
  nearBase,
  nearestOf,
  nearestWorld,
  strengthOf,
} from './robustness.ts'
import type { Space } from './space.ts'
import type { Judge, Tally } from './tally.ts'

/** What is known of a claim beside the counts. */
export interface ClaimFacts {
  readonly claim: string
  readonly test: string
  /** The way in which the comparisons came out, as bits. */
  readonly way: number
  readonly amounts: FindingOf<'claim'>['amounts']
  readonly basis: NonNullable<FindingOf<'claim'>['basis']>
  readonly losing: NonNullable<FindingOf<'claim'>['losing']>
  readonly unnamed: NonNullable<FindingOf<'claim'>['unnamed']>
  readonly beaten: NonNullable<FindingOf<'claim'>['beaten']>
  /** The model says that it lacks a mechanism: a negative outcome then shows nothing. */
  readonly lacksMechanism: boolean
  /** How the numbers were reached, where they were drawn. */
  readonly drawn?: Strength
}

/**
 * The strongest counter-world is the one nearest to the base. Where worlds are drawn, the settings
 * next to the base are tried as well: one against the claim, or the only one for it, may be among
 * them and not be drawn.
 */
export function claimVerdict(
  space: Space,
  tally: Tally,
  facts: ClaimFacts,
  judge: Judge,
): FindingOf<'claim'> {
  const holds = (found: number) => ((found >>> facts.way) & 1) === 1
  const trueCount = countClasses(tally, holds)
  const near = (wanted: boolean) =>
    space.seed === undefined
      ? undefined
      : nearBase(space, (setting) => holds(judge(setting)) === wanted)
  const nearBy = near(false)
  const counter = nearBy ?? nearestOf(space, tally, (found) => !holds(found))
  const counterDraw =
    nearBy === undefined && space.worthsOf.length > 0
      ? nearestWorld(tally, (found) => !holds(found))
      : undefined
  const support = trueCount > 0 ? undefined : near(true)
  const verdict = verdictOf({ trueCount, counter, support }, facts.lacksMechanism)
  return claim(
    'claim',
    {
      claim: facts.claim,
      verdict,
      test: facts.test,
      ...describeSpace(space),
      trueCount,
      amounts: facts.amounts,
      basis: facts.basis,
      ...(facts.losing.length > 0 && { losing: facts.losing }),
      ...(facts.unnamed.length > 0 && { unnamed: facts.unnamed }),
      ...(facts.beaten.length > 0 && { beaten: facts.beaten }),
      ...(counter && { counter }),
      ...(counterDraw !== undefined && { counterDraw }),
      ...(support && { support }),
      ...(verdict === 'not-testable' && { lacks: 'mechanism' as const }),
    },
    facts.drawn ?? strengthOf(space, trueCount),
  )
}

function verdictOf(
  found: {
    readonly trueCount: number
    readonly counter: World | undefined
    readonly support: World | undefined
  },
  lacksMechanism: boolean,
): FindingOf<'claim'>['verdict'] {
  if (found.counter === undefined) return 'derived'
  if (lacksMechanism) return 'not-testable'
  return found.trueCount === 0 && found.support === undefined ? 'contradicted' : 'depends'
}
