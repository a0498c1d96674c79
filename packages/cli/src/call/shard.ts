/** `--shard`: which part of a count is meant, by number or by what the engine says. */
import { type Call, UsageError } from './command.ts'
import { type Known, type Shard, shardOfEngine, shardOfIndex } from './engines.ts'

/** The part that the flag names; undefined where all is counted. */
export function shardFrom(call: Call, known?: Known): Shard | undefined {
  const given = call.flags.shard
  if (given === undefined) return undefined
  const { environment = {} } = call
  if (given === 'auto') return shardOfEngine(environment, known)
  const [, first = '', second = ''] = /^(auto|\d{1,6})\/(\d{1,6})$/.exec(String(given)) ?? []
  const of = Number(second)
  if (first === 'auto' && of >= 1) return shardOfIndex(environment, of)
  const index = Number(first)
  if (index >= 1 && index <= of) return { index, of }
  throw new UsageError({
    en: `--shard is I/N, such as 3/16, with I from 1 to N, or auto, or auto/16; not "${given}".`,
    de: `--shard ist I/N, etwa 3/16, mit I von 1 bis N, oder auto oder auto/16; nicht „${given}“.`,
  })
}

/** The numbers of the worlds in a part, from and up to: all parts are as long, give or take one. */
export function rangeOf({ index, of }: Shard, worldCount: number): readonly [number, number] {
  const start = (part: number) => Math.floor((part * worldCount) / of)
  return [start(index - 1), start(index)]
}
