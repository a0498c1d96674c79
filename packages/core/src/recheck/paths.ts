/** Where a state can lead, what equilibria share, and jumps between them, again. */

import { parseFormula } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { isStart } from './lists.ts'
import { decides } from './preference.ts'
import {
  isState,
  isTrue,
  moversOf,
  ownMoves,
  prefers,
  rawStates,
  type SlowGame,
  type StateId,
} from './slow-game.ts'
import { type EquilibriumTerms, isEquilibrium, isNashStable, slowEquilibria } from './stability.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'
import { isReachable, paysAll, rounds } from './ways.ts'

export function recheckPaths(game: SlowGame, finding: FindingOf<'paths'>): Verdict {
  if (finding.strength.kind !== 'exhaustive')
    return refused('only an exhaustive count can be checked')
  const { from, toward, togetherMax } = finding
  if (!isState(game, from)) return refused(`${from} is not a feasible state`)
  const all = toward === undefined ? slowEquilibria(game, finding) : statesWhere(game, toward)
  if (all === undefined) return refused(`"${toward}" is not a formula`)
  const targets = all.filter((state) => state !== from)
  const among = (reached: readonly (readonly StateId[])[]) => {
    const set = new Set(reached.flat())
    return targets.filter((state) => set.has(state)).length
  }
  const willing = among(rounds(game, from, 'improvements'))
  const reachable = among(rounds(game, from, 'moves'))
  const together = among(rounds(game, from, 'together', togetherMax))
  return allOf([
    [finding.isThere === all.includes(from), 'whether it starts at a target'],
    [finding.targetCount === targets.length, `there are ${targets.length} targets`],
    [finding.willingCount === willing, `improvements reach ${willing} of them`],
    [finding.pushedCount === reachable - willing, `other moves reach ${reachable - willing}`],
    [finding.togetherCount === together, `steps together reach ${together}`],
    [
      finding.unreachableCount === targets.length - reachable,
      `${targets.length - reachable} are not reached`,
    ],
  ])
}

function statesWhere(game: SlowGame, source: string): StateId[] | undefined {
  const read = parseFormula(source)
  if ('problem' in read) return undefined
  return [...rawStates(game)].filter(
    (state) => isState(game, state) && isTrue(game, read.formula, state),
  )
}

export function recheckReach(game: SlowGame, finding: FindingOf<'reach'>): Verdict {
  if (finding.strength.kind !== 'exhaustive')
    return refused('only an exhaustive count can be checked')
  const { from, by, stepsMax, resting } = finding
  if (!isState(game, from)) return refused(`${from} is not a feasible state`)
  if ((by === 'together') !== (stepsMax !== undefined))
    return refused('how many steps is missing or made up')
  const found = rounds(game, from, by, stepsMax)
  const lengths = found.slice(1).map((states) => states.length)
  const still = found.flat().filter((state) => isAtRest(game, state))
  return allOf([
    [finding.byLength.join() === lengths.join(), `by length: ${lengths.join()}`],
    [finding.count === found.flat().length - 1, `${found.flat().length - 1} states are reached`],
    [
      by === 'moves' ? finding.restingCount === undefined : finding.restingCount === still.length,
      `in ${still.length} of them nobody gains alone`,
    ],
    [(resting === undefined) === (by === 'moves'), 'where it stalls is missing or made up'],
    [isStart(still, resting ?? []), 'the states in which it stalls are not the first'],
  ])
}

function isAtRest(game: SlowGame, state: StateId): boolean {
  return game.model.actors.every(({ id }) => isNashStable(game, id, state))
}

export function recheckPath(game: SlowGame, finding: FindingOf<'path'>): Verdict {
  const { from, to, by, steps, unwantedCount } = finding
  if (!isState(game, from)) return refused(`${from} is not a feasible state`)
  const unwanted = steps.filter((step) => step.actors.some((one) => !one.gains)).length
  const shorter = { unwantedMax: unwantedCount, stepsMax: steps.length - 1 }
  const isShortest =
    by === 'together'
      ? !rounds(game, from, by, steps.length - 1)
          .flat()
          .includes(to)
      : !isReachable(game, from, to, shorter) &&
        !isReachable(game, from, to, {
          unwantedMax: unwantedCount - 1,
          stepsMax: Number.POSITIVE_INFINITY,
        })
  return allOf([
    ...stepClaims(game, finding),
    [(steps.at(-1)?.to ?? from) === to, 'it does not end there'],
    [unwantedCount === unwanted, `${unwanted} of its steps are unwanted`],
    [by === 'moves' ? unwanted > 0 : unwanted === 0, 'whether a step is unwanted is not so'],
    [
      by !== 'together' ||
        !isReachable(game, from, to, { unwantedMax: 0, stepsMax: Number.POSITIVE_INFINITY }),
      'there is a way by improvements alone',
    ],
    [isShortest, 'there is a way that asks for less'],
  ])
}

