/**
 * Altered inputs through every command, ten thousand of them: `node tools/run.mjs
 * packages/cli/bench/fuzz.ts`. TRIALS and SEED in the surroundings set others.
 */
import { fuzz } from '../test/fuzz.ts'

const trials = Number(process.env.TRIALS ?? 10_000)
const seed = Number(process.env.SEED ?? 2)
const { failures, codes, slowest } = await fuzz(seed, trials)
for (const { trial, args, how, input } of failures.slice(0, 40))
  console.log(`${trial} ${args.join(' ')}\n${how.slice(0, 600)}\n${input.slice(0, 300)}\n`)
console.log(`${trials} trials with seed ${seed}: ${failures.length} failed; exit codes`, codes)
console.log(`slowest: ${slowest.seconds.toFixed(1)} s, ${slowest.args.join(' ')}`)
process.exitCode = failures.length > 0 ? 1 : 0
