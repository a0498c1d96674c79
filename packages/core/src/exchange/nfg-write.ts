/**
 * A model in a world → `.nfg`: each actor a player, what it can do with its options its strategies.
 * Only where every actor's choices go with all others': the format knows no impossible profile. An
 * actor's place in its own ranking becomes its payoff, the worst 1.
 */
import { at } from '../base/assert.ts'
import {
  compile,
  forEachState,
  type Game,
  inWorld,
  rankOf,
  type State,
  type World,
} from '../game/game.ts'
import type { Model, Text } from '../model/model.ts'
import type { Exported } from './gmcr-write.ts'
import { lossesOf } from './losses.ts'
import { nfgProfilesMax } from './nfg-file.ts'
import { type Remark, remark } from './remark.ts'

export function writeNfg(model: Model, world: World, language: string): Exported {
  if (model.graph !== undefined) return { remarks: [remark('without-options', {})] }
  const game = compile(model, world)
  const strategies = model.actors.map((_, actor) => strategiesOf(game, actor))
  const profiles = strategies.reduce((product, own) => product * own.length, 1)
  if (profiles > nfgProfilesMax)
    return {
      remarks: [
        remark('too-many', { what: 'profiles', count: profiles, countMax: nfgProfilesMax }),
      ],
    }
  if (profiles !== game.frame.stateCount)
    return { remarks: [remark('not-a-product', { profiles, states: game.frame.stateCount })] }
  const name = (text: Text) => text[language] ?? text[model.languages[0] ?? ''] ?? ''
  const players = model.actors.map(({ label }) => quoted(name(label)))
  const named = strategies.map((own, actor) =>
    own.map((bits) => quoted(strategyName(model, actor, bits, name))).join(' '),
  )
  const lines = [
    `NFG 1 R ${quoted(name(model.title))} { ${players.join(' ')} }`,
    '',
    `{ ${named.map((own) => `{ ${own} }`).join('\n  ')} }`,
    quoted(''),
    '',
    ...payoffLines(game, strategies),
  ]
  return { text: `${lines.join('\n')}\n`, remarks: remarksOn(model, world, game) }
}

function remarksOn(model: Model, world: World, game: Game): Remark[] {
  const { onceYes, onceNo, conditions } = game.frame
  const once = (onceYes | onceNo) !== 0 || conditions !== undefined
  return [
    ...lossesOf(model, inWorld(model, world).statements),
    remark('ranks-as-payoffs', {}),
    ...(once ? [remark('moves-lost', {})] : []),
  ]
}

/** What an actor's own options can be together, as bits, ascending. */
function strategiesOf({ frame }: Game, actor: number): State[] {
  const own = at(frame.ownOptions, actor)
  const found = new Set<State>()
  forEachState(frame.feasible, (state) => {
    found.add((state & own) >>> 0)
    return true
  })
  return [...found].sort((a, b) => a - b)
}

function strategyName(
  model: Model,
  actor: number,
  bits: State,
  name: (text: Text) => string,
): string {
  const owner = at(model.actors, actor).id
  const chosen = model.options.flatMap((option, place) =>
    option.owner === owner && (bits >>> place) & 1 ? [name(option.label)] : [],
  )
  return chosen.length === 0 ? '–' : chosen.join(' + ')
}

/** A line for each profile, the first player's strategy varying fastest. */
function payoffLines(game: Game, strategies: readonly (readonly State[])[]): string[] {
  const total = strategies.reduce((product, own) => product * own.length, 1)
  const payoffs = strategies.map((_, actor) => payoffsOf(game, actor))
  return Array.from({ length: total }, (_, profile) => {
    let [rest, state] = [profile, 0]
    for (const own of strategies) {
      state |= at(own, rest % own.length)
      rest = Math.floor(rest / own.length)
    }
    const rank = (actor: number) => rankOf(game, actor, state >>> 0)
    return payoffs.map((own, actor) => own.get(rank(actor)) ?? 0).join(' ')
  })
}

/** By the rank of a state: 1 for the worst that is possible, then one more for each better rank. */
function payoffsOf(game: Game, actor: number): ReadonlyMap<number, number> {
  const ranks = new Set<number>()
  forEachState(game.frame.feasible, (state) => {
    ranks.add(rankOf(game, actor, state))
    return true
  })
  return new Map([...ranks].sort((a, b) => a - b).map((rank, place) => [rank, place + 1]))
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`
}
