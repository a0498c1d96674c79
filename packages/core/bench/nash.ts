/**
 * Nash stability against what the memory allows: the same verdicts by a loop written by hand for
 * this processor, where there is a C compiler and a processor with AVX2, and a plain copy of the
 * ranks. Nanoseconds per state for all actors, the best of many runs, and the ratio to each.
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { alone, folder } from './alone.ts'
import type { OneGameResult } from './one-game.ts'

const measure = await alone<OneGameResult>('packages/core/bench/one-game.ts')
const native = join(folder, 'native-nash')
const source = 'packages/core/bench/native-nash.c'
const compiled = spawnSync('cc', ['-O3', '-mavx2', '-o', native, source])
if (compiled.status !== 0)
  console.log('no C compiler with AVX2: the column of the loop stays empty')

console.log('Nash by itself, ns per state for all actors')
console.log('model                 plain    here   by hand    ratio    copy    ratio')
for (const actorCount of [2, 5, 6])
  for (const optionCount of [14, 16, 18, 20, 22]) row(optionCount, actorCount)

function row(optionCount: number, actorCount: number): void {
  const ranksTo = join(folder, 'ranks')
  const sizes = { optionCount, actorCount, statementCount: 12, ruleCount: 0, seed: 1 }
  const plain = measure({ model: sizes, runs: 1, plain: true })
  const found = measure({ model: sizes, runs: optionCount > 20 ? 5 : 15, ranksTo })
  const byHand = nativeMilliseconds(found, ranksTo)
  rmSync(ranksTo)
  const each = (time: number) => ((time * 1e6) / found.stateCount).toFixed(2)
  console.log(
    [
      `2^${optionCount}, ${actorCount} actors`.padEnd(18),
      each(plain.nash).padStart(8),
      each(found.nash).padStart(7),
      (byHand === undefined ? '–' : each(byHand)).padStart(9),
      (byHand === undefined ? '–' : (found.nash / byHand).toFixed(2)).padStart(8),
      each(found.copy).padStart(7),
      (found.nash / found.copy).toFixed(2).padStart(8),
    ].join(' '),
  )
}

/** The best time of the loop by hand; undefined where it cannot run. Its verdicts must agree. */
function nativeMilliseconds(found: OneGameResult, ranks: string): number | undefined {
  if (compiled.status !== 0) return undefined
  const words = [ranks, found.rawStateCount, ...found.ownOptions].map(String)
  const run = spawnSync(native, words, { encoding: 'utf8' })
  if (run.status !== 0) return undefined
  const [time, hash] = run.stdout.trim().split(' ').map(Number)
  if (hash !== found.nashHash) throw new Error('the loop by hand gives other verdicts')
  return time
}