function stepClaims(game: SlowGame, { from: start, by, steps }: FindingOf<'path'>): FindingClaim[] {
  let from = start
  return steps.flatMap(({ to, actors }) => {
    const before = from
    from = to
    const names = actors.map((one) => one.actor)
    const [only = ''] = names
    const isOwn = names.length === 1 && [...ownMoves(game, only, before)].includes(to)
    const isLegal =
      by !== 'together'
        ? isOwn
        : game.model.graph !== undefined
          ? isOwn && prefers(game, only, to, before)
          : names.join() === moversOf(game, before, to).join() && paysAll(game, before, to)
    return [
      [isLegal, `the step to ${to} is not one of theirs`] as const,
      ...actors.map(
        ({ actor, gains, reason }): FindingClaim => [
          gains === prefers(game, actor, to, before) &&
            decides(game, actor, { from: before, to }, reason),
          `what the step to ${to} means to ${actor} is not as stated`,
        ],
      ),
    ]
  })
}

export function recheckCommon(game: SlowGame, finding: FindingOf<'common'>): Verdict {
  if (finding.strength.kind !== 'exhaustive')
    return refused('only an exhaustive count can be checked')
  const states = slowEquilibria(game, finding)
  const counts = game.model.options.map(({ id }, i) => ({
    option: id,
    yesCount: states.filter((state) => state[i] === 'Y').length,
  }))
  const named = (list: readonly { readonly option: string }[]) =>
    list.map((one) => one.option).join()
  const always = counts.filter((one) => states.length > 0 && one.yesCount === states.length)
  const never = counts.filter((one) => states.length > 0 && one.yesCount === 0)
  const varying = counts.filter((one) => one.yesCount > 0 && one.yesCount < states.length)
  return allOf([
    [finding.count === states.length, `there are ${states.length} equilibria`],
    [finding.always.join() === named(always), `yes in all: ${named(always)}`],
    [finding.never.join() === named(never), `no in all: ${named(never)}`],
    [
      finding.varying.map((one) => `${one.option} ${one.yesCount}`).join() ===
        varying.map((one) => `${one.option} ${one.yesCount}`).join(),
      `yes in some: ${named(varying)}`,
    ],
  ])
}

export function recheckJumps(game: SlowGame, finding: FindingOf<'jumps'>): Verdict {
  if (finding.strength.kind !== 'exhaustive')
    return refused('only an exhaustive count can be checked')
  const states = slowEquilibria(game, finding)
  const from = states.map((start) => states.filter((other) => isJump(game, start, other)).length)
  const count = from.reduce((sum, one) => sum + one, 0)
  const leavable = from.filter((one) => one > 0).length
  return allOf([
    [finding.stateCount === states.length, `there are ${states.length} equilibria`],
    [finding.count === count, `there are ${count} jumps`],
    [finding.leavableCount === leavable, `from ${leavable} of them`],
  ])
}

function isJump(game: SlowGame, from: StateId, to: StateId): boolean {
  return from !== to && moversOf(game, from, to).length >= 2 && paysAll(game, from, to)
}

export function recheckJump(game: SlowGame, finding: FindingOf<'jump'>): Verdict {
  const { from, to, movers, losers } = finding
  const worseOff = game.model.actors
    .map((one) => one.id)
    .filter((id) => prefers(game, id, from, to))
  const holds = (state: StateId) =>
    isState(game, state) && isEquilibrium(game, finding as EquilibriumTerms, state)
  const names = (list: typeof movers) => list.map((one) => one.actor).join()
  return allOf([
    [holds(from) && holds(to), 'one of the two is no equilibrium'],
    [isJump(game, from, to), 'it does not pay all who take part'],
    [names(movers) === moversOf(game, from, to).join(), 'others take part'],
    [names(losers) === worseOff.join(), `worse off: ${worseOff.join() || 'none'}`],
    ...[...movers, ...losers].map(
      ({ actor, reason }): FindingClaim => [
        decides(game, actor, { from, to }, reason),
        `another statement decides for ${actor}`,
      ],
    ),
  ])
}
