/**
 * The four main concepts, all states and actors: the reference model, models with rules, and
 * models in which everything is possible. Printed per model and concept: nanoseconds per state and
 * actor, and how many times as long as copying the ranks once in the same process.
 *
 * `order` is the time to put each actor's improvements in order, which SEQ needs once per game.
 */
import { readFileSync } from 'node:fs'
import { stepBudget } from '../src/base/budget.ts'
import { compile, improvementsOf } from '../src/game/game.ts'
import { type Model, parse } from '../src/model/model.ts'
import type { Concept } from '../src/question/question.ts'
import { stableStates } from '../src/stability/stability.ts'
import { copyMilliseconds, medianMilliseconds, peakMegabytes } from './measure.ts'
import { syntheticModel } from './synthetic-model.ts'

const korea = parse(readFileSync('models/korea-2025/model.yaml', 'utf8')).model
if (korea === undefined) throw new Error('the reference model has errors')

console.log(
  'model               states   order    nash     gmr     smr     seq   all four  ns/state·actor  × copy  peak MB',
)
measure('korea-2025', korea)
for (const [optionCount, actorCount] of [
  [12, 2],
  [12, 5],
  [14, 5],
  [16, 3],
  [18, 6],
  [20, 2],
  [20, 5],
  [22, 6],
] as const)
  for (const ruleCount of [0, 4]) {
    const sizes = { optionCount, actorCount, statementCount: 12, ruleCount, seed: 1 }
    measure(
      `2^${optionCount}, ${actorCount} actors${ruleCount ? ', rules' : ''}`,
      syntheticModel(sizes),
    )
  }

function measure(name: string, model: Model): void {
  const runs = model.options.length > 18 ? 1 : 3
  const game = compile(model)
  const actors = [...game.names.actors.keys()]
  const { stateCount, rawStateCount } = game.frame
  const shared = { improvements: improvementsOf(game) }
  const ordering = medianMilliseconds(runs, () => improvementsOf(game))
  const times = (['nash', 'gmr', 'smr', 'seq'] as const).map((concept: Concept) =>
    medianMilliseconds(runs, () => {
      const asked = { game, terms: { concept }, budget: stepBudget(), shared }
      for (const actor of actors) stableStates(asked, actor)
    }),
  )
  const all = times.reduce((sum, time) => sum + time, ordering)
  const copying = copyMilliseconds(4 * rawStateCount * actors.length)
  console.log(
    [
      name.padEnd(18),
      String(stateCount).padStart(8),
      ...[ordering, ...times].map((time) => `${time.toFixed(time < 10 ? 1 : 0)}`.padStart(7)),
      `${all.toFixed(0)} ms`.padStart(10),
      ((all * 1e6) / (stateCount * actors.length)).toFixed(0).padStart(15),
      (all / copying).toFixed(0).padStart(7),
      peakMegabytes().toFixed(0).padStart(8),
    ].join(' '),
  )
}
