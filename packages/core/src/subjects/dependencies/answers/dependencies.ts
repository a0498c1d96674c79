/** Who depends on whom, from the game to findings: one for each pair, and how many there are. */
import type { Asking } from '../../../asking/asking.ts'
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import {
  type ActorIndex,
  decidingStatement,
  inWorld,
  optionPlaces,
  stateId,
  statesWhere,
} from '../../../game/game.ts'
import { changingMoves, type Relying, relyingOf, type StatesOf } from '../computing/computing.ts'
import { claim, exhaustive, type Finding, type FindingOf } from '../documents/finding.ts'

type Dependency = FindingOf<'dependency'>
/** By who depends, in the order of the file: on whom, and for what. */
type Relations = readonly ReadonlyMap<ActorIndex, Relying>[]

/** Actors are judged one after another; those that were judged stand where the budget ends. */
export function answerDependencies(asking: Asking): Finding[] {
  const relations = relationsOf(asking)
  const judged: Dependency[][] = []
  for (const actor of relations.keys()) {
    const found = dependenciesOf(asking, relations, actor)
    if (found === undefined) break
    judged.push(found)
  }
  return [summaryOf(asking, judged), ...judged.flat()]
}

/** Empty where the budget ended: what is mutual is known when all are known. */
function relationsOf({ model, world, game, budget }: Asking): Relations {
  const places = optionPlaces(model)
  const lists = inWorld(model, world).statements.map((list) => list.filter((one) => one.known))
  const statesOf: StatesOf = (actor, index) =>
    statesWhere(at(at(lists, actor), index).want, places, game.frame.optionCount)
  const relations: ReadonlyMap<ActorIndex, Relying>[] = []
  for (const actor of game.names.actors.keys()) {
    const found = relyingOf(game, actor, statesOf, budget)
    if (found === undefined) return []
    relations.push(found)
  }
  return relations
}

function dependenciesOf(
  asking: Asking,
  relations: Relations,
  actor: ActorIndex,
): Dependency[] | undefined {
  const found: Dependency[] = []
  for (const other of [...at(relations, actor).keys()].sort((a, b) => a - b)) {
    const one = dependencyOf(asking, relations, { actor, other })
    if (one === undefined) return undefined
    found.push(one)
  }
  return found
}

interface Pair {
  readonly actor: ActorIndex
  readonly other: ActorIndex
}

function dependencyOf(
  { game, budget }: Asking,
  relations: Relations,
  { actor, other }: Pair,
): Dependency | undefined {
  const relying = at(relations, actor).get(other)
  if (relying === undefined) return undefined
  const statement = at(at(game.statements, actor), relying.index)
  const changing = changingMoves(game, other, statement, budget)
  if (changing === undefined) return undefined
  const { frame, names } = game
  const { moveCount, best } = changing
  const reason = best === undefined ? undefined : decidingStatement(game, other, frame.today, best)
  return claim('dependency', {
    state: stateId(frame.optionCount, frame.today),
    actor: at(names.actors, actor),
    on: at(names.actors, other),
    statement: statement.id,
    place: relying.index + 1,
    options: bitsOf(relying.options).map((option) => at(names.options, option)),
    holds: statement.holds(frame.today),
    moveCount,
    ...(best !== undefined && {
      best: { to: stateId(frame.optionCount, best), ...(reason && { reason }) },
    }),
    mutual: at(relations, other).has(actor),
  })
}

function summaryOf({ game }: Asking, judged: readonly (readonly Dependency[])[]): Finding {
  const { frame, names } = game
  const all = judged.flat()
  const changeable = all.filter((one) => one.best !== undefined)
  const isWhole = judged.length === names.actors.length
  return claim(
    'dependencies',
    {
      state: stateId(frame.optionCount, frame.today),
      count: all.length,
      mutualCount: all.filter((one) => one.mutual).length / 2,
      oneSidedCount: all.filter((one) => !one.mutual).length,
      takeCount: changeable.filter((one) => one.holds).length,
      giveCount: changeable.filter((one) => !one.holds).length,
    },
    isWhole ? exhaustive : { kind: 'truncated', limit: 'actors judged', explored: judged.length },
  )
}
