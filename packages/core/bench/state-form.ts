/**
 * State form: random graphs of moves that grow to a hundred thousand states and a million moves,
 * judged under the main concepts for all actors. Beside the time stands how many times over it
 * takes to look at every move once, which nothing that judges all states can do without.
 */
import { at } from '../src/base/assert.ts'
import { type Arcs, allStates, type Frame, type Game, targetsFrom } from '../src/game/game.ts'
import { stableUnder } from '../test/laws/closures.ts'
import { medianMilliseconds, peakMegabytes, seeded } from './measure.ts'

console.log(
  '\nstate form          moves   once each     nash     gmr     smr     seq    sseq   peak MB',
)
for (const stateCount of [1_000, 10_000, 100_000]) {
  const game = randomGame(stateCount, 5, 2)
  const { arcs = [] } = game.frame
  let sum = 0
  const once = medianMilliseconds(5, () => {
    for (const [actor, own] of arcs.entries())
      for (let state = 0; state < stateCount; state++)
        for (const to of targetsFrom(own, state)) sum += at(at(game.ranks, actor), to)
  })
  const times = (['nash', 'gmr', 'smr', 'seq', 'sseq'] as const).map((concept) =>
    medianMilliseconds(1, () => {
      for (const actor of arcs.keys()) stableUnder(concept, game, actor)
    }),
  )
  const moves = arcs.reduce((total, { targets }) => total + targets.length, 0)
  console.log(
    `${stateCount} states`.padEnd(15),
    String(moves).padStart(9),
    `${once.toFixed(1)} ms`.padStart(11),
    ...times.map((one) => `${(one / once).toFixed(0)} ×`.padStart(7)),
    peakMegabytes().toFixed(0).padStart(9),
    `(seq ${(times[3] ?? 0).toFixed(0)} ms)`,
    sum === 0 ? '' : '',
  )
}

/** So many moves per actor and state, anywhere; ranks at random, with some ties. */
function randomGame(stateCount: number, actorCount: number, degree: number): Game {
  const draw = seeded(stateCount)
  const optionCount = Math.ceil(Math.log2(stateCount))
  const rawStateCount = 2 ** optionCount
  const feasible = allStates(optionCount).fill(0)
  for (let state = 0; state < stateCount; state++)
    feasible[state >>> 5] = at(feasible, state >>> 5) | (1 << (state & 31))
  const arcs = Array.from({ length: actorCount }, () => randomArcs(stateCount, degree, draw))
  const frame: Frame = {
    optionCount,
    actorCount,
    rawStateCount,
    ownOptions: new Uint32Array(actorCount),
    onceYes: 0,
    onceNo: 0,
    ruledTogether: new Uint32Array(actorCount),
    feasible,
    stateCount,
    today: 0,
    arcs,
  }
  const ranks = arcs.map(() =>
    Int32Array.from({ length: rawStateCount }, (_, state) =>
      state < stateCount ? Math.floor(draw() * stateCount) : -1,
    ),
  )
  const names = { actors: arcs.map((_, i) => `a${i}`), options: [] }
  return { frame, ranks, statements: arcs.map(() => []), compared: arcs.map(() => []), names }
}

function randomArcs(stateCount: number, degree: number, draw: () => number): Arcs {
  const starts = new Uint32Array(stateCount + 1)
  const targets: number[] = []
  for (let state = 0; state < stateCount; state++) {
    const row = new Set<number>()
    for (let i = 0; i < degree; i++) row.add(Math.floor(draw() * stateCount))
    row.delete(state)
    targets.push(...[...row].sort((a, b) => a - b))
    starts[state + 1] = targets.length
  }
  return { starts, targets: Uint32Array.from(targets) }
}
