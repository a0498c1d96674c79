import { plainestConcept } from '@stufenplan/core/concept'

/**
 * The way walked to a state, as it stands in the address: each state that was left and who moved,
 * "NNY DPRK US*NYY CN". A step that nobody made (set by hand, jumped to) names no one.
 */
export interface WayStep {
  /** The state that was left. */
  readonly from: string
  readonly movers: readonly string[]
}

/** More steps than this, and the address gets long: the oldest are forgotten. */
const stepsMax = 30

export function wayIn(written: string | undefined): WayStep[] {
  if (written === undefined || written === '') return []
  return written.split('*').map((step) => {
    const [from = '', ...movers] = step.split(' ')
    return { from, movers }
  })
}

export function writtenWay(way: readonly WayStep[]): string {
  return way
    .slice(-stepsMax)
    .map(({ from, movers }) => [from, ...movers].join(' '))
    .join('*')
}

/** What the address keeps besides the state; empty ways are left out of it. */
export function moreOf(way: readonly WayStep[], concept: string): Readonly<Record<string, string>> {
  return {
    ...(concept !== plainestConcept && { concept }),
    ...(way.length > 0 && { way: writtenWay(way) }),
  }
}
