/** `.nfg` → a model of ours: a player decides one thing, which of its strategies it plays. */
import { modelOfTable, notGame, tooLong, tooManyOptions } from './game-table.ts'
import type { Imported } from './gmcr-read.ts'
import { readNfgFile } from './nfg-file.ts'

/** By how it begins; blank lines aside. */
export function isNfg(text: string): boolean {
  return /^(?:\ufeff|\s)*NFG 1 [RD]\s/.test(text)
}

/** Reads a `.nfg` file; `name` is what the file is called, where it has no title. */
export function readNfg(text: string, name: string): Imported {
  const long = tooLong(text)
  if (long) return long
  const file = readNfgFile(text)
  if ('problem' in file) return notGame(text, 'not-nfg', file.problem)
  const players = file.players.map(({ name: of, strategies }) => ({
    name: of,
    decisions: [{ where: '', actions: strategies }],
  }))
  const many = tooManyOptions(players.flatMap((one) => one.decisions))
  return many ?? modelOfTable({ ...file, players }, name)
}
