/**
 * A game as a table → a model of ours. What a player decides becomes options, one for each action
 * but the first, of which it takes one at most; where it takes none it does the first. Payoffs
 * become a ranking: of them only the order is kept.
 */
import { at } from '../base/assert.ts'
import { compare, type Fraction } from '../base/fraction.ts'
import { stateId } from '../game/game.ts'
import {
  formatVersion,
  type ModelDocument,
  messageOf,
  optionCountMax,
  parse,
  writeDocument,
} from '../model/model.ts'
import type { GambitProblem } from './gambit-text.ts'
import type { Imported } from './gmcr-read.ts'
import { idMaker, shownName } from './names.ts'
import { type Remark, remark } from './remark.ts'

/** What a player decides by itself: `where` it stands, if it decides more than one thing. */
export interface Decision {
  readonly where: string
  readonly actions: readonly string[]
}

export interface GameTable {
  readonly title: string
  readonly about: string
  readonly players: readonly { readonly name: string; readonly decisions: readonly Decision[] }[]
  /** Per combination what each player gets, the first decision of the first varying fastest. */
  readonly payoffs: readonly (readonly Fraction[])[]
}

const lengthMax = 4_000_000

/** Nothing of a file that is longer than anybody wrote is looked at. */
export function tooLong(text: string): Imported | undefined {
  if (text.length <= lengthMax) return undefined
  return { remarks: [remark('too-long', { size: text.length, sizeMax: lengthMax })] }
}

/** Where in the text a game is not as its format has it. */
export function notGame(
  text: string,
  code: 'not-nfg' | 'not-efg',
  { offset, expected, found }: GambitProblem,
): Imported {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const place = { line, column: offset - before.lastIndexOf('\n'), offset, length: 1 }
  return { remarks: [remark(code, { expected, found }, place)] }
}

/** More options than a model has are refused before a table is made of them. */
export function tooManyOptions(decisions: readonly Decision[]): Imported | undefined {
  const count = optionCountOf(decisions)
  if (count <= optionCountMax) return undefined
  return { remarks: [remark('too-many', { what: 'options', count, countMax: optionCountMax })] }
}

function optionCountOf(decisions: readonly Decision[]): number {
  return decisions.reduce((sum, { actions }) => sum + actions.length - 1, 0)
}

/** The table as a model; `name` is what the file is called, `remarks` what was lost on the way. */
export function modelOfTable(
  table: GameTable,
  name: string,
  remarks: readonly Remark[] = [],
): Imported {
  const count = optionCountOf(table.players.flatMap((one) => one.decisions))
  const all = [
    ...remarks,
    remark('payoffs-ordered', {}),
    remark('no-status-quo', { state: stateId(count, 0) }),
  ]
  const written = writeDocument(documentOf(table, name))
  const { model, diagnostics } = parse(written)
  if (model !== undefined) return { text: written, model, remarks: all }
  const first = diagnostics.find((one) => one.severity === 'error')
  const reason = {
    en: first ? messageOf(first, 'en') : '',
    de: first ? messageOf(first, 'de') : '',
  }
  return { remarks: [...all, remark('not-a-model', { reason })] }
}

/** An action of a player, as an option where it is not the first of its decision. */
interface Choice {
  readonly actor: string
  readonly option: string
  readonly label: string
}

function documentOf(table: GameTable, name: string): ModelDocument {
  const { players } = table
  const title =
    shownName(table.title) || shownName(name.replace(/\.[en]fg$/i, '')) || 'Imported game'
  const about = shownName(table.about)
  const actorId = idMaker('player')
  const actors = players.map((player) => actorId(player.name).id)
  const choices = choicesOf(table, actors)
  const rules = choices.flatMap((own) =>
    own.flatMap((one, i) => own.slice(i + 1).map((other) => [one.option, other.option] as const)),
  )
  return {
    stufenplan: formatVersion,
    id: idMaker('game')(title).id,
    title,
    date: 'undated',
    ...(about !== '' && { about }),
    languages: ['en'],
    basis: 'file',
    sources: { file: { title: shownName(name) || 'file', kind: 'model file' } },
    actors: Object.fromEntries(
      players.map((player, place) => {
        const label = shownName(player.name) || String(place + 1)
        return [at(actors, place), { label }]
      }),
    ),
    options: Object.fromEntries(
      choices.flat().map(({ actor, option, label }) => [option, { owner: actor, label }]),
    ),
    ...(rules.length > 0 && {
      rules: Object.fromEntries(
        rules.map(([one, other], place) => [`one-${place + 1}`, { never: `${one} & ${other}` }]),
      ),
    }),
    preferences: Object.fromEntries(
      actors.map((actor, player) => [actor, { ranking: rankingOf(table, player) }]),
    ),
  }
}

/** Per decision its options; where a player decides several things, each says where. */
function choicesOf({ players }: GameTable, actors: readonly string[]): Choice[][] {
  const optionId = idMaker('strategy')
  return players.flatMap(({ decisions }, player) =>
    decisions.map(({ where, actions }, decision) => {
      const actor = at(actors, player)
      const first = shownName(actions[0] ?? '') || '1'
      const place =
        decisions.length > 1 ? ` (${shownName(where) || `decision ${decision + 1}`})` : ''
      return actions.slice(1).map((action, i): Choice => {
        const shown = shownName(action) || String(i + 2)
        const option = optionId(`${actor}-${shown}`).id
        return { actor, option, label: `${shown} instead of ${first}${place}` }
      })
    }),
  )
}

/** The profiles that a player likes alike, the best first, each as the options that are yes. */
function rankingOf({ players, payoffs }: GameTable, player: number): (string | string[])[] {
  const decisions = players.flatMap((one) => one.decisions)
  const ids = profileIds(decisions.map(({ actions }) => actions.length))
  const worths = payoffs.map((each): Fraction => at(each, player))
  const places = [...ids.keys()].sort((a, b) => compare(at(worths, b), at(worths, a)))
  const tiers: string[][] = []
  for (const [rank, place] of places.entries()) {
    const before = places[rank - 1]
    const isAlike = before !== undefined && compare(at(worths, before), at(worths, place)) === 0
    if (isAlike) tiers.at(-1)?.push(at(ids, place))
    else tiers.push([at(ids, place)])
  }
  return tiers.map((tier) => (tier.length === 1 ? at(tier, 0) : tier))
}

/** Per profile, the first decision varying fastest, the state that it is. */
function profileIds(counts: readonly number[]): string[] {
  const total = counts.reduce((product, count) => product * count, 1)
  const optionCount = counts.reduce((sum, count) => sum + count - 1, 0)
  return Array.from({ length: total }, (_, profile) => {
    let [rest, state, place] = [profile, 0, 0]
    for (const count of counts) {
      const strategy = rest % count
      rest = Math.floor(rest / count)
      if (strategy > 0) state |= 1 << (place + strategy - 1)
      place += count - 1
    }
    return stateId(optionCount, state)
  })
}
