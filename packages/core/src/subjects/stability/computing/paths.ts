/**
 * Where a state can lead, and how: what is reached by moves, by improvements and by steps together;
 * which of the targets lie on a way that nobody has to be pushed along; and the nearest of them,
 * each with the way that asks the least (status quo analysis; Li, Kilgour and Hipel 2005).
 */
import type { Budget } from '../../../base/budget.ts'
import {
  actorIds,
  decidingStatement,
  forEachState,
  type Game,
  has,
  rankOf,
  type State,
  type StateSet,
  stateId,
} from '../../../game/game.ts'
import { claim, exhaustive, type FindingOf, type Strength } from '../documents/finding.ts'
import { isAtRest, type Reach, type ReachKind, reachFrom, wayTo } from './reach.ts'
import { type LeastAsking, leastAskingWays } from './willing.ts'

export interface PathsAsked {
  readonly from: State
  readonly targets: StateSet
  /** Are these all there are, and only these? */
  readonly targetStrength: Strength
  /** What the targets are, as it stands in the finding. */
  readonly about: Partial<FindingOf<'paths'>> & Pick<FindingOf<'paths'>, 'concept'>
  /** Steps together at most. */
  readonly togetherMax: number
  readonly listedMax: number
}

export function pathsFrom(game: Game, asked: PathsAsked, budget: Budget) {
  const { from, togetherMax } = asked
  const moves = reachFrom(game, from, { kind: 'moves' }, budget)
  const id = stateId(game.frame.optionCount, from)
  if (!moves.isWhole) {
    const none = { targetCount: 0, willingCount: 0, pushedCount: 0, togetherCount: 0 }
    const facts = { ...asked.about, from: id, togetherMax, isThere: false, ...none }
    const reached = strengthOf(false, moves.arrivals.size)
    return [claim('paths', { ...facts, unreachableCount: 0 }, reached)]
  }
  const improvements = reachFrom(game, from, { kind: 'improvements' }, budget)
  const together = reachFrom(game, from, { kind: 'together', stepsMax: togetherMax }, budget)
  const least = leastAskingWays(game, from, budget)
  const targets = nearest(asked.targets, from, least)
  const isWhole = least.isWhole && together.isWhole
  const count = (test: (state: State) => boolean) => targets.filter(test).length
  const isWilling = (state: State) => least.unwanted.get(state) === 0
  const summary = claim(
    'paths',
    {
      ...asked.about,
      from: stateId(game.frame.optionCount, from),
      togetherMax,
      isThere: has(asked.targets, from),
      targetCount: targets.length,
      willingCount: count(isWilling),
      pushedCount: count((state) => !isWilling(state) && least.arrivals.has(state)),
      togetherCount: count((state) => together.arrivals.has(state)),
      unreachableCount: count((state) => !least.arrivals.has(state)),
    },
    isWhole ? asked.targetStrength : strengthOf(false, least.arrivals.size),
  )
  const listed = targets.slice(0, asked.listedMax)
  return [
    summary,
    ...[
      { kind: 'moves', reach: moves },
      { kind: 'improvements', reach: improvements },
      { kind: 'together', reach: together },
    ].map(({ kind, reach }) => reachFinding(game, asked, kind as ReachKind, reach)),
    ...listed.flatMap((state) => waysTo(game, asked, state, { least, together })),
  ]
}

function strengthOf(isWhole: boolean, explored: number): Strength {
  return isWhole ? exhaustive : { kind: 'truncated', limit: 'states reached', explored }
}

/** The targets other than the start: fewest unwanted steps first, then the shortest way. */
function nearest(set: StateSet, from: State, least: LeastAsking): State[] {
  const targets: { state: State; unwanted: number; length: number }[] = []
  forEachState(set, (state) => {
    if (state === from) return true
    const unwanted = least.unwanted.get(state) ?? Number.POSITIVE_INFINITY
    targets.push({ state, unwanted, length: wayTo(state, least.arrivals).length })
    return true
  })
  const order = (a: number, b: number) => (a === b ? 0 : a - b)
  return targets
    .sort(
      (a, b) =>
        order(a.unwanted, b.unwanted) || order(a.length, b.length) || order(a.state, b.state),
    )
    .map((one) => one.state)
}

function reachFinding(
  game: Game,
  { from, togetherMax, listedMax }: PathsAsked,
  by: ReachKind,
  { arrivals, byLength, isWhole }: Reach,
): FindingOf<'reach'> {
  const id = (state: State) => stateId(game.frame.optionCount, state)
  const resting = by === 'moves' ? [] : [...arrivals.keys()].filter((one) => isAtRest(game, one))
  return claim(
    'reach',
    {
      from: id(from),
      by,
      ...(by === 'together' && { stepsMax: togetherMax }),
      count: arrivals.size - 1,
      byLength: byLength.slice(1),
      ...(by !== 'moves' && {
        restingCount: resting.length,
        resting: resting.slice(0, listedMax).map(id),
      }),
    },
    strengthOf(isWhole, arrivals.size),
  )
}

interface Found {
  readonly least: LeastAsking
  readonly together: Reach
}

/** The way that asks the least; where that is not by improvements, also one together. */
function waysTo(game: Game, { from }: PathsAsked, to: State, found: Found) {
  const { least, together } = found
  const unwanted = least.unwanted.get(to)
  const by = unwanted === 0 ? 'improvements' : 'moves'
  const alone = least.arrivals.has(to)
    ? [pathFinding(game, from, by, wayTo(to, least.arrivals))]
    : []
  const isJoint = unwanted !== 0 && together.arrivals.has(to)
  return isJoint
    ? [...alone, pathFinding(game, from, 'together', wayTo(to, together.arrivals))]
    : alone
}

function pathFinding(
  game: Game,
  start: State,
  by: ReachKind,
  way: readonly { readonly to: State; readonly movers: number }[],
): FindingOf<'path'> {
  const id = (state: State) => stateId(game.frame.optionCount, state)
  let from = start
  const steps = way.map(({ to, movers }) => {
    const before = from
    from = to
    const actors = actorIds(game.names, movers).map((name) => {
      const actor = game.names.actors.indexOf(name)
      const reason = decidingStatement(game, actor, before, to)
      const gains = rankOf(game, actor, to) > rankOf(game, actor, before)
      return { actor: name, gains, ...(reason && { reason }) }
    })
    return { to: id(to), actors }
  })
  const isUnwanted = (step: (typeof steps)[number]) => step.actors.some((one) => !one.gains)
  return claim('path', {
    from: id(start),
    to: id(from),
    by,
    unwantedCount: steps.filter(isUnwanted).length,
    steps,
  })
}
