/**
 * `.nfg` → a model of ours. A player's strategies become options, one for each but the first, of
 * which it takes one at most; where it takes none it plays the first. Payoffs become a ranking: of
 * them only the order is kept.
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
import type { Imported } from './gmcr-read.ts'
import { idMaker, shownName } from './names.ts'
import { type NfgFile, readNfgFile } from './nfg-file.ts'
import { type Remark, remark } from './remark.ts'

const lengthMax = 4_000_000

/** By how it begins; remarks and blank lines aside. */
export function isNfg(text: string): boolean {
  return /^(?:\ufeff|\s)*NFG 1 [RD]\s/.test(text)
}

/** Reads a `.nfg` file; `name` is what the file is called, where it has no title. */
export function readNfg(text: string, name: string): Imported {
  if (text.length > lengthMax)
    return { remarks: [remark('too-long', { size: text.length, sizeMax: lengthMax })] }
  const file = readNfgFile(text)
  if ('problem' in file) {
    const { offset, expected, found } = file.problem
    const at = placeOf(text, offset)
    return { remarks: [remark('not-nfg', { expected, found }, at)] }
  }
  const count = file.players.reduce((sum, { strategies }) => sum + strategies.length - 1, 0)
  if (count > optionCountMax)
    return { remarks: [remark('too-many', { what: 'options', count, countMax: optionCountMax })] }
  return modelOf(documentOf(file, name), [
    remark('payoffs-ordered', {}),
    remark('no-status-quo', { state: stateId(count, 0) }),
  ])
}

function modelOf(document: ModelDocument, remarks: readonly Remark[]): Imported {
  const written = writeDocument(document)
  const { model, diagnostics } = parse(written)
  if (model !== undefined) return { text: written, model, remarks }
  const first = diagnostics.find((one) => one.severity === 'error')
  const reason = {
    en: first ? messageOf(first, 'en') : '',
    de: first ? messageOf(first, 'de') : '',
  }
  return { remarks: [...remarks, remark('not-a-model', { reason })] }
}

function placeOf(text: string, offset: number) {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n'), offset, length: 1 }
}

/** A strategy of a player, as an option where it is not the first. */
interface Choice {
  readonly actor: string
  readonly option: string
  readonly label: string
}

function documentOf(file: NfgFile, name: string): ModelDocument {
  const title = shownName(file.title) || shownName(name.replace(/\.nfg$/i, '')) || 'Imported game'
  const about = shownName(file.about)
  const actorId = idMaker('player')
  const optionId = idMaker('strategy')
  const actors = file.players.map((player) => actorId(player.name).id)
  const choices = file.players.map(({ strategies }, player) =>
    strategies.slice(1).map((label, place): Choice => {
      const actor = at(actors, player)
      const shown = shownName(label) || String(place + 2)
      return { actor, option: optionId(`${actor}-${shown}`).id, label: shown }
    }),
  )
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
      file.players.map((player, place) => {
        const label = shownName(player.name) || String(place + 1)
        return [at(actors, place), { label }]
      }),
    ),
    options: Object.fromEntries(
      choices.flatMap((own, player) => {
        const first = shownName(file.players[player]?.strategies[0] ?? '') || '1'
        return own.map(({ actor, option, label }) => [
          option,
          { owner: actor, label: `${label} instead of ${first}` },
        ])
      }),
    ),
    ...(rules.length > 0 && {
      rules: Object.fromEntries(
        rules.map(([one, other], place) => [`one-${place + 1}`, { never: `${one} & ${other}` }]),
      ),
    }),
    preferences: Object.fromEntries(
      actors.map((actor, player) => [actor, { ranking: rankingOf(file, player) }]),
    ),
  }
}

/** The profiles that a player likes alike, the best first, each as the options that are yes. */
function rankingOf({ players, payoffs }: NfgFile, player: number): (string | string[])[] {
  const ids = profileIds(players.map(({ strategies }) => strategies.length))
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

/** Per profile, the first player's strategy varying fastest, the state that it is. */
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
