/**
 * The four main concepts, all states and actors: the reference model, models in which everything is
 * possible, and models with rules and options that cannot be undone. Each in a process of its own.
 * Milliseconds are the best of several runs, `first` is the first run of all, compiled and not yet
 * warm; `ns` is the time of the four per state and actor, and `growth` that against the model with
 * a quarter of the states. The peak of memory is that after the first run; a bare process with the
 * bench in it stands in the line above the models.
 */
import { alone } from './alone.ts'
import type { OneGame, OneGameResult } from './one-game.ts'

const measure = await alone<OneGameResult>('packages/core/bench/one-game.ts')
const korea = 'models/korea-2025/model.yaml'
const before = new Map<string, number>()

heading('by the kernel of this machine')
row('korea-2025', { model: korea, runs: 9 })
for (const ruleCount of [0, 4])
  for (const actorCount of [2, 3, 5, 6])
    for (const optionCount of [12, 14, 16, 18, 20, 22])
      synthetic(optionCount, actorCount, ruleCount)

heading('by the plain code')
row('korea-2025', { model: korea, runs: 3, plain: true })
for (const optionCount of [14, 20]) synthetic(optionCount, 5, 0, true)

function synthetic(optionCount: number, actorCount: number, ruleCount: number, plain = false) {
  const sizes = { optionCount, actorCount, statementCount: 12, ruleCount, seed: 1 }
  const name = `2^${optionCount}, ${actorCount} actors${ruleCount > 0 ? ', rules' : ''}`
  row(name, { model: sizes, runs: optionCount > 20 ? 3 : 7, plain })
}

function heading(title: string): void {
  console.log(`\n${title}`)
  console.log(
    'model                     states    first  compile     nash      gmr      smr      seq  all four     ns  growth  × copy  peak MB',
  )
  const bare = measure({
    model: { optionCount: 2, actorCount: 2, statementCount: 1, ruleCount: 0, seed: 1 },
    runs: 1,
  })
  console.log(`a bare process${`${bare.peak.toFixed(0)}`.padStart(117)}`)
}

function row(name: string, asked: OneGame): void {
  const found = measure(asked)
  const { stateCount, ownOptions, nash, gmr, smr, seq, copy } = found
  const all = nash + gmr + smr + seq
  const each = (all * 1e6) / (stateCount * ownOptions.length)
  const kind = `${name.replace(/^2\^\d+/, '')} ${asked.plain}`
  const grown = before.get(kind)
  before.set(kind, each)
  console.log(
    [
      name.padEnd(22),
      String(stateCount).padStart(9),
      ...[found.first, found.compile, nash, gmr, smr, seq].map(milliseconds),
      milliseconds(all).padStart(9),
      each.toFixed(1).padStart(6),
      (grown === undefined ? '' : (each / grown).toFixed(2)).padStart(7),
      (all / copy).toFixed(0).padStart(7),
      found.peak.toFixed(0).padStart(8),
    ].join(' '),
  )
}

function milliseconds(time: number): string {
  return time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0).padStart(8)
}
