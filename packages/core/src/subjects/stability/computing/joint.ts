/** Joint moves away from a state, and who could take their gain away again. */
import type { Budget } from '../../../base/budget.ts'
import {
  type ActorIndex,
  actorIds,
  decidingStatement,
  findOwnMove,
  forEachOwnMove,
  type Game,
  gainfulJointMoves,
  type JointMove,
  rankOf,
  type State,
  smallestMoves,
  stateId,
} from '../../../game/game.ts'
import { claim, type FindingOf, type Strength } from '../documents/finding.ts'

type JointFindings = [FindingOf<'joint-moves'>, ...FindingOf<'joint-move'>[]]

/**
 * Every joint move by at most `moversMax` actors that all its movers strictly prefer, counted; the
 * smallest of them, and of these the first `listedMax` with what would become of them.
 */
export function jointMovesFrom(
  game: Game,
  from: State,
  limits: { readonly moversMax: number; readonly listedMax: number },
  budget: Budget,
): JointFindings {
  const { frame } = game
  const within = budget.spend(frame.rawStateCount)
  const moves = within ? gainfulJointMoves(game, from, limits.moversMax) : []
  const smallest = smallestMoves(moves, from)
  const listed = smallest.slice(0, limits.listedMax)
  const strength: Strength = within
    ? { kind: 'exhaustive' }
    : { kind: 'truncated', limit: 'states visited', explored: 0 }
  const summary = claim(
    'joint-moves',
    {
      from: stateId(frame.optionCount, from),
      moversMax: Math.min(limits.moversMax, frame.actorCount),
      count: moves.length,
      smallestCount: smallest.length,
      listedCount: listed.length,
    },
    strength,
  )
  return [summary, ...listed.map((move) => describe(game, from, move))]
}

function describe(game: Game, from: State, { to, movers }: JointMove): FindingOf<'joint-move'> {
  const id = (state: State) => stateId(game.frame.optionCount, state)
  const takesPart = (actor: ActorIndex) => ((movers >>> actor) & 1) === 1
  const actors = game.names.actors.map((name, actor) => ({ name, actor }))
  const because = (actor: ActorIndex, before: State, after: State) =>
    decidingStatement(game, actor, before, after) ?? { statement: '', place: 0, gained: false }
  const ownMove = (name: string, actor: ActorIndex, target: State) => ({
    actor: name,
    to: id(target),
    reason: because(actor, to, target),
  })
  return claim('joint-move', {
    from: id(from),
    to: id(to),
    movers: actors
      .filter(({ actor }) => takesPart(actor))
      .map(({ name, actor }) => ({ actor: name, reason: because(actor, from, to) })),
    tempted: actors.flatMap(({ name, actor }) => {
      const target = takesPart(actor) ? bestImprovement(game, actor, to) : undefined
      return target === undefined ? [] : [ownMove(name, actor, target)]
    }),
    undoers: actors.flatMap(({ name, actor }) => {
      const target = takesPart(actor) ? undefined : undoingMove(game, actor, { from, to, movers })
      if (target === undefined) return []
      return [{ ...ownMove(name, actor, target), hurt: noBetterOff(game, from, target, movers) }]
    }),
    losers: actors
      .filter(({ actor }) => rankOf(game, actor, to) < rankOf(game, actor, from))
      .map(({ name, actor }) => ({ actor: name, reason: because(actor, from, to) })),
  })
}

/** The own move an actor likes best of those it prefers to staying. */
function bestImprovement(game: Game, actor: ActorIndex, state: State): State | undefined {
  let best: State | undefined
  forEachOwnMove(game.frame, actor, state, (target) => {
    if (rankOf(game, actor, target) > rankOf(game, actor, best ?? state)) best = target
  })
  return best
}

/** An improvement of an outsider after which some mover is no better off than at the start. */
function undoingMove(
  game: Game,
  actor: ActorIndex,
  move: JointMove & { readonly from: State },
): State | undefined {
  const here = rankOf(game, actor, move.to)
  return findOwnMove(
    game.frame,
    actor,
    move.to,
    (target) =>
      rankOf(game, actor, target) > here &&
      noBetterOff(game, move.from, target, move.movers).length > 0,
  )
}

function noBetterOff(game: Game, from: State, now: State, movers: number): string[] {
  let hurt = 0
  for (let actor = 0; actor < game.frame.actorCount; actor++)
    if ((movers >>> actor) & 1 && rankOf(game, actor, now) <= rankOf(game, actor, from))
      hurt |= 1 << actor
  return actorIds(game.names, hurt)
}
