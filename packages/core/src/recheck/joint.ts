/** Joint moves again: try every feasible state as a target. */
import type { FindingOf } from '../subjects/findings.ts'
import { decides } from './preference.ts'
import {
  isState,
  isStep,
  moversOf,
  ownMoves,
  prefers,
  rawStates,
  type SlowGame,
  type StateId,
} from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

/** Feasible, one step away, made by at least two, and strictly preferred by all who take part. */
function paysItsMovers(game: SlowGame, from: StateId, to: StateId): boolean {
  const movers = moversOf(game, from, to)
  return (
    movers.length >= 2 &&
    isState(game, to) &&
    isStep(game, from, to) &&
    movers.every((actor) => prefers(game, actor, to, from))
  )
}

export function recheckJointMoves(game: SlowGame, finding: FindingOf<'joint-moves'>): Verdict {
  if (finding.strength.kind !== 'exhaustive')
    return refused('only an exhaustive count can be checked')
  const { from, moversMax } = finding
  const paying = [...rawStates(game)].filter(
    (to) =>
      to !== from && moversOf(game, from, to).length <= moversMax && paysItsMovers(game, from, to),
  )
  const smallest = paying.filter(
    (to) => !paying.some((other) => other !== to && isPart(from, other, to)),
  )
  return allOf([
    [finding.count === paying.length, `${paying.length} joint moves pay all their movers`],
    [finding.smallestCount === smallest.length, `${smallest.length} of them contain no other`],
    [finding.listedCount <= smallest.length, 'more are listed than there are'],
  ])
}

/** Does the step to `part` change only options that the step to `whole` changes too? */
function isPart(from: StateId, part: StateId, whole: StateId): boolean {
  return [...from].every((letter, i) => part[i] === letter || whole[i] !== letter)
}

export function recheckJointMove(game: SlowGame, finding: FindingOf<'joint-move'>): Verdict {
  const { from, to } = finding
  const movers = moversOf(game, from, to)
  const others = game.model.actors
    .map((actor) => actor.id)
    .filter((actor) => !movers.includes(actor))
  const tempted = movers.filter((actor) => improvements(game, actor, to).length > 0)
  const losers = game.model.actors
    .map((actor) => actor.id)
    .filter((actor) => prefers(game, actor, from, to))
  const hurtBy = (target: StateId) => movers.filter((mover) => !prefers(game, mover, target, from))
  const undoers = others.filter((actor) =>
    improvements(game, actor, to).some((target) => hurtBy(target).length > 0),
  )
  return allOf([
    [paysItsMovers(game, from, to), 'it does not pay all its movers'],
    [ids(finding.movers) === movers.join(), `its movers are ${movers.join()}`],
    [ids(finding.tempted) === tempted.join(), `tempted afterwards: ${tempted.join() || 'none'}`],
    [
      ids(finding.undoers) === undoers.join(),
      `others who can undo it: ${undoers.join() || 'none'}`,
    ],
    [ids(finding.losers) === losers.join(), `worse off: ${losers.join() || 'none'}`],
    ...finding.movers.map(
      ({ actor, reason }) =>
        [
          decides(game, actor, { from, to }, reason),
          `another statement decides for ${actor}`,
        ] as const,
    ),
    ...finding.losers.map(
      ({ actor, reason }) =>
        [
          decides(game, actor, { from, to }, reason),
          `another statement decides for ${actor}`,
        ] as const,
    ),
    ...[...finding.tempted, ...finding.undoers].map(
      ({ actor, to: target, reason }) =>
        [
          improvements(game, actor, to).includes(target) &&
            decides(game, actor, { from: to, to: target }, reason),
          `the step of ${actor} to ${target} is not as stated`,
        ] as const,
    ),
    ...finding.undoers.map(
      ({ to: target, hurt }) =>
        [
          hurt.length > 0 && hurt.join() === hurtBy(target).join(),
          `hurt: ${hurtBy(target).join()}`,
        ] as const,
    ),
  ])
}

function improvements(game: SlowGame, actor: string, state: StateId): StateId[] {
  return [...ownMoves(game, actor, state)].filter((target) => prefers(game, actor, target, state))
}

function ids(list: readonly { readonly actor: string }[]): string {
  return list.map((one) => one.actor).join()
}
