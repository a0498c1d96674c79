/**
 * `.efg` → a model of ours, by its strategic form: what a player decides at each of its information
 * sets becomes options. Who moves after whom is lost on the way, and chance is averaged out.
 */
import { type EfgNode, type InformationSet, readEfgFile } from './efg-file.ts'
import { modelOfTable, notGame, tooLong, tooManyOptions } from './game-table.ts'
import type { Imported } from './gmcr-read.ts'
import { nfgProfilesMax } from './nfg-file.ts'
import { normalForm, payoffsAddedMax } from './normal-form.ts'
import { remark } from './remark.ts'

/** By how it begins; blank lines aside. */
export function isEfg(text: string): boolean {
  return /^(?:\ufeff|\s)*EFG 2 [RD]\s/.test(text)
}

/** Reads a `.efg` file; `name` is what the file is called, where it has no title. */
export function readEfg(text: string, name: string): Imported {
  const long = tooLong(text)
  if (long) return long
  const file = readEfgFile(text)
  if ('problem' in file) return notGame(text, 'not-efg', file.problem)
  const players = file.players.map(({ name: of, sets }) => ({
    name: of,
    decisions: sets.map((set) => ({ where: whereOf(set), actions: set.actions })),
  }))
  const decisions = players.flatMap((one) => one.decisions)
  const many = tooManyOptions(decisions)
  if (many) return many
  const profiles = decisions.reduce((product, { actions }) => product * actions.length, 1)
  if (profiles > nfgProfilesMax) return tooMany('profiles', profiles, nfgProfilesMax)
  const payoffs = normalForm(file)
  if (payoffs === undefined) return tooMany('payoffs', payoffsAddedMax + 1, payoffsAddedMax)
  return modelOfTable({ title: file.title, about: file.about, players, payoffs }, name, [
    remark('order-lost', {}),
    ...(hasChance(file.root) ? [remark('chance-averaged', {})] : []),
  ])
}

/** The set by its name, or by what was done before it where that is one thing. */
function whereOf({ name, after }: InformationSet): string {
  const [only = ''] = after
  return name || (after.size > 1 || only === '' ? '' : `after ${only}`)
}

function tooMany(what: string, count: number, countMax: number): Imported {
  return { remarks: [remark('too-many', { what, count, countMax })] }
}

function hasChance(node: EfgNode): boolean {
  if (node.kind === 'end') return false
  return node.kind === 'chance' || node.ways.some(hasChance)
}
