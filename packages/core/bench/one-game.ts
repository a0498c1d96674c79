/**
 * One model: compiled, and judged under the four main concepts for all actors. Prints milliseconds
 * as JSON, each the best of several runs, and the peak of memory in megabytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { compile, type Game, improvementsOf, kernelHere, kernelInUse } from '../src/game/game.ts'
import { plainKernel } from '../src/kernel/kernel.ts'
import { parse } from '../src/model/model.ts'
import { stableUnder } from '../test/laws/closures.ts'
import { bestMilliseconds, copyMilliseconds, peakMegabytes } from './measure.ts'
import { type SyntheticSizes, syntheticModel } from './synthetic-model.ts'

export interface OneGame {
  /** A model file, or the sizes of a model to make. */
  readonly model: string | SyntheticSizes
  readonly runs: number
  readonly plain?: boolean
  /** Where to put all ranks, actor after actor. */
  readonly ranksTo?: string
}

export interface OneGameResult {
  readonly kernel: string
  readonly stateCount: number
  readonly rawStateCount: number
  readonly ownOptions: readonly number[]
  /** Everything for the first time: compiled, ordered, judged under all four. */
  readonly first: number
  readonly compile: number
  readonly nash: number
  readonly gmr: number
  readonly smr: number
  /** With each actor's improvements put in order. */
  readonly seq: number
  readonly copy: number
  readonly peakBefore: number
  readonly peak: number
  /** FNV-1a over the words of the Nash verdicts. */
  readonly nashHash: number
}

const { model: asked, runs, plain, ranksTo }: OneGame = JSON.parse(process.argv[2] ?? '{}')
const model =
  typeof asked === 'string' ? parse(readFileSync(asked, 'utf8')).model : syntheticModel(asked)
if (model === undefined) throw new Error(`${asked} has errors`)
const peakBefore = peakMegabytes()
const kernel = plain ? plainKernel : kernelHere()
const actors = [...model.actors.keys()]

const concepts = {
  nash: (game: Game) => actors.map((actor) => stableUnder('nash', game, actor, { kernel })),
  gmr: (game: Game) => actors.map((actor) => stableUnder('gmr', game, actor, { kernel })),
  smr: (game: Game) => actors.map((actor) => stableUnder('smr', game, actor, { kernel })),
  seq: (game: Game) => {
    const improvements = improvementsOf(game)
    const means = { improvements: () => improvements, kernel }
    return actors.map((actor) => stableUnder('seq', game, actor, means))
  },
}

const start = performance.now()
const game = compile(model)
for (const judge of Object.values(concepts)) judge(game)
const first = performance.now() - start
const peak = peakMegabytes()
const result: OneGameResult = {
  kernel: plain ? 'plain' : kernelInUse().kind,
  stateCount: game.frame.stateCount,
  rawStateCount: game.frame.rawStateCount,
  ownOptions: [...game.frame.ownOptions],
  first,
  compile: bestMilliseconds(runs, () => compile(model)),
  nash: bestMilliseconds(4 * runs, () => concepts.nash(game)),
  gmr: bestMilliseconds(runs, () => concepts.gmr(game)),
  smr: bestMilliseconds(runs, () => concepts.smr(game)),
  seq: bestMilliseconds(runs, () => concepts.seq(game)),
  copy: copyMilliseconds(4 * game.frame.rawStateCount * actors.length),
  peakBefore,
  peak,
  nashHash: hash(concepts.nash(game)),
}
if (ranksTo !== undefined) writeFileSync(ranksTo, Buffer.concat(game.ranks.map(bytesOf)))
console.log(JSON.stringify(result))

function hash(sets: readonly Uint32Array[]): number {
  let state = 2_166_136_261
  for (const set of sets) for (const word of set) state = Math.imul(state ^ word, 16_777_619)
  return state >>> 0
}

function bytesOf(ranks: Int32Array): Uint8Array {
  return new Uint8Array(ranks.buffer, ranks.byteOffset, ranks.byteLength)
}
